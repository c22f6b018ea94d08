/** What CI and git run of Forewarn: the steps of the GitHub Action, and the hook before a commit. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { execaSync } from 'execa';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { program } from '../support/runForewarn.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): unknown => parse(readFileSync(join(root, path), 'utf8'));

interface Step {
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

let home: string;
let folder: string;
let env: NodeJS.ProcessEnv;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'forewarn-distribution-'));
  folder = join(home, 'shop');
  mkdirSync(join(folder, 'src'), { recursive: true });
  mkdirSync(join(home, 'bin'));
  for (const [name, line] of [
    ['node', `exec "${process.execPath}" "$@"`],
    ['forewarn', `exec "${process.execPath}" "${program}" "$@"`],
  ] as const) {
    writeFileSync(join(home, 'bin', name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(home, 'bin', name), 0o755);
  }
  env = { PATH: `${join(home, 'bin')}${delimiter}${process.env.PATH}`, HOME: home };
  git('init', '-q');
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

function git(...args: readonly string[]) {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];
  return execaSync('git', [...who, ...args], { cwd: folder, env, reject: false });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** An error of every reader: the header never closes. */
const BROKEN = '---\napplyTo: "src/**"\n\nUse tabs.\n';
const RULES = '.github/instructions/style.instructions.md';

describe('the GitHub Action', () => {
  const action = read('action.yml') as Action;

  /** Runs a step's script as a runner does, with the given inputs. */
  function step(name: string, inputs: Readonly<Record<string, string>> = {}) {
    const { run = '', env: named = {} } = action.runs.steps.find((it) => it.name === name) as Step;
    const values = Object.entries(named).map(([key, value]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? '';
      return [key, inputs[input] ?? action.inputs[input]?.default ?? `no input ${input}`];
    });
    return execaSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: folder,
      env: { ...env, GITHUB_ACTION_PATH: root, ...Object.fromEntries(values) },
      reject: false,
    });
  }

  it('writes SARIF and goes on, then annotates the lines and fails', () => {
    write(RULES, BROKEN);
    const written = step('SARIF');
    expect(written.exitCode, written.stderr).toBe(0);
    const sarif = JSON.parse(readFileSync(join(folder, 'forewarn.sarif'), 'utf8')) as {
      runs: { results: unknown[] }[];
    };
    expect(sarif.runs[0]?.results.length).toBeGreaterThan(0);
    const annotated = step('Annotations');
    expect(annotated.stdout).toMatch(new RegExp(`^::(?:error|warning) file=${RULES},line=\\d+`, 'm'));
    expect(annotated.exitCode).toBe(1);
  });

  it('looks at the paths that are given, and counts warnings', () => {
    write('AGENTS.md', 'See `src/nowhere.ts`.\n');
    write('docs/AGENTS.md', 'Be brief.\n');
    expect(step('Annotations').exitCode).toBe(0);
    expect(step('Annotations', { 'max-warnings': '0' }).exitCode).toBe(1);
    expect(step('Annotations', { 'max-warnings': '0', paths: 'docs' }).exitCode).toBe(0);
  });

  it('uploads what it wrote when asked, before findings fail the job', () => {
    const names = action.runs.steps.map((it) => it.name);
    const upload = action.runs.steps.find((it) => it.name === 'Upload');
    expect(action.runs.using).toBe('composite');
    expect(upload).toMatchObject({
      if: "inputs.upload == 'true'",
      with: { sarif_file: '${' + '{ inputs.sarif }}' },
    });
    expect(names.indexOf('SARIF')).toBeLessThan(names.indexOf('Upload'));
    expect(names.indexOf('Upload')).toBeLessThan(names.indexOf('Annotations'));
  });
});

describe('the hook of pre-commit', () => {
  const [hook] = read('.pre-commit-hooks.yaml') as readonly {
    readonly entry: string;
    readonly language: string;
  }[];

  it('refuses a commit that brings an error, the very first one, too', () => {
    expect(hook?.language).toBe('system');
    write('.git/hooks/pre-commit', `#!/bin/sh\nexec ${hook?.entry}\n`);
    chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755);
    write(RULES, BROKEN);
    git('add', '-A');
    const refused = git('commit', '-q', '-m', 'rules');
    expect(refused.exitCode).toBe(1);
    expect(`${refused.stdout}${refused.stderr}`).toContain(RULES);
    write(RULES, '---\napplyTo: "**"\n---\n\nUse tabs.\n');
    git('add', '-A');
    const made = git('commit', '-q', '-m', 'rules');
    expect(made.exitCode, made.stderr).toBe(0);
    write('src/main.ts', 'export {};\n');
    git('add', '-A');
    expect(git('commit', '-q', '-m', 'code').exitCode).toBe(0);
  });
});
