/** Where an addition goes and what it looks like there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Addition,
  additionOf,
  fitting,
  isSaid,
} from '../../../server/src/analysis/additions/addition.ts';
import { insertion } from '../../../server/src/analysis/additions/insert.ts';
import { enhanced } from '../../../server/src/analysis/prediction/enhance.ts';
import { createDocument } from '../../../server/src/documents/createDocument.ts';
import { kindOf } from '../../../server/src/documents/kinds/kindOf.ts';
import type { MissingContext } from '../../../server/src/learning/missingContext.ts';

const addition = additionOf({
  type: 'import_statement',
  symbol: 'db',
  module: './db',
  statement: "import { db } from './db'",
  declared: { where: 'workspace', path: 'src/db.ts', line: 3 },
}) as Addition;
const SENTENCE = "Import `db` with `import { db } from './db'` (`src/db.ts:3`).";

function document(text: string) {
  return createDocument('AGENTS.md', kindOf('AGENTS.md', {}) as NonNullable<ReturnType<typeof kindOf>>, text);
}

function added(text: string, anchors?: readonly string[]): string {
  const it = document(text);
  return it.text.apply([insertion(it, addition, anchors)]).content;
}

describe('an addition', () => {
  it('goes to the section that speaks of it, as an item where the author writes items', () =>
    expect(
      added('# A\n\n## Data\n\n* Rows are small.\n* Keys are UUIDs.\n\n## Rest\n\nx\n', ['a', 'data']),
    ).toBe(`# A\n\n## Data\n\n* Rows are small.\n* Keys are UUIDs.\n* ${SENTENCE}\n\n## Rest\n\nx\n`));
  it('is a paragraph where the author writes prose', () =>
    expect(added('# A\n\nRows are small.\n\n## B\n', ['a'])).toBe(
      `# A\n\nRows are small.\n\n${SENTENCE}\n\n## B\n`,
    ));
  it('goes to the section of its kind when no other speaks of it', () =>
    expect(added('# A\n\n## Imports:\n\n- Use ESM.\n')).toBe(
      `# A\n\n## Imports:\n\n- Use ESM.\n- ${SENTENCE}\n`,
    ));
  it('makes such a section at the end, on the level of the others', () =>
    expect(added('# A\n\n## B\n\n- x\n')).toBe(`# A\n\n## B\n\n- x\n\n## Imports\n\n- ${SENTENCE}\n`));
  it('stays within line ends of the document', () =>
    expect(added('# A\r\n\r\n- x\r\n', ['a'])).toBe(`# A\r\n\r\n- x\r\n- ${SENTENCE}\r\n`));
  it('begins an empty document', () => expect(added('')).toBe(`## Imports\n\n${SENTENCE}\n`));
  it('ends a document without a last line break with one', () =>
    expect(added('# A\n\n- x', ['a'])).toBe(`# A\n\n- x\n- ${SENTENCE}\n`));

  it('is said afterwards, whatever the document holds, and leaves the rest as it was', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '# T',
        '## Imports',
        '- item',
        '  - deeper',
        'prose',
        '```',
        '---',
        '',
        '> quote',
        '| a | b |',
      ),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const before = lines.join('\n');
        const after = added(before);
        expect(isSaid(addition, after)).toBe(true);
        for (const it of lines) if (it.trim() !== '') expect(after).toContain(it.trimEnd());
      }),
    );
  });
});

const words = fc.stringMatching(/^[A-Za-z_][\w ()[\]:,.'"`-]{0,40}$/);
const name = fc.stringMatching(/^[A-Za-z_]\w{0,12}$/);
const declared = fc.record({
  where: fc.constant('workspace' as const),
  path: fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}.ts`),
  line: fc.integer({ min: 1, max: 9_999 }),
});
const missing: fc.Arbitrary<MissingContext> = fc.oneof(
  fc.record({
    type: fc.constant('import_statement' as const),
    symbol: name,
    module: name,
    statement: words,
    declared,
  }),
  fc.record({
    type: fc.constant('dependency' as const),
    module: name,
    package: name,
    install: words,
    statement: words,
  }),
  fc.record({
    type: fc.constant('type_information' as const),
    expected: name,
    declaration: fc.array(words, { minLength: 1, maxLength: 40 }).map((lines) => lines.join('\n')),
    declared,
  }),
  fc.record({ type: fc.constant('api_documentation' as const), api: name, signature: words, declared }),
  fc.record({
    type: fc.constant('expected_behaviour' as const),
    test: name,
    input: words,
    expected: fc.oneof(
      words,
      words.map((it) => `raises ${it}`),
      fc.constant('throws'),
    ),
    declared,
  }),
);

describe('additions made of facts', () => {
  it('are a link where they would be long, and name nothing but their source', () => {
    const declaration = Array.from({ length: 30 }, (_, i) => `  field${i}: string;`).join('\n');
    const long = additionOf({
      type: 'type_information',
      expected: 'User',
      declaration,
      declared: { where: 'workspace', path: 'src/users.ts', line: 5 },
    }) as Addition;
    expect(fitting(long, '.github/prompts/a.prompt.md')?.sentence).toBe(
      '`User` is declared in [src/users.ts](../../src/users.ts#L5).',
    );
    expect(fitting({ ...long, code: 'type User = string;' }, 'AGENTS.md')?.code).toBe('type User = string;');
  });

  it('are short, said once they are added, and added once', () => {
    fc.assert(
      fc.property(fc.array(missing, { maxLength: 6 }), fc.array(words, { maxLength: 8 }), (all, lines) => {
        const additions = all.flatMap((it) => additionOf(it) ?? []);
        const before = document(lines.join('\n'));
        const after = enhanced(before, additions);
        const fits = additions.flatMap((it) => fitting(it, before.path) ?? []);
        for (const it of fits) expect(isSaid(it, after.text.content)).toBe(true);
        expect(enhanced(after, additions).text.content).toBe(after.text.content);
        const added = after.text.content.split('\n').length - before.text.content.split('\n').length;
        // A heading and the blank lines around it come on top.
        expect(added).toBeLessThanOrEqual(fits.length * (15 + 5));
      }),
    );
  });
});
