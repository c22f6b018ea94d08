/** A result file of 100 MB is read within a heap that is smaller than the file. */

import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Place, runForewarn } from '../../support/runForewarn.ts';

let place: Place;
let folder: string;
const SIZE = 100_000_000;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'forewarn-large-'));
  place = { root: join(folder, 'shop'), data: join(folder, 'data') };
  mkdirSync(place.root);
  writeFileSync(join(place.root, 'AGENTS.md'), '# Shop\n');
  writeFileSync(join(place.root, 'price.py'), 'def total():\n    return timedelta(1)\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The middle again and again, until the file has its size. */
async function write(name: string, [head, middle, end]: readonly [string, string, string]): Promise<string> {
  const file = join(folder, name);
  const stream = createWriteStream(file);
  stream.write(head);
  const piece = middle.repeat(Math.ceil(1_000_000 / middle.length));
  for (let size = 0; size < SIZE; size += piece.length) if (!stream.write(piece)) await once(stream, 'drain');
  stream.end(end);
  await once(stream, 'close');
  expect(statSync(file).size).toBeGreaterThan(SIZE);
  return file;
}

const failure =
  '<testcase classname="tests.test_price" name="test_total"><failure message="NameError: name \'timedelta\' is not defined">  File "price.py", line 2, in total\nNameError: name \'timedelta\' is not defined</failure></testcase>';
const files: Readonly<Record<string, readonly [string, string, string]>> = {
  'junit.xml': [
    `<testsuites><testsuite name="shop">${failure}`,
    `<testcase classname="tests.test_other" name="test_ok" time="0.001"><system-out>${'x'.repeat(900)}</system-out></testcase>\n`,
    '</testsuite></testsuites>\n',
  ],
  'build.log': [
    '',
    'compiling a file that is fine, with many words about it that nobody needs to know\n',
    'Traceback (most recent call last):\n  File "price.py", line 2, in total\nNameError: name \'timedelta\' is not defined\n',
  ],
  'one-line.log': [
    'Traceback (most recent call last):\n  File "price.py", line 2, in total\nNameError: name \'timedelta\' is not defined\n',
    'progress without an end ',
    '',
  ],
};

it.each(Object.entries(files))('%s', async (name, parts) => {
  const file = await write(name, parts);
  const ran = await runForewarn({ ...place, nodeOptions: '--max-old-space-size=80' }, [
    'ingest',
    '--name',
    name,
    file,
  ]);
  rmSync(file);
  expect(ran.stderr).toContain(`recorded ${name}`);
  expect(ran.stderr).toContain('1 error.');
  expect(ran.code).toBe(0);
});
