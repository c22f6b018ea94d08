/** A file of MCP servers uses the key of another product, so no server is started. */
import { entryOf } from '../../reach/headerEdits.ts';
import { targeted, titlesOf } from '../../reach/readers.ts';
import { documentRule } from '../../rule.ts';

interface Wrong {
  readonly given: string;
  readonly right: string;
}

const keys: Readonly<Record<string, Wrong>> = {
  'mcp-json': { given: 'servers', right: 'mcpServers' },
  'vscode-mcp-json': { given: 'mcpServers', right: 'servers' },
};

export const rule = documentRule<Wrong>({
  meta: {
    id: 'reach/misplaced-mcp-config',
    code: 'R134',
    summary: 'A file of MCP servers uses the key of another product.',
    group: 'reach',
    severity: 'error',
    errorClass: 'not-loaded',
    status: 'stable',
    since: '0.1.0',
    repair: 'safe',
    phase: 'own',
  },

  *find({ document, snapshot }) {
    const wrong = keys[document.kind.id];
    const value = document.header?.value;
    if (!wrong || !value || targeted(document.kind.readers, snapshot.settings).length === 0) return;
    const entry = entryOf(document, wrong.given);
    if (entry && value[wrong.right] === undefined) yield { span: entry.keySpan, state: wrong };
  },

  describe({ state: { given, right } }, { document, snapshot }) {
    return {
      what: `\`${given}\` is no key of this file; for ${titlesOf(targeted(document.kind.readers, snapshot.settings))} it is \`${right}\`.`,
      why: 'No server of this file is started, so the tools are missing.',
      fix: `Rename it to \`${right}\`.`,
    };
  },

  repairs({ span, state: { right } }, { document }) {
    return [
      {
        title: `Rename to \`${right}\``,
        adjustment: 'correct-header',
        applicability: 'safe',
        preferred: true,
        edits: new Map([[document.path, [{ span, newText: right }]]]),
      },
    ];
  },
});
