/** Headers: tokens whatever the YAML is, problems at their place, and headers where readers do not look. */
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../server/src/documents/createDocument.ts';
import type { ContextDocument } from '../../../server/src/documents/document.ts';
import type { Kind } from '../../../server/src/documents/kind.ts';
import { kindById } from '../../../server/src/documents/kinds/table.ts';

const open = (text: string, id = 'instructions'): ContextDocument =>
  createDocument('x.md', kindById(id) as Kind, text);

function problems(text: string, id?: string): readonly string[] {
  const document = open(text, id);
  return (document.header?.problems ?? []).map((it) => `${it.code} «${document.text.slice(it.span)}»`);
}

describe('front matter', () => {
  it('gives keys, raw values and items with their places', () => {
    const document = open(
      '---\npaths:\n  - "src/**"  # all\n  - lib/*.ts\ntools: [read, "edit"]\nname: a # b\n---\nText\n',
    );
    const entries = document.header?.entries ?? [];
    expect(entries.map((it) => [it.key, it.raw])).toEqual([
      ['paths', ''],
      ['tools', '[read, "edit"]'],
      ['name', 'a'],
    ]);
    expect(entries.map((it) => it.items.map((item) => [item.text, document.text.slice(item.span)]))).toEqual([
      [
        ['src/**', 'src/**'],
        ['lib/*.ts', 'lib/*.ts'],
      ],
      [
        ['read', 'read'],
        ['edit', 'edit'],
      ],
      [],
    ]);
    expect(document.header?.value).toEqual({
      paths: ['src/**', 'lib/*.ts'],
      tools: ['read', 'edit'],
      name: 'a',
    });
    expect(document.text.content.slice(document.body.start)).toBe('Text\n');
  });

  it('accepts CRLF, a byte order mark and blanks behind the fences', () => {
    expect(open('\ufeff---  \r\nname: a\r\n--- \r\nText').header?.value).toEqual({ name: 'a' });
  });

  it('does not take lines of a block text for items', () => {
    expect(open('---\ndescription: |\n  - a\n  - b\nname: x\n---\n').header?.entries[0]?.items).toEqual([]);
  });

  it.each([
    ['description: Use when: always', ['unquoted-colon «Use when: always»']],
    ['applyTo: **/*.ts', ['leading-special «**/*.ts»']],
    ['applyTo: *.ts\ndescription: a: b', ['leading-special «*.ts»', 'unquoted-colon «a: b»']],
    ['applyTo: !src/**', ['leading-special «!src/**»']],
    ['applyTo: {a,b}/*.ts', ['leading-special «{a,b}/*.ts»']],
    ['hint: [issue] [format]', ['leading-special «[issue] [format]»']],
    ['name: @scope/x', ['leading-special «@scope/x»']],
    ['a:\n\tb: 1', ['tab-indent «\t»']],
    ['name: a\nname: b', ['duplicate-key «name»']],
    ['name: "a: b"', []],
    ['description: see https://x.y/z', []],
  ])('%j has the problems %j', (text, expected) => {
    expect(problems(`---\n${text}\n---\n`)).toEqual(expected);
  });

  it('that is never closed ends where keys end', () => {
    const document = open('---\nname: a\ndescription: b\n\n# Title\n');
    expect(document.header?.problems.map((it) => it.code)).toEqual(['unclosed']);
    expect(document.sections.map((it) => it.title)).toEqual(['Title']);
  });

  it('is no header when nobody meant one', () => {
    expect(open('---\n\nJust a line above the text.\n').header).toBeUndefined();
  });

  it('of Cursor is read line by line', () => {
    const document = open(
      '---\nglobs: **/*.c,*.h\nalwaysApply: false\ndescription: "x": y\n---\n',
      'cursor-rule',
    );
    expect(document.header?.value).toEqual({
      globs: '**/*.c,*.h',
      alwaysApply: false,
      description: '"x": y',
    });
    expect(document.header?.problems).toEqual([]);
  });

  it('refuses a bomb of aliases', () => {
    const rows = Array.from(
      { length: 60 },
      (_, at) => `b${at}: &b${at} [${at ? `*b${at - 1}, *b${at - 1}` : 'x'}]`,
    );
    expect(open(`---\n${rows.join('\n')}\n---\n`).header?.value).toBeUndefined();
  });
});

describe('misplaced headers', () => {
  it.each([
    ['\n---\nname: a\n---\n', 'after-blank'],
    ['<!-- made by x -->\n---\nname: a\n---\n', 'after-comment'],
    ['<!--\nmade by x\n\n-->\n\n---\nname: a\n---\n', 'after-comment'],
    ['# Title\n\n---\napplyTo: "**"\n---\n', 'after-text'],
  ])('%j is %s', (text, reason) => expect(open(text).misplacedHeader?.reason).toBe(reason));

  it('are not thematic breaks', () => {
    expect(open('# Title\n\n---\nnote: not a key of the kind\n---\n').misplacedHeader).toBeUndefined();
    expect(open('# Title\n\n---\n\nText\n\n---\n').misplacedHeader).toBeUndefined();
  });
});

describe('documents that are a header as a whole', () => {
  it('have keys and problems, and no blocks', () => {
    const document = open('prompt = """\nkey = 1\n"""\ndescription = "x"\n[more]\nk = 1\n', 'gemini-command');
    expect(document.header?.entries.map((it) => it.key)).toEqual(['prompt', 'description']);
    expect(document.header?.value).toMatchObject({ description: 'x' });
    expect(document.blocks).toEqual([]);
    expect(problems('prompt = \n', 'gemini-command')).toEqual(['invalid-toml «»']);
    expect(problems('{"mcpServers": }', 'mcp-json')).toEqual(['invalid-json «}»']);
    expect(open('{"mcpServers": {}, // c\n}', 'vscode-mcp-json').header?.problems).toEqual([]);
  });

  it('are not parsed when they are nested too deeply', () => {
    for (const id of ['mcp-json', 'aider-conf', 'gemini-command'])
      expect(open('['.repeat(100_000), id).header?.value).toBeUndefined();
  });
});
