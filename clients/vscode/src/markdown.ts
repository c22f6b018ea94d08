/** Shows Markdown that is on no disk, as a preview where the editor has one. */
import { commands, type Disposable, EventEmitter, Uri, window, workspace } from 'vscode';

const SCHEME = 'forewarn-answer';
const texts = new Map<string, string>();
const changed = new EventEmitter<Uri>();

/** Serves the texts given to `textWith`. */
export function markdownProvider(): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.path) ?? '',
  });
}

/** A document with this text; the same name gives the same document, with the text of the last call. */
export function textWith(name: string, text: string): Uri {
  const uri = Uri.from({ scheme: SCHEME, path: `/${name}` });
  texts.set(uri.path, text);
  changed.fire(uri);
  return uri;
}

/** @param title becomes the name of the tab. */
export async function showMarkdown(title: string, text: string): Promise<void> {
  await preview(textWith(`${title}.md`, text));
}

export async function preview(uri: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', uri);
  } catch {
    // The built-in Markdown extension may be switched off.
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
  }
}
