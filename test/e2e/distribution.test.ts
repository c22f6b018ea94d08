/** What CI and git run: the steps of the GitHub Action and of our own workflow, and the hook before a commit. Steps are executed as they are written. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
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

/** Puts programs in the place of real ones: each notes how it was called in `calls.txt`, and is content. */
function stand(...names: readonly string[]): void {
  for (const name of names) {
    const file = join(home, 'bin', name);
    writeFileSync(file, `#!/bin/sh\necho "${name} $*" >> '${join(home, 'calls.txt')}'\n`);
    chmodSync(file, 0o755);
  }
}

const calls = (): readonly string[] => readFileSync(join(home, 'calls.txt'), 'utf8').trimEnd().split('\n');

/** Runs a script as a runner does, in the folder of the repository that is checked. */
function shell(script: string, { cwd = folder, more = {} }: { cwd?: string; more?: NodeJS.ProcessEnv } = {}) {
  const files = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'].map((name) => {
    writeFileSync(join(home, name), '');
    return [name, join(home, name)];
  });
  return execaSync('/bin/bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env: { ...env, ...Object.fromEntries(files), GITHUB_WORKSPACE: folder, ...more },
    reject: false,
  });
}

/** Scripts of package.json among the calls. */
function scripts(noted: readonly string[]): readonly string[] {
  return noted.flatMap(
    (it) => /^npm (?:run (?:--silent )?)?(build|lint|types|package|test)$/.exec(it)?.[1] ?? [],
  );
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
    return shell(run, { more: { GITHUB_ACTION_PATH: root, ...Object.fromEntries(values) } });
  }

  it('has no step of the shell that is not executed here', () => {
    const written = action.runs.steps.filter((it) => it.run !== undefined).map((it) => it.name);
    expect(written).toEqual(['Install', 'SARIF', 'Annotations']);
  });

  it('installs and builds itself', () => {
    stand('npm');
    const installed = step('Install');
    expect(installed.exitCode, installed.stderr).toBe(0);
    expect(calls()).toEqual(['npm ci', 'npm run --silent build']);
    expect(Object.keys((read('package.json') as { scripts: object }).scripts)).toContain('build');
  });

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

describe('our own workflow', () => {
  const { jobs } = read('.github/workflows/ci.yml') as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps.flatMap((it) => it.run ?? []));

  it('lets git look at what another user has checked out', () => {
    const [trust = ''] = steps;
    expect(shell(trust).exitCode).toBe(0);
    expect(git('config', '--global', '--get-all', 'safe.directory').stdout).toBe(folder);
  });

  it('runs `.ci/run`, whose scripts and programs are all there', () => {
    expect(steps.slice(1)).toEqual(['bash .ci/run']);
    stand('npm', 'npx', 'apt-get', 'bash');
    const run = shell('/bin/bash .ci/run', { cwd: root });
    expect(run.exitCode, run.stderr).toBe(0);
    const noted = calls();
    const installs = noted.flatMap((it) => /^bash (\S+)$/.exec(it)?.[1] ?? []);
    expect(installs.length).toBeGreaterThan(3);
    expect(installs.filter((it) => !existsSync(join(root, it)))).toEqual([]);
    expect(scripts(noted)).toEqual(['lint', 'types', 'package', 'test']);
    expect(noted.at(-1)).toBe('npm test');
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
