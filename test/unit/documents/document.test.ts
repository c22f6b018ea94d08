/** Documents: blocks, what an edit keeps of them, sections, suppressions, anchors, and floods. */
import { describe, expect, it } from 'vitest';
import { headingAnchors } from '../../../server/src/documents/anchors.ts';
import { createDocument, MAX_PARSED } from '../../../server/src/documents/createDocument.ts';
import type { Block, ContextDocument } from '../../../server/src/documents/document.ts';
import type { Kind } from '../../../server/src/documents/kind.ts';
import { kindById } from '../../../server/src/documents/kinds/table.ts';

const open = (text: string, id = 'claude-md'): ContextDocument =>
  createDocument('CLAUDE.md', kindById(id) as Kind, text);

const shown = (document: ContextDocument): readonly string[] =>
  document.blocks.map((it) => `${it.kind} ${JSON.stringify(document.text.slice(it.span))}`);

/** Types `newText` before the first occurrence of `mark`. */
function type(document: ContextDocument, mark: string, newText: string): ContextDocument {
  const at = document.text.content.indexOf(mark);
  return document.edit([{ span: { start: at, end: at }, newText }]);
}

const keys = (blocks: readonly Block[]): ReadonlySet<object> => new Set(blocks.map((it) => it.key));

describe('blocks', () => {
  it('are the header, top-level blocks and items of top-level lists', () => {
    expect(
      shown(open('---\na: b\n---\n# T\n\nText\n\n- one\n  - inner\n- two\n\n> q\n\n```\nx\n```\n')),
    ).toEqual([
      'header "---\\na: b\\n---"',
      'heading "# T"',
      'paragraph "Text"',
      'item "- one\\n  - inner"',
      'item "- two"',
      'quote "> q"',
      'fence "```\\nx\\n```"',
    ]);
  });

  it('inside prompt tags are read as Markdown', () => {
    expect(shown(open('<rules>\n- one\n- two\n</rules>\nText\n<div>\n- html\n</div>\n'))).toEqual([
      'html "<rules>"',
      'item "- one"',
      'item "- two"',
      'html "</rules>"',
      'paragraph "Text"',
      'html "<div>\\n- html\\n</div>"',
    ]);
  });

  it('that an edit does not touch keep their keys', () => {
    const text = `# A\n\n${'Text about `src/a.ts`.\n\n'.repeat(3)}${'- item `src/b.ts`\n'.repeat(50)}\n## B\n\nEnd\n`;
    const before = open(text);
    const known = keys(before.blocks);
    const after = type(before, 'End', 'The ');
    expect(after.blocks.filter((it) => !known.has(it.key)).map((it) => after.text.slice(it.span))).toEqual([
      'The End',
    ]);
  });

  it('get new keys when their heading or their introduction changes', () => {
    const before = open('# A\n\nFiles:\n\n- `src/a.ts`\n\n## B\n\nText\n');
    const known = keys(before.blocks);
    const changed = (document: ContextDocument): readonly string[] =>
      document.blocks.filter((it) => !known.has(it.key)).map((it) => document.text.slice(it.span));
    expect(changed(type(before, 'B\n', 'in '))).toEqual(['## in B', 'Text']);
    expect(changed(type(before, 'Files', 'Old '))).toEqual(['Old Files:', '- `src/a.ts`']);
  });

  it('keep their keys when an editor sends the whole text, or the header grows', () => {
    const text = '---\nname: a\n---\n# A\n\nOne\n\n- two\n- three\n\nFour\n';
    const before = open(text);
    const known = keys(before.blocks);
    const whole = before.edit([
      { span: { start: 0, end: text.length }, newText: text.replace('Four', 'Five') },
    ]);
    expect(whole.blocks.filter((it) => !known.has(it.key)).map((it) => whole.text.slice(it.span))).toEqual([
      'Five',
    ]);
    const header = type(before, 'name', 'x: y\n');
    expect(header.blocks.filter((it) => !known.has(it.key)).map((it) => it.kind)).toEqual(['header']);
  });

  it('of a long document keep their keys as well', () => {
    const before = open(
      Array.from({ length: 3_000 }, (_, at) => `Paragraph ${at} about \`src/f${at}.ts\`.\n\n`).join(''),
    );
    const known = keys(before.blocks);
    const after = type(before, 'Paragraph 1500', 'x');
    expect(after.blocks.filter((it) => !known.has(it.key)).length).toBeLessThan(4);
    expect(after.blocks.length).toBe(3_000);
  });
});

