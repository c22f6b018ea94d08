/** Pages about runs that the client has asked for: it asks again when runs have shown something new. */
import { type Connection, TextDocumentContentRefreshRequest } from 'vscode-languageserver';
import type { Client } from './clientCapabilities.ts';
import type { Folder } from './folder.ts';

/** URIs that are remembered; nobody says when a page is closed, and one that is closed is not asked for again. */
const MAX_PAGES = 20;

export class ShownPages {
  readonly #connection: Connection;
  readonly #client: Client;
  /** Folders by URI, the page that was asked for last at the end. */
  readonly #folders = new Map<string, Folder>();

  constructor(connection: Connection, client: Client) {
    this.#connection = connection;
    this.#client = client;
  }

  shown(folder: Folder, uri: string): void {
    if (this.#client.refreshesPages === 'no') return;
    this.#folders.delete(uri);
    this.#folders.set(uri, folder);
    const [oldest] = this.#folders.keys();
    if (oldest !== undefined && this.#folders.size > MAX_PAGES) this.#folders.delete(oldest);
  }

  evidenceChanged(folder: Folder): void {
    for (const [uri, of] of this.#folders)
      if (of === folder)
        // A client that refuses goes on showing what it has.
        this.#connection.sendRequest(TextDocumentContentRefreshRequest.type, { uri }).catch(() => {});
  }
}
