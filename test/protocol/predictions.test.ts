/** Predictions as editors see them: what will go wrong with a task, how often that was right, and everything that would prevent it as one edit. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import type { EnhancedReport } from '../../server/src/features/enhance.ts';
import { type Evidence, noEvidence } from '../../server/src/learning/evidence.ts';
import { CodeWorker } from '../../server/src/workspace/codeWorker.ts';
import { manualTimers } from '../support/manualTimers.ts';
import type { ProfileName } from '../support/profiles.ts';
import { quietRun, statedLearning } from '../support/statedLearning.ts';
import { TestClient, waitFor } from '../support/testClient.ts';

const TASK = '.github/prompts/task.prompt.md';
const files = {
  [TASK]: 'Write a function that finds a user with SQL and calls `createUser`: `find("Ada")` gives `[]`.\n',
  'src/users.ts': 'export function createUser(name: string, age: number): User {}\n',
};
const foreseen = ['gap/missing-security-guidance', 'gap/undocumented-api', 'gap/unimported-symbol'];

const parser = new CodeWorker();
// A grammar that is compiled while the other tests run takes its time.
beforeAll(() => parser.outline('typescript', '', 60_000), 60_000);
afterAll(() => parser.dispose());

let client: TestClient;
afterEach(() => client.stop());

async function start(profile: ProfileName, evidence: Evidence = noEvidence): Promise<void> {
  client = await TestClient.start(files, profile, { parser, learning: statedLearning(evidence) });
  await client.open(TASK);
}

/** Of the predictions of this rule, so many came true. */
function record(rule: string, came: number, trials: number): Evidence {
  const rate = { successes: came, trials, mean: came / trials, low: 0.46, high: 0.91 };
  return { ...noEvidence, prediction: (asked) => (asked === rule ? rate : undefined) };
}

const hover = (): Promise<{ contents: { value: string } } | null> =>
  client.connection.sendRequest('textDocument/hover', {
    textDocument: { uri: client.uri(TASK) },
    position: client.position(TASK, 'createUser'),
  });

describe('a prediction', () => {
  it('says how likely it is, and how often such predictions came true here', async () => {
    await start('vscode', record('gap/undocumented-api', 9, 12));
    const [, api] = await client.shows(TASK, foreseen);
    expect(api?.message).toContain('The task uses `createUser`, and no signature is in reach.');
    expect(api?.message).toContain('createUser(name: string, age: number): User');
    const shown = (await hover())?.contents.value ?? '';
    expect(shown).toContain(
      'About 79 % likely; such predictions came true 9 of 12 times (75 %, 95 % interval 46-91 %).',
    );
    expect(shown).toContain('About 90 % likely.');
  });
});

describe('"Apply all likely fixes"', () => {
  const likely = async (): Promise<CodeAction | undefined> => {
    const [first] = await client.shows(TASK, foreseen);
    const actions = await client.actions(TASK, first as never);
    return actions.find((it) => it.title === 'Apply all likely fixes');
  };

  it('is one edit with everything, after which nothing likely is left', async () => {
    await start('neovim');
    const action = await likely();
    await client.apply(action as CodeAction);
    await client.shows(TASK, []);
    const after = client.text(TASK);
    expect(after).toContain('createUser(name: string, age: number): User');
    expect(after).toContain('## Security');
    expect(after.startsWith(files[TASK].trimEnd())).toBe(true);
  });

  it('is shown before it is made, where the client can', async () => {
    await start('vscode');
    const edit = (await likely())?.edit;
    const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    expect(change?.edits).toEqual([expect.objectContaining({ annotationId: 'preview' })]);
    expect(edit?.changeAnnotations).toEqual({
      preview: {
        label: 'Apply all likely fixes',
        description: expect.stringContaining('Add signature of createUser'),
        needsConfirmation: true,
      },
    });
  });

  it.each<ProfileName>(['neovim', 'eglot', 'minimal'])(
    'is a plain edit where it cannot: %s',
    async (profile) => {
      await start(profile);
      const edit = (await likely())?.edit;
      expect(edit).toBeDefined();
      expect(JSON.stringify(edit)).not.toMatch(/annotation/i);
    },
  );
});

