/** Runs inside VS Code's extension host and uses the extension as its user does. Prints a line per check; asks for a screenshot by `shot NAME`. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  type CodeAction,
  type CompletionList,
  commands,
  type Diagnostic,
  type Hover,
  Location,
  type LocationLink,
  languages,
  MarkdownString,
  Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { names } from './names.ts';
import { pages } from './pages.ts';
import { prompts } from './prompts.ts';

const PATIENCE = 20_000;

function say(line: string): void {
  // biome-ignore lint/suspicious/noConsole: the page that opened the editor reads the console.
  console.log(`[driver] ${line.replaceAll('\n', ' ')}`);
}

async function until(look: () => boolean | Promise<boolean>, patience = PATIENCE): Promise<boolean> {
  const end = Date.now() + patience;
  while (!(await look())) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

function check(name: string, ok: boolean, extra: unknown = ''): void {
  say(`${ok ? 'ok' : 'FAIL'} ${name} ${typeof extra === 'string' ? extra : JSON.stringify(extra)}`);
}

async function shot(name: string): Promise<void> {
  say(`shot ${name}`);
  await until(() => existsSync(`${process.env.FOREWARN_SHOTS}/${name}.png`), 40_000);
}

const [folder] = workspace.workspaceFolders ?? [];

function at(path: string): Uri {
  if (!folder) throw new Error('no folder is open');
  return Uri.joinPath(folder.uri, path);
}

async function open(path: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(at(path)), { preview: false });
}

const found = (document: TextDocument): readonly Diagnostic[] => languages.getDiagnostics(document.uri);
const place = (it: Diagnostic): string =>
  `${it.range.start.line}:${it.range.start.character}-${it.range.end.character}`;

async function repair(editor: TextEditor, after: string): Promise<boolean> {
  const { document } = editor;
  const [first] = found(document);
  if (!first) return false;
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    first.range,
    'quickfix',
    10,
  );
  const action = actions.find((it) => it.title.includes(after));
  return action?.edit ? workspace.applyEdit(action.edit) : false;
}

function textOf(hover: Hover): string {
  return hover.contents
    .map((it) => (it instanceof MarkdownString || typeof it === 'object' ? it.value : it))
    .join(' ');
}

async function reading(editor: TextEditor): Promise<void> {
  const { document } = editor;
  editor.selection = new Selection(2, 22, 2, 22);
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await shot('hover');
  await commands.executeCommand('editor.action.hideHover');

  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    new Position(6, 25),
  );
  const labels = list.items.map((it) => (typeof it.label === 'string' ? it.label : it.label.label));
  check('completion', labels.includes('database.ts'), labels.slice(0, 20));

  const targets = await commands.executeCommand<readonly (Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    new Position(6, 28),
  );
  const uris = targets.map((it) => (it instanceof Location ? it.uri : it.targetUri).path);
  check(
    'definition',
    uris.some((it) => it.endsWith('/src/server.ts')),
    uris,
  );
}

async function repairing(editor: TextEditor): Promise<void> {
  const { document } = editor;
  await commands.executeCommand('editor.action.quickFix');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await shot('quickfix');
  await commands.executeCommand('hideCodeActionWidget');

  await repair(editor, 'src/database.ts');
  check('repair', document.lineAt(2).text === 'The client is in `src/database.ts`.', document.lineAt(2).text);
  await until(() => found(document).length === 1);
  await repair(editor, 'docs/guides.md');
  const behind = document.lineAt(4).text;
  check('repair-behind-emoji', behind === '🚀 Read `docs/guides.md` before you start.', behind);
  check('all-gone', await until(() => found(document).length === 0), found(document));
}

async function typing(editor: TextEditor): Promise<void> {
  const { document } = editor;
  const end = document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new Selection(end, end);
  for (const text of ['\n', 'See `src/nowhere.ts', '`.']) await commands.executeCommand('type', { text });
  const seen = await until(() => found(document).length === 1);
  await editor.edit((it) => it.delete(new Range(end, document.lineAt(document.lineCount - 1).range.end)));
  check('typing', seen && (await until(() => found(document).length === 0)), document.getText());
}

async function learned(): Promise<void> {
  const { document } = await open('web/AGENTS.md');
  await until(() => found(document).length === 1);
  const hovers = await commands.executeCommand<readonly Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    new Position(0, 3),
  );
  const said = hovers.map(textOf).join(' ');
  check('success-rate', said.includes('worked 1 of 1 time'), said);
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new Range(0, 0, 0, 6),
    'quickfix',
  );
  const titles = actions.map((it) => it.title);
  check('learned-first', titles[0] === 'Add import of `formatDate` - worked 1 of 1 time', titles);
  await shot('learned');
}

async function renaming(document: TextDocument): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.renameFile(at('src/server.ts'), at('src/http.ts'));
  await workspace.applyEdit(edit);
  const followed = await until(() => document.lineAt(6).text.includes('`src/http.ts`'));
  check('rename', followed, document.lineAt(6).text);
}

/** Servers that run, by their command lines. */
function servers(): readonly string[] {
  return readdirSync('/proc')
    .filter((it) => /^\d+$/.test(it))
    .filter((pid) => {
      try {
        return (
          readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('forewarn.js\0lsp') &&
          readFileSync(`/proc/${pid}/environ`, 'latin1').includes(
            `FOREWARN_MARKER=${process.env.FOREWARN_MARKER}\0`,
          )
        );
      } catch {
        return false;
      }
    });
}

