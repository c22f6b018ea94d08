/** Between URIs of the protocol and paths: of the machine, and of a workspace. */
import { URI } from 'vscode-uri';

/** Absolute path with `/`; undefined for other schemes than `file`. */
export function filePath(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath.replaceAll('\\', '/') : undefined;
}

export function fileUri(path: string): string {
  return URI.file(path).toString();
}

/** Workspace path of an absolute one; undefined when it lies outside. */
export function inWorkspace(root: string, absolute: string): string | undefined {
  if (absolute === root) return '';
  const prefix = root.endsWith('/') ? root : `${root}/`;
  return absolute.startsWith(prefix) ? absolute.slice(prefix.length) : undefined;
}
