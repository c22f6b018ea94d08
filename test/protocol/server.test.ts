/** The language server as clients see it, for each profile of a real client. */
import { afterEach, describe, expect, it } from 'vitest';
import {
  type CancellationToken,
  CancellationTokenSource,
  type CompletionList,
  LSPErrorCodes,
} from 'vscode-languageserver/node';
import { rules } from '../../server/src/analysis/registry.generated.ts';
import type { Rule } from '../../server/src/analysis/rule.ts';
import { MemoryFileSystem } from '../../server/src/workspace/memoryFileSystem.ts';
import { type ProfileName, profiles } from '../support/profiles.ts';
import { TestClient, waitFor } from '../support/testClient.ts';

const files = {
  'AGENTS.md': '# Notes\n\n🚀 The client is in `src/databse.ts`.\n\nRun `npm run biuld`.\n',
  'src/database.ts': 'export {};\n',
  'package.json': '{\n  "scripts": { "build": "tsc" }\n}\n',
};

let client: TestClient;
afterEach(() => client.stop());

describe.each(Object.keys(profiles) as ProfileName[])('%s', (profile) => {
  it('shows a finding, repairs it behind an emoji, and it goes away', async () => {
    client = await TestClient.start(files, profile);
    await client.open('AGENTS.md');
    const [first] = await client.shows('AGENTS.md', ['truth/missing-path', 'truth/unknown-target']);
    expect(first?.range).toEqual({ start: { line: 2, character: 21 }, end: { line: 2, character: 35 } });
    const action = (await client.actions('AGENTS.md', first as never)).find((it) =>
      it.title.includes('src/database.ts'),
    );
    await client.apply(action as never);
    expect(client.text('AGENTS.md')).toContain('🚀 The client is in `src/database.ts`.');
    await client.shows('AGENTS.md', ['truth/unknown-target']);
    await client.replace('AGENTS.md', 'biuld', 'build');
    await client.shows('AGENTS.md', []);
  });

  it('leaves an ordinary README.md alone', async () => {
    client = await TestClient.start({ ...files, 'README.md': 'See `src/nowhere.ts`.\n' }, profile);
    await client.open('README.md');
    await client.open('AGENTS.md');
    await client.shows('AGENTS.md', ['truth/missing-path', 'truth/unknown-target']);
    expect((await client.diagnostics('README.md')) ?? []).toEqual([]);
  });
});

describe('diagnostics', () => {
  it('say `unchanged` to a client that pulls again', async () => {
    client = await TestClient.start(files, 'vscode');
    await client.open('AGENTS.md');
    await client.shows('AGENTS.md', ['truth/missing-path', 'truth/unknown-target']);
    const pull = (previousResultId?: string): Promise<{ kind: string; resultId: string }> =>
      client.connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri: client.uri('AGENTS.md') },
        ...(previousResultId ? { previousResultId } : {}),
      });
    const { resultId } = await pull();
    expect(await pull(resultId)).toEqual({ kind: 'unchanged', resultId });
  });

  it('of the workspace hold documents that are not open, and wait for news', async () => {
    client = await TestClient.start(
      { ...files, 'web/CLAUDE.md': 'See `src/databse.ts`.\n', 'web/src/database.ts': '' },
      'vscode',
    );
    const ask = (
      previousResultIds: { uri: string; value: string }[],
    ): Promise<{ items: { uri: string; resultId: string; items?: unknown[] }[] }> =>
      client.connection.sendRequest('workspace/diagnostic', { previousResultIds });
    const seen = await waitFor('both documents', async () => {
      const { items } = await ask([]);
      return items.length === 2 ? items : undefined;
    });
    expect(seen.map((it) => it.uri)).toEqual([client.uri('AGENTS.md'), client.uri('web/CLAUDE.md')]);
    const known = new Map(seen.map((it) => [it.uri, it.resultId]));
    client.fs.write('src/databse.ts', '');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('src/databse.ts'), type: 1 }],
    });
    // What git knows may arrive first; then the request is answered, and asked again.
    await waitFor('news of AGENTS.md', async () => {
      const { items } = await ask([...known].map(([uri, value]) => ({ uri, value })));
      for (const it of items) known.set(it.uri, it.resultId);
      return items.find((it) => it.uri === client.uri('AGENTS.md') && it.items?.length === 1);
    });
  });

  it('are not published twice when nothing changed', async () => {
    client = await TestClient.start(files, 'eglot');
    await client.open('AGENTS.md');
    await client.shows('AGENTS.md', ['truth/missing-path', 'truth/unknown-target']);
    const count = client.published.length;
    await client.change('AGENTS.md', [
      {
        range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } },
        newText: 'More text.\n',
      },
    ]);
    await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: client.uri('AGENTS.md') },
      position: { line: 0, character: 0 },
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(client.published.length).toBe(count);
  });

  it('move with the text while nothing new is known', async () => {
    client = await TestClient.start(files, 'eglot');
    await client.open('AGENTS.md');
    await client.shows('AGENTS.md', ['truth/missing-path', 'truth/unknown-target']);
    await client.change('AGENTS.md', [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: 'A line.\n\n' },
    ]);
    const moved = await waitFor('moved findings', async () =>
      (await client.diagnostics('AGENTS.md'))?.[0]?.range.start.line === 4 ? true : undefined,
    );
    expect(moved).toBe(true);
  });
});

