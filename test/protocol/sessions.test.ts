/** Sessions of real editors, recorded: both sides keep to the protocol, and the server of today answers as it did then. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workspaceFiles } from '../e2e/editors/workspace.ts';
import { messageProblems } from '../support/checkedMessages.ts';
import { recordedLearning } from '../support/recordedLearning.ts';
import { type Replayed, replay } from '../support/session/replay.ts';
import { readSession, type Said, sessionNames, sessions, WORKSPACE } from '../support/session/session.ts';

/** What editors say that the protocol does not know; the server has to bear it. */
const shortcomings: Readonly<Record<string, readonly RegExp[]>> = {
  'neovim-before-0-11': [/^client: params of textDocument\/diagnostic: .*"range"/],
  'emacs-28-with-lsp-mode': [
    /^client: params of initialize: \/capabilities\/textDocument\/completion\/completionItem must NOT have additional/,
    /^client: shutdown has no params$/,
  ],
  helix: [/^client: params of initialize: \/capabilities\/workspace must NOT have additional/],
};

/** What is not as the protocol says, message by message. */
function problemsOf(session: readonly Said[]): readonly string[] {
  const asked = { client: new Map<unknown, string>(), server: new Map<unknown, string>() };
  return session.flatMap(({ from, message }) => {
    const other = from === 'client' ? 'server' : 'client';
    if (message.method !== undefined && message.id !== undefined) asked[from].set(message.id, message.method);
    return messageProblems(message, asked[other]).map((it) => `${from}: ${it}`);
  });
}

async function replayed(session: readonly Said[]): Promise<Replayed> {
  const learning = await recordedLearning(join(sessions, 'store.jsonl'), WORKSPACE);
  return replay(session, workspaceFiles, learning);
}

describe.each(sessionNames())('%s', (name) => {
  const session = readSession(name);

  it('keeps to the protocol on both sides', () => {
    const known = shortcomings[name] ?? [];
    const problems = problemsOf(session);
    expect(problems.filter((it) => !known.some((one) => one.test(it)))).toEqual([]);
    expect(known.filter((one) => !problems.some((it) => one.test(it)))).toEqual([]);
  });

  it('is answered today as it was', async () => {
    const { problems, compared } = await replayed(session);
    expect(problems).toEqual([]);
    const findings =
      compared.get('textDocument/diagnostic') ?? compared.get('textDocument/publishDiagnostics');
    expect(findings).toBeGreaterThanOrEqual(5);
    expect(compared.get('textDocument/hover')).toBeGreaterThan(0);
    expect(compared.get('textDocument/codeAction')).toBeGreaterThan(0);
  });
});

it('findings that differ from the recording are told', async () => {
  const session = readSession('emacs-30-with-eglot');
  const repaired = session.findIndex(({ message: { method, params } }) => {
    const { diagnostics } = (params ?? {}) as { diagnostics?: readonly unknown[] };
    return method === 'textDocument/publishDiagnostics' && diagnostics?.length === 0;
  });
  const { from, message } = session[repaired] as Said;
  const params = { ...(message.params as object), diagnostics: [{}] };
  const changed = session.with(repaired, { from, message: { ...message, params } });
  expect((await replayed(changed)).problems).toEqual([
    expect.stringContaining('AGENTS.md has 0 findings in place of 1'),
  ]);
});
