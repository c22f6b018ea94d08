/** What the server shows of runs: findings, quick fixes with their rates, hover, lenses, commands, and the trust that commands need. */

import { afterEach, describe, expect, it } from 'vitest';
import type { CodeLens, Hover, MarkupContent } from 'vscode-languageserver';
import type { Evidence, Recurrence } from '../../server/src/learning/evidence.ts';
import { noEvidence } from '../../server/src/learning/evidence.ts';
import type { ServerStatus } from '../../server/src/protocol/custom.ts';
import { manualTimers } from '../support/manualTimers.ts';
import { statedEvidence } from '../support/statedEvidence.ts';
import { quietRun, type StatedLearning, statedLearning } from '../support/statedLearning.ts';
import { TestClient, waitFor } from '../support/testClient.ts';

const useAuth: Partial<Recurrence> = {
  errorClass: 'undefined-symbol/missing-import',
  symbol: 'useAuth',
  language: 'typescript',
  message: "Cannot find name 'useAuth'.",
  place: { path: 'src/users/index.ts', line: 3 },
  section: ['app', 'users'],
  reason: 'its section Users names src/users/',
  seen: 3,
  of: 4,
  context: {
    surrounding: [
      { line: 2, text: '// ``` a fence' },
      { line: 3, text: 'const user = useAuth();' },
    ],
    symbolsInScope: ['Page'],
    importsAvailable: [{ module: './user', names: ['User'] }],
  },
  missing: {
    type: 'import_statement',
    symbol: 'useAuth',
    module: '../auth',
    statement: "import { useAuth } from '../auth';",
    declared: { where: 'workspace', path: 'src/auth.ts', line: 12 },
  },
};
const seen = statedEvidence({
  documents: { 'AGENTS.md': [useAuth] },
  rates: { 'add-import': { successes: 6, trials: 7, mean: 0.8, low: 0.5, high: 0.95, lately: 0.9 } },
});
const wrong = { probability: 0.75, came: false };
const silenced: Evidence = {
  ...noEvidence,
  predictions: () => [
    { rule: 'gap/missing-security-guidance', errorClass: 'security', judged: Array(12).fill(wrong) },
  ],
};
const text = '# App\n\n## Users\n\nAccounts live in `src/users/`; guard pages with `useAuth`.\n';
const files = {
  'AGENTS.md': text,
  'src/users/index.ts': '',
  'src/auth.ts': '',
  'forewarn.json': JSON.stringify({ checks: [{ name: 'tests', command: ['npm', 'test'] }] }),
};

let client: TestClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

async function start(
  learning: StatedLearning,
  options: {
    readonly trusted?: 'yes';
    readonly profile?: 'vscode' | 'eglot';
    readonly hover?: 'beside-diagnostics';
  } = {},
): Promise<TestClient> {
  client = await TestClient.start(files, options.profile ?? 'vscode', {
    learning,
    initializationOptions: {
      trusted: options.trusted === 'yes',
      hoverShowsDiagnostics: options.hover === 'beside-diagnostics',
    },
  });
  await client.open('AGENTS.md');
  return client;
}

