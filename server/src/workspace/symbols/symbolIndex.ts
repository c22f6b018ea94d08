/** The index of symbols: an immutable value over packed outlines; a change of some files makes the next one at the cost of those files. */
import { LRUCache } from 'lru-cache';
import { type CancellationToken, checkpoint } from '../../base/cancellation.ts';
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';
import type { FileOutline } from '../../documents/code/outline.ts';
import { packedWords, unpackOutline } from '../../documents/code/packedOutline.ts';
import { LayeredMap } from '../layeredMap.ts';
import { factKey } from '../recordingFacts.ts';
import { exportedSymbols } from './exportedSymbols.ts';
import type { FoundName, SymbolCoverage, SymbolDefinition, Symbols } from './symbols.ts';

/** One indexed file. */
export interface IndexedFile {
  readonly path: string;
  readonly language: CodeLanguage;
  readonly packed: string;
}

/** Files that one answer looks into at most; a name in more of them is everybody's. */
const MAX_FILES = 200;
const MAX_UNPACKED = 400;
/** Characters of packed outlines that are looked through before the event loop turns; a few milliseconds. */
export const TURN = 200_000;

interface State {
  readonly files: LayeredMap<string, IndexedFile>;
  readonly byName: LayeredMap<string, readonly IndexedFile[]>;
  readonly symbols: number;
  readonly characters: number;
  readonly skipped: number;
  readonly truncated: boolean;
}

/** Collects the words of outlines, file by file. */
class Gathered {
  readonly #byPath = new Map<string, IndexedFile>();
  readonly #byName = new Map<string, IndexedFile[]>();
  #symbols = 0;
  #characters = 0;

  add(file: IndexedFile): void {
    this.#byPath.set(file.path, file);
    this.#characters += file.packed.length;
    for (const name of packedWords(file.packed)) {
      this.#symbols++;
      const known = this.#byName.get(name);
      if (known) known.push(file);
      else this.#byName.set(name, [file]);
    }
  }

