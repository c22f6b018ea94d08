/** `forewarn report --format html` opened in a real Chromium: the page needs nothing else, and its plots are to be seen. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStoreFile } from '../../../server/src/learning/store/openStore.ts';
import { run, signal } from '../../support/observations.ts';
import { type Place, runForewarn } from '../../support/runForewarn.ts';
import { screenshots } from '../editors/editor.ts';

const browser = process.env.FOREWARN_CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(browser))
  process.stderr.write(
    'No Chromium: run test/support/installCodeServer.sh; the report page is not opened.\n',
  );

/** A context that changed once, after which the missing import was gone; another error that stays. */
const useAuth = signal();
const other = signal({
  errorClass: 'type-mismatch',
  code: 'TS2322',
  message: "Type 'string' is not assignable to type 'Price<number>'.",
  specifics: { actual: 'string', expected: 'Price<number>' },
  signature: 'type-mismatch typescript string number',
  attributions: [
    {
      document: 'AGENTS.md',
      readers: ['codex'],
      section: ['shop', 'prices'],
      reason: 'its section "Prices" names src/',
    },
  ],
});
const changed = { document: 'AGENTS.md', before: 'one', after: 'two', adjustments: ['add-import'] as const };

describe.skipIf(!existsSync(browser))('the page of the report', () => {
  let folder: string;
  let chrome: Browser;
  let page: Page;
  const problems: string[] = [];
  const asked: string[] = [];
  const shots = screenshots('report');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'forewarn-report-'));
    const place: Place = { root: join(folder, 'shop'), data: join(folder, 'data') };
    mkdirSync(place.root);
    writeFileSync(join(place.root, 'AGENTS.md'), '# Shop\n\n## Prices\n\nPrices are in `src/`.\n');
    const store = await openStoreFile(join(folder, 'other.sqlite'));
    const previous = run(3).id;
    const tests = { passed: 3, failed: 1, skipped: 0 };
    await store.append([
      run(1, { signals: [useAuth, other] }),
      run(2, { signals: [useAuth, other, signal({ signature: 'more', specifics: { symbol: 'usePrice' } })] }),
      run(3, { signals: [useAuth, other], tests }),
      run(4, { signals: [other], previous, contextChanges: [changed], tests }),
      run(5, { signals: [], exitCode: 0 }),
    ]);
    await store.close();
    await runForewarn(place, ['store', 'merge', join(folder, 'other.sqlite')]);
    const file = join(folder, 'report.html');
    const made = await runForewarn(place, ['report', '--format', 'html', '--output', file]);
    expect(made.code).toBe(0);
    chrome = await chromium.launch({ executablePath: browser, args: ['--no-sandbox', '--disable-gpu'] });
    page = await chrome.newPage({ viewport: { width: 1000, height: 1200 } });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => void problems.push(message.text()));
    page.on('request', (request) => asked.push(new URL(request.url()).protocol));
    await page.goto(pathToFileURL(file).href);
  }, 120_000);

  afterAll(async () => {
    await chrome?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows a bar for each run, higher for more errors, and green where there was none', async () => {
    const bars = page.locator('svg[aria-label="Errors in each run"] rect');
    const boxes = await Promise.all((await bars.all()).map((it) => it.boundingBox()));
    const heights = boxes.map((it) => it?.height ?? 0);
    expect(heights).toHaveLength(5);
    expect(Math.min(...heights)).toBeGreaterThan(0);
    expect(heights[1]).toBeGreaterThan(heights[0] as number);
    expect(heights[3]).toBeLessThan(heights[2] as number);
    const colours: readonly string[] = await page.evaluate(
      "[...document.querySelectorAll('rect')].map((it) => getComputedStyle(it).fill)",
    );
    expect(colours[0]).not.toBe(colours[4]);
  });

  it('shows the rate of a repair with its interval', async () => {
    const plot = page.locator('svg[aria-label="Success rates of repairs"]');
    const [dot, line] = [
      await plot.locator('circle').first().boundingBox(),
      await plot.locator('line.interval').first().boundingBox(),
    ];
    const middle = (dot?.x ?? 0) + (dot?.width ?? 0) / 2;
    expect(line?.width).toBeGreaterThan(50);
    expect(middle).toBeGreaterThan(line?.x ?? Number.POSITIVE_INFINITY);
    expect(middle).toBeLessThan((line?.x ?? 0) + (line?.width ?? 0));
    expect(await plot.textContent()).toContain('add-import, missing import');
    expect(await plot.textContent()).toContain('1 of 1');
  });

  it('tells errors with why they belong there; words of others are no marks', async () => {
    const text = await page.locator('body').innerText();
    expect(text).toContain("Type 'string' is not assignable to type 'Price<number>'.");
    expect(text).toContain('Here because its section "Prices" names src/');
    expect(text).toContain('worked 1 of 1 time');
  });

  it('stays within the window, light and dark, and asks for nothing', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.screenshot({ path: join(shots, `${scheme}.png`), fullPage: true });
    }
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(asked).toEqual(['file:']);
    expect(problems).toEqual([]);
  });
});
