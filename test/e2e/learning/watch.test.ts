/** `forewarn watch` learns from a result file that is written while it runs, and ends when it is told to. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Place, program, runForewarn } from '../../support/runForewarn.ts';
import { waitFor } from '../../support/testClient.ts';

let place: Place;
let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'forewarn-watch-')));
  place = { root: join(folder, 'shop'), data: join(folder, 'data') };
  mkdirSync(join(place.root, 'src'), { recursive: true });
  mkdirSync(join(place.root, 'reports'));
  writeFileSync(join(place.root, 'AGENTS.md'), '# Shop\n\n## Prices\n\nCode is in `src/`.\n');
  writeFileSync(join(place.root, 'src/price.py'), 'def total():\n    return timedelta(1)\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const junit = (test: string): string =>
  `<testsuite name="shop"><testcase classname="tests.test_price" name="${test}"><failure message="NameError: name 'timedelta' is not defined">Traceback (most recent call last):
  File "${place.root}/src/price.py", line 2, in total
    return timedelta(1)
NameError: name 'timedelta' is not defined</failure></testcase></testsuite>\n`;

it.skipIf(process.platform === 'win32')('learns from what is written, once per change', async () => {
  const child = spawn(process.execPath, [program, 'watch', 'reports/*.xml'], {
    cwd: place.root,
    env: { ...process.env, FOREWARN_DATA_DIR: place.data },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  const times = (words: string): number => said.split(words).length - 1;
  const seen = (words: string, count: number) =>
    waitFor(
      `${words} ${count} times`,
      () => (times(words) >= count ? true : undefined),
      () => said,
    );
  try {
    await seen('watching reports/*.xml', 1);
    writeFileSync(join(place.root, 'reports/notes.txt'), junit('test_other'));
    // In two pieces: a file counts when it has been left alone.
    const text = junit('test_total');
    writeFileSync(join(place.root, 'reports/junit.xml'), text.slice(0, 60));
    writeFileSync(join(place.root, 'reports/junit.xml'), text);
    await seen('recorded junit.xml: 0 tests passed, 1 failed; 1 error.', 1);
    writeFileSync(
      join(place.root, 'reports/junit.xml'),
      '<testsuite><testcase name="test_total"/></testsuite>\n',
    );
    await seen('recorded junit.xml: 1 test passed, 0 failed; 0 errors.', 1);
    expect(times('recorded')).toBe(2);
  } finally {
    child.kill('SIGTERM');
  }
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  const report = await runForewarn(place, ['report']);
  expect(report.stdout).toContain("name 'timedelta' is not defined");
  expect(report.stdout).toContain('src/price.py:2');
});
