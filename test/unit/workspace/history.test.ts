/** Where paths went: chains of renames, directories, and how git's output is read. */
import { describe, expect, it } from 'vitest';
import type { PathHistory } from '../../../server/src/workspace/facts.ts';
import { parseNameStatus } from '../../../server/src/workspace/gitHistory.ts';
import { PathHistories, parseHistory } from '../../../server/src/workspace/history.ts';

const histories = (lines: string, existing: readonly string[]): { of(path: string): PathHistory } => {
  const known = new PathHistories(parseHistory(lines));
  return {
    of: (path) => known.of(path, (at) => existing.some((it) => it === at || it.startsWith(`${at}/`))),
  };
};

describe('histories', () => {
  it('follow a chain of renames to what is there now', () => {
    const it1 = histories(
      'renamed b.ts -> c.ts 2222222 2026-02-02\nrenamed a.ts -> b.ts 1111111 2026-01-01',
      ['c.ts'],
    );
    expect(it1.of('a.ts')).toEqual({ state: 'renamed', to: 'c.ts', commit: '1111111', date: '2026-01-01' });
  });

  it('say deleted when the chain ends in nothing', () => {
    const it1 = histories('deleted b.ts 2222222 2026-02-02\nrenamed a.ts -> b.ts 1111111 2026-01-01', []);
    expect(it1.of('a.ts')).toMatchObject({ state: 'deleted', commit: '2222222' });
    expect(it1.of('z.ts')).toEqual({ state: 'never' });
  });

  it('do not run in circles', () => {
    expect(
      histories('renamed a.ts -> b.ts 1111111 2026-01-01\nrenamed b.ts -> a.ts 0000000 2025-01-01', []).of(
        'a.ts',
      ).state,
    ).toBe('deleted');
  });

  it('know directories by their files', () => {
    const moved =
      'renamed old/a.ts -> new/a.ts 1111111 2026-01-01\nrenamed old/x/b.ts -> new/x/b.ts 1111111 2026-01-01';
    expect(histories(moved, ['new/a.ts', 'new/x/b.ts']).of('old')).toMatchObject({
      state: 'renamed',
      to: 'new',
    });
    expect(histories('deleted old/a.ts 1111111 2026-01-01', []).of('old')).toMatchObject({
      state: 'deleted',
    });
  });
});

describe('git log', () => {
  it('is read with names that hold blanks, relative to the workspace', () => {
    const output =
      '\u0001abc1234 2026-01-02\0\nR100\0web/old name.ts\0web/new name.ts\0D\0web/gone.ts\0D\0other/x.ts\0\u0001def5678 2026-01-01\0\nD\0web/older.ts\0';
    expect(parseNameStatus(output, 'web/')).toEqual([
      { state: 'renamed', path: 'old name.ts', to: 'new name.ts', commit: 'abc1234', date: '2026-01-02' },
      { state: 'deleted', path: 'gone.ts', commit: 'abc1234', date: '2026-01-02' },
      { state: 'deleted', path: 'older.ts', commit: 'def5678', date: '2026-01-01' },
    ]);
  });
});
