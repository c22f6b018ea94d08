/** From a task to its calibration with the built program: what is foreseen, what runs make of it, and the same from the server that editors start. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CalibrationReport } from '../../../server/src/cli/calibration.ts';
import type { EnhancedReport } from '../../../server/src/features/enhance.ts';
import { type Place, runForewarn } from '../../support/runForewarn.ts';
import { TestClient } from '../../support/testClient.ts';

const files = {
  'AGENTS.md':
    '# Shop\n\nCode is in `src/`.\n\n## Task\n\nWrite a script that prints the price with `formatPrice`.\n',
  'package.json': '{ "name": "shop", "type": "module" }\n',
  'src/price.js': 'export function formatPrice(cents, currency) {\n  return `${cents} ${currency}`;\n}\n',
  'src/main.js': 'console.log(formatPrice(199));\n',
};

let folder: string;
let place: Place;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(place.root, path)), { recursive: true });
  writeFileSync(join(place.root, path), text);
};

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'forewarn-calibration-')));
  place = { root: join(folder, 'shop'), data: join(folder, 'data') };
  for (const [path, text] of Object.entries(files)) write(path, text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const calibrated = async (): Promise<CalibrationReport> => {
  const { stdout } = await runForewarn(place, ['calibration', '--json']);
  return JSON.parse(stdout) as CalibrationReport;
};

it('foresees what the first run shows, and keeps the record of it', async () => {
  const enhanced = await runForewarn(place, ['enhance', 'AGENTS.md']);
  expect(enhanced.code).toBe(0);
  const report = JSON.parse(enhanced.stdout) as EnhancedReport;
  expect(report.enhanced).toContain('`formatPrice` comes from `src/price.js`');
  expect(report.enhanced).toContain('`formatPrice(cents, currency)` (`src/price.js:1`)');
  expect(readFileSync(join(place.root, 'AGENTS.md'), 'utf8')).toBe(files['AGENTS.md']);

  const main = ['run', '--name', 'main', '--', process.execPath];
  const failed = await runForewarn(place, [...main, 'src/main.js']);
  expect(failed.stderr).toContain('Undefined symbol at src/main.js:1');
  write(
    'src/main.js',
    "import { formatPrice } from './price.js';\n\nformatPrice(199, 'EUR');\nconsole.log('TAP version 13\\nok 1 - prints\\n1..1');\n",
  );
  await runForewarn(place, [...main, 'src/main.js']);

  const { all, rules } = await calibrated();
  const records = rules.map(({ rule, came, count }) => `${rule} ${came} of ${count}`).sort();
  expect(records).toEqual([
    'gap/undocumented-api 0 of 1',
    'gap/unimported-symbol 1 of 1',
    'gap/unspecified-behaviour 0 of 1',
  ]);
  expect(all.brier).toBeGreaterThan(0);
  const { stdout } = await runForewarn(place, ['calibration']);
  expect(stdout).toContain('gap/unimported-symbol (undefined-symbol/missing-import): came true 1 of 1 time');
});

it('says the same in the server', async () => {
  const client = await TestClient.spawn(place, 'vscode');
  try {
    await client.open('AGENTS.md', files['AGENTS.md']);
    const uri = client.uri('AGENTS.md');
    const report: EnhancedReport = await client.connection.sendRequest('workspace/executeCommand', {
      command: 'forewarn.enhance',
      arguments: [uri],
    });
    const { stdout } = await runForewarn(place, ['enhance', 'AGENTS.md']);
    expect(report).toEqual(JSON.parse(stdout));
    expect(report.predictions[0]?.record).toEqual({ came: 1, of: 1 });
    await client.execute('forewarn.calibration', [uri]);
    const page: { text: string } = await client.connection.sendRequest('workspace/textDocumentContent', {
      uri: client.shown[0],
    });
    expect(page.text).toContain('gap/unimported-symbol');
    expect(page.text).toContain('1 of 1');
  } finally {
    await client.stop();
  }
});
