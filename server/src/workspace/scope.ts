/** Which documents are in force for a source file, for which reader, in which order, and why another is not. */
import { ancestors, basename, dirname, isInside } from '../base/paths.ts';
import type { ContextDocument } from '../documents/document.ts';
import type { ReaderId } from '../documents/kind.ts';
import { matchesGlob, normalGlob, patternsOf } from './globDialect.ts';
import type { WorkspaceSnapshot } from './snapshot.ts';

export interface Scoped {
  readonly document: ContextDocument;
  readonly applies: 'always' | 'on-demand' | 'no';
  /** A clause: "lies in a directory above the file", "its globs do not match". */
  readonly reason: string;
}

/** The directory a document speaks for: its own, or the one that holds its dot directory. */
export function scopeDirectory(path: string): string {
  const parts = dirname(path).split('/');
  const dot = parts.findIndex((part) => /^\.[a-z]/i.test(part));
  return dot < 0 ? dirname(path) : parts.slice(0, dot).join('/');
}

/** Globs of the header that limit the document, undefined when it has none. */
export function scopeGlobs(document: ContextDocument, reader: ReaderId): readonly string[] | undefined {
  for (const key of document.kind.header?.keys ?? []) {
    if (!key.scopes || (key.readers && !key.readers.includes(reader))) continue;
    const value = document.header?.value?.[key.name];
    if (value !== undefined && value !== null && value !== '') return patternsOf(value, reader);
  }
  return undefined;
}

const zedOrder = [
  '.rules',
  '.cursorrules',
  '.windsurfrules',
  '.clinerules',
  '.github/copilot-instructions.md',
  'AGENT.md',
  'AGENTS.md',
  'CLAUDE.md',
  'GEMINI.md',
];
const junieOrder = ['.junie/AGENTS.md', 'AGENTS.md', '.junie/guidelines.md'];

/** Readers that take the first file of a list and no other. */
const firstMatch: Readonly<Record<ReaderId, readonly string[]>> = { zed: zedOrder, junie: junieOrder };

/** Why another document takes the place of this one for a reader; undefined when none does. */
export function shadowedBy(
  document: ContextDocument,
  reader: ReaderId,
  snapshot: WorkspaceSnapshot,
): { readonly path: string; readonly reason: string } | undefined {
  const { path } = document;
  const order = firstMatch[reader];
  if (order?.includes(path)) {
    const winner = order.find((candidate) => snapshot.facts.entry(candidate)?.type === 'file');
    if (winner !== undefined && winner !== path)
      return { path: winner, reason: 'is first in the list of files of which only one is read' };
  }
  const directory = dirname(path);
  const beside = (name: string): string => (directory === '' ? name : `${directory}/${name}`);
  const name = basename(path);
  if (
    (reader === 'codex' || reader === 'pi') &&
    name === 'AGENTS.md' &&
    snapshot.facts.entry(beside('AGENTS.override.md'))
  ) {
    return { path: beside('AGENTS.override.md'), reason: 'replaces it' };
  }
  if (reader === 'warp' && name === 'AGENTS.md' && snapshot.facts.entry(beside('WARP.md')))
    return { path: beside('WARP.md'), reason: 'wins in the same directory' };
  if (reader === 'claude-code' && /^AGENTS\.md$/.test(name)) {
    const above = directory === '' ? [''] : [directory, ''];
    for (const at of above) {
      for (const candidate of ['CLAUDE.md', '.claude/CLAUDE.md', 'CLAUDE.local.md']) {
        const other = at === '' ? candidate : `${at}/${candidate}`;
        if (snapshot.facts.entry(other) && !importsDocument(snapshot, other, path))
          return { path: other, reason: 'is read instead of AGENTS.md' };
      }
    }
  }
  return undefined;
}

function importsDocument(snapshot: WorkspaceSnapshot, from: string, to: string): boolean {
  if (snapshot.aliases.get(from) === to || snapshot.facts.entry(from)?.linkTo === to) return true;
  const importer = snapshot.documents.get(from);
  return (
    importer?.claims.some((claim) => claim.kind === 'import' && basename(claim.target) === basename(to)) ??
    false
  );
}