describe('the workspace', () => {
  it('is watched where the client can', async () => {
    client = await TestClient.start(files, 'vscode');
    await client.open('AGENTS.md');
    await client.shows('AGENTS.md', ['truth/missing-path', 'truth/unknown-target']);
    await waitFor('registration', () =>
      client.registrations.includes('workspace/didChangeWatchedFiles') ? true : undefined,
    );
    client.fs.write('package.json', '{ "scripts": { "biuld": "tsc" } }');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('package.json'), type: 2 }],
    });
    await client.shows('AGENTS.md', ['truth/missing-path']);
    await waitFor('a refresh', () => (client.refreshes > 0 ? true : undefined));
  });

  it('is looked at on save where it cannot', async () => {
    client = await TestClient.start(files, 'eglot');
    await client.open('AGENTS.md');
    await client.shows('AGENTS.md', ['truth/missing-path', 'truth/unknown-target']);
    client.fs.write('src/databse.ts', '');
    await client.connection.sendNotification('textDocument/didSave', {
      textDocument: { uri: client.uri('AGENTS.md') },
    });
    await client.shows('AGENTS.md', ['truth/unknown-target']);
  });

  it('may be several folders, each with its own facts', async () => {
    const other = new MemoryFileSystem({ 'AGENTS.md': 'See `lib/one.ts`.\n', 'lib/two.ts': '' });
    client = await TestClient.start(files, 'vscode', { folders: { '/other': other } });
    await client.open('/other/AGENTS.md', 'See `lib/one.ts`.\n');
    await client.shows('/other/AGENTS.md', ['truth/missing-path']);
    await client.open('AGENTS.md');
    await client.shows('AGENTS.md', ['truth/missing-path', 'truth/unknown-target']);
  });

  it('takes settings from the editor, and its own file before them', async () => {
    client = await TestClient.start(files, 'vscode', {
      settings: { rules: { 'truth/missing-path': 'off' } },
    });
    await client.open('AGENTS.md');
    await client.shows('AGENTS.md', ['truth/unknown-target']);
    client.fs.write('forewarn.json', '{ "rules": { "truth/unknown-target": "off" } }');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('forewarn.json'), type: 1 }],
    });
    await client.shows('AGENTS.md', ['truth/missing-path']);
  });

  it('renames are written into every document that names the file', async () => {
    client = await TestClient.start(
      {
        'AGENTS.md': 'See `src/db/client.ts` and [it](src/db/client.ts).\n',
        'web/CLAUDE.md': 'See `../src/db/`.\n',
        'src/db/client.ts': '',
      },
      'vscode',
    );
    await client.open('AGENTS.md');
    await client.shows('AGENTS.md', []);
    const edit: { documentChanges: { textDocument: { uri: string }; edits: { newText: string }[] }[] } =
      await client.connection.sendRequest('workspace/willRenameFiles', {
        files: [{ oldUri: client.uri('src/db'), newUri: client.uri('src/database') }],
      });
    expect(
      Object.fromEntries(
        edit.documentChanges.map((it) => [it.textDocument.uri, it.edits.map((e) => e.newText)]),
      ),
    ).toEqual({
      [client.uri('AGENTS.md')]: ['src/database/client.ts', 'src/database/client.ts'],
      [client.uri('web/CLAUDE.md')]: ['../src/database/'],
    });
  });
});

