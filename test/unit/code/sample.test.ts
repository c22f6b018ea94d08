/** Fences become samples whose places map back to the document, whatever stands before their lines. */
import { parser } from '@lezer/markdown';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../server/src/base/span.ts';
import { placeInDocument, sampleOf } from '../../../server/src/documents/code/sample.ts';

const context = { modality: 'states', bases: [], headings: [] } as const;

function only(markdown: string) {
  const lines: Span[] = [];
  let info = '';
  parser.parse(markdown).iterate({
    enter: ({ name, from, to }) => {
      if (name === 'CodeInfo') info = markdown.slice(from, to);
      if (name !== 'CodeText') return;
      for (let at = from; at < to; ) {
        const end = markdown.indexOf('\n', at);
        const stop = end < 0 || end > to ? to : end;
        lines.push({ start: at, end: stop });
        at = stop + 1;
      }
    },
  });
  return sampleOf(info, markdown, lines, context);
}

describe('samples', () => {
  it.each([
    ['a plain fence', '# A\n\n```py\nimport a\n\nimport b\n```\n', 'import a\n\nimport b'],
    ['a quote', '> ```py\n> import a\n>\n>   import b\n> ```\n', 'import a\n\n  import b'],
    ['a list item', '- x\n\n  ```py\n  import a\n  \n    import b\n  ```\n', 'import a\n\n  import b'],
    ['a fence that is still open', '```py\nimport a\nimport b', 'import a\nimport b'],
  ])('%s', (_, markdown, code) => {
    const claim = only(markdown)!;
    expect(claim.code.replace(/[ \t]+$/gm, '')).toBe(code);
    for (const word of ['import a', 'import b']) {
      const at = claim.code.indexOf(word);
      const { start, end } = placeInDocument(claim, { start: at, end: at + word.length });
      expect(markdown.slice(start, end)).toBe(word);
    }
  });

  it('survives Windows line ends', () => {
    const markdown = '> ```py\r\n> import a\r\n> import b\r\n> ```\r\n';
    const claim = only(markdown)!;
    const at = claim.code.indexOf('b');
    const { start, end } = placeInDocument(claim, { start: at, end: at + 1 });
    expect(markdown.slice(start - 7, end)).toBe('import b');
  });

  it.each([
    ['// ❌ Bad\nimport a', 'example'],
    ['# WRONG: pulls in everything\nimport a', 'example'],
    ["// Don't do this\nimport a", 'example'],
    ['# Before\nimport a', 'example'],
    ['import <your package>', 'placeholder'],
    ['import {{ package }}', 'placeholder'],
    ['# badly needed\nimport a', undefined],
    ['# Good\nimport a', undefined],
  ])('%j', (code, exemption) => expect(only(`\`\`\`py\n${code}\n\`\`\``)?.exemption).toBe(exemption));

  it('is nothing without a language or code', () => {
    expect(only('```\nimport a\n```')).toBeUndefined();
    expect(only('```py\n```')).toBeUndefined();
    expect(only('```py\n   \n```')).toBeUndefined();
  });
});