function scopeOf(
  document: ContextDocument,
  file: string,
  reader: ReaderId,
  snapshot: WorkspaceSnapshot,
): Scoped {
  const { kind } = document;
  const shadow = shadowedBy(document, reader, snapshot);
  if (shadow) return { document, applies: 'no', reason: `${shadow.path} ${shadow.reason}` };
  const directory = scopeDirectory(document.path);
  const onDemand = kind.scope.every((mode) => mode === 'invoked' || mode === 'model' || mode === 'manual');
  if (!onDemand && !isInside(file, directory))
    return { document, applies: 'no', reason: `it speaks for ${directory}/` };
  const globs = kind.scope.includes('glob') ? scopeGlobs(document, reader) : undefined;
  const value = document.header?.value ?? {};
  if (globs && value.alwaysApply !== true) {
    const inside = directory === '' ? file : file.slice(directory.length + 1);
    const match = globs.find((glob) => matchesGlob(inside, glob, reader) || matchesGlob(file, glob, reader));
    return match === undefined
      ? { document, applies: 'no', reason: 'its globs do not match' }
      : { document, applies: 'always', reason: `its glob ${match} matches` };
  }
  const trigger = value.trigger ?? value.inclusion ?? value.type;
  if (trigger === 'manual')
    return { document, applies: 'on-demand', reason: 'it is loaded when the user names it' };
  if (trigger === 'model_decision' || trigger === 'auto' || trigger === 'agent_requested')
    return { document, applies: 'on-demand', reason: 'the model decides by its description' };
  if (kind.id === 'cursor-rule' && value.alwaysApply !== true) {
    const reason = value.description
      ? 'the model decides by its description'
      : 'it is loaded when the user names it';
    return { document, applies: 'on-demand', reason };
  }
  if (kind.scope.includes('dir-chain'))
    return {
      document,
      applies: 'always',
      reason: directory === '' ? 'it lies in the root' : 'it lies in a directory above the file',
    };
  if (kind.scope.includes('always') || kind.scope.includes('first-match'))
    return { document, applies: 'always', reason: 'it is part of every request' };
  return {
    document,
    applies: 'on-demand',
    reason: kind.scope.includes('model') ? 'the model decides by its description' : 'the user calls it',
  };
}

/** Documents of a reader for one source file: those in force first, from the root inward, which is the order in which they are put together. */
export function documentsFor(file: string, reader: ReaderId, snapshot: WorkspaceSnapshot): readonly Scoped[] {
  const rank = { always: 0, 'on-demand': 1, no: 2 } as const;
  return [...snapshot.documents.values()]
    .filter(
      (document) =>
        document.kind.readers.includes(reader) &&
        !(snapshot.aliases.get(document.path) !== undefined && document.kind.readers.length === 0),
    )
    .map((document) => scopeOf(document, file, reader, snapshot))
    .sort(
      (a, b) =>
        rank[a.applies] - rank[b.applies] ||
        depth(a.document.path) - depth(b.document.path) ||
        (a.document.path < b.document.path ? -1 : 1),
    );
}

function depth(path: string): number {
  return [...ancestors(path)].length;
}

/** Readers of the workspace's documents, sorted; those alone that the settings name, where they name any. */
export function readersIn({ documents, settings }: WorkspaceSnapshot): readonly ReaderId[] {
  const readers = new Set([...documents.values()].flatMap((document) => document.kind.readers));
  return [...readers]
    .filter((reader) => settings.readers.length === 0 || settings.readers.includes(reader))
    .sort();
}

export interface Governed {
  readonly reader: ReaderId;
  /** "every file", "files below packages/a", "12 files that match src/**". */
  readonly description: string;
}

/** What a document governs, per reader that reads it at all. */
export function governs(document: ContextDocument, snapshot: WorkspaceSnapshot): readonly Governed[] {
  const directory = scopeDirectory(document.path);
  return document.kind.readers.map((reader) => {
    const shadow = shadowedBy(document, reader, snapshot);
    if (shadow) return { reader, description: `nothing: ${shadow.path} ${shadow.reason}` };
    const globs =
      document.kind.scope.includes('glob') && document.header?.value?.alwaysApply !== true
        ? scopeGlobs(document, reader)
        : undefined;
    if (globs) {
      const files = new Set(globs.flatMap((glob) => snapshot.facts.matching(normalGlob(glob, reader), 1000)));
      return {
        reader,
        description: `${files.size === 1000 ? 'at least 1000' : files.size} ${files.size === 1 ? 'file that matches' : 'files that match'} ${globs.join(', ')}`,
      };
    }
    const onDemand = document.kind.scope.every(
      (mode) => mode === 'invoked' || mode === 'model' || mode === 'manual',
    );
    if (onDemand)
      return {
        reader,
        description: document.kind.scope.includes('model')
          ? 'what the model decides by its description'
          : 'what it is called for',
      };
    return { reader, description: directory === '' ? 'every file' : `every file below ${directory}/` };
  });
}