async function extras(): Promise<void> {
  const known = await commands.getCommands(true);
  const own = [
    ...['restart', 'showOutput', 'fixAll', 'explainRule', 'doctor', 'effectiveContext', 'report'],
    ...['runChecks', 'ingest', 'showEvidence', 'calibration', 'enhance', 'references'],
  ];
  const missing = own.filter((it) => !known.includes(`forewarn.${it}`));
  check('commands', missing.length === 0, missing);

  await open('src/database.ts');
  // A smaller editor makes the view wide enough for its reasons.
  for (let step = 0; step < 4; step++) await commands.executeCommand('workbench.action.decreaseViewWidth');
  await commands.executeCommand('forewarn.effectiveContext');
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await shot('context');
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  for (let step = 0; step < 4; step++) await commands.executeCommand('workbench.action.increaseViewWidth');

  await commands.executeCommand('forewarn.explainRule', 'truth/missing-path');
  const page = await workspace.openTextDocument(Uri.parse('forewarn:/rules/truth/missing-path.md'));
  check(
    'explain',
    page.getText().includes('## How to fix') && page.languageId === 'markdown',
    page.languageId,
  );
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await shot('explain');

  await commands.executeCommand('forewarn.calibration');
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await shot('calibration');
  const label = window.tabGroups.activeTabGroup.activeTab?.label ?? '';
  check('calibration', label.includes('calibration'), label);

  await commands.executeCommand('workbench.action.closeAllEditors');
  await commands.executeCommand('workbench.action.closePanel');
  await commands.executeCommand('forewarn.report');
  await shot('report');
  await shot('reportKeys');
  await open('web/AGENTS.md');
  await shot('status');

  await commands.executeCommand('forewarn.doctor');
  const doctor = await workspace.openTextDocument(Uri.parse('forewarn-answer:/doctor.md'));
  check('doctor', doctor.getText().includes('Node '), doctor.getText());
}

export async function run(): Promise<void> {
  try {
    say(`VS Code on Node ${process.version}`);
    const readme = await open('README.md');
    const editor = await open('AGENTS.md');
    const { document } = editor;
    await until(() => found(document).length === 2);
    const places = found(document).map(place);
    check('diagnostics', places.length === 2 && places[0] === '2:18-32', places);
    check('place-behind-emoji', places[1] === '4:9-22', places);
    check('readme-left-alone', found(readme.document).length === 0, found(readme.document));
    await commands.executeCommand('workbench.actions.view.problems');
    await window.showTextDocument(document);
    await reading(editor);
    await repairing(editor);
    await typing(editor);
    await learned();
    await renaming(document);
    await document.save();
    await extras();
    await prompts(check, until);
    await names({ check, until, shot });
    await pages({ check, until, shot });
    const before = servers();
    await commands.executeCommand('forewarn.restart');
    const one = await until(() => servers().length === 1 && servers()[0] !== before[0]);
    check('stopped', before.length === 1 && one, [before, servers()]);
  } catch (error) {
    check('no-error', false, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  say('done');
}
