/** Properties of texts and documents: an edited document equals the document of the edited text, and any string is a document. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Text, type TextEdit } from '../../server/src/base/text.ts';
import { blockMemory, blocksOf } from '../../server/src/documents/blocks.ts';
import { createDocument } from '../../server/src/documents/createDocument.ts';
import type { ContextDocument } from '../../server/src/documents/document.ts';
import type { Kind } from '../../server/src/documents/kind.ts';
import { kindById } from '../../server/src/documents/kinds/table.ts';
import { stretchesOf } from '../../server/src/documents/markdown/stretches.ts';

const kind = (id: string): Kind => kindById(id) as Kind;

/** Pieces from which documents and edits are made: whatever begins, ends or joins blocks. */
const PIECES = [
  '# Title\n',
  '## Setup in `packages/core`\n',
  'A paragraph with `src/a.ts` and [a link](docs/b.md).\n',
  'Setext\n===\n',
  'Files:\n\n',
  '- item `x/y.ts`\n',
  '  - nested `z`\n',
  '1. first\n',
  '> quote @docs/q.md\n',
  '```sh\nnpm test\n```\n',
  '```\n',
  '~~~\n',
  '    indented\n',
  '| a | b |\n| --- | --- |\n| `c` | d |\n',
  '<details>\n',
  '</details>\n',
  '<!-- forewarn-ignore truth/x -- why -->\n',
  '<!--\n',
  '-->\n',
  '<pre>\n',
  '<rules>\n',
  '</rules>\n',
  '---\n',
  'key: value\n',
  'globs: **/*.ts\n',
  '[ref]: docs/c.md\n',
  '{{x}} \x24{input:y} #file:a.md #[[file:b.md]] @c.md\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\ufeff',
  ' ',
  '\t',
  '*',
  '`',
  '#',
  '-',
  '\ud800',
  '\u0000',
  'é😀',
];
const markdown = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((it) => it.join(''));

/** Where an edit lies, as parts of the text's length, and what it inserts. */
const edits = fc.array(
  fc.tuple(
    fc.nat(10_000),
    fc.nat(10_000),
    fc.nat(12),
    fc.oneof(fc.constant(''), markdown, fc.string({ maxLength: 5 })),
  ),
  { minLength: 1, maxLength: 6 },
);

function place(length: number, [at, , size, newText]: readonly [number, number, number, string]): TextEdit {
  const start = Math.floor((at / 10_000) * length);
  return { span: { start, end: Math.min(length, start + size) }, newText };
}

function essence(document: ContextDocument): unknown {
  return {
    body: document.body,
    header: document.header,
    misplaced: document.misplacedHeader,
    blocks: document.blocks.map(({ kind, span, claims }) => ({ kind, span, claims })),
    sections: document.sections,
    claims: document.claims,
    suppressions: document.suppressions,
    hash: document.hash,
  };
}

/** Long enough to be kept in several stretches. */
const filler = (count: number): string =>
  Array.from({ length: count }, (_, at) =>
    at % 9 === 0
      ? `## Part ${at}\n\n`
      : at % 4
        ? `- see \`src/f${at}.ts\` for more about it\n`
        : `\nText ${at} about \`lib/g${at}.ts\`:\n\n`,
  ).join('');

