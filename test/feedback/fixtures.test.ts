/**
 * What real tools print, and what is read from it. `fixtures/*.json` beside a fixture holds the expected result, checked by
 * hand; `UPDATE=1 npx vitest run test/feedback/fixtures.test.ts` writes it anew: read the difference before you keep it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLines, readText, told } from '../support/reading.ts';

const directory = join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(directory).filter((name) => !name.endsWith('.expected.json'));

describe('what tools print', () => {
  it('has fixtures', () => expect(fixtures.length).toBeGreaterThan(25));

  for (const name of fixtures) {
    it(name, async () => {
      const text = readFileSync(join(directory, name), 'utf8');
      const result = told(await readText(text, { name }));
      const expected = join(directory, `${name}.expected.json`);
      if (process.env.UPDATE === '1' || !existsSync(expected))
        writeFileSync(expected, `${JSON.stringify(result, null, 2)}\n`);
      expect(result).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
      // However the text is cut, and whether it comes from a file or while the command runs, the same is read.
      expect(told(await readText(text, { name, size: 7 }))).toEqual(result);
      expect(told(readLines(text))).toEqual(result);
    });
  }
});
