/** What only the page around the editor can see: status and views, looked at when the driver asks for their screenshot. */
import type { Frame, Page } from 'playwright-core';

/** Milliseconds for a view to be drawn. */
const PATIENCE = 15_000;

/** Prepares the screenshot of this name, and answers a line as the driver prints them. */
export type Look = (page: Page) => Promise<string>;

const line = (check: string, problems: readonly string[], said: string): string =>
  problems.length === 0
    ? `ok ${check}`
    : `FAIL ${check} lacks ${problems.join(', ')} in ${said.replaceAll('\n', ' ')}`;

async function frameWith(page: Page, selector: string): Promise<Frame | undefined> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await page.waitForTimeout(100))
    for (const frame of page.frames())
      if (
        (await frame
          .locator(selector)
          .count()
          .catch(() => 0)) > 0
      )
        return frame;
  return undefined;
}

/** What is wrong stands there once: from the mark of VS Code, which shows it by itself. */
async function hover(page: Page): Promise<string> {
  const shown = page.locator('.monaco-hover:visible', { hasText: 'does not exist' });
  // A hover goes away when views are still moving, so it is asked for until it stays.
  for (const end = Date.now() + PATIENCE; Date.now() < end && (await shown.count()) === 0; ) {
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await page.waitForTimeout(1_000);
  }
  // The answer of the server arrives behind the mark.
  await page.waitForTimeout(1_500);
  const said = (await shown.allInnerTexts()).join(' ');
  const times = said.split('does not exist').length - 1;
  return line('hover', times === 1 ? [] : [`what is wrong, once (${times})`], said);
}

async function report(page: Page): Promise<string> {
  const frame = await frameWith(page, 'svg[aria-label="Errors in each run"] rect');
  if (!frame) return 'FAIL report no plot was drawn';
  const said = await frame.locator('body').innerText();
  const problems = ['What runs have shown', 'web/AGENTS.md', 'formatDate'].filter((it) => !said.includes(it));
  if ((await frame.locator('script').count()) > 0) problems.push('a page without scripts');
  // Three runs, the second without errors; colours are those of the theme.
  const fills: readonly string[] = await frame.evaluate(
    "[...document.querySelectorAll('rect')].map((it) => getComputedStyle(it).fill)",
  );
  const theme: string = await frame.evaluate(
    "getComputedStyle(document.documentElement).getPropertyValue('--vscode-charts-red')",
  );
  if (fills.length !== 3 || new Set(fills).size !== 2) problems.push(`bars of three runs (${fills})`);
  if (theme === '') problems.push('the colours of the theme');
  return line('report', problems, said);
}

/** The first link of the report, reached and followed by keys alone. */
async function reportKeys(page: Page): Promise<string> {
  const frame = await frameWith(page, 'svg[aria-label="Errors in each run"] rect');
  if (!frame) return 'FAIL report-keys no plot was drawn';
  await frame.locator('h1').click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const table = await frame.locator('details[open] table tr').count();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const tab = page.locator('.tab.active[data-resource-name="AGENTS.md"]');
  const opened = await tab.waitFor({ timeout: PATIENCE }).then(
    () => true,
    () => false,
  );
  return line(
    'report-keys',
    [...(table === 4 ? [] : [`four rows (${table})`]), ...(opened ? [] : ['the document behind the link'])],
    await page.locator('.tab.active').innerText(),
  );
}

async function status(page: Page): Promise<string> {
  await page.locator('[id="status.languageStatus"]').hover();
  const hover = page.locator('.hover-language-status').first();
  await hover.waitFor({ timeout: PATIENCE }).catch(() => undefined);
  const said = (await page.locator('.hover-language-status').allInnerTexts()).join(' ');
  const wanted = [
    'Forewarn: 1 finding',
    'Last run: 1 error',
    'check, ',
    '1 rule muted',
    'truth/missing-anchor',
  ];
  return line(
    'status',
    wanted.filter((it) => !said.includes(it)),
    said,
  );
}

export const looks: Readonly<Record<string, Look>> = { hover, report, reportKeys, status };
