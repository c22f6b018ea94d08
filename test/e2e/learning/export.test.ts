/** `docs/export.md` against a real export: every field that comes out is in its tables, and every field of its tables comes out. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TrainingRecord, trainingRecord } from '../../../server/src/feedback/trainingSignal.ts';
import { type Place, runForewarn } from '../../support/runForewarn.ts';

let place: Place;
let folder: string;
let records: readonly TrainingRecord[];

const main = 'import json\n\n\ndef due(day):\n    return day + timedelta(days=30)\n';
const failing = `============================= FAILURES =============================
__________________________ test_due[milk-5] __________________________

word = 'milk', size = 5

    def test_due(word, size):
>       assert len(word) == size
E       AssertionError: assert 4 == 5

shop/test_due.py:5: AssertionError
=========================== short test summary info ===========================
FAILED shop/test_due.py::test_due[milk-5] - AssertionError: assert 4 == 5
1 failed in 0.02s
`;
const traceback =
  'Traceback (most recent call last):\n  File "shop/due.py", line 5, in due\n    return day + timedelta(days=30)\nNameError: name \'timedelta\' is not defined\n';

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'forewarn-export-')));
  place = { root: join(folder, 'shop'), data: join(folder, 'data') };
  mkdirSync(join(place.root, 'shop'), { recursive: true });
  const write = (path: string, text: string): void => writeFileSync(join(place.root, path), text);
  write('AGENTS.md', '# Shop\n\n## Dates\n\nCode is in `shop/`.\n');
  write('shop/due.py', main);
  write(
    'shop/test_due.py',
    'import pytest\n\n@pytest.mark.parametrize("word,size", [("milk", 5)])\ndef test_due(word, size):\n    assert len(word) == size\n',
  );
  write('results.txt', `${traceback}${failing}`);
  await runForewarn(place, ['ingest', '--name', 'check', 'results.txt']);
  write('AGENTS.md', '# Shop\n\n## Dates\n\nCode is in `shop/`. Use `from datetime import timedelta`.\n');
  write('shop/due.py', `from datetime import timedelta\n${main}`);
  write('results.txt', failing);
  await runForewarn(place, ['ingest', '--name', 'check', 'results.txt']);
  const { stdout } = await runForewarn(place, ['export', '--format', 'jsonl']);
  records = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => trainingRecord.parse(JSON.parse(line)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Paths of all fields that hold a value: `run.id`, `context_update[].document`. The keys of `inputs` are names of the user. */
function fieldsOf(value: unknown, path: string, into: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) fieldsOf(item, `${path}[]`, into);
  else if (typeof value !== 'object' || value === null || path.endsWith('.inputs')) into.add(path);
  else
    for (const [key, inner] of Object.entries(value))
      fieldsOf(inner, path === '' ? key : `${path}.${key}`, into);
}

/** Rows of the table of one sort of record: names in the first cell, and the words of the whole row. */
function rowsOf(record: string): readonly { readonly names: readonly string[]; readonly row: string }[] {
  const page = readFileSync(new URL('../../../docs/export.md', import.meta.url), 'utf8');
  const part = page.split('## `"record": ').find((it) => it.startsWith(`"${record}"`)) ?? '';
  return part
    .split('\n')
    .filter((line) => /^\| `/.test(line))
    .map((row) => {
      const cell = row.split(' | ')[0] as string;
      return { row, names: [...cell.matchAll(/`([^`]+)`/g)].map((it) => it[1] as string) };
    });
}

it.each(['signal', 'outcome', 'document'] as const)('a %s is described field by field', (record) => {
  const found = new Set<string>();
  for (const it of records) if (it.record === record) fieldsOf(it, '', found);
  found.delete('record');
  found.delete('version');
  expect(found.size).toBeGreaterThan(2);
  const rows = rowsOf(record);
  const top = (name: string): string => name.split(/\.|\[/)[0] as string;
  const last = (name: string): string =>
    name
      .replace(/(?:\[\])+$/, '')
      .split('.')
      .at(-1) as string;
  // The first cell names the field, or the object that the row describes with all of its fields.
  const describes = ({ names, row }: (typeof rows)[number], field: string): boolean =>
    names.some((it) => top(it) === top(field)) &&
    new RegExp(`\`(?:[\\w.[\\]]+\\.)?${last(field)}(?:\\[\\])?\``).test(row);
  expect([...found].filter((field) => !rows.some((row) => describes(row, field)))).toEqual([]);
  const known = new Set([...found].flatMap((field) => field.split(/\.|\[\]\.?/)));
  const described = rows.flatMap(({ names }) => names.map(last));
  expect(described.filter((name) => name !== '*' && !known.has(name))).toEqual([]);
});
