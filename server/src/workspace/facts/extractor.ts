/** The contract of a fact extractor: one per file format, tolerant, pure. What it cannot read it says (`incomplete`, `open`). */
import { dirname } from '../../base/paths.ts';
import type { Manifest, PackageManagerFact, TargetFile, ToolVersion } from '../facts.ts';

export interface FactFile {
  readonly path: string;
  readonly directory: string;
  readonly name: string;
  /** Without byte order mark; `\r\n` is left as it is. */
  readonly text: string;
}

export interface FileFacts {
  readonly manifests?: readonly Manifest[];
  readonly targetFiles?: readonly TargetFile[];
  readonly toolVersions?: readonly ToolVersion[];
  readonly packageManagers?: readonly PackageManagerFact[];
  /** Directories of other repositories; see `gitModules.ts`. */
  readonly submodules?: readonly string[];
}

export interface FactExtractor {
  /** By path alone; called for every file of the workspace, so it must be cheap. */
  matches(name: string, path: string): boolean;
  /** Never throws on content. */
  extract(file: FactFile): FileFacts;
  /** Bytes that are read at most; default {@link MAX_BYTES}. */
  readonly maxBytes?: number;
}

export const MAX_BYTES = 2_000_000;
/** Lock files are as long as there are packages. */
export const MAX_LOCK_BYTES = 20_000_000;

export function factFile(path: string, text: string): FactFile {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return { path, directory: dirname(path), name: path.slice(path.lastIndexOf('/') + 1), text: bare };
}

/** What is known of a file that could not be read: that it is there, and that more is in it than we know. */
export function unreadFacts(extractor: FactExtractor, path: string): FileFacts {
  const known = extractor.extract(factFile(path, ''));
  return {
    ...known,
    manifests: (known.manifests ?? []).map((it) => ({ ...it, incomplete: true })),
    targetFiles: (known.targetFiles ?? []).map((it) => ({ ...it, open: true })),
  };
}

export function byName(...names: readonly string[]): (name: string) => boolean {
  const set = new Set(names);
  return (name) => set.has(name);
}

export type Table = Readonly<Record<string, unknown>>;

/** Reads a nested key of a parsed file; undefined when any step is not a table. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let it = value;
  for (const key of keys) {
    if (typeof it !== 'object' || it === null || Array.isArray(it)) return undefined;
    it = Object.hasOwn(it, key) ? (it as Table)[key] : undefined;
  }
  return it;
}

export function table(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function strings(value: unknown): readonly string[] {
  return list(value).filter((it): it is string => typeof it === 'string');
}
