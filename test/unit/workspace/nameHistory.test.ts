/** Which declarations a history of patches took away, and what came in their place. */
import { describe, expect, it } from 'vitest';
import { declarationsIn } from '../../../server/src/workspace/declaringLines.ts';
import { removedNames } from '../../../server/src/workspace/nameHistory.ts';

const log = (...commits: readonly string[]): string => commits.join('\n');
const commit = (id: string, date: string, ...lines: readonly string[]): string =>
  [`\u0001${id} ${date}`, 'diff --git a/a.ts b/a.ts', '--- a/a.ts', '+++ b/a.ts', ...lines].join('\n');

describe('names that commits took away', () => {
  it('were replaced by what the same lines declare since', () => {
    const names = removedNames(
      log(
        commit(
          '2222222',
          '2026-02-02',
          '@@ -1 +1 @@',
          '-export function loadUser(id: string) {',
          '+export function findUser(id: string) {',
        ),
      ),
      new Set(['loadUser']),
    );
    expect(names.get('loadUser')).toEqual({
      state: 'removed',
      commit: '2222222',
      date: '2026-02-02',
      to: 'findUser',
    });
  });

  it('have no successor where several came, or one of another kind', () => {
    const several = ['@@ -1 +1,2 @@', '-class UserStore {', '+class UserCache {', '+class UserIndex {'];
    const other = ['@@ -1 +1 @@', '-class UserStore {', '+function makeStore() {'];
    for (const lines of [several, other])
      expect(
        removedNames(commit('1111111', '2026-01-01', ...lines), new Set(['UserStore'])).get('UserStore'),
      ).toEqual({ state: 'removed', commit: '1111111', date: '2026-01-01' });
  });

  it('moved to another file, or changed in their line, were not taken away', () => {
    const moved = commit(
      '1111111',
      '2026-01-01',
      '@@ -1 +0,0 @@',
      '-class UserStore {',
      'diff --git a/b.ts b/b.ts',
      '@@ -0,0 +1 @@',
      '+export class UserStore {',
    );
    expect(removedNames(moved, new Set(['UserStore'])).size).toBe(0);
  });

  it('are told by the newest commit that says something', () => {
    const names = removedNames(
      log(
        commit('2222222', '2026-02-02', '@@ -1 +0,0 @@', '-def load_user(id):'),
        commit('1111111', '2026-01-01', '@@ -0,0 +1 @@', '+def load_user(id):'),
        commit('0000000', '2025-01-01', '@@ -1 +0,0 @@', '-def load_user(id):'),
      ),
      new Set(['load_user']),
    );
    expect(names.get('load_user')?.commit).toBe('2222222');
  });
});

it.each([
  ['export async function loadUser(id: string) {', ['loadUser']],
  ['func (s *Store) FindUser(id string) (*User, error) {', ['FindUser']],
  ['    public static List<User> findAll(Where where) {', ['findAll']],
  ['pub(crate) struct UserStore {', ['UserStore']],
  ['  return loadUser(id);', []],
  ['// class UserStore is gone', []],
])('%s', (line, names) => {
  expect(declarationsIn(line).map((it) => it.name)).toEqual(names);
});