describe('reading', () => {
  const ask = <T>(method: string, path: string, before: string, shift = 2): Promise<T> => {
    const { line, character } = client.position(path, before);
    return client.connection.sendRequest(method, {
      textDocument: { uri: client.uri(path) },
      position: { line, character: character + shift },
    });
  };

  it('hovers in the markup that the client asks for', async () => {
    client = await TestClient.start(files, 'neovim');
    await client.open('AGENTS.md');
    await client.shows('AGENTS.md', ['truth/missing-path', 'truth/unknown-target']);
    const hover: { contents: { kind: string; value: string } } = await ask(
      'textDocument/hover',
      'AGENTS.md',
      'src/databse',
    );
    expect(hover.contents).toMatchObject({ kind: 'markdown' });
    expect(hover.contents.value).toContain('`truth/missing-path` leads to `stale-claim`');
    const head: { contents: { value: string } } = await ask('textDocument/hover', 'AGENTS.md', '# Notes', 0);
    expect(head.contents.value).toContain('every file');
    await client.stop();
    client = await TestClient.start(files, 'eglot');
    await client.open('AGENTS.md');
    await client.shows('AGENTS.md', ['truth/missing-path', 'truth/unknown-target']);
    const plain: { contents: { kind: string; value: string } } = await ask(
      'textDocument/hover',
      'AGENTS.md',
      'src/databse',
    );
    expect(plain.contents.kind).toBe('plaintext');
    expect(plain.contents.value).not.toContain('`');
  });

  it('repeats no finding that the editor shows in the same hover', async () => {
    client = await TestClient.start(files, 'vscode', {
      initializationOptions: { hoverShowsDiagnostics: true },
    });
    await client.open('AGENTS.md');
    await client.shows('AGENTS.md', ['truth/missing-path', 'truth/unknown-target']);
    expect(await ask('textDocument/hover', 'AGENTS.md', 'src/databse')).toBe(null);
  });

  it('completes paths, scripts and header keys', async () => {
    client = await TestClient.start(
      { ...files, '.cursor/rules/a.mdc': '---\ndescription: x\n\n---\n' },
      'vscode',
    );
    await client.open('AGENTS.md');
    await client.open('.cursor/rules/a.mdc');
    await client.shows('AGENTS.md', ['truth/missing-path', 'truth/unknown-target']);
    const labels = async (path: string, before: string, shift: number): Promise<string[]> =>
      (await ask<CompletionList>('textDocument/completion', path, before, shift)).items.map((it) => it.label);
    expect(await labels('AGENTS.md', 'src/databse', 4)).toEqual(['database.ts']);
    expect(await labels('AGENTS.md', 'npm run biuld', 8)).toEqual(['build']);
    expect(
      (
        await client.connection.sendRequest<CompletionList>('textDocument/completion', {
          textDocument: { uri: client.uri('.cursor/rules/a.mdc') },
          position: { line: 2, character: 0 },
        })
      ).items,
    ).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ label: 'globs' }),
        expect.objectContaining({ label: 'alwaysApply' }),
      ]),
    );
  });

  it('links, goes to a script’s line, outlines', async () => {
    client = await TestClient.start(
      { ...files, 'AGENTS.md': '# Notes\n\nSee `src/database.ts`, run `npm run build`.\n\n## More\n' },
      'vscode',
    );
    await client.open('AGENTS.md');
    await client.shows('AGENTS.md', []);
    const links: { target: string }[] = await client.connection.sendRequest('textDocument/documentLink', {
      textDocument: { uri: client.uri('AGENTS.md') },
    });
    expect(links.map((it) => it.target)).toEqual([client.uri('src/database.ts')]);
    const [place]: { targetUri: string; targetRange: { start: { line: number } } }[] = await ask(
      'textDocument/definition',
      'AGENTS.md',
      'npm run build',
      9,
    );
    expect([place?.targetUri, place?.targetRange.start.line]).toEqual([client.uri('package.json'), 1]);
    const symbols: { name: string; children: { name: string }[] }[] = await client.connection.sendRequest(
      'textDocument/documentSymbol',
      { textDocument: { uri: client.uri('AGENTS.md') } },
    );
    expect(symbols.map((it) => [it.name, it.children.map((child) => child.name)])).toEqual([
      ['Notes', ['More']],
    ]);
  });

  it('fixes all that is safe, and nothing else', async () => {
    client = await TestClient.start(
      { '.claude/skills/a/SKILL.md': '---\nname: b\ndescription: One: two\n---\nSee `x`.\n' },
      'vscode',
    );
    await client.open('.claude/skills/a/SKILL.md');
    const [first] = await client.shows('.claude/skills/a/SKILL.md', [
      'reach/skill-name',
      'reach/invalid-header',
    ]);
    const actions = await client.actions('.claude/skills/a/SKILL.md', first as never, [
      'source.fixAll.forewarn',
    ]);
    expect(actions.map((it) => it.title)).toEqual(['Fix all safe Forewarn findings']);
    await client.apply(actions[0] as never);
    expect(client.text('.claude/skills/a/SKILL.md')).toBe(
      '---\nname: b\ndescription: "One: two"\n---\nSee `x`.\n',
    );
  });
});

