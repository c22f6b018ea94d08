/** Facts that remember what was asked of them, so that a change re-checks only the documents that depend on it. */
import { hash } from '../base/hash.ts';
import type { Facts } from './facts.ts';
import type { PackageRequest } from './symbols/packagePlaces.ts';
import type { Symbols } from './symbols/symbols.ts';

/** Keys of facts: what a rule asked, and what a change of the workspace touches. */
export const factKey = {
  entry: (path: string): string => `entry:${path}`,
  ignored: (path: string): string => `ignored:${path}`,
  named: (name: string): string => `name:${name}`,
  matching: (pattern: string): string => `glob:${pattern}`,
  children: (directory: string): string => `children:${directory}`,
  content: (path: string): string => `content:${path}`,
  history: (path: string): string => `history:${path}`,
  nameHistory: (name: string): string => `name-history:${name}`,
  packageApi: ({ ecosystem, name, subpath, directory }: PackageRequest): string =>
    `package:${JSON.stringify([ecosystem, name, subpath ?? '', directory])}`,
  sample: (language: string, code: string): string => `sample:${language}:${hash(code)}`,
  expectations: (language: string, code: string): string => `expectations:${language}:${hash(code)}`,
  /** Declarations of a name and of what it holds. */
  symbol: (name: string): string => `symbol:${name.slice(name.lastIndexOf('.') + 1)}`,
  outline: (path: string): string => `outline:${path}`,
  /** Anything about symbols. */
  symbols: 'symbols',
  manifests: 'manifests',
  targetFiles: 'targets',
  toolVersions: 'versions',
  packageManagers: 'managers',
} as const;

export interface Recording {
  readonly facts: Facts;
  asked(): ReadonlySet<string>;
}

export function recordingFacts(facts: Facts): Recording {
  const asked = new Set<string>();
  const note = <T>(key: string, answer: T): T => {
    asked.add(key);
    return answer;
  };
  return {
    asked: () => asked,
    facts: {
      entry: (path) => note(factKey.entry(path), facts.entry(path)),
      ignored: (path) => note(factKey.ignored(path), facts.ignored(path)),
      named: (name) => note(factKey.named(name), facts.named(name)),
      endingWith: (suffix) =>
        note(factKey.named(suffix.slice(suffix.lastIndexOf('/') + 1)), facts.endingWith(suffix)),
      matching: (pattern, limit) => note(factKey.matching(pattern), facts.matching(pattern, limit)),
      children: (directory) => note(factKey.children(directory), facts.children(directory)),
      anchors: (path) => note(factKey.content(path), facts.anchors(path)),
      content: (path) => note(factKey.content(path), facts.content(path)),
      history: (path) => note(factKey.history(path), facts.history(path)),
      nameHistory: (name) =>
        note(factKey.nameHistory(name), facts.nameHistory?.(name) ?? { state: 'unknown' }),
      packageApi: (request) => note(factKey.packageApi(request), facts.packageApi?.(request)),
      sample: (language, code) => note(factKey.sample(language, code), facts.sample?.(language, code)),
      expectations: (language, code) =>
        note(factKey.expectations(language, code), facts.expectations?.(language, code)),
      get symbols() {
        return facts.symbols && recordingSymbols(facts.symbols, note);
      },
      get manifests() {
        return note(factKey.manifests, facts.manifests);
      },
      get targetFiles() {
        return note(factKey.targetFiles, facts.targetFiles);
      },
      get toolVersions() {
        return note(factKey.toolVersions, facts.toolVersions);
      },
      get packageManagers() {
        return note(factKey.packageManagers, facts.packageManagers);
      },
      get truncated() {
        return facts.truncated;
      },
    },
  };
}

type Note = <T>(key: string, answer: T) => T;

function recordingSymbols(symbols: Symbols, note: Note): Symbols {
  return {
    get state() {
      return note(factKey.symbols, symbols.state);
    },
    get coverage() {
      return note(factKey.symbols, symbols.coverage);
    },
    defined: (name, language) => note(factKey.symbol(name), symbols.defined(name, language)),
    members: (container, language) => note(factKey.symbol(container), symbols.members(container, language)),
    search: (accepts, language) => note(factKey.symbols, symbols.search(accepts, language)),
    inFile: (path) => note(factKey.outline(path), symbols.inFile(path)),
    // Re-exports reach into other files.
    exportsOf: (path) => note(factKey.symbols, symbols.exportsOf(path)),
  };
}
