/** Claims: the checkable statements of a context document. What a claim is about is decided once, in `documents/claims/`; rules never scan text again. */
import type { Span } from '../base/span.ts';
import type { CodeLanguage } from './code/codeLanguage.ts';

/** How the sentence stands to the claim. Only `states` and `requires` say that the thing is there now. */
export type Modality =
  | 'states' // "the client is in `src/db.ts`", "run `npm test`"
  | 'requires' // "always read `docs/style.md`"
  | 'creates' // "create `src/foo.ts`", "writes `out/report.json`"
  | 'forbids' // "never edit `dist/`", "do not use `jest`"
  | 'denies' // "there is no `src/index.ts`", "`lib/` was removed"
  | 'supposes'; // "if `.env` exists", "optionally", "e.g."

/** Why a claim is not meant to be checked; absent: it is. */
export type Exemption =
  | 'example' // sample text, "Bad:", hypothetical name
  | 'placeholder' // `path/to/x`, `<name>`, `{feature}`, `NNNN`, `...`
  | 'external' // another repository, another machine, home directory, URL, route
  | 'generated' // said to be written by a tool or at run time
  | 'convention'; // a naming pattern: `.test.ts`, `*.spec.ts`, `foo-*.ts`

/** How a text stands to what it names. */
export interface Stance {
  readonly modality: Modality;
  readonly exemption?: Exemption;
}

/** The text that made the base directory likely. */
export interface Base {
  /** Workspace path of a directory. */
  readonly directory: string;
  readonly reason:
    | 'document'
    | 'root'
    | 'heading'
    | 'intro'
    | 'parent-item'
    | 'package'
    | 'cd'
    | 'tree'
    | 'owner'; // "`app`: see `docs/guide.md`"
}

interface ClaimBase extends Stance {
  /** The claimed text itself, without its delimiters; absolute in the document. */
  readonly span: Span;
  /** Text of the span. */
  readonly text: string;
  readonly where: 'code-span' | 'fence' | 'link' | 'prose' | 'header' | 'import' | 'table' | 'tree';
  /** Directories to resolve against, likeliest first. */
  readonly bases: readonly Base[];
  /** Titles of the sections that hold the claim, outermost first. */
  readonly headings: readonly string[];
}

export interface PathClaim extends ClaimBase {
  readonly kind: 'path';
  /** As written, without `./`, line suffix, anchor and trailing slash; may begin with `../`. */
  readonly path: string;
  readonly form: 'file' | 'directory' | 'either';
  /** `#section` of a link. */
  readonly anchor?: string;
  /** `file.ts:12`. */
  readonly line?: number;
  /** All paths of the tree diagram that the claim stands in, counting from the same base: if most are there, the diagram is of this workspace. */
  readonly siblings?: readonly string[];
  /** `script`: a command runs it. `entry`: what its list item or table row is about. `title`: it stands in a heading. */
  readonly role?: 'script' | 'entry' | 'title';
  /** `new`: it stands in steps for making something new, whose names may be made up. */
  readonly recipe?: 'new';
}

export interface GlobClaim extends ClaimBase {
  readonly kind: 'glob';
  readonly pattern: string;
}

/** One invocation in a shell line or code span. */
export interface CommandClaim extends ClaimBase {
  readonly kind: 'command';
  /** Program as typed: `npm`, `make`, `cargo`. */
  readonly program: string;
  /** `program` needs this script, target, task, recipe or service; absent: nothing to look up. */
  readonly target?: string;
  readonly targetSpan?: Span;
  readonly targetRunner?: TargetRunner;
  /** `no`: the word may also be a program that a dependency installs. */
  readonly sure?: 'yes' | 'no';
  /** Package that `--filter`, `-w`, `--workspace`, `-p` names. */
  readonly packageSelector?: string;
  readonly args: readonly string[];
}

export type TargetRunner =
  | 'package-script'
  | 'make'
  | 'just'
  | 'task'
  | 'cargo-alias'
  | 'cargo-package'
  | 'composer'
  | 'rake'
  | 'tox'
  | 'nox'
  | 'hatch'
  | 'poetry'
  | 'uv'
  | 'pdm'
  | 'poe'
  | 'gradle'
  | 'maven-profile'
  | 'deno'
  | 'compose-service'
  | 'mise'
  | 'nx'
  | 'turbo';

export type Ecosystem = 'npm' | 'pypi' | 'cargo' | 'go' | 'maven' | 'composer' | 'rubygems' | 'nuget';

export interface PackageClaim extends ClaimBase {
  readonly kind: 'package';
  readonly ecosystem: Ecosystem;
  readonly name: string;
}

export interface VersionClaim extends ClaimBase {
  readonly kind: 'version';
  /** Tool (`node`, `python`, `rust`, `go`, `java`, `pnpm` ...) or package name. */
  readonly subject: string;
  readonly ecosystem?: Ecosystem;
  /** As written: `20`, `>=3.11`, `18.x`. */
  readonly version: string;
  readonly relation: 'exact' | 'at-least' | 'at-most' | 'range';
}

export interface SymbolClaim extends ClaimBase {
  readonly kind: 'symbol';
  readonly name: string;
}

export interface ImportClaim extends ClaimBase {
  readonly kind: 'import';
  readonly syntax: import('./kind.ts').ImportSyntaxId;
  readonly target: string;
}

/** A fence with code in a language that can be parsed; `span` and `text` are its content. */
export interface SampleClaim extends ClaimBase {
  readonly kind: 'sample';
  readonly language: CodeLanguage;
  /** The content without what stands before it on each line for the sake of Markdown (quote marks, a list's indentation). */
  readonly code: string;
  /** For each line of `code`, where it begins, counted from `span.start`: maps places in the code to the document. */
  readonly lineOffsets: readonly number[];
}

/** Recorded for links and hover; never fetched. */
export interface UrlClaim extends ClaimBase {
  readonly kind: 'url';
  readonly url: string;
}

export type Claim =
  | PathClaim
  | GlobClaim
  | CommandClaim
  | PackageClaim
  | VersionClaim
  | SymbolClaim
  | ImportClaim
  | SampleClaim
  | UrlClaim;
export type ClaimKind = Claim['kind'];
export type ClaimOf<K extends ClaimKind> = Extract<Claim, { kind: K }>;
