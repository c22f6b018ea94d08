/** Stands in for `forewarn` where a session of an editor is recorded: passes every byte on, and writes each message to a file of this process. */
import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { type Message, StreamMessageReader } from 'vscode-languageserver/node';

/** The program that is meant, and the folder for recordings; see `recording` in editor.ts. */
const { FOREWARN_RECORDED: program = '', FOREWARN_RECORDINGS: folder = '' } = process.env;
const args = process.argv.slice(2);
const serves = args[0] === 'lsp';
const server = spawn(process.execPath, [program, ...args], {
  stdio: serves ? ['pipe', 'pipe', 'inherit'] : 'inherit',
});
server.on('exit', (code) => process.exit(code ?? 1));

if (server.stdin && server.stdout) {
  const file = join(folder, `${Date.now()}-${process.pid}.jsonl`);
  const listen = (from: 'client' | 'server'): PassThrough => {
    const copy = new PassThrough();
    new StreamMessageReader(copy).listen((message: Message) =>
      appendFileSync(file, `${JSON.stringify({ from, message })}\n`),
    );
    return copy;
  };
  const client = listen('client');
  const answers = listen('server');
  process.stdin.on('data', (bytes: Buffer) => client.write(bytes));
  process.stdin.pipe(server.stdin);
  server.stdout.on('data', (bytes: Buffer) => answers.write(bytes));
  server.stdout.pipe(process.stdout);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill(signal));
}
