/** What was looked up because a rule asked: texts of files, summaries of code samples, the history of paths. Immutable, and mere values: disk, parser and git are asked elsewhere. */
import { lazy } from '../base/lazy.ts';
import { headingAnchors } from '../documents/anchors.ts';
import type { CodeLanguage } from '../documents/code/codeLanguage.ts';
import type { CodeSummary } from '../documents/code/codeParser.ts';
import type { Expectation } from '../documents/code/expectations.ts';
import type { PathHistories } from './history.ts';
import { LayeredMap } from './layeredMap.ts';
import type { NameHistory } from './nameHistory.ts';
import { factKey } from './recordingFacts.ts';
import type { PackageApi } from './symbols/packageApi.ts';
import type { PackageRequest } from './symbols/packagePlaces.ts';
import type { Symbols } from './symbols/symbols.ts';
import type { SymbolWishes } from './symbols/unknownSymbols.ts';

/** Characters of all texts together that are kept; further files count as too large to look at. */
const MAX_KEPT = 100_000_000;

interface CodeWish {
  readonly language: CodeLanguage;
  readonly code: string;
}

/** What was asked but is not known yet. Shared by an index and its successors; emptied by whoever looks it up. */
export interface Wishes {
  readonly contents: Set<string>;
  readonly samples: Map<string, CodeWish>;
  readonly expectations: Map<string, CodeWish>;
  /** Paths whose history was asked for since the workspace was opened. */
  readonly histories: Set<string>;
  history: 'none' | 'wanted';
  /** Names whose history was asked for and is not known. */
  readonly names: Set<string>;
  /** Installed packages that were asked about, by the key of the fact. */
  readonly packages: Map<string, PackageRequest>;
  readonly symbols: SymbolWishes;
}

export function noWishes(): Wishes {
  return {
    contents: new Set(),
    samples: new Map(),
    expectations: new Map(),
    histories: new Set(),
    history: 'none',
    names: new Set(),
    packages: new Map(),
    symbols: { asked: new Set() },
  };
}

export interface KeptText {
  /** Undefined: not there, not text, or too large. */
  readonly text: string | undefined;
  readonly anchors: () => ReadonlySet<string> | undefined;
}

/** Answers to wishes. */
export interface Answers {
  readonly contents?: ReadonlyMap<string, string | undefined>;
  readonly samples?: ReadonlyMap<string, CodeSummary | undefined>;
  readonly expectations?: ReadonlyMap<string, readonly Expectation[] | undefined>;
  readonly histories?: PathHistories | 'unavailable';
  readonly names?: ReadonlyMap<string, NameHistory>;
  readonly packages?: ReadonlyMap<string, PackageApi | undefined>;
  readonly symbols?: Symbols;
}

interface State {
  readonly texts: LayeredMap<string, KeptText>;
  readonly characters: number;
  readonly samples: LayeredMap<string, { readonly summary: CodeSummary | undefined }>;
  readonly expectations: LayeredMap<string, { readonly found: readonly Expectation[] | undefined }>;
  readonly histories: PathHistories | 'unavailable' | undefined;
  readonly names: ReadonlyMap<string, NameHistory>;
  readonly packages: ReadonlyMap<string, PackageApi | undefined>;
  readonly symbols: Symbols | undefined;
}

export class Learned {
  readonly #state: State;

  private constructor(state: State) {
    this.#state = state;
  }

  static nothing(): Learned {
    return new Learned({
      texts: LayeredMap.of(new Map()),
      samples: LayeredMap.of(new Map()),
      expectations: LayeredMap.of(new Map()),
      characters: 0,
      histories: undefined,
      names: new Map(),
      packages: new Map(),
      symbols: undefined,
    });
  }

  text(path: string): KeptText | undefined {
    return this.#state.texts.get(path);
  }

  sample(key: string): { readonly summary: CodeSummary | undefined } | undefined {
    return this.#state.samples.get(key);
  }

  expectations(key: string): { readonly found: readonly Expectation[] | undefined } | undefined {
    return this.#state.expectations.get(key);
  }

  get histories(): PathHistories | 'unavailable' | undefined {
    return this.#state.histories;
  }

  name(name: string): NameHistory | undefined {
    return this.#state.names.get(name);
  }

  /** Undefined as long as it is not known; `api` is undefined for a package that does not say what it offers. */
  package(key: string): { readonly api: PackageApi | undefined } | undefined {
    const { packages } = this.#state;
    return packages.has(key) ? { api: packages.get(key) } : undefined;
  }

  get symbols(): Symbols | undefined {
    return this.#state.symbols;
  }

  with(answers: Answers): Learned {
    let { characters } = this.#state;
    const texts: [string, KeptText][] = [];
    for (const [path, read] of answers.contents ?? []) {
      const text = characters + (read?.length ?? 0) > MAX_KEPT ? undefined : read;
      characters += (text?.length ?? 0) - (this.#state.texts.get(path)?.text?.length ?? 0);
      texts.push([
        path,
        { text, anchors: lazy(() => (text === undefined ? undefined : headingAnchors(text))) },
      ]);
    }
    return new Learned({
      texts: this.#state.texts.with(texts),
      characters,
      samples: this.#state.samples.with(
        [...(answers.samples ?? [])].map(([key, summary]) => [key, { summary }] as const),
      ),
      expectations: this.#state.expectations.with(
        [...(answers.expectations ?? [])].map(([key, found]) => [key, { found }] as const),
      ),
      histories: answers.histories ?? this.#state.histories,
      packages: answers.packages
        ? new Map([...this.#state.packages, ...answers.packages])
        : this.#state.packages,
      names: answers.names ? new Map([...this.#state.names, ...answers.names]) : this.#state.names,
      symbols: answers.symbols ?? this.#state.symbols,
    });
  }

  /** Without the texts of these files, which have changed; and the keys of those that were known. */
  without(paths: Iterable<string>): { readonly learned: Learned; readonly keys: ReadonlySet<string> } {
    const gone = [...paths].filter((path) => this.#state.texts.has(path));
    if (gone.length === 0) return { learned: this, keys: new Set() };
    let { characters } = this.#state;
    for (const path of gone) characters -= this.#state.texts.get(path)?.text?.length ?? 0;
    const texts = this.#state.texts.with(gone.map((path) => [path, undefined] as const));
    return {
      learned: new Learned({ ...this.#state, texts, characters }),
      keys: new Set(gone.map(factKey.content)),
    };
  }

  /** What a new listing of the same workspace may go on with. */
  lasting(): Learned {
    return new Learned({ ...this.#state, texts: LayeredMap.of(new Map()), characters: 0 });
  }
}
