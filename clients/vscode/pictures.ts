/** Cuts the pictures of the README out of the screenshots that the test in the real editor leaves: `node clients/vscode/pictures.ts`. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const shots = join(here, '../../test/.cache/screenshots/vscode');

/** Screenshot, picture, and the part of the window (pixels of 1280 x 800). */
const pictures = [
  ['hover', 'finding', { x: 352, y: 62, width: 924, height: 560 }],
  ['report', 'report', { x: 352, y: 62, width: 924, height: 705 }],
  ['context', 'context', { x: 48, y: 540, width: 542, height: 180 }],
] as const;

const browser = await chromium.launch({
  executablePath: process.env.FOREWARN_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
for (const [shot, picture, clip] of pictures) {
  const data = readFileSync(join(shots, `${shot}.png`)).toString('base64');
  await page.setContent(`<style>body{margin:0}</style><img src="data:image/png;base64,${data}">`);
  await page.waitForFunction('document.images[0].complete');
  await page.screenshot({ path: join(here, 'media', `${picture}.png`), clip });
}
await browser.close();
