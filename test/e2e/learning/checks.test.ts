/** "Run checks and learn" in the server that editors start: a real command with progress, and cancelling it leaves no process behind. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver';
import { type Place, runForewarn } from '../../support/runForewarn.ts';
import { TestClient, waitFor } from '../../support/testClient.ts';

let place: Place;
let folder: string;
let client: TestClient | undefined;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'forewarn-checks-')));
  place = { root: join(folder, 'shop'), data: join(folder, 'data') };
  mkdirSync(place.root, { recursive: true });
});
afterEach(async () => {
  await client?.stop();
  client = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function start(script: string): Promise<TestClient> {
  const check = { name: 'tests', command: [process.execPath, 'check.cjs'] };
  writeFileSync(join(place.root, 'check.cjs'), script);
  writeFileSync(join(place.root, 'forewarn.json'), JSON.stringify({ checks: [check] }));
  writeFileSync(join(place.root, 'AGENTS.md'), '# Shop\n\nCode is in `main.js`.\n');
  writeFileSync(join(place.root, 'main.js'), 'formatPrice(199);\n');
  client = await TestClient.spawn(place, 'vscode', { trusted: true });
  await client.open('AGENTS.md', readFileSync(join(place.root, 'AGENTS.md'), 'utf8'));
  return client;
}

const progress = (it: TestClient, kind: string): readonly string[] =>
  it.notifications.filter((one) => one.startsWith('$/progress') && one.includes(`"kind":"${kind}"`));

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    // A process that has ended and was not collected yet is no process any more.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

it('runs the command, shows progress that can be cancelled, and tells what was learned', async () => {
  const it = await start(
    'console.error("main.js:1\\nformatPrice(199);\\n^\\n\\nReferenceError: formatPrice is not defined\\n    at Object.<anonymous> (" + process.cwd() + "/main.js:1:1)"); process.exit(1)',
  );
  await it.execute('forewarn.runChecks', [it.uri('AGENTS.md')]);
  const [begun] = progress(it, 'begin');
  expect(begun).toContain('Forewarn: tests');
  expect(begun).toContain('"cancellable":true');
  expect(progress(it, 'end')).toHaveLength(1);
  expect(it.notifications.join('\n')).toContain('tests: 1 error learned.');
  await it.shows('AGENTS.md', ['proof/recurring-error']);
});

it.skipIf(!existsSync('/proc/self/status'))(
  'cancelling ends the command and everything that it started',
  async () => {
    const it = await start(`
    const { spawn } = require('node:child_process');
    const child = spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    require('node:fs').writeFileSync('pids.tmp', process.pid + ' ' + child.pid);
    require('node:fs').renameSync('pids.tmp', 'pids');
    setInterval(() => {}, 1000);
  `);
    const source = new CancellationTokenSource();
    const asked = it.connection.sendRequest(
      'workspace/executeCommand',
      { command: 'forewarn.runChecks', arguments: [it.uri('AGENTS.md')] },
      source.token,
    );
    const pids = await waitFor('the command and its child', () => {
      const file = join(place.root, 'pids');
      return existsSync(file) ? readFileSync(file, 'utf8').split(' ').map(Number) : undefined;
    });
    expect(pids.map(isAlive)).toEqual([true, true]);
    source.cancel();
    await asked.catch(() => undefined);
    await waitFor(
      'both to end',
      () => (pids.some(isAlive) ? undefined : true),
      () => pids.map(isAlive).join(),
    );
    await waitFor('the end of the progress', () => progress(it, 'end')[0]);
    // What was cut short is kept as such: what it does not show proves nothing.
    const exported = await runForewarn(place, ['store', 'export']);
    expect(exported.stdout).toContain('"incomplete":true');
  },
);
