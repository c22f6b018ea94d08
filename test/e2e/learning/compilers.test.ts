/**
 * The whole loop with real tools: code with an error is run, the finding and its repair appear in the editor, the repair is
 * applied, the code is written anew as the context now says, and after the next run hover and report say `1 of 1`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Diagnostic, Hover, MarkupContent } from 'vscode-languageserver';
import { type Place, runForewarn } from '../../support/runForewarn.ts';
import { TestClient, waitFor } from '../../support/testClient.ts';
import { type Scenario, scenarios } from './scenarios.ts';

const base = realpathSync(mkdtempSync(join(tmpdir(), 'forewarn-learning-')));
afterAll(() => rmSync(base, { recursive: true, force: true }));

function isThere(tool: string): boolean {
  try {
    execFileSync(tool, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function workspaceOf({ name, files }: Scenario): Place {
  const place = { root: join(base, name, 'shop'), data: join(base, name, 'data') };
  write(place.root, files);
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd: place.root,
      stdio: 'ignore',
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'first');
  return place;
}

const proofOf = (diagnostics: readonly Diagnostic[] | undefined): Diagnostic | undefined =>
  diagnostics?.find((it) => it.code === 'proof/recurring-error');

for (const scenario of scenarios) {
  const missing = scenario.needs.filter((it) => !isThere(it));
  describe.skipIf(missing.length > 0)(
    `${scenario.name}${missing.length > 0 ? ` (${missing} not there)` : ''}`,
    () => {
      it('learns that the repair worked', async () => {
        const place = workspaceOf(scenario);
        const alone = runAlone(scenario, place);
        const first = await runForewarn(place, ['run', '--name', 'check', '--', ...scenario.command]);
        expect(first.code).toBe(alone.code);
        expect(first.code).not.toBe(0);
        expect(first.stdout).toBe(alone.stdout);
        expect(first.stderr).toContain('recorded check: 1 error');

        const exported = await runForewarn(place, ['export', '--format', 'jsonl']);
        const record = exported.stdout
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
          .find((it) => it.record === 'signal');
        const { path: file, line } = record.error_location;
        const code = readFileSync(join(place.root, file), 'utf8').split('\n');
        expect(record.error_context.error_line).toBe(code[line - 1]);
        expect(record.error_context.surrounding_code.length).toBeGreaterThan(1);

        const client = await TestClient.spawn(place, 'vscode');
        const path = 'AGENTS.md';
        await client.open(path, readFileSync(join(place.root, path), 'utf8'));
        const found = await waitFor('a finding of the run', async () =>
          proofOf(await client.diagnostics(path)),
        );
        expect(found.message).toContain('in the one run so far');
        const actions = await client.actions(path, found);
        const action = actions.find((it) => it.title.startsWith(scenario.repair));
        expect(actions.map((it) => it.title)).toContain(`${scenario.repair} - no runs yet`);
        await client.apply(action as NonNullable<typeof action>);
        expect(client.text(path)).toContain(scenario.says);
        write(place.root, { [path]: client.text(path), ...scenario.corrected });

        const second = await runForewarn(place, ['run', '--name', 'check', '--', ...scenario.command]);
        expect(second.code).toBe(0);
        await waitFor('the finding to go away', async () => {
          const shown = await client.diagnostics(path);
          return shown && !proofOf(shown) ? true : undefined;
        });
        const text = await waitFor('the rate in hover', async () => {
          const hover: Hover | null = await client.connection.sendRequest('textDocument/hover', {
            textDocument: { uri: client.uri(path) },
            position: client.position(path, scenario.hoverAt),
          });
          const value = (hover?.contents as MarkupContent | undefined)?.value;
          return value?.includes('worked 1 of 1 time') ? value : undefined;
        });
        expect(text).toContain('It has stopped since');
        await client.stop();

        const report = await runForewarn(place, ['report']);
        expect(report.stdout).toContain('worked 1 of 1 time');
        expect(report.stdout).toContain('stopped since');
      });
    },
  );
}

function runAlone({ command }: Scenario, { root }: Place): { code: number; stdout: string } {
  const [program, ...args] = command;
  try {
    return {
      code: 0,
      stdout: execFileSync(program as string, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }),
    };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { code: status, stdout };
  }
}
