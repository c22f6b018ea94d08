/** Names of code in a document of VS Code: marks and hints in the text, completion in a fence, the document with all likely fixes, and what documents say of a source file. */
import {
  type CompletionList,
  ConfigurationTarget,
  commands,
  type InlayHint,
  Position,
  Range,
  Selection,
  type SemanticTokens,
  TabInputTextDiff,
  Uri,
  window,
  workspace,
} from 'vscode';

type Check = (name: string, ok: boolean, extra?: unknown) => void;
type Until = (look: () => boolean | Promise<boolean>) => Promise<boolean>;
export interface Tools {
  readonly check: Check;
  readonly until: Until;
  readonly shot: (name: string) => Promise<void>;
}

const TASK = '.github/prompts/price.prompt.md';
const text = `# Prices

Write a function that shows a price with SQL and calls \`formatPrice\` of \`web/format.js\`, never \`web/price.js\`.

Also 🚀 \`formatDate\`, and the script \`npm run nothing\`.

\`\`\`js
import { formatPrice } from './web/format.js';
formatD
\`\`\`
`;

export async function names({ check, until, shot }: Tools): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) return;
  const at = (path: string): Uri => Uri.joinPath(folder.uri, path);
  await workspace
    .getConfiguration('forewarn')
    .update('inlayHints', 'signature', ConfigurationTarget.Workspace);
  await workspace.fs.writeFile(at(TASK), Buffer.from(text));
  const editor = await window.showTextDocument(at(TASK), { preview: false });
  const { document } = editor;

  let labels: readonly string[] = [];
  await until(async () => {
    const hints = await commands.executeCommand<readonly InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      new Range(0, 0, document.lineCount, 0),
    );
    labels = hints.map(({ label, position }) => {
      const said = typeof label === 'string' ? label : label.map((it) => it.value).join('');
      return `${position.line}:${position.character} ${said}`;
    });
    return labels.length === 2;
  });
  check('inlay-hints', labels.length === 2 && labels[1]?.startsWith('4:20 ') === true, labels);
  const tokens = await commands.executeCommand<SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  check('semantic-tokens', (tokens?.data.length ?? 0) >= 5 * 3, tokens?.data.length);
  await shot('marks');

  const behind = new Position(8, 7);
  editor.selection = new Selection(behind, behind);
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    behind,
  );
  const offered = list.items.map((it) => (typeof it.label === 'string' ? it.label : it.label.label));
  check('completion-in-fence', offered.includes('formatDate'), offered.slice(0, 20));
  await commands.executeCommand('editor.action.triggerSuggest');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await shot('fence');
  await commands.executeCommand('hideSuggestWidget');

  await commands.executeCommand('forewarn.enhance');
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  const modified =
    input instanceof TabInputTextDiff ? (await workspace.openTextDocument(input.modified)).getText() : '';
  check('enhance', modified.includes('formatPrice(cents)') && modified.length > text.length, modified);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await shot('enhance');

  const source = await window.showTextDocument(at('web/format.js'), { preview: false });
  source.selection = new Selection(0, 20, 0, 20);
  await commands.executeCommand('forewarn.references');
  // There is one mention, and VS Code goes there instead of listing it.
  const there = (): string => {
    const { document: shown, selection } = window.activeTextEditor ?? {};
    return `${shown?.uri.path} ${selection?.active.line}`;
  };
  check('mentions', await until(() => there().endsWith(`/${TASK} 2`)), there());
  await workspace.getConfiguration('forewarn').update('inlayHints', undefined, ConfigurationTarget.Workspace);
}