describe('sections', () => {
  it('nest by level and have anchors as on GitHub', () => {
    const [first, second] = open('# A & B\n\n## `c()`\n\n## `c()`\n\n# Last #\n').sections;
    expect(first?.anchor).toBe('a--b');
    expect(first?.children.map((it) => [it.title, it.anchor])).toEqual([
      ['`c()`', 'c'],
      ['`c()`', 'c-1'],
    ]);
    expect([second?.title, first?.span.end]).toEqual(['Last', second?.span.start]);
  });

  it('anchors of a text are those of headings, tags and custom ids', () => {
    const text =
      '# One {#uno}\n\n<a name="two"></a>\n\nThree\n-----\n\n> ## Four\n\n```\n# five\n```\n\n<h2 id="six">Se ven</h2>\n';
    const anchors = headingAnchors(text);
    for (const anchor of ['one', 'uno', 'two', 'three', 'four', 'six', 'se-ven'])
      expect(anchors).toContain(anchor);
    expect(anchors).not.toContain('five');
  });
});

describe('suppressions', () => {
  const covered = (text: string, id?: string): readonly string[] => {
    const document = open(text, id);
    return document.suppressions.map(
      (it) => `${it.rules.join('+')} (${it.reason ?? ''}): ${document.text.slice(it.covers)}`,
    );
  };

  it.each([
    [
      '<!-- forewarn-ignore a/b, c -- why -->\n\nText\n\nMore\n',
      ['a/b+c (why): <!-- forewarn-ignore a/b, c -- why -->\n\nText'],
    ],
    ['One `x` <!-- forewarn-ignore -->\nTwo\n', [' (): One `x` <!-- forewarn-ignore -->']],
    ['- One\n  <!-- forewarn-ignore a -->\n  two\n- Three\n', ['a (): <!-- forewarn-ignore a -->\n  two']],
    [
      'Text\n\n<!-- forewarn-ignore-file reach -->\n',
      ['reach (): Text\n\n<!-- forewarn-ignore-file reach -->\n'],
    ],
    ['```\n<!-- forewarn-ignore a -->\n```\n', []],
    ['Write `<!-- forewarn-ignore a -->` for it.\n', []],
    [
      '---\n# forewarn-ignore reach -- ok\nglobs: a\n---\n',
      ['reach (ok): # forewarn-ignore reach -- ok\nglobs: a'],
    ],
    ['---\nglobs: a # forewarn-ignore\n---\n', [' (): # forewarn-ignore']],
  ])('%j', (text, expected) => expect(covered(text)).toEqual(expected));

  it('stand in YAML and JSON documents too', () => {
    expect(covered('# forewarn-ignore a\nread: x\nmore: y\n', 'aider-conf')).toEqual([
      'a (): # forewarn-ignore a\nread: x',
    ]);
    expect(covered('{\n// forewarn-ignore a\n"servers": {}\n}', 'vscode-mcp-json')).toEqual([
      'a (): // forewarn-ignore a\n"servers": {}',
    ]);
  });
});

describe('floods', () => {
  const N = 100_000;
  it.each([
    ['quotes', '>'.repeat(N)],
    ['quotes with blanks', '> '.repeat(N)],
    ['brackets', '['.repeat(N)],
    ['closing brackets', ']'.repeat(N)],
    ['open links', '[]('.repeat(N)],
    ['links', '[a]('.repeat(N)],
    ['emphasis', '**a_'.repeat(N)],
    ['strikes', '~~a'.repeat(N)],
    ['items', '- '.repeat(N)],
    ['fences', '```\n'.repeat(N / 2)],
    ['templates', '{{'.repeat(N)],
    ['unclosed header', `---\n${'a: b\n'.repeat(N / 2)}`],
    ['header of brackets', `---\n${'a: ['.repeat(N / 2)}\n---\n`],
    ['one word', 'a'.repeat(1_000_000)],
  ])('of %s are survived', { timeout: 60_000 }, (_, text) => {
    const document = open(text);
    expect(document.blocks.length + document.claims.length + document.sections.length).toBeGreaterThanOrEqual(
      0,
    );
    expect(document.header?.span.start ?? 0).toBe(0);
    headingAnchors(text);
  });

  it('above the limit have no blocks', () => {
    const document = open('a\n'.repeat(MAX_PARSED / 2 + 1));
    expect(document.blocks).toEqual([]);
    expect(
      document.edit([{ span: { start: 0, end: document.text.length - 2 }, newText: '' }]).blocks.length,
    ).toBe(1);
  });
});