describe('life', () => {
  it('may be initialised only once', async () => {
    client = await TestClient.start(files, 'vscode');
    await expect(client.initialize(['/workspace'])).rejects.toThrow('only once');
  });

  it('survives changes of files that it does not know, surrogates, and a text of 1 MB', async () => {
    client = await TestClient.start(files, 'vscode');
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: client.uri('none.md'), version: 2 },
      contentChanges: [{ text: 'x' }],
    });
    await client.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: client.uri('none.md') },
    });
    await client.open(
      'CLAUDE.md',
      `\ud800 \`src/databse.ts\`\n\n${'A line with `code` in it.\n\n'.repeat(40_000)}`,
    );
    await client.shows('CLAUDE.md', ['truth/missing-path']);
    await client.replace('CLAUDE.md', 'databse', 'database');
    await client.shows('CLAUDE.md', []);
  });

  it('goes on when a rule fails', async () => {
    const broken = {
      ...rules.find((it) => it.meta.id === 'truth/missing-link'),
      claims: ['path'],
      find: () => {
        throw new Error('boom');
      },
    } as never;
    client = await TestClient.start(files, 'vscode', {
      rules: [broken, ...rules.filter((it) => it.meta.id === 'truth/missing-path')],
    });
    await client.open('AGENTS.md');
    await client.shows('AGENTS.md', ['truth/missing-path']);
    expect(client.notifications.filter((it) => it.includes('boom')).length).toBe(1);
    client.notifications.length = 0;
  });

  describe('a cancelled request is answered as cancelled', () => {
    const poll = (token: CancellationToken): Promise<number | 'answered'> =>
      client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] }, token).then(
        () => 'answered',
        (error: { code: number }) => error.code,
      );

    it('in the middle of the work, which ends there', async () => {
      const source = new CancellationTokenSource();
      const documents = 300;
      let checked = 0;
      const cancelling = {
        meta: { ...rules[0]?.meta, id: 'truth/cancelling', phase: 'workspace' },
        find: () => {
          if (++checked === 10) source.cancel();
          return [];
        },
      } as unknown as Rule;
      const many = Array.from({ length: documents }, (_, at) => [`p${at}/AGENTS.md`, 'Be brief.\n'] as const);
      client = await TestClient.start(Object.fromEntries(many), 'vscode', { rules: [cancelling] });
      expect(await poll(source.token)).toBe(LSPErrorCodes.RequestCancelled);
      expect(checked).toBeGreaterThanOrEqual(10);
      expect(checked).toBeLessThan(documents);
    });

    it('while it waits for news', async () => {
      client = await TestClient.start({ 'AGENTS.md': 'Be brief.\n' }, 'vscode');
      const source = new CancellationTokenSource();
      const answer = poll(source.token);
      // A request that came later is answered, so the poll waits.
      await client.open('AGENTS.md');
      await client.shows('AGENTS.md', []);
      source.cancel();
      expect(await answer).toBe(LSPErrorCodes.RequestCancelled);
    });
  });
});