async function hoverAt(it: TestClient, words: string): Promise<string> {
  const hover: Hover | null = await it.connection.sendRequest('textDocument/hover', {
    textDocument: { uri: it.uri('AGENTS.md') },
    position: it.position('AGENTS.md', words),
  });
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

async function lenses(it: TestClient): Promise<readonly string[]> {
  const found: CodeLens[] = await it.connection.sendRequest('textDocument/codeLens', {
    textDocument: { uri: it.uri('AGENTS.md') },
  });
  return found.map((lens) => lens.command?.title ?? '');
}

describe('what runs have shown', () => {
  it('is a finding at the section that speaks of the place, with the rate in the title of its quick fix', async () => {
    const it = await start(statedLearning(seen));
    const [found] = await it.shows('AGENTS.md', ['proof/recurring-error']);
    expect(found?.range.start.line).toBe(2);
    const [action] = await it.actions('AGENTS.md', found as NonNullable<typeof found>);
    expect(action?.title).toBe('Add import of `useAuth` - worked 6 of 7 times');
    expect(action?.isPreferred).toBe(true);
    await it.apply(action as NonNullable<typeof action>);
    expect(it.text('AGENTS.md')).toBe(
      `${text}\nImport \`useAuth\` with \`import { useAuth } from '../auth';\` (\`src/auth.ts:12\`).\n`,
    );
    await it.shows('AGENTS.md', []);
  });

  it('remembers what becomes of an offered edit: applied, changed, taken back', async () => {
    const learning = statedLearning(seen);
    const it = await start(learning);
    const [found] = await it.shows('AGENTS.md', ['proof/recurring-error']);
    const [action] = await it.actions('AGENTS.md', found as NonNullable<typeof found>);
    const recorded = (count: number) =>
      waitFor(`${count} observations`, () =>
        learning.appended.length >= count
          ? learning.appended.map((observation) => observation.type === 'repair' && observation.event)
          : undefined,
      );
    await it.apply(action as NonNullable<typeof action>);
    expect(await recorded(1)).toEqual(['applied']);
    expect(learning.appended[0]).toMatchObject({
      document: 'AGENTS.md',
      errorClass: 'undefined-symbol/missing-import',
      adjustment: 'add-import',
      symbol: 'useAuth',
    });
    await it.replace('AGENTS.md', ' (`src/auth.ts:12`)', ' in pages');
    expect(await recorded(2)).toEqual(['applied', 'changed']);
    await it.replace('AGENTS.md', "Import `useAuth` with `import { useAuth } from '../auth';` in pages.", '');
    expect(await recorded(3)).toEqual(['applied', 'changed', 'reverted']);
  });

  it('explains the fixes that were shown last', async () => {
    const it = await start(statedLearning(seen));
    const [found] = await it.shows('AGENTS.md', ['proof/recurring-error']);
    await it.actions('AGENTS.md', found as NonNullable<typeof found>);
    await it.execute('forewarn.showEvidence', []);
    expect(it.shown).toHaveLength(1);
  });

  it('arrives while the document is open, whoever recorded it', async () => {
    const learning = statedLearning(noEvidence);
    const it = await start(learning, { profile: 'eglot' });
    await it.shows('AGENTS.md', []);
    learning.set(seen);
    await it.shows('AGENTS.md', ['proof/recurring-error']);
  });

  it('refreshes the pages that show it, and no others', async () => {
    const learning = statedLearning(noEvidence);
    const it = await start(learning);
    await it.shows('AGENTS.md', []);
    const shown = ['forewarn:/records/workspace/report.md', 'forewarn:/evidence/workspace/AGENTS.md'];
    for (const uri of [...shown, 'forewarn:/rules/truth/missing-path.md'])
      await it.connection.sendRequest('workspace/textDocumentContent', { uri });
    expect(it.refreshedPages).toEqual([]);
    learning.set(seen);
    await it.shows('AGENTS.md', ['proof/recurring-error']);
    expect(it.refreshedPages).toEqual(shown);
  });

  it('is not looked for any more once the server is shut down, even while it looks', async () => {
    const timers = manualTimers();
    const learning = statedLearning(seen);
    const looks: ((evidence: Evidence) => void)[] = [];
    const gated = {
      ...learning,
      evidence: () => new Promise<Evidence>((resolve) => void looks.push(resolve)),
    };
    client = await TestClient.start(files, 'vscode', { learning: gated, timers });
    await client.open('AGENTS.md');
    await client.diagnostics('AGENTS.md');
    (await waitFor('the first look', () => looks.shift()))(seen);
    const next = await waitFor('the next look', () => {
      timers.elapse(10_000);
      return looks.shift();
    });
    await client.stop();
    client = undefined;
    const before = timers.waiting();
    next(seen);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(timers.waiting()).toBe(before);
  });

  it('is told by hover on the heading and on the symbol, with the rates of repairs', async () => {
    const it = await start(statedLearning(seen));
    await it.shows('AGENTS.md', ['proof/recurring-error']);
    for (const words of ['## Users', 'useAuth']) {
      const said = await hoverAt(it, words);
      expect(said).toContain('seen in 3 of 4 runs');
      expect(said).toContain('worked 6 of 7 times');
    }
    expect(await hoverAt(it, '# App')).toContain('4 runs');
  });

  it('is all that hover tells of a finding where the editor shows the diagnostic beside it', async () => {
    const beside = await start(statedLearning(seen), { hover: 'beside-diagnostics' });
    await beside.shows('AGENTS.md', ['proof/recurring-error']);
    const said = await hoverAt(beside, '## Users');
    expect(said).toContain('worked 6 of 7 times');
    expect(said).not.toContain('proof/recurring-error');
    await beside.stop();
    const alone = await start(statedLearning(seen));
    await alone.shows('AGENTS.md', ['proof/recurring-error']);
    expect(await hoverAt(alone, '## Users')).toContain('`proof/recurring-error` leads to');
  });

  it('stands above the document and the section as lenses', async () => {
    const it = await start(statedLearning(seen), { trusted: 'yes' });
    await it.shows('AGENTS.md', ['proof/recurring-error']);
    const [runs, run, section] = await lenses(it);
    expect(runs).toContain('4 runs, 75 % of tests passed; last run tests');
    expect(run).toBe('Run checks and learn');
    expect(section).toBe('Missing import of useAuth in 3 of 4 runs');
  });

  it('leaves lenses away where nothing is known', async () => {
    const it = await start(statedLearning(noEvidence));
    expect(await lenses(it)).toEqual([]);
  });
});

describe('how a folder stands', () => {
  const told = (it: TestClient): ServerStatus | undefined =>
    it.notifications
      .filter((text) => text.startsWith('forewarn/serverStatus '))
      .map((text) => JSON.parse(text.slice('forewarn/serverStatus '.length)) as ServerStatus)
      .at(-1);

  it('is told with the last run and the rules that say nothing, and again when that changes', async () => {
    const learning = statedLearning(noEvidence);
    const switched = { ...files, 'forewarn.json': '{ "rules": { "truth/missing-link": "off" } }' };
    client = await TestClient.start(switched, 'vscode', { learning });
    const it = client;
    await it.open('AGENTS.md');
    await waitFor('the first', () => (told(it)?.state === 'ready' ? true : undefined));
    expect(told(it)).toEqual({
      state: 'ready',
      folder: '/workspace',
      documents: 1,
      muted: [{ rule: 'truth/missing-link', why: 'settings' }],
    });
    learning.set(silenced, { ...quietRun('tests'), dropped: 2 });
    await waitFor('the next', () => told(it)?.lastRun);
    expect(told(it)).toMatchObject({
      lastRun: { name: 'tests', at: 0, errors: 2, passed: 3, failed: 0 },
      muted: [
        { rule: 'truth/missing-link', why: 'settings' },
        { rule: 'gap/missing-security-guidance', why: 'record' },
      ],
    });
  });
});

describe('commands', () => {
  it('run no check that an untrusted workspace names', async () => {
    const learning = statedLearning(noEvidence);
    const it = await start(learning);
    await it.execute('forewarn.runChecks', [it.uri('AGENTS.md')]);
    expect(learning.asked).toEqual([]);
    expect(it.notifications.join('\n')).toContain('no check is configured');
  });

  it('run it once the workspace is trusted, and show what was learned', async () => {
    const learning = statedLearning(noEvidence);
    const it = await start(learning);
    await it.connection.sendNotification('forewarn/trustChanged', { trusted: true });
    await waitFor('the lens that runs', async () =>
      (await lenses(it)).includes('Run checks and learn') ? true : undefined,
    );
    learning.set(seen);
    await it.execute('forewarn.runChecks', ['file:///workspace']);
    expect(learning.asked).toEqual(['tests']);
    await it.shows('AGENTS.md', ['proof/recurring-error']);
    expect(it.notifications.join('\n')).toContain('tests: 3 passed, 0 failed; 0 errors learned.');
  });

  it('read result files', async () => {
    const learning = statedLearning(noEvidence);
    const it = await start(learning);
    await it.execute('forewarn.ingest', [it.uri('AGENTS.md'), 'file:///workspace/junit.xml']);
    await it.execute('forewarn.ingest', ['file:///elsewhere/tap.txt']);
    expect(learning.asked).toEqual(['/workspace/junit.xml', '/elsewhere/tap.txt']);
  });

  it('open the page of what was seen', async () => {
    const it = await start(statedLearning(seen));
    await it.shows('AGENTS.md', ['proof/recurring-error']);
    await it.execute('forewarn.showEvidence', [it.uri('AGENTS.md')]);
    const [uri] = it.shown;
    const page: { text: string } = await it.connection.sendRequest('workspace/textDocumentContent', { uri });
    expect(page.text).toContain('## Errors that come back');
    expect(page.text).toContain(
      '    ' +
        '  2 | // ``` a fence\n    > 3 | const user = useAuth();\n\nIn scope: `Page`.\n\nImported: `User` from `./user`.',
    );
    expect(page.text).toContain('its section Users names src/users/');
  });

  it('write that page to a file for a client without virtual documents', async () => {
    const it = await start(statedLearning(seen), { profile: 'eglot' });
    await it.shows('AGENTS.md', ['proof/recurring-error']);
    await it.execute('forewarn.showEvidence', [it.uri('AGENTS.md')]);
    expect(it.shown).toEqual(['file:///pages/AGENTS.md']);
  });

  it('open the pages about everything that was recorded', async () => {
    const it = await start(statedLearning(seen));
    await it.execute('forewarn.report', ['file:///workspace']);
    await it.execute('forewarn.calibration', [it.uri('AGENTS.md')]);
    expect(it.shown).toEqual([
      'forewarn:/records/workspace/report.md',
      'forewarn:/records/workspace/calibration.md',
    ]);
    for (const page of ['report.md', 'calibration.md', 'report.html']) {
      const uri = `forewarn:/records/workspace/${page}`;
      expect(await it.connection.sendRequest('workspace/textDocumentContent', { uri })).toEqual({
        text: `page ${page}`,
      });
    }
    for (const uri of ['forewarn:/records/elsewhere/report.md', 'forewarn:/records/workspace/secrets.md'])
      await expect(it.connection.sendRequest('workspace/textDocumentContent', { uri })).rejects.toThrow(
        'There is no page',
      );
  });

  it('say what is wrong with a call', async () => {
    const it = await start(statedLearning(noEvidence));
    await expect(it.execute('forewarn.runChecks', [])).rejects.toThrow(/needs a URI/);
  });
});
