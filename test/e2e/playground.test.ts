/** The playground in a real Chromium: the engine finds, explains and repairs without a server. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { execa } from 'execa';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, screenshots } from './editors/editor.ts';

const browser = process.env.FOREWARN_CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(browser))
  process.stderr.write('No Chromium: run test/support/installCodeServer.sh; the playground is not tested.\n');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.md': 'text/markdown',
};

/** Milliseconds; generous, since other tests may use the machine. */
const PATIENCE = 30_000;

describe.skipIf(!existsSync(browser))('the playground', () => {
  let files: Server;
  let chrome: Browser;
  let page: Page;
  const problems: string[] = [];
  const asked: string[] = [];
  const shots = screenshots('playground');

  beforeAll(async () => {
    await execa(process.execPath, [join(root, 'clients/playground/build.ts')]);
    const folder = join(root, 'clients/playground/dist');
    files = createServer(async (request, response) => {
      const path = normalize((request.url ?? '/').replace(/\/$/, '/index.html'));
      const content = await readFile(join(folder, path)).catch(() => undefined);
      response.writeHead(content ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/plain' });
      response.end(content);
    }).listen(0, '127.0.0.1');
    chrome = await chromium.launch({ executablePath: browser, args: ['--no-sandbox', '--disable-gpu'] });
    page = await chrome.newPage({ viewport: { width: 1200, height: 900 } });
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('request', (request) => asked.push(new URL(request.url()).host));
    const address = files.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await page.goto(`http://127.0.0.1:${port}/`);
  }, 120_000);

  afterAll(async () => {
    await chrome?.close();
    files?.close();
  });

  const rules = (): Promise<string[]> => page.locator('#findings .rule').allInnerTexts();
  const shows = async (wanted: readonly string[]): Promise<void> => {
    await expect.poll(rules, { timeout: PATIENCE }).toEqual(wanted);
  };
  const editor = (): Promise<string> => page.locator('.cm-content').innerText();
  const sample = [
    'truth/wrong-package-manager',
    'truth/unknown-target',
    'truth/missing-path',
    'truth/wrong-case',
    'truth/version-mismatch',
  ];

  it('underlines and lists what is wrong with the sample', async () => {
    await shows(sample);
    await page.waitForSelector('.cm-lintRange-warning');
    await page.screenshot({ path: join(shots, 'findings.png') });
  });

  it('shows a hover', async () => {
    await page.locator('.cm-lintRange-warning', { hasText: 'src/server/app.ts' }).first().hover();
    const tooltip = page.locator('.cm-tooltip:has-text("does not exist")');
    await tooltip.waitFor();
    // Once: the tooltip shows the diagnostic itself.
    expect((await tooltip.innerText()).split('does not exist')).toHaveLength(2);
    await page.screenshot({ path: join(shots, 'hover.png') });
    await page.mouse.move(0, 0);
  });

  it('repairs', async () => {
    await page.getByRole('button', { name: /createUser\.ts/ }).click();
    await expect.poll(editor, { timeout: PATIENCE }).toContain('src/users/createUser.ts');
    await shows(sample.filter((it) => it !== 'truth/wrong-case'));
  });

  it('repairs behind an emoji when the workspace comes to hold what is named', async () => {
    await page.locator('#paths').fill('src/server/index.ts\nsrc/users/createUser.ts\nsrc/server/app.ts\n');
    await shows(['truth/wrong-package-manager', 'truth/unknown-target', 'truth/version-mismatch']);
  });

  it('looks at what is typed into package.json', async () => {
    const manifest = page.locator('#manifest');
    await manifest.fill((await manifest.inputValue()).replace('"lint":', '"lint:fix":'));
    await shows(['truth/wrong-package-manager', 'truth/version-mismatch']);
  });

  it('takes the name of the document for its kind', async () => {
    await page.selectOption('#kind', '.claude/skills/release/SKILL.md');
    await expect.poll(rules, { timeout: PATIENCE }).toContain('reach/missing-header-key');
    await page.screenshot({ path: join(shots, 'skill.png') });
  });

  it('asks nobody else for anything, and reports no error', () => {
    expect([...new Set(asked)]).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});
