/** The extension's entry: puts the parts together, and starts the server once there is something for it to look at. */
import { commands, type ExtensionContext, type TextEditor, window, workspace } from 'vscode';
import { Client } from './client.ts';
import { ownCommands } from './commands.ts';
import { contextView } from './contextView.ts';
import { markdownProvider } from './markdown.ts';
import { ReportView } from './reportView.ts';
import { isContextDocument } from './selector.ts';
import { statusItem } from './status.ts';

/** Documents in the root by which a folder is known to be worth a look, opened or not. */
const ROOT_DOCUMENTS =
  '{AGENTS.md,CLAUDE.md,GEMINI.md,.github/copilot-instructions.md,.cursor/rules/*.mdc,forewarn.json}';

let client: Client | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  client = new Client(context);
  const view = contextView(client);
  const report = new ReportView(client);
  client.views.set('forewarn.report', (folder) => report.show(folder));
  const mark = (editor: TextEditor | undefined): void =>
    void commands.executeCommand(
      'setContext',
      'forewarn.isContextDocument',
      editor !== undefined && isContextDocument(editor.document),
    );
  context.subscriptions.push(
    client,
    view,
    report,
    statusItem(client),
    markdownProvider(),
    ownCommands(context, client, view),
    window.onDidChangeActiveTextEditor(mark),
  );
  mark(window.activeTextEditor);
  const worthStarting =
    workspace.textDocuments.some(isContextDocument) ||
    (await workspace.findFiles(ROOT_DOCUMENTS, null, 1)).length > 0;
  // Not awaited: the editor need not wait for the index.
  if (worthStarting) void client.started();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
