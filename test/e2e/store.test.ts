/** `forewarn store` as users run it. */
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execaSync } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStoreFile } from '../../server/src/learning/store/openStore.ts';
import { prediction, repair, run } from '../support/observations.ts';
import { temporaryDirectory } from '../support/stores.ts';

const root = join(import.meta.dirname, '../..');
const directory = temporaryDirectory();

interface Place {
  readonly workspace: string;
  readonly data: string;
}

function place(name: string, settings?: object): Place {
  const workspace = join(directory, name);
  mkdirSync(workspace);
  writeFileSync(join(workspace, 'forewarn.json'), JSON.stringify(settings ?? {}));
  return { workspace, data: join(directory, `${name}-data`) };
}

function store(
  { workspace, data }: Place,
  ...args: readonly string[]
): { code?: number; out: string; err: string } {
  const result = execaSync(process.execPath, [join(root, 'server/bin/forewarn.js'), 'store', ...args], {
    cwd: workspace,
    env: { FOREWARN_DATA_DIR: data },
    reject: false,
    stdin: 'ignore',
  });
  return {
    ...(result.exitCode === undefined ? {} : { code: result.exitCode }),
    out: result.stdout,
    err: result.stderr,
  };
}

/** An export with these observations, as if from another machine. */
async function exported(): Promise<string> {
  const path = join(directory, 'other.sqlite');
  if (!existsSync(path)) {
    const other = await openStoreFile(path);
    await other.append(
      [run(1), run(2), repair(3), prediction(4)],
      new Map([['text of AGENTS.md 1', '# Rules\n']]),
    );
    await other.close();
  }
  return path;
}

beforeAll(() =>
  expect(existsSync(join(root, 'server/dist/main.js')), 'run `npm run build` first').toBe(true),
);

describe('forewarn store', () => {
  it('makes no file by looking', () => {
    const it = place('looking');
    expect(store(it, 'info').err).toMatch(/^Nothing was observed in /);
    expect(existsSync(it.data)).toBe(false);
  });

  it('merges a store or an export, tells what is there, exports the same, forgets', async () => {
    const [one, two] = [place('one'), place('two')];
    expect(store(one, 'merge', await exported()).out).toBe('4 new observations.');
    const info = store(one, 'info').out;
    expect(info).toContain('Observations: 2 runs (0 of them thinned), 1 repair, 1 prediction');
    expect(info).toContain(`Workspace: ${one.workspace}`);
    expect(JSON.parse(store(one, 'info', '--json').out)).toMatchObject({ texts: 1, schemaVersion: 1 });

    const file = join(directory, 'one.jsonl');
    expect(store(one, 'export', '-o', file).code).toBe(0);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(store(two, 'merge', file).out).toBe('4 new observations.');
    expect(store(two, 'merge', file).out).toBe('0 new observations.');
    expect(`${store(two, 'export').out}\n`).toBe(readFileSync(file, 'utf8'));

    expect(store(two, 'forget', '--document', './AGENTS.md').out).toContain(
      '2 observations removed, 2 without',
    );
    expect(store(two, 'export').out).not.toContain('AGENTS.md');
    expect(store(two, 'rebuild').code).toBe(0);
  });

  it('forgets a symbol, and what is old, in every word and byte of the file', async () => {
    const it = place('forgetting');
    store(it, 'merge', await exported());
    const file = JSON.parse(store(it, 'info', '--json').out).location as string;
    expect(store(it, 'forget', '--symbol', 'useAuth').out).toContain('2 without');
    expect(store(it, 'export').out).not.toContain("useAuth'");
    expect(store(it, 'forget', '--before', '2026-01-05T00:03:00Z').out).toContain('2 observations removed');
    expect(store(it, 'info').out).toContain('Observations: 0 runs');
    expect(readFileSync(file).includes('# Rules')).toBe(false);
    expect(store(it, 'forget', '--before', '2020-01-01').out).toContain('0 observations removed');
  });

  it('keeps the file in the workspace when asked, but not behind a link', async () => {
    const inside = place('inside', { store: '.forewarn/store.sqlite' });
    store(inside, 'merge', await exported());
    expect(existsSync(join(inside.workspace, '.forewarn/store.sqlite'))).toBe(true);
    expect(existsSync(inside.data)).toBe(false);

    const linked = place('linked', { store: 'out/store.sqlite' });
    symlinkSync(directory, join(linked.workspace, 'out'));
    const result = store(linked, 'info');
    expect([result.code, result.err]).toEqual([2, expect.stringContaining('behind a symbolic link')]);
  });

  it('says in a sentence what is wrong with a call or a file', () => {
    const it = place('wrong');
    writeFileSync(join(directory, 'letter.txt'), 'Dear Sir');
    const wrong: readonly (readonly [string, ...string[]])[] = [
      ['Say what to forget', 'forget'],
      ['--before takes a date', 'forget', '--before', 'yesterday'],
      ['does not exist', 'merge', 'nothing.jsonl'],
      ['no export', 'merge', join(directory, 'letter.txt')],
    ];
    for (const [sentence, ...args] of wrong) {
      const { code, err } = store(it, ...args);
      expect(err).toContain(sentence);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(code).toBe(2);
    }
  });
});