describe('the command `forewarn.enhance`', () => {
  const enhance = (...args: readonly unknown[]): Promise<EnhancedReport> =>
    client.connection.sendRequest('workspace/executeCommand', {
      command: 'forewarn.enhance',
      arguments: args,
    });

  it('answers with the enhanced document and what is behind it, and leaves the text alone', async () => {
    await start('minimal', record('gap/undocumented-api', 9, 12));
    const report = await enhance(client.uri(TASK));
    expect(report.document).toBe(TASK);
    expect(report.enhanced).toContain('createUser(name: string, age: number): User');
    expect(report.predictions.map((it) => [it.rule, it.record])).toEqual([
      ['gap/unimported-symbol', undefined],
      ['gap/undocumented-api', { came: 9, of: 12 }],
      ['gap/missing-security-guidance', undefined],
    ]);
    await client.shows(TASK, foreseen);
  });

  it('takes a task that the document does not hold', async () => {
    await start('vscode');
    await client.open('AGENTS.md', '# Notes\n\nUse TypeScript.\n');
    const uri = client.uri('AGENTS.md');
    expect((await enhance(uri)).predictions).toEqual([]);
    const { enhanced, predictions } = await enhance(uri, 'Write a function that calls `createUser`.');
    expect(predictions.map((it) => it.rule)).toContain('gap/undocumented-api');
    expect(enhanced).not.toContain('Write a function');
    const typed = await enhance(uri, 'Write a function that calls createUser for each row.');
    expect(typed.predictions.map((it) => it.rule)).toContain('gap/undocumented-api');
  });

  it('says how wide its estimate of failure is, of the task and not of the guidance around it', async () => {
    await start('vscode');
    await client.open(
      'AGENTS.md',
      `# Notes\n\n${'Use TypeScript for everything that is new. '.repeat(50)}\n`,
    );
    const { failure } = await enhance(client.uri('AGENTS.md'), 'Write a function that adds two numbers.');
    expect(failure?.probability).toBeLessThan(0.5);
    expect(failure?.low).toBeLessThan(failure?.probability as number);
    expect(failure?.high).toBeGreaterThan(failure?.probability as number);
  });

  it('refuses what is no context document', async () => {
    await start('vscode');
    await expect(enhance(client.uri('src/users.ts'))).rejects.toThrow('needs the URI of a context document');
  });
});

describe('what was shown', () => {
  const api = { rule: 'gap/undocumented-api', errorClass: 'api-misuse', probability: 0.85 };
  const unimported = {
    rule: 'gap/unimported-symbol',
    errorClass: 'undefined-symbol/missing-import',
    symbol: 'createUser',
    probability: 0.9,
  };

  it('is what a run of the editor scores, as far as a run can know', async () => {
    const checks = [{ name: 'tests', command: ['npm', 'test'] }];
    const scored: unknown[] = [];
    const learning = statedLearning(noEvidence, async (check, host, _, shown) => {
      const hash = host.snapshot().documents.get(TASK)?.hash ?? '';
      scored.push(shown(TASK, hash), shown(TASK, 'of another text'));
      return { run: quietRun(check.name), problems: [] };
    });
    client = await TestClient.start(files, 'vscode', { parser, learning, settings: { checks } });
    await client.open(TASK);
    await client.shows(TASK, foreseen);
    await client.execute('forewarn.runChecks', [client.uri(TASK)]);
    expect(scored).toEqual([[api, unimported], undefined]);
  });

  const recording = async (generation: number) => {
    const timers = manualTimers();
    const learning = statedLearning({
      ...noEvidence,
      generation,
      isPredicted: (path, hash) =>
        learning.appended.some(
          (it) => it.type === 'prediction' && it.document === path && it.documentHash === hash,
        ),
    });
    client = await TestClient.start(files, 'vscode', { parser, learning, timers });
    await client.open(TASK);
    await client.shows(TASK, foreseen);
    /** What was sent arrives, time passes, and what begins then ends. */
    const pass = async (milliseconds: number): Promise<void> => {
      await client.shows(TASK, foreseen);
      timers.elapse(milliseconds);
      await client.shows(TASK, foreseen);
      await new Promise((resolve) => setTimeout(resolve, 50));
    };
    return { learning, pass };
  };

  it('is recorded for runs of others: once for each content that was saved and stands', async () => {
    const { learning, pass } = await recording(1);
    const save = () =>
      client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: client.uri(TASK) } });
    await pass(4_000);
    expect(learning.appended).toEqual([]);
    await pass(1_000);
    await waitFor('what was opened', () => (learning.appended.length === 2 ? true : undefined));
    expect(learning.appended).toMatchObject([api, unimported]);
    await client.replace(TASK, 'Write', 'Please write');
    await pass(10_000);
    expect(learning.appended).toHaveLength(2);
    await save();
    await pass(10_000);
    await waitFor('what was saved', () => (learning.appended.length === 4 ? true : undefined));
    await save();
    await pass(10_000);
    expect(learning.appended).toHaveLength(4);
  });

  it('is not recorded where nothing was ever run', async () => {
    const { learning, pass } = await recording(0);
    await pass(10_000);
    expect(learning.appended).toEqual([]);
  });
});
