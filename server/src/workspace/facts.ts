/** What the workspace says. All questions are synchronous and answered from the index; what is not known yet is asked for and answered in a later snapshot. */

import type { Span } from '../base/span.ts';
import type { Ecosystem, TargetRunner } from '../documents/claim.ts';
import type { CodeLanguage } from '../documents/code/codeLanguage.ts';
import type { CodeSummary } from '../documents/code/codeParser.ts';
import type { Expectation } from '../documents/code/expectations.ts';
import type { NameHistory } from './nameHistory.ts';
import type { PackageApi } from './symbols/packageApi.ts';
import type { PackageRequest } from './symbols/packagePlaces.ts';
import type { Symbols } from './symbols/symbols.ts';

export interface Entry {
  readonly type: 'file' | 'directory';
  /** Workspace path the symlink points at, when the entry is one. */
  readonly linkTo?: string;
}

/** Where in the workspace a fact stands, for "see package.json:12" and go to definition. */
export interface Source {
  readonly path: string;
  readonly span?: Span;
}

export interface DeclaredDependency {
  readonly name: string;
  /** Name under which code imports it, where the manifest gives it another one. */
  readonly importedAs?: string;
  readonly ecosystem: Ecosystem;
  /** As declared: `^18.2.0`, `workspace:*`, `>=3`. */
  readonly range: string | undefined;
  /** From the lock file, or what is installed. */
  readonly resolved: string | undefined;
  readonly scope: 'runtime' | 'dev' | 'peer' | 'optional' | 'build' | 'transitive';
  readonly source: Source;
}

/** A manifest: package.json, Cargo.toml, pyproject.toml, go.mod, pom.xml, ... */
export interface Manifest {
  readonly path: string;
  readonly directory: string;
  readonly ecosystem: Ecosystem;
  readonly name: string | undefined;
  /** Name under which code imports its library, where that is another one. */
  readonly importedAs?: string;
  readonly version: string | undefined;
  readonly dependencies: readonly DeclaredDependency[];
  /** Executables that the package itself installs. */
  readonly binaries: readonly string[];
  /** True when something in it could not be read, so that absence proves nothing. */
  readonly incomplete: boolean;
}

export interface Target {
  readonly name: string;
  readonly runner: TargetRunner;
  /** The command behind it, where the file says so. */
  readonly command?: string;
  readonly source: Source;
}

/** One file (or section of a manifest) that defines targets for a runner. */
export interface TargetFile {
  readonly path: string;
  readonly directory: string;
  readonly runner: TargetRunner;
  readonly targets: readonly Target[];
  /** True when includes, patterns or code may define more: absence proves nothing. */
  readonly open: boolean;
}

/** A version that some file pins or requires for a tool. */
export interface ToolVersion {
  readonly tool: string;
  /** As written: `20`, `>=3.11`, `1.75.0`. */
  readonly range: string;
  readonly directory: string;
  /** `pin`: the version that is used; `floor`: the oldest supported (engines, requires-python, rust-version); `test`: one of a CI matrix. */
  readonly role: 'pin' | 'floor' | 'test';
  readonly source: Source;
}

export type PackageManager =
  | 'npm'
  | 'pnpm'
  | 'yarn'
  | 'bun'
  | 'deno'
  | 'poetry'
  | 'uv'
  | 'pdm'
  | 'pipenv'
  | 'hatch'
  | 'pip';

export interface PackageManagerFact {
  readonly manager: PackageManager;
  readonly directory: string;
  /** What shows it: a lock file, `packageManager` in package.json, ... */
  readonly source: Source;
}

/** Where a path went, from version control. */
export type PathHistory =
  | { readonly state: 'unknown' } // not asked yet, or no repository: ask again later
  | { readonly state: 'never' } // the repository never held it
  | {
      readonly state: 'deleted' | 'renamed';
      readonly commit: string;
      readonly date: string;
      readonly to?: string;
    };

export interface Facts {
  entry(path: string): Entry | undefined;
  /** An ignore file covers the path: it may be there at run time, so nothing is said about it. */
  ignored(path: string): boolean;
  /** Every path whose last segment is `name`, sorted. */
  named(name: string): readonly string[];
  /** Every path that equals `suffix` or ends with `/suffix`, sorted. */
  endingWith(suffix: string): readonly string[];
  /** Files that match a glob (minimatch, dot files included), sorted, at most `limit`. */
  matching(pattern: string, limit: number): readonly string[];
  /** Names directly in a directory. */
  children(directory: string): readonly string[];
  readonly manifests: readonly Manifest[];
  readonly targetFiles: readonly TargetFile[];
  readonly toolVersions: readonly ToolVersion[];
  readonly packageManagers: readonly PackageManagerFact[];
  /** Anchors of the headings of a Markdown file; 'unknown' until it was read, undefined when it is not there. */
  anchors(path: string): ReadonlySet<string> | 'unknown' | undefined;
  /** Text of a small file; 'unknown' until it was read, undefined when it is not there or too large. */
  content(path: string): string | 'unknown' | undefined;
  history(path: string): PathHistory;
  /** What became of a declared name that no source declares any more. Absent where there is no history to ask. */
  nameHistory?(name: string): NameHistory;
  /** What an installed package offers; 'unknown' until it was read, undefined when it is not installed or does not say. Absent where no parser is at hand. */
  packageApi?(request: PackageRequest): PackageApi | 'unknown' | undefined;
  /**
   * What the code of a sample says; 'unknown' until it was parsed, undefined when it cannot be (too large, too slow).
   * Absent where no parser is at hand: nothing is said about samples then.
   */
  sample?(language: CodeLanguage, code: string): CodeSummary | 'unknown' | undefined;
  /** What the assertions of a test file ask for, in source order; 'unknown' and undefined as for {@link Facts.sample}. */
  expectations?(language: CodeLanguage, code: string): readonly Expectation[] | 'unknown' | undefined;
  /** What the source files declare. Absent where no parser is at hand: nothing is said about symbols then. */
  readonly symbols?: Symbols | undefined;
  /** The listing stopped at its cap: absence of a path proves nothing. */
  readonly truncated: boolean;
}
