/** The built server as a process: every transport works, and nothing is left when its editor has gone, however it went. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { execa } from 'execa';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { waitFor } from '../support/testClient.ts';

const bin = join(dirname(fileURLToPath(import.meta.url)), '../../server/bin/forewarn.js');

let folder = '';
let server: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forewarn-life-'));
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/database.ts'), '');
});
afterEach(() => {
  server?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function start(transport: readonly string[], path = process.env.PATH): ChildProcess {
  server = spawn(process.execPath, [bin, 'lsp', ...transport], {
    cwd: folder,
    env: { ...process.env, PATH: path },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return server;
}

/** Speaks to the server as this very process, which stays alive: only the connection tells that the editor has gone. */
async function greet(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<ProtocolConnection> {
  const connection = createProtocolConnection(
    new StreamMessageReader(input),
    new StreamMessageWriter(output),
    undefined,
  );
  const ready = new Promise<void>((resolve) => {
    connection.onNotification('forewarn/serverStatus', ({ state }: { state: string }) => {
      if (state === 'ready') resolve();
    });
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {},
  });
  await connection.sendNotification('initialized', {});
  await ready;
  return connection;
}

function ended(process: ChildProcess): Promise<number> {
  return waitFor('the end of the server', () => process.exitCode ?? undefined);
}

it('ends with 0 after shutdown and exit, and with 1 after exit alone', async () => {
  for (const [asked, code] of [
    ['shutdown', 0],
    [undefined, 1],
  ] as const) {
    const process = start(['--stdio']);
    const connection = await greet(process.stdout!, process.stdin!);
    if (asked) await connection.sendRequest(asked);
    await connection.sendNotification('exit');
    expect(await ended(process)).toBe(code);
  }
});

it('ends when its input is closed', async () => {
  const process = start(['--stdio']);
  await greet(process.stdout!, process.stdin!);
  process.stdin!.end();
  expect(await ended(process)).toBe(1);
});

it('ends when its input is empty from the start, and says when nobody listens', async () => {
  const empty = await execa(process.execPath, [bin, 'lsp', '--stdio'], { stdin: 'ignore', reject: false });
  expect([empty.exitCode, empty.stderr]).toEqual([1, '']);
  const deaf = await execa(process.execPath, [bin, 'lsp', '--pipe', join(folder, 'none.sock')], {
    reject: false,
  });
  expect(deaf.exitCode).not.toBe(0);
  expect(deaf.stderr).toContain('none.sock');
});

it('takes a git that still runs with it', async () => {
  const mark = join(folder, 'git.pid');
  mkdirSync(join(folder, 'bin'));
  writeFileSync(
    join(folder, 'bin/git'),
    `#!/bin/sh\necho $$ > '${mark}.new'; mv '${mark}.new' '${mark}'\nexec sleep 600\n`,
  );
  chmodSync(join(folder, 'bin/git'), 0o755);
  const editor = start(['--stdio'], join(folder, 'bin') + delimiter + process.env.PATH);
  const connection = await greet(editor.stdout!, editor.stdin!);
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: {
      uri: pathToFileURL(join(folder, 'AGENTS.md')).href,
      languageId: 'markdown',
      version: 1,
      text: 'See `src/databse.ts`.\n',
    },
  });
  await waitFor('git', () => existsSync(mark) || undefined);
  const git = Number(readFileSync(mark, 'utf8'));
  editor.stdin!.end();
  await ended(editor);
  await waitFor('the end of git', () => {
    try {
      process.kill(git, 0);
      return undefined;
    } catch {
      return true;
    }
  });
});

it.each(['--socket', '--pipe'])('serves on %s, and ends when the editor hangs up', async (option) => {
  const listener = createServer();
  const met = new Promise<Socket>((resolve) => listener.once('connection', resolve));
  const address = option === '--pipe' ? join(folder, 'editor.sock') : 0;
  await new Promise<void>((resolve) => listener.listen(address, () => resolve()));
  const bound = listener.address();
  const process = start([option, typeof bound === 'string' ? bound : String(bound?.port)]);
  const socket = await met;
  await greet(socket, socket);
  socket.destroy();
  listener.close();
  expect(await ended(process)).toBe(1);
});
