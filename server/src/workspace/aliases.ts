/** Which documents are the same as another one: symlinks, and copies that tools keep in step. Each is reported once. */
import { basename, dirname } from '../base/paths.ts';
import type { ContextDocument } from '../documents/document.ts';
import { scopeDirectory } from './scope.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';

/** AGENTS.md is what others are made from. */
function byOrigin(a: string, b: string): number {
  const rank = (path: string): number => (basename(path) === 'AGENTS.md' ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** Path below the tool's own directory: `skills/x/SKILL.md` of `.claude/skills/x/SKILL.md`. */
function belowTool(path: string): string {
  const scope = scopeDirectory(path);
  const rest = scope === '' ? path : path.slice(scope.length + 1);
  return rest.startsWith('.') ? rest.slice(rest.indexOf('/') + 1) : rest;
}

/**
 * Path of each symlink or copy, to the path under which it is reported. Copies count when they lie in one directory, or
 * in the same place of two tools' directories: elsewhere the same words speak of other files.
 */
export function aliasesOf(
  documents: ReadonlyMap<string, ContextDocument>,
  index: Pick<WorkspaceIndex, 'entry' | 'resolve'>,
): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  const originals = new Map<string, string>();
  for (const [path, document] of [...documents].sort(([a], [b]) => byOrigin(a, b))) {
    const real = index.entry(path)?.linkTo ?? index.resolve(path);
    if (real !== undefined && real !== path && documents.has(real)) {
      aliases.set(path, real);
      continue;
    }
    if (document.kind.format !== 'markdown' || document.text.content.trim() === '') continue;
    const keys = [
      `${dirname(path)}\n${document.hash}`,
      `${scopeDirectory(path)}\n${document.kind.id}\n${belowTool(path)}\n${document.hash}`,
    ];
    const original = keys.map((key) => originals.get(key)).find((it) => it !== undefined);
    if (original !== undefined) aliases.set(path, original);
    else for (const key of keys) originals.set(key, path);
  }
  return aliases;
}
