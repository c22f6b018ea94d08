/** Where an addition goes and what it looks like there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Addition, additionOf, isSaid } from '../../../server/src/analysis/additions/addition.ts';
import { insertion } from '../../../server/src/analysis/additions/insert.ts';
import { createDocument } from '../../../server/src/documents/createDocument.ts';
import { kindOf } from '../../../server/src/documents/kinds/kindOf.ts';

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
