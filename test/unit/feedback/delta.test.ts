/** What an edit of a context document amounts to, as kinds of adjustment, likeliest first. */
import { afterAll, describe, expect, it } from 'vitest';
import type { CodeParser } from '../../../server/src/documents/code/codeParser.ts';
import { createDocument } from '../../../server/src/documents/createDocument.ts';
import type { Kind } from '../../../server/src/documents/kind.ts';
import { kindOf } from '../../../server/src/documents/kinds/kindOf.ts';
import { contextDelta } from '../../../server/src/feedback/context/delta.ts';
import type { Adjustment } from '../../../server/src/taxonomy/errorClass.ts';
import { CodeWorker } from '../../../server/src/workspace/codeWorker.ts';

const parser: CodeParser = new CodeWorker();
afterAll(() => parser.dispose());

function document(text: string, path = 'AGENTS.md') {
  return createDocument(path, kindOf(path) as Kind, text);
}

const BASE = '# Shop\n\nAn online shop.\n\n## Rules\n\n- Run `npm test`.\n';

const delta = (before: string | undefined, after: string | undefined) =>
  contextDelta(
    before === undefined ? undefined : document(before),
    after === undefined ? undefined : document(after),
    (language, code) => parser.outline(language, code, 5_000),
  );

const added = async (text: string) => (await delta(BASE, `${BASE}\n${text}\n`)).adjustments;

const first: readonly (readonly [text: string, adjustment: Adjustment])[] = [
  ['- Import it: `from shop.users import create_user`.', 'add-import'],
  ["- Load it with `const { total } = require('./total')`.", 'add-import'],
  ['- Import `useAuth` from `src/auth.ts`.', 'add-import'],
  ['- `createUser(name: string, role?: Role): User` makes an account.', 'add-api-documentation'],
  ['- Install with `npm install zod`.', 'add-dependency'],
  ['- Validate with the library `zod`.', 'add-dependency'],
  ['- We are on Node 24.', 'clarify-language-version'],
  ['- Build with `make all`.', 'add-command'],
  ['- An empty list has the total 0; negative numbers are refused.', 'add-edge-case'],
  ['- Raise `ValueError` when the id is unknown.', 'add-error-handling'],
  ['- Look users up in constant time.', 'add-performance-requirement'],
  ['- Use binary search over the sorted ids.', 'add-algorithm-hint'],
  ['- Keep seen ids in a set.', 'add-data-structure'],
  ['- Stream the file; never hold more than 100 MB.', 'add-memory-constraint'],
  ['- Close the connection in a `finally` block.', 'add-resource-cleanup'],
  ['- Only parameterized queries, never concatenated SQL.', 'add-security-guidance'],
  ['- Ids are of type `string`.', 'add-type-annotation'],
  ['- Every store must implement `Repository`.', 'add-interface-specification'],
  ['- `parse("1 EUR")` gives `100`.', 'add-example-usage'],
  ['- A function borrows its input.', 'add-ownership-note'],
  ['- Prices must be shown with their currency.', 'add-requirement'],
];

describe('a line that is added', () => {
  it.each(first)('%s', async (text, adjustment) => {
    expect((await added(text))[0]).toBe(adjustment);
  });

  it('that asks for nothing of a known kind is none', async () => {
    expect(await added('The shop has sold books since 1998.')).toEqual([]);
  });
});

describe('a change', () => {
  it('of layout, order or line breaks adds nothing', async () => {
    expect(await delta(BASE, BASE)).toMatchObject({ adjustments: [], addedLines: 0, removedLines: 0 });
    expect(await delta(BASE, BASE.replaceAll('\n', '\r\n'))).toMatchObject({
      adjustments: [],
      addedLines: 0,
    });
    const moved = '# Shop\n\n## Rules\n\n- Run `npm test`.\n\nAn online shop.\n';
    expect(await delta(BASE, moved)).toMatchObject({ adjustments: [], addedLines: 0, removedLines: 0 });
  });

  it('that takes away adds nothing', async () => {
    expect(await delta(BASE, '# Shop\n')).toMatchObject({ adjustments: [], removedLines: 3 });
    expect(await delta(BASE, undefined)).toMatchObject({ adjustments: [], addedLines: 0 });
  });

  it('of what a sentence names is a correction', async () => {
    expect((await delta(BASE, BASE.replace('npm test', 'npm run check'))).adjustments).toEqual([
      'correct-reference',
    ]);
  });

  it('of the header is a correction of the header', async () => {
    const rule = (glob: string) =>
      document(`---\ndescription: x\nglobs: ${glob}\n---\n\nUse cents.\n`, '.cursor/rules/a.mdc');
    expect((await contextDelta(rule('src/**'), rule('lib/**'))).adjustments).toEqual(['correct-header']);
  });

  it('from no document counts every line', async () => {
    expect((await delta(undefined, BASE)).adjustments).toEqual(['add-command']);
  });

  it('too large to compare line by line still ends', async () => {
    const many = (word: string) => Array.from({ length: 6_000 }, (_, i) => `${word} ${i}`).join('\n');
    expect((await delta(many('old'), `${many('new')}\n- Build with \`make all\`.\n`)).adjustments).toEqual([
      'add-command',
    ]);
  });
});

it('names the lines', async () => {
  const { evidence } = await delta(BASE, `${BASE}- We are on Node 24.\n`);
  expect(evidence).toContainEqual({ adjustment: 'clarify-language-version', line: 8, strength: 2 });
});
