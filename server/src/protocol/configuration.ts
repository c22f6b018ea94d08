/** Settings of a folder: what the editor says under `forewarn`, and the workspace's own file, which wins; commands of both add up, and hints are shown as the user likes them. */
import type { Connection } from 'vscode-languageserver';
import type { FileSystem } from '../workspace/fileSystem.ts';
import type { Settings } from '../workspace/settings.ts';
import { loadSettings, readSettings } from '../workspace/settingsFile.ts';
import type { Client } from './clientCapabilities.ts';

export interface FolderSettings {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/** Whether the user trusts the workspace: only then do the commands that it names itself count. */
export type Trust = 'trusted' | 'untrusted';

/** Never fails: what cannot be read is said in `problems` and left out. */
export async function folderSettings(
  connection: Connection,
  client: Client,
  uri: string,
  fs: FileSystem,
  trust: Trust,
): Promise<FolderSettings> {
  const editor = await editorSettings(connection, client, uri);
  const file = await loadSettings(fs);
  if (!file) return editor;
  const checks = [...editor.settings.checks, ...(trust === 'trusted' ? file.settings.checks : [])];
  const inlayHints =
    editor.settings.inlayHints === 'off' ? file.settings.inlayHints : editor.settings.inlayHints;
  return { settings: { ...file.settings, checks, inlayHints }, problems: file.problems };
}

async function editorSettings(connection: Connection, client: Client, uri: string): Promise<FolderSettings> {
  if (client.configuration === 'no') return readSettings(undefined, 'the editor');
  try {
    const given: unknown = await connection.workspace.getConfiguration({
      scopeUri: uri,
      section: 'forewarn',
    });
    return readSettings(withoutNull(given), 'the editor’s settings');
  } catch {
    return readSettings(undefined, 'the editor');
  }
}

/** Editors send null for what is not set. */
function withoutNull(given: unknown): unknown {
  if (given === null) return undefined;
  if (typeof given !== 'object' || Array.isArray(given)) return given;
  return Object.fromEntries(
    Object.entries(given as Record<string, unknown>).filter(([, value]) => value !== null),
  );
}