  state(skipped: number, coverage: 'whole' | 'truncated'): State {
    return {
      files: LayeredMap.of(this.#byPath),
      byName: LayeredMap.of(this.#byName),
      symbols: this.#symbols,
      characters: this.#characters,
      skipped,
      truncated: coverage === 'truncated',
    };
  }
}

export interface SymbolChange {
  readonly index: SymbolIndex;
  /** Facts whose answers may differ. */
  readonly keys: ReadonlySet<string>;
}

export class SymbolIndex implements Symbols {
  readonly state = 'ready';
  readonly #state: State;
  readonly #unpacked = new LRUCache<string, FileOutline>({ max: MAX_UNPACKED });

  private constructor(state: State) {
    this.#state = state;
  }

  static of(files: Iterable<IndexedFile>, skipped: number, coverage: 'whole' | 'truncated'): SymbolIndex {
    const made = new Gathered();
    for (const file of files) made.add(file);
    return new SymbolIndex(made.state(skipped, coverage));
  }

  /** As {@link SymbolIndex.of}; others get their turn whenever {@link TURN} characters of outlines were looked through. */
  static async inTurns(
    files: Iterable<IndexedFile>,
    skipped: number,
    coverage: 'whole' | 'truncated',
    token: CancellationToken,
  ): Promise<SymbolIndex> {
    const made = new Gathered();
    let turn = 0;
    for (const file of files) {
      turn += file.packed.length;
      made.add(file);
      if (turn < TURN) continue;
      turn = 0;
      await checkpoint(token);
    }
    return new SymbolIndex(made.state(skipped, coverage));
  }

  get coverage(): SymbolCoverage {
    const { files, symbols, characters, skipped, truncated } = this.#state;
    return { files: files.size, symbols, characters, skipped, truncated };
  }

  get paths(): Iterable<string> {
    return this.#state.files.keys();
  }

  /** @param changes what the files are now; undefined for those that are gone or no longer indexed. */
  with(changes: ReadonlyMap<string, IndexedFile | undefined>): SymbolChange {
    const before = this.#state;
    const keys = new Set<string>();
    const names = new Map<string, IndexedFile[]>();
    const filesOf = (name: string): IndexedFile[] => {
      const known = names.get(name) ?? [...(before.byName.get(name) ?? [])];
      names.set(name, known);
      return known;
    };
    let { symbols, characters } = before;
    for (const [path, now] of changes) {
      const old = before.files.get(path);
      if (old?.packed === now?.packed) continue;
      keys.add(factKey.outline(path));
      for (const name of old ? packedWords(old.packed) : []) {
        const files = filesOf(name);
        files.splice(files.indexOf(old as IndexedFile), 1);
        symbols--;
        keys.add(factKey.symbol(name));
      }
      for (const name of now ? packedWords(now.packed) : []) {
        filesOf(name).push(now as IndexedFile);
        symbols++;
        keys.add(factKey.symbol(name));
      }
      characters += (now?.packed.length ?? 0) - (old?.packed.length ?? 0);
    }
    if (keys.size === 0) return { index: this, keys };
    keys.add(factKey.symbols);
    const index = new SymbolIndex({
      ...before,
      files: before.files.with(changes),
      byName: before.byName.with(
        [...names].map(([name, files]) => [name, files.length === 0 ? undefined : files] as const),
      ),
      symbols,
      characters,
    });
    return { index, keys };
  }

  inFile(path: string): FileOutline | undefined {
    const file = this.#state.files.get(path);
    return file && this.#outline(file);
  }

  defined(name: string, language?: CodeLanguage): readonly SymbolDefinition[] {
    return this.#select(name, language, (symbol) => symbol.name === name);
  }

  members(container: string, language?: CodeLanguage): readonly SymbolDefinition[] {
    const last = container.slice(container.lastIndexOf('.') + 1);
    const tail = `.${container}`;
    // Members may stand elsewhere than their container: `impl` blocks, methods of Go, bodies of C++.
    return this.#select(
      last,
      language,
      (symbol) => symbol.container === container || symbol.container.endsWith(tail),
    );
  }

  *search(accepts: (name: string) => boolean, language?: CodeLanguage): Iterable<FoundName> {
    for (const [name, files] of this.#state.byName.entries()) {
      if (!accepts(name)) continue;
      const paths = files
        .filter((file) => language === undefined || related(language, file.language))
        .map(({ path }) => path);
      if (paths.length > 0) yield { name, paths };
    }
  }

  exportsOf(path: string): readonly SymbolDefinition[] {
    return exportedSymbols(path, (at) => this.inFile(at));
  }

  #outline(file: IndexedFile): FileOutline {
    const known = this.#unpacked.get(file.path);
    if (known) return known;
    const outline = unpackOutline(file.language, file.packed);
    this.#unpacked.set(file.path, outline);
    return outline;
  }

  #select(
    name: string,
    language: CodeLanguage | undefined,
    test: (symbol: FileOutline['symbols'][number]) => boolean,
  ): readonly SymbolDefinition[] {
    const files = this.#filesWith(name, language);
    return files.flatMap((file) =>
      this.#outline(file)
        .symbols.filter(test)
        .map((symbol) => ({ ...symbol, language: file.language, path: file.path })),
    );
  }

  #filesWith(name: string, language: CodeLanguage | undefined): readonly IndexedFile[] {
    return (this.#state.byName.get(name) ?? [])
      .filter((file) => language === undefined || related(language, file.language))
      .slice(0, MAX_FILES)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

/** Languages whose code uses each other's declarations. */
const families: readonly (readonly CodeLanguage[])[] = [
  ['typescript', 'tsx', 'javascript'],
  ['c', 'cpp'],
  ['java', 'kotlin'],
];

function related(a: CodeLanguage, b: CodeLanguage): boolean {
  return a === b || families.some((family) => family.includes(a) && family.includes(b));
}
