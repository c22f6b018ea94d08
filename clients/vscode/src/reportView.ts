/** The report in a view of its own: the server's page with its plots. No script runs in it and nothing is loaded; its links open files of the workspace. */
import {
  type Disposable,
  Position,
  Range,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Client } from './client.ts';

/** Kept up to date while it is open: runs arrive from terminals, too. */
export class ReportView implements Disposable {
  readonly #client: Client;
  readonly #listener: Disposable;
  #panel: WebviewPanel | undefined;
  /** URI of the workspace folder that is shown. */
  #folder = '';

  constructor(client: Client) {
    this.#client = client;
    this.#listener = client.onStatus(() => void this.#render());
  }

  async show(folder: string): Promise<void> {
    this.#folder = folder;
    if (this.#panel) this.#panel.reveal();
    else {
      this.#panel = window.createWebviewPanel('forewarn.report', 'Forewarn Report', ViewColumn.Active, {
        enableScripts: false,
        localResourceRoots: [],
        enableCommandUris: ['forewarn.open'],
        enableFindWidget: true,
      });
      this.#panel.onDidDispose(() => {
        this.#panel = undefined;
      });
    }
    await this.#render();
  }

  async #render(): Promise<void> {
    const client = this.#panel && this.#client.running;
    if (!client) return;
    const uri = `forewarn:/records${this.#folder.replace(/^file:\/\//, '')}/report.html`;
    const page = await client.sendRequest<{ readonly text: string }>('workspace/textDocumentContent', {
      uri,
    });
    // The panel may have been closed meanwhile; the same text again would scroll to the top.
    if (this.#panel && this.#panel.webview.html !== page.text) this.#panel.webview.html = page.text;
  }

  dispose(): void {
    this.#listener.dispose();
    this.#panel?.dispose();
  }
}

/** What a link of the page does. @param line counts from 1. */
export async function openFile(uri: unknown, line: unknown): Promise<void> {
  if (typeof uri !== 'string') return;
  const file = Uri.parse(uri);
  if (file.scheme !== 'file' || !workspace.getWorkspaceFolder(file)) return;
  const at = new Position(typeof line === 'number' && line >= 1 ? Math.floor(line) - 1 : 0, 0);
  await window.showTextDocument(file, { selection: new Range(at, at) });
}
