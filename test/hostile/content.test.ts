/** Documents and workspaces that somebody made to break the tool. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../server/src/analysis/checkWorkspace.ts';
import { Analyzer } from '../../server/src/analysis/engine.ts';
import { rules } from '../../server/src/analysis/registry.generated.ts';
import { BugReports } from '../../server/src/base/bug.ts';
import { WorkspaceHost } from '../../server/src/workspace/host.ts';
import { nodeFileSystem, refusesRoot } from '../../server/src/workspace/nodeFileSystem.ts';
import { openWorkspace } from '../support/workspace.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'forewarn-hostile-'));
  folders.push(path);
  return path;
}

/** Far above what any of these takes; a runaway expression takes minutes. */
const LIMIT = 20_000;

const floods: Readonly<Record<string, string>> = {
  'nested quotes': '>'.repeat(100_000),
  'open brackets': '['.repeat(100_000),
  'links in links': '[a]('.repeat(30_000),
  backticks: '`'.repeat(100_001),
  'odd backticks': '`a``b'.repeat(30_000),
  emphasis: '*a_'.repeat(50_000),
  'list markers': '- '.repeat(50_000),
  imports: '@a/b.md '.repeat(20_000),
  'open templates': '{{'.repeat(50_000),
  tags: '<a '.repeat(50_000),
  'header without end': `---\n${'a: b\n'.repeat(50_000)}`,
  'alias bomb': `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n---\n`,
  'one long line': `See \`src/${'a/'.repeat(50_000)}x.ts\`.`,
  'long commands': `\`npm run ${'x'.repeat(100_000)}\``,
  slashes: `${'a/'.repeat(60_000)}`,
  'NUL and surrogates': `\u0000\ud800 \`src/\udc00.ts\` \ufffe\uffff\n`.repeat(5_000),
  'carriage returns': 'See `src/a.ts`\r'.repeat(5_000),
  tables: `|${'a|'.repeat(5_000)}\n|${'-|'.repeat(5_000)}\n`,
};

describe('floods', () => {
  for (const [name, text] of Object.entries(floods)) {
    it(name, { timeout: LIMIT }, async () => {
      for (const path of ['AGENTS.md', '.cursor/rules/a.mdc', '.claude/rules/a.md', 'GEMINI.md']) {
        const workspace = await openWorkspace({
          [path]: text,
          'package.json': '{"scripts":{}}',
          'src/a.ts': '',
        });
        await workspace.check();
      }
    });
  }
});

describe('manifests that lie', () => {
  const broken = {
    'package.json': '{"scripts": 7, "dependencies": [1], "workspaces": {}',
    'Cargo.toml': '[[[',
    'pyproject.toml': '\u0000',
    'go.mod': '('.repeat(10_000),
    Makefile: `${'a '.repeat(20_000)}:\n\tx\n`,
    'pom.xml': '<a>'.repeat(10_000),
    'pnpm-lock.yaml': ': : :',
    'compose.yaml': 'services: &a\n  *a',
    '.nvmrc': 'x'.repeat(10_000),
    justfile: ':='.repeat(10_000),
    'requirements.txt': `${'a['.repeat(10_000)}`,
  };
  it('are survived, and nothing is concluded from them', { timeout: LIMIT }, async () => {
    const workspace = await openWorkspace({
      ...broken,
      'AGENTS.md': 'Run `npm run build` and `make x` and `cargo test -p core`.\n',
    });
    expect((await workspace.check()).get('AGENTS.md')).toEqual([]);
  });
});

describe('the file system', () => {
  it('a FIFO named AGENTS.md is not opened, links lead nowhere outside, circles end', {
    timeout: LIMIT,
  }, async () => {
    const root = folder();
    execFileSync('mkfifo', [join(root, 'AGENTS.md')]);
    mkdirSync(join(root, 'a'));
    symlinkSync('..', join(root, 'a/loop'));
    symlinkSync('loop2', join(root, 'loop1'));
    symlinkSync('loop1', join(root, 'loop2'));
    symlinkSync('/etc', join(root, 'outside'));
    writeFileSync(join(root, 'CLAUDE.md'), '@../../../../etc/passwd\n@outside/passwd\n@a/loop/CLAUDE.md\n');
    const fs = nodeFileSystem(root);
    expect(await fs.read('outside/passwd', 1_000_000)).toBeUndefined();
    expect(await fs.read('../../etc/passwd', 1_000_000)).toBeUndefined();
    expect(await fs.read('AGENTS.md', 1_000_000)).toBeUndefined();
    const host = await WorkspaceHost.open({ fs });
    const bugs = new BugReports();
    await checkWorkspace(host, new Analyzer(rules, bugs));
    expect(bugs.list()).toEqual([]);
    expect([...host.snapshot().documents.keys()]).toEqual(['CLAUDE.md']);
  });

  it('a document of 100 MB is left out and the rest is checked', { timeout: 60_000 }, async () => {
    const root = folder();
    writeFileSync(join(root, 'AGENTS.md'), Buffer.alloc(100_000_000, 'a'));
    writeFileSync(join(root, 'CLAUDE.md'), 'Be kind.\n');
    const host = await WorkspaceHost.open({ fs: nodeFileSystem(root) });
    expect([...host.snapshot().documents.keys()]).toEqual(['CLAUDE.md']);
  });

  it('a home directory and the root of the file system are no workspaces', () => {
    expect(refusesRoot('/')).toContain('root of the file system');
  });
});

describe('a rule that fails', () => {
  it('is skipped and reported once, and the others go on', async () => {
    const broken = {
      ...rules.find((rule) => rule.meta.id === 'truth/missing-link'),
      claims: ['path'],
      find: () => {
        throw new Error('boom');
      },
    } as unknown as (typeof rules)[number];
    const bugs = new BugReports();
    const workspace = await openWorkspace({
      'AGENTS.md': 'See `src/databse.ts` and `src/databse.ts`.\n',
      'src/database.ts': '',
    });
    const findings = await checkWorkspace(
      workspace.host,
      new Analyzer([broken, ...rules.filter((rule) => rule.meta.id === 'truth/missing-path')], bugs),
    );
    expect(findings.get('AGENTS.md')?.map((it) => it.rule)).toEqual([
      'truth/missing-path',
      'truth/missing-path',
    ]);
    expect(bugs.list().map((it) => [it.where, it.message])).toEqual([['truth/missing-link', 'boom']]);
  });
});
