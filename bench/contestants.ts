/** Who takes part in which comparison, and how each is started. */
import { join } from 'node:path';
import type { ServerCommand } from './lspClient.ts';
import { forewarn, peerFile, peerModule, peerVersion } from './peers.ts';

export interface Contestant<How> {
  readonly name: string;
  readonly how: How;
}

const program = join(forewarn, 'bin/forewarn.js');
const node = process.execPath;

/** Processes that speak the protocol of `peers/harness.mjs`; the first is ours. */
export const inProcess: readonly Contestant<string>[] = [
  { name: 'forewarn', how: join(import.meta.dirname, 'subject.ts') },
  { name: `markdownlint ${peerVersion('markdownlint')}`, how: peerFile('markdownlint.mjs') },
  {
    name: `vscode-markdown-languageservice ${peerVersion('vscode-markdown-languageservice')}`,
    how: peerFile('vscodeMarkdown.mjs'),
  },
  { name: `remark-lint (remark ${peerVersion('remark')})`, how: peerFile('remark.mjs') },
];

export interface Server extends ServerCommand {
  readonly mode: 'push' | 'pull';
}

export const servers: readonly Contestant<Server>[] = [
  { name: 'forewarn (push)', how: { command: node, args: [program, 'lsp', '--stdio'], mode: 'push' } },
  { name: 'forewarn (pull)', how: { command: node, args: [program, 'lsp', '--stdio'], mode: 'pull' } },
  {
    name: `vscode-markdown-languageserver ${peerVersion('vscode-markdown-languageserver')}`,
    how: {
      command: node,
      args: [peerModule('vscode-markdown-languageserver/dist/node/workerMain.js'), '--stdio'],
      mode: 'pull',
    },
  },
  {
    name: `remark language server (unified-language-server ${peerVersion('unified-language-server')})`,
    how: { command: node, args: [peerFile('remarkServer.mjs'), '--stdio'], mode: 'push' },
  },
];

/** The floor of a cold start; it has no diagnostics to give. */
export const helloServer: Contestant<Server> = {
  name: 'hello world (vscode-languageserver)',
  how: { command: node, args: [peerFile('helloServer.mjs'), '--stdio'], mode: 'push' },
};

/** Checks of a whole workspace from the command line. Exit codes other than 0 only say that something was found. */
export const checkers: readonly Contestant<ServerCommand>[] = [
  { name: 'forewarn check', how: { command: node, args: [program, 'check'] } },
  {
    name: `markdownlint-cli2 ${peerVersion('markdownlint-cli2')}`,
    how: {
      command: node,
      args: [peerModule('markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/AGENTS.md', '.github/*.md'],
    },
  },
  {
    name: `ctxlint ${peerVersion('@yawlabs/ctxlint')}`,
    how: { command: node, args: [peerModule('@yawlabs/ctxlint/dist/index.js')] },
  },
  { name: 'node -e 0 (floor)', how: { command: node, args: ['-e', '0'] } },
];
