/** Laws of outlines and of their index: whatever the text, and however the index came about. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLanguages } from '../../server/src/documents/code/codeLanguage.ts';
import { deprecationOf, docOf, firstSentence } from '../../server/src/documents/code/docs.ts';
import { traitsOf } from '../../server/src/documents/code/languageTraits.ts';
import { packOutline, unpackOutline } from '../../server/src/documents/code/packedOutline.ts';
import { parametersOf } from '../../server/src/documents/code/parameters.ts';
import { type IndexedFile, SymbolIndex } from '../../server/src/workspace/symbols/symbolIndex.ts';

const language = fc.constantFrom(...codeLanguages);
const code = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '(',
        ')',
        '<',
        '>',
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '=',
        '"',
        "'",
        '`',
        '*',
        '&',
        '...',
        '/*',
        '*/',
        '//',
        '#',
        '\n',
        ' ',
        'a',
        'int',
        'self',
        '@deprecated',
        '"""',
        'warn(',
        '/',
      ),
      {
        maxLength: 80,
      },
    )
    .map((it) => it.join('')),
);

describe('texts around names', () => {
  it('never throw, whatever they hold', () => {
    fc.assert(
      fc.property(language, code, fc.nat(), fc.nat(), (name, text, a, b) => {
        const traits = traitsOf(name);
        const start = a % (text.length + 1);
        const header = Math.min(text.length, start + (b % 50));
        const around = docOf(text, start, header, text.length, traits);
        firstSentence(around.doc);
        deprecationOf(around, text);
        for (const position of ['member', 'free', 'macro'] as const)
          expect(Array.isArray(parametersOf(text, traits, position))).toBe(true);
      }),
    );
  });

  it('are read in time that grows with their length', () => {
    for (const unit of [
      '(',
      '<',
      '"',
      "'",
      '*/',
      '/*',
      'a<',
      '@a\n',
      '// a\n',
      ' = ',
      'warn(',
      '"""\n',
      '\\"',
    ])
      for (const name of codeLanguages) {
        const text = unit.repeat(20_000);
        parametersOf(text, traitsOf(name), 'free');
        docOf(text, text.length, text.length, text.length, traitsOf(name));
        deprecationOf({ doc: text, marks: text, body: text }, text);
      }
  });
});

const names = fc.constantFrom('a', 'b', 'c', 'toString', '__proto__');
const file = fc.array(fc.record({ name: names, container: fc.constantFrom('', 'a', 'x.b') }), {
  maxLength: 4,
});
const paths = fc.constantFrom('p.ts', 'q.ts', 'r.ts');

function indexed(path: string, symbols: readonly { name: string; container: string }[]): IndexedFile {
  const declared = symbols.map((it, line) => ({
    ...it,
    kind: 'function' as const,
    start: line,
    end: line + 1,
    line,
    column: 1,
    exported: true,
    parameters: '()',
  }));
  const declarations = { symbols: declared, reexports: [], package: undefined, truncated: false };
  return { path, language: 'typescript', packed: packOutline(declarations, [], 'whole') };
}

const answers = (index: SymbolIndex) => ({
  coverage: index.coverage,
  defined: ['a', 'b', 'c', 'toString', '__proto__'].map((it) => index.defined(it)),
  members: ['a', 'b', 'x.b'].map((it) => index.members(it)),
  files: ['p.ts', 'q.ts', 'r.ts'].map((it) => index.inFile(it)),
});

describe('the index of symbols', () => {
  it('that followed changes equals the one that is made anew', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(paths, fc.option(file, { nil: undefined })), { maxLength: 12 }),
        (changes) => {
          let index = SymbolIndex.of([], 0, 'whole');
          const now = new Map<string, IndexedFile>();
          for (const [path, symbols] of changes) {
            const it = symbols && indexed(path, symbols);
            index = index.with(new Map([[path, it]])).index;
            if (it) now.set(path, it);
            else now.delete(path);
          }
          expect(answers(index)).toEqual(answers(SymbolIndex.of(now.values(), 0, 'whole')));
        },
      ),
    );
  });

  it('gives back what was packed', () => {
    fc.assert(
      fc.property(file, (symbols) => {
        const outline = unpackOutline('typescript', indexed('p.ts', symbols).packed);
        expect(outline.symbols.map(({ name, container }) => ({ name, container }))).toEqual(symbols);
      }),
    );
  });
});
