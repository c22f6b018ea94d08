/** The check that every message of the server passes in these tests: what it lets through, and what it does not. */
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { type Message, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { checkMessages } from '../support/checkedMessages.ts';
import { waitFor } from '../support/testClient.ts';

/** What the check tells of one message of a server that was asked for a hover with the id 1. */
async function told(message: object): Promise<readonly string[]> {
  const down = new PassThrough();
  const reader = new StreamMessageReader(down);
  const writer = new StreamMessageWriter(new PassThrough());
  const problems: string[] = [];
  checkMessages(reader, writer, (problem) => void problems.push(problem));
  await writer.write({ jsonrpc: '2.0', id: 1, method: 'textDocument/hover' } as Message);
  let arrived = false;
  reader.listen(() => {
    arrived = true;
  });
  await new StreamMessageWriter(down).write({ jsonrpc: '2.0', ...message } as Message);
  await waitFor('the message', () => arrived || undefined);
  return problems;
}

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const publish = (diagnostic: object): object => ({
  method: 'textDocument/publishDiagnostics',
  params: { uri: 'file:///a', diagnostics: [diagnostic] },
});

const status = (parts: object): object => ({
  method: 'forewarn/serverStatus',
  params: { state: 'ready', folder: '/shop', documents: 1, ...parts },
});

it.each([
  ['a hover', { id: 1, result: { contents: { kind: 'markdown', value: '' }, range } }],
  ['no hover', { id: 1, result: null }],
  ['an error', { id: 1, error: { code: -32800, message: 'cancelled' } }],
  ['a diagnostic', publish({ range, message: 'x', severity: 2 })],
  ['how a folder stands', status({ muted: [{ rule: 'gap/ambiguous-wording', why: 'record' }] })],
])('%s is as the protocol says', async (_, message) => {
  expect(await told(message)).toEqual([]);
});

it.each([
  ['a result of another shape', { id: 1, result: { content: '' } }, 'result of textDocument/hover'],
  ['a result that is missing', { id: 1 }, 'without a result'],
  ['an answer that nobody asked for', { id: 2, result: null }, 'which nobody asked'],
  ['a severity that there is not', publish({ range, message: 'x', severity: 5 }), 'severity'],
  ['a key that there is not', publish({ range, message: 'x', href: 'y' }), 'additional properties'],
  [
    'a position before the text',
    publish({ range: { ...range, start: { line: -1, character: 0 } }, message: 'x' }),
    'line must be >= 0',
  ],
  ['a method that there is not', { method: 'textDocument/publish', params: {} }, 'no method of the protocol'],
  ['a reason that we do not give', status({ muted: [{ rule: 'a/b', why: 'dislike' }] }), 'muted/0/why'],
  ['a key of ours that there is not', status({ runs: 3 }), 'additional properties'],
  [
    'options that the registered method does not have',
    {
      id: 7,
      method: 'client/registerCapability',
      params: {
        registrations: [
          { id: 'a', method: 'workspace/didChangeWatchedFiles', registerOptions: { watch: [] } },
        ],
      },
    },
    'registration of workspace/didChangeWatchedFiles',
  ],
])('%s is told', async (_, message, problem) => {
  expect(await told(message)).toEqual([expect.stringContaining(problem)]);
});
