/** What a token is taken for: the table of readings, and that no text makes the reader throw or dawdle. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reading, readTarget, readToken } from '../../../server/src/documents/claims/pathText.ts';

function shown(reading: Reading | undefined): string {
  if (reading === undefined) return 'nothing';
  if (reading.kind === 'url') return 'url';
  const exemption = reading.exemption ? ` (${reading.exemption})` : '';
  if (reading.kind === 'glob') return `glob ${reading.pattern}${exemption}`;
  const place = reading.anchor ? `#${reading.anchor}` : reading.line ? `:${reading.line}` : '';
  return `${reading.form} ${reading.path}${place}${exemption}`;
}

describe('readToken', () => {
  it.each([
    ['src/main.ts', 'file src/main.ts'],
    ['./src/main.ts', 'file src/main.ts'],
    ['src/main.ts:12', 'file src/main.ts:12'],
    ['src/main.ts:12:5', 'file src/main.ts:12'],
    ['src/main.ts#L3-L9', 'file src/main.ts:3'],
    ['docs/guide.md#setup', 'file docs/guide.md#setup'],
    ['tests/test_a.py::test_x', 'file tests/test_a.py'],
    ['../core/src/', 'directory ../core/src'],
    ['packages/core', 'either packages/core'],
    ['"src/main.ts"', 'file src/main.ts'],
    ['.github/workflows/ci.yml', 'file .github/workflows/ci.yml'],
    ['/docs/setup.md', 'file docs/setup.md'],
    ['Makefile', 'file Makefile'],
    ['app/(shop)/page.tsx', 'file app/(shop)/page.tsx'],
    ['src/<name>/index.ts', 'file src/<name>/index.ts (placeholder)'],
    ['src/foo.ts', 'file src/foo.ts (placeholder)'],
    ['docs/NNNN-title.md', 'file docs/NNNN-title.md (placeholder)'],
    ['path/to/file.ts', 'file path/to/file.ts (placeholder)'],
    ['~/.config/x', 'either ~/.config/x (external)'],
    ['src/**/*.ts', 'glob src/**/*.ts'],
    ['*.test.ts', 'glob *.test.ts (convention)'],
    ['src/{a,b}.ts', 'glob src/{a,b}.ts'],
    ['https://example.com/a.md', 'url'],
    ['mailto:a@b.c', 'url'],
  ])('%s is %s', (token, expected) => {
    expect(shown(readToken(token))).toBe(expected);
  });

  it.each([
    'process.env',
    'Node.js',
    '.test.ts',
    '@scope/package',
    '@/components/x',
    '--flag=src/x.ts',
    'npm run build',
    'text/html',
    'origin/main',
    'feature/login',
    'openai/gpt-5',
    'github.com/a/b',
    'claude.ai/code',
    '24/7',
    '2026/05/01',
    'C:\\x\\y.ts',
    '/tmp/x.log',
    '/api/users',
    'crate::db::client',
    'node:fs',
    'a.b()',
    'x=1',
    'std/io',
  ])('%s is no path', (token) => {
    expect(shown(readToken(token))).toBe('nothing');
  });

  it('never throws, and spans lie inside the token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (token) => {
        for (const reading of [readToken(token), readTarget(token)]) {
          if (!reading) continue;
          expect(reading.start).toBeGreaterThanOrEqual(0);
          expect(reading.end).toBeLessThanOrEqual(token.length);
          expect(reading.start).toBeLessThan(reading.end);
        }
      }),
    );
  });
});

describe('readTarget', () => {
  it.each([
    ['docs/guide.md#setup', 'file docs/guide.md#setup'],
    ['docs/with%20blank.md', 'file docs/with blank.md'],
    ['src/main.ts:3', 'file src/main.ts:3'],
    ['src/main.ts#L3', 'file src/main.ts'],
    ['guide.md?plain=1', 'file guide.md'],
    ['src/a.ts', 'file src/a.ts (placeholder)'],
    ['https://example.com', 'url'],
    ['#here', 'nothing'],
    ['//example.com/x', 'nothing'],
    ['{url}', 'either {url} (placeholder)'],
  ])('%s is %s', (target, expected) => {
    expect(shown(readTarget(target))).toBe(expected);
  });
});
