/** The built program as users and CI run it: exit codes, formats, repairs, changes since a revision, baseline, standard input. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { execaSync } from 'execa';
import { SaxesParser } from 'saxes';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const bin = join(root, 'server/bin/forewarn.js');
const folders: string[] = [];

function workspace(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'forewarn-cli-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function git(folder: string, ...args: readonly string[]): void {
  execaSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main', ...args],
    { cwd: folder },
  );
}

function forewarn(
  folder: string,
  args: readonly string[],
  input?: string,
): { code: number | undefined; out: string; err: string } {
  const run = execaSync(process.execPath, [bin, ...args], {
    cwd: folder,
    reject: false,
    stripFinalNewline: false,
    ...(input === undefined ? { stdin: 'ignore' as const } : { input }),
  });
  return { code: run.exitCode, out: run.stdout, err: run.stderr };
}

const stale = { 'AGENTS.md': 'The client is in `src/databse.ts`.\n', 'src/database.ts': 'export {};\n' };
const brokenSkill = {
  '.claude/skills/deploy/SKILL.md': '---\nname: deploy\ndescription: Deploys: staging first\n---\nSteps.\n',
};

beforeAll(() =>
  expect(existsSync(join(root, 'server/dist/main.js')), 'run `npm run build` first').toBe(true),
);
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('exit codes', () => {
  it('0 without findings and with warnings, 1 above --max-warnings and with errors, 2 for wrong usage', () => {
    expect(forewarn(workspace({ 'AGENTS.md': 'Be kind.\n' }), []).code).toBe(0);
    expect(forewarn(workspace(stale), []).code).toBe(0);
    expect(forewarn(workspace(stale), ['check', '--max-warnings', '0']).code).toBe(1);
    expect(forewarn(workspace(brokenSkill), []).code).toBe(1);
    expect(forewarn(workspace(stale), ['--nonsense']).code).toBe(2);
    expect(forewarn(workspace(stale), ['check', 'nowhere.md']).err).toContain('nowhere.md does not exist');
    for (const [args, told] of [
      [['check', '--only', 'truth/missing-pth'], 'did you mean "truth/missing-path"'],
      [['check', '--fix-dry-run', '--format', 'json'], 'cannot be used with'],
      [['check', '--output', 'nowhere/report.txt'], 'no such file or directory'],
    ] as const) {
      const { code, err } = forewarn(workspace(stale), args);
      expect(err).toContain(told);
      expect(err.split('\n').length).toBeLessThanOrEqual(3);
      expect(code).toBe(2);
    }
    expect(forewarn(workspace(stale), ['explain', 'missing-pth']).err).toContain(
      'did you mean "missing-path"',
    );
  });
});

describe('formats', () => {
  it('text: place, frame, why, what to do; no colour when piped', () => {
    const { out } = forewarn(workspace(stale), ['check']);
    expect(out).toContain('AGENTS.md:1:19 warning');
    expect(out).toContain('fix Name `src/database.ts` instead.');
    expect(out).not.toContain('\u001b');
  });

  it('is the same every time', () => {
    const folder = workspace({ ...stale, ...brokenSkill });
    expect(forewarn(folder, ['check', '--format', 'json']).out).toBe(
      forewarn(folder, ['check', '--format', 'json']).out,
    );
  });

  it('json', () => {
    const report = JSON.parse(forewarn(workspace(stale), ['check', '-f', 'json']).out);
    expect(report.findings[0]).toMatchObject({
      path: 'AGENTS.md',
      line: 1,
      column: 19,
      rule: 'truth/missing-path',
      errorClass: 'stale-claim',
    });
  });

  it('sarif has places, fingerprints and fixes', () => {
    const folder = workspace(stale);
    expect(forewarn(folder, ['check', '-f', 'sarif', '-o', 'out.sarif']).code).toBe(0);
    const log = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8'));
    // The schema of OASIS, as Microsoft's `@microsoft/jest-sarif` 1.0.0-beta.0 (MIT) carries it.
    // Its `id` and `$schema` say draft 4, of which it uses nothing that later drafts changed.
    const {
      $schema: _,
      id: __,
      ...schema
    } = JSON.parse(readFileSync('test/support/sarif-2.1.0.schema.json', 'utf8'));
    const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    expect(valid(log), JSON.stringify(valid.errors)).toBe(true);
    const [result] = log.runs[0].results;
    expect(result.locations[0].physicalLocation.region).toEqual({
      startLine: 1,
      startColumn: 19,
      endLine: 1,
      endColumn: 33,
    });
    expect(result.partialFingerprints['forewarn/v1']).toMatch(/^[0-9a-f]{16}$/);
    expect(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toContain('database.ts');
    expect(log.runs[0].tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  });

  it('github, gitlab, rdjsonl, junit', () => {
    const folder = workspace(stale);
    expect(forewarn(folder, ['check', '-f', 'github']).out).toMatch(/^::warning file=AGENTS\.md,line=1,/);
    expect(JSON.parse(forewarn(folder, ['check', '-f', 'gitlab']).out)[0]).toMatchObject({
      check_name: 'truth/missing-path',
      location: { path: 'AGENTS.md' },
    });
    expect(
      JSON.parse(forewarn(folder, ['check', '-f', 'rdjsonl']).out.split('\n')[0] as string).suggestions[0]
        .text,
    ).toContain('database.ts');
    const parser = new SaxesParser();
    const failures: string[] = [];
    parser.on('error', (error) => {
      throw error;
    });
    parser.on(
      'opentag',
      (tag) => void (tag.name === 'failure' && failures.push(String(tag.attributes.type))),
    );
    parser.write(forewarn(folder, ['check', '-f', 'junit']).out).close();
    expect(failures).toEqual(['warning']);
  });

  it('lets no escape sequence of a document reach the terminal', () => {
    const { out } = forewarn(
      workspace({
        'AGENTS.md': 'The \u001b[31mclient\u0007 is in `src/databse.ts`.\n',
        'src/database.ts': '',
      }),
      ['check'],
    );
    expect(out).toContain('databse');
    expect(out).not.toMatch(/[\u001b\u0007]/);
  });
});

describe('repairs', () => {
  it('--fix applies safe ones and leaves the rest; --fix-dry-run shows them', () => {
    const folder = workspace({ ...stale, ...brokenSkill });
    const skill = join(folder, '.claude/skills/deploy/SKILL.md');
    expect(forewarn(folder, ['check', '--fix-dry-run']).out).toContain(
      '+description: "Deploys: staging first"',
    );
    expect(readFileSync(skill, 'utf8')).toBe(brokenSkill['.claude/skills/deploy/SKILL.md']);
    expect(forewarn(folder, ['check', '--fix']).out).toContain('1 fixed');
    expect(readFileSync(skill, 'utf8')).toContain('description: "Deploys: staging first"');
    expect(readFileSync(join(folder, 'AGENTS.md'), 'utf8')).toBe(stale['AGENTS.md']);
  });
});

describe('git', () => {
  it('names the commit that renamed a file', () => {
    const folder = workspace({
      'AGENTS.md': 'The client is in `src/db/client.ts`.\n',
      'src/db/client.ts': 'export const client = 1;\nexport const more = 2;\n',
    });
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'one');
    mkdirSync(join(folder, 'src/database'));
    git(folder, 'mv', 'src/db/client.ts', 'src/database/client.ts');
    git(folder, 'commit', '-qm', 'two');
    const commit = execaSync('git', ['rev-parse', '--short=7', 'HEAD'], { cwd: folder }).stdout;
    expect(forewarn(folder, ['check']).out).toContain(
      `it was renamed to \`src/database/client.ts\` in ${commit}`,
    );
  });

  it('--since reports what the change concerns, with the rename as its cause', () => {
    const folder = workspace({
      'AGENTS.md': 'The client is in `src/client.ts`, the rest in `src/gone.ts`.\n',
      'src/client.ts': 'export const client = 1;\nexport const more = 2;\n',
      'src/other.ts': '',
    });
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'one');
    git(folder, 'mv', 'src/client.ts', 'src/http.ts');
    git(folder, 'commit', '-qm', 'two');
    const { out } = forewarn(folder, ['check', '--since', 'HEAD~1']);
    expect(out).toContain('this change renames src/client.ts to src/http.ts');
    expect(out).not.toContain('gone.ts` does not');
    expect(forewarn(folder, ['check', '--since', 'no-such-revision']).code).toBe(2);
  });
});

describe('what is known already', () => {
  it('a baseline hides it and lets new findings through', () => {
    const folder = workspace(stale);
    expect(forewarn(folder, ['check', '--update-baseline']).code).toBe(0);
    expect(forewarn(folder, ['check', '--baseline', 'forewarn-baseline.json']).out).toContain('no findings');
    writeFileSync(join(folder, 'AGENTS.md'), `Read \`src/databas.ts\`.\n\n${stale['AGENTS.md']}`);
    expect(forewarn(folder, ['check', '--baseline', 'forewarn-baseline.json']).out).toContain('1 warning in');
  });

  it('comments silence a finding, settings a rule', () => {
    const silenced = {
      ...stale,
      'AGENTS.md':
        'The client is in `src/databse.ts`. <!-- forewarn-ignore truth/missing-path -- later -->\n',
    };
    expect(forewarn(workspace(silenced), ['check']).out).toContain('no findings');
    expect(
      forewarn(workspace({ ...stale, 'forewarn.json': '{ "rules": { "truth": "off" } }' }), ['check']).out,
    ).toContain('no findings');
    const { out } = forewarn(workspace({ ...stale, 'forewarn.json': '{ "rulez": {} }' }), ['check']);
    expect(out).toContain('did you mean "rules"');
  });
});

describe('other commands', () => {
  it('says that a file which it was given is no context document', () => {
    const { code, out } = forewarn(workspace({ 'README.md': 'See `src/gone.ts`.\n' }), [
      'check',
      'README.md',
    ]);
    expect([code, out]).toEqual([0, expect.stringContaining('README.md is no context document')]);
  });

  it('checks standard input for an editor', () => {
    const folder = workspace({ 'src/database.ts': '' });
    expect(
      forewarn(folder, ['check', '--stdin', '--stdin-path', 'AGENTS.md'], stale['AGENTS.md']).out,
    ).toContain('src/databse.ts');
    expect(forewarn(folder, ['check', '--stdin'], 'x').code).toBe(2);
  });

  it('explains, lists, looks at itself, tells the scope', () => {
    const folder = workspace({ ...stale, 'CLAUDE.md': '@AGENTS.md\n' });
    expect(forewarn(folder, ['explain', 'truth/missing-path']).out).toContain('# truth/missing-path');
    expect(forewarn(folder, ['explain', 'api-misuse']).out).toContain('# api-misuse');
    expect(forewarn(folder, ['explain', 'cursor-rule']).code).toBe(0);
    expect(forewarn(folder, ['rules']).out).toContain('T101');
    const { out } = forewarn(folder, ['doctor']);
    expect(out).toContain('Context documents: 2');
    expect(out).toMatch(/typescript: \S+ .* file ok/);
    expect(forewarn(folder, ['scope', 'src/database.ts']).out).toMatch(/Codex:\n {2}in force {3}AGENTS\.md/);
  });

  it('reports a symlinked copy once, and follows no link out of the workspace', () => {
    const folder = workspace(stale);
    symlinkSync('AGENTS.md', join(folder, 'CLAUDE.md'));
    symlinkSync('/etc/passwd', join(folder, 'GEMINI.md'));
    expect(forewarn(folder, ['check']).out).toContain('1 warning in 1 document');
  });
});