describe('documents', () => {
  for (const id of [
    'agents-md',
    'cursor-rule',
    'gemini-command',
    'github-models-prompt',
    'mcp-json',
    'poml',
  ]) {
    it(`an edited document equals the document of the edited text (${id})`, () => {
      fc.assert(
        fc.property(markdown, edits, (text, list) => {
          let document = createDocument('docs/AGENTS.md', kind(id), text);
          for (const edit of list) {
            if (edit[1] % 3 > 0) essence(document);
            document = document.edit([place(document.text.length, edit)]);
            const fresh = createDocument('docs/AGENTS.md', kind(id), document.text.content);
            expect(essence(document)).toEqual(essence(fresh));
          }
        }),
        { numRuns: id === 'agents-md' ? 1_500 : 150 },
      );
    });
  }

  it('so does a long one, whose text is kept in several stretches', () => {
    const base = filler(1_500);
    fc.assert(
      fc.property(edits, (list) => {
        let document = createDocument('AGENTS.md', kind('agents-md'), base);
        document.blocks;
        for (const edit of list) document = document.edit([place(document.text.length, edit)]);
        const fresh = createDocument('AGENTS.md', kind('agents-md'), document.text.content);
        expect(document.blocks.map((it) => [it.kind, it.span])).toEqual(
          fresh.blocks.map((it) => [it.kind, it.span]),
        );
        expect(document.sections).toEqual(fresh.sections);
      }),
      { numRuns: 40 },
    );
  });

  it('the blocks of a text do not depend on where it is cut into stretches', () => {
    const all = { path: 'AGENTS.md', kind: kind('agents-md') };
    const blocks = (text: string, aim: number): unknown => {
      const { blocks, headings } = blocksOf(stretchesOf(text, [], aim), 0, all, blockMemory());
      return [headings, blocks.map((it) => [it.kind, it.span, it.claims])];
    };
    fc.assert(
      fc.property(markdown, fc.nat(30), (text, aim) => {
        expect(blocks(text, aim)).toEqual(blocks(text, Number.POSITIVE_INFINITY));
      }),
      { numRuns: 2_000 },
    );
  });

  it('several edits at once equal one after the other', () => {
    fc.assert(
      fc.property(markdown, edits, (text, list) => {
        const document = createDocument('AGENTS.md', kind('agents-md'), text);
        document.blocks;
        const placed = list
          .map((edit) => place(text.length, edit))
          .sort((a, b) => a.span.start - b.span.start);
        const apart = placed.filter(
          (it, at) => at === 0 || it.span.start > (placed[at - 1] as TextEdit).span.end,
        );
        const all = document.edit(apart);
        const one = apart.toReversed().reduce((before, edit) => before.edit([edit]), document);
        expect(all.text.content).toBe(one.text.content);
        expect(essence(all)).toEqual(essence(one));
      }),
      { numRuns: 300 },
    );
  });

  it('a whole new text equals an edit', () => {
    fc.assert(
      fc.property(markdown, markdown, (text, other) => {
        const document = createDocument('AGENTS.md', kind('agents-md'), text);
        document.blocks;
        const edited = document.edit([{ span: { start: 0, end: text.length }, newText: other }]);
        expect(essence(edited)).toEqual(essence(createDocument('AGENTS.md', kind('agents-md'), other)));
      }),
      { numRuns: 500 },
    );
  });

  it('any string is a document of any kind', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), markdown),
        fc.constantFrom(
          'agents-md',
          'cursor-rule',
          'cline-rule',
          'gemini-command',
          'aider-conf',
          'mcp-json',
          'poml',
        ),
        (text, id) => {
          const document = createDocument('x', kind(id), text);
          const inside = ({ start, end }: { start: number; end: number }): boolean =>
            0 <= start && start <= end && end <= text.length;
          expect(document.blocks.every((it) => inside(it.span))).toBe(true);
          expect(
            document.claims.every((it) => inside(it.span) && it.text === document.text.slice(it.span)),
          ).toBe(true);
          expect(
            (document.header?.entries ?? []).every((it) => inside(it.keySpan) && inside(it.valueSpan)),
          ).toBe(true);
          expect((document.header?.problems ?? []).every((it) => inside(it.span))).toBe(true);
          expect(document.suppressions.every((it) => inside(it.span) && inside(it.covers))).toBe(true);
        },
      ),
      { numRuns: 1_500 },
    );
  });
});

describe('texts', () => {
  const lines = fc
    .array(fc.constantFrom('a', 'é', '😀', '\n', '\r', '\r\n', ' ', '\u2028'), { maxLength: 30 })
    .map((it) => it.join(''));

  it('positions are those of the language server library', () => {
    fc.assert(
      fc.property(lines, fc.nat(60), fc.nat(12), fc.nat(12), (content, offset, line, character) => {
        const text = Text.of(content);
        const oracle = TextDocument.create('file:///x', 'markdown', 1, content);
        expect(text.positionAt(offset)).toEqual(oracle.positionAt(offset));
        expect(text.offsetAt({ line, character })).toBe(oracle.offsetAt({ line, character }));
        const position = text.positionAt(offset);
        expect(text.positionAt(text.offsetAt(position))).toEqual(position);
      }),
      { numRuns: 2_000 },
    );
  });

  it('a replacement updates the line index as a new text would make it', () => {
    fc.assert(
      fc.property(lines, lines, fc.nat(40), fc.nat(10), (content, inserted, at, size) => {
        const start = Math.min(at, content.length);
        const span = { start, end: Math.min(content.length, start + size) };
        const before = Text.of(content);
        before.lineStarts;
        const after = before.replace(span, inserted);
        expect(after.lineStarts).toEqual(Text.of(after.content).lineStarts);
      }),
      { numRuns: 3_000 },
    );
  });
});
