/** Parsers are dear: nothing may start one before a sample names a package that is not declared, and never a keystroke. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rule } from '../../../server/src/analysis/rules/truth/undeclared-import.ts';
import { never } from '../../../server/src/base/cancellation.ts';
import type { CodeParser } from '../../../server/src/documents/code/codeParser.ts';
import { openWorkspace } from '../../support/workspace.ts';

const source = join(import.meta.dirname, '../../../server/src');

async function workspaceWith(sample: string) {
  const parsed: string[] = [];
  const codeParser: CodeParser = {
    parse: async (language) => {
      parsed.push(language);
      return undefined;
    },
    outline: async () => undefined,
    contextAt: async () => undefined,
    calls: async () => undefined,
    complexity: async () => undefined,
    dispose: async () => {},
  };
  const workspace = await openWorkspace(
    {
      'AGENTS.md': `# A\n\n\`\`\`ts\n${sample}\n\`\`\`\n`,
      'package.json': '{ "name": "shop", "dependencies": { "valibot": "1.0.0" } }',
      'package-lock.json':
        '{ "lockfileVersion": 3, "packages": { "node_modules/valibot": { "version": "1.0.0" } } }',
      'src/main.ts': '',
    },
    { rules: [rule], codeParser },
  );
  return { parsed, ...workspace };
}

describe('parsers', () => {
  it('are known to the parser thread alone', () => {
    const users = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .filter((path) =>
        /^import (?!type)[^;]*'web-tree-sitter'/m.test(readFileSync(join(source, path), 'utf8')),
      );
    expect(users.map((path) => path.replaceAll('\\', '/'))).toEqual(['workspace/codeWorkerThread.ts']);
  });

  it.each(['const a = 1;', "import * as v from 'valibot';\nimport './a.ts';\nimport 'node:fs';"])(
    'are not asked about %j',
    async (sample) => {
      const { parsed, check } = await workspaceWith(sample);
      await check();
      expect(parsed).toEqual([]);
    },
  );

  it('are asked once about a suspicious sample, and never by a keystroke', async () => {
    const { parsed, host, analyzer, check } = await workspaceWith("import { z } from 'zod';");
    host.editDocument('AGENTS.md', [{ span: { start: 3, end: 3 }, newText: 'b' }]);
    const snapshot = host.snapshot();
    await analyzer.analyse(snapshot.documents.get('AGENTS.md')!, snapshot, 'now', never);
    expect(parsed).toEqual([]);
    await check();
    await check();
    expect(parsed).toEqual(['typescript']);
  });
});
