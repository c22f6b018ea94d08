/** The list of findings under the editor, with a button for each repair. */
import type { EditorView } from '@codemirror/view';
import type { CodeAction, Diagnostic, Position, TextEdit } from 'vscode-languageserver-types';
import type { Server } from './server.ts';

function offsetOf(view: EditorView, { line, character }: Position): number {
  const { doc } = view.state;
  const at = doc.line(Math.min(line + 1, doc.lines));
  return Math.min(at.from + character, at.to);
}

/** Edits of the document itself; files elsewhere cannot be edited here. */
function editsOf(action: CodeAction, uri: string): readonly TextEdit[] {
  const { changes, documentChanges } = action.edit ?? {};
  const versioned = documentChanges?.flatMap((it) =>
    'edits' in it && it.textDocument.uri === uri ? (it.edits as TextEdit[]) : [],
  );
  return versioned ?? changes?.[uri] ?? [];
}

function messageOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

async function buttons(
  server: Server,
  view: EditorView,
  uri: string,
  finding: Diagnostic,
): Promise<readonly HTMLElement[]> {
  const actions = await server.client.request<object, readonly CodeAction[] | null>(
    'textDocument/codeAction',
    {
      textDocument: { uri },
      range: finding.range,
      context: { diagnostics: [finding], only: ['quickfix'] },
    },
  );
  return (actions ?? []).flatMap((action) => {
    const edits = editsOf(action, uri);
    if (edits.length === 0) return [];
    const button = element('button', 'repair', action.title);
    button.addEventListener('click', () =>
      view.dispatch({
        changes: edits.map(({ range, newText }) => ({
          from: offsetOf(view, range.start),
          to: offsetOf(view, range.end),
          insert: newText,
        })),
      }),
    );
    return [button];
  });
}

/** Shows findings; an answer that comes late for findings that are gone is dropped. */
export function findingList(list: HTMLElement): {
  show(server: Server, view: EditorView, uri: string, findings: readonly Diagnostic[]): Promise<void>;
} {
  let turn = 0;
  return {
    async show(server, view, uri, findings) {
      const mine = ++turn;
      const rows = await Promise.all(
        findings.map(async (finding) => {
          const row = element('li', `finding severity-${finding.severity ?? 1}`);
          row.append(
            element('span', 'place', `${finding.range.start.line + 1}:${finding.range.start.character + 1}`),
            element('span', 'message', messageOf(finding)),
            element('code', 'rule', String(finding.code ?? '')),
            ...(await buttons(server, view, uri, finding)),
          );
          return row;
        }),
      );
      if (mine !== turn) return;
      list.replaceChildren(...(rows.length > 0 ? rows : [element('li', 'none', 'Nothing to say.')]));
    },
  };
}
