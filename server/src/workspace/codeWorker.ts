/** Supervises the thread that parses samples and source files: starts it on first use, keeps it supplied, and replaces it when it hangs or breaks. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { hash } from '../base/hash.ts';
import { type Log, silent } from '../base/log.ts';
import type { CodeCall } from '../documents/code/calls.ts';
import type { CodeLanguage } from '../documents/code/codeLanguage.ts';
import type {
  CodeContext,
  CodeParser,
  CodeSummary,
  FunctionComplexity,
  OutlineSource,
} from '../documents/code/codeParser.ts';
import { movedBack, openingMark } from '../documents/code/openingMark.ts';
import type { FileOutline } from '../documents/code/outline.ts';
import { OUTLINE_VERSION, unpackOutline } from '../documents/code/packedOutline.ts';
import type {
  Ask,
  GrammarFiles,
  QueryName,
  Reply,
  Request,
  TaskName,
  Tasks,
  ThreadData,
} from './codeWorkerMessages.ts';
import { querySource } from './querySource.ts';

export interface CodeWorkerOptions {
  readonly log?: Log;
  /** Folder with manifest.json; default: beside the program, or in the repository. */
  readonly grammars?: string;
  /** Program of the thread; default: the one that belongs to this file. */
  readonly thread?: URL;
  /** Milliseconds beyond its own deadline that a request may take before its thread is ended. */
  readonly grace?: number;
}

/** Characters of one sample; a parse of that much takes about 0.2 s. */
const MAX_TEXT = 1_000_000;
/** Samples and characters that wait at most; what comes on top is answered with undefined. */
const MAX_QUEUE = 20_000;
const MAX_QUEUED_TEXT = 50_000_000;
/** Nesting at which the scanner of a grammar writes beyond its stack and spoils what is parsed afterwards; nobody writes so. */
const TOO_DEEP: Partial<Readonly<Record<CodeLanguage, RegExp>>> = { yaml: /^[ \t]*(?:- ){300}/m };
/** Covers the start of the thread and the compilation of the largest grammar on a busy machine. */
const GRACE = 5_000;
/** A thread that has nothing to do for so long is ended, which gives back the memory of its grammars. */
const IDLE = 30_000;
/** Threads lost within `BREAK` milliseconds after which nothing is parsed until that time is over. */
const MAX_LOSSES = 10;
const BREAK = 60_000;

/**
 * Texts and their characters that are handed to the thread at once, so that it never waits for the next one; what somebody waits
 * for is delayed by them, some 20 ms.
 */
const SUPPLY = { texts: 64, characters: 50_000 };

/** What somebody waits for goes before what fills an index. */
type Turn = 'first' | 'last';

interface Job {
  readonly ask: Ask;
  readonly turn: Turn;
  readonly language: CodeLanguage;
  readonly text: string;
  readonly deadline: number;
  readonly resolve: (answer: Tasks[TaskName]['answer'] | undefined) => void;
}

/** One row of grammars/manifest.json. */
export interface GrammarRow {
  readonly language: CodeLanguage;
  readonly package: string;
  readonly version: string;
  readonly file: string;
  readonly sha256: string;
  readonly abi: number;
  readonly licence: string;
  /** Our own, by the names of their files without `.scm`. */
  readonly queries: readonly QueryName[];
}

/** The folder with the grammars: `grammars` beside the bundle, or the repository's. */
export function locateGrammars(): string | undefined {
  for (const candidate of ['./grammars/', '../grammars/', '../../../grammars/']) {
    const directory = fileURLToPath(new URL(candidate, import.meta.url));
    if (existsSync(join(directory, 'manifest.json'))) return directory;
  }
  return undefined;
}

export function readGrammars(directory: string): readonly GrammarRow[] {
  return JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));
}

/** The thread's file has this file's extension: `.ts` in the repository, `.js` in the bundle. */
function ownThread(): URL {
  return new URL(`./codeWorkerThread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
}

export class CodeWorker implements CodeParser, OutlineSource {
  readonly #options: CodeWorkerOptions;
  readonly #log: Log;
  readonly #modules = new Map<CodeLanguage, WebAssembly.Module>();
  readonly #versions = new Map<CodeLanguage, string>();
  readonly #problems = new Set<string>();
  #grammars: ReadonlyMap<CodeLanguage, GrammarFiles> | undefined;
  readonly #waiting: Record<Turn, Job[]> = { first: [], last: [] };
  #queuedText = 0;
  #worker: Worker | undefined;
  /** Handed to the thread, in the order in which it answers; the timer watches the first of them. */
  #running: { readonly id: number; readonly job: Job }[] = [];
  #timer: NodeJS.Timeout | undefined;
  #idle: NodeJS.Timeout | undefined;
  #lastId = 0;
  #losses: number[] = [];
  #disposed = false;

  constructor(options: CodeWorkerOptions = {}) {
    this.#options = options;
    this.#log = options.log ?? silent;
  }

  /** Languages whose grammar was used in this process. */
  get loaded(): ReadonlySet<CodeLanguage> {
    return new Set(this.#modules.keys());
  }

  async parse(language: CodeLanguage, text: string, deadline: number): Promise<CodeSummary | undefined> {
    const mark = openingMark(language, text);
    const summary = await this.#ask({ task: 'summary' }, language, mark + text, deadline, 'first');
    return summary && movedBack(summary, mark.length);
  }

  async outline(language: CodeLanguage, text: string, deadline: number): Promise<FileOutline | undefined> {
    const packed = await this.#ask({ task: 'outline' }, language, text, deadline, 'first');
    return packed === undefined ? undefined : unpackOutline(language, packed);
  }

  packedOutline(language: CodeLanguage, text: string, deadline: number): Promise<string | undefined> {
    return this.#ask({ task: 'outline' }, language, text, deadline, 'last');
  }

  outlineVersion(language: CodeLanguage): string | undefined {
    const grammar = this.#files().get(language);
    if (grammar?.queries.symbols === undefined) return undefined;
    const known = this.#versions.get(language);
    if (known !== undefined) return known;
    const queries = [grammar.queries.imports, grammar.queries.symbols].map((path) =>
      path === undefined ? '' : querySource(path),
    );
    const version = hash(String(OUTLINE_VERSION), language, grammar.sha256, ...queries);
    this.#versions.set(language, version);
    return version;
  }

  contextAt(
    language: CodeLanguage,
    text: string,
    line: number,
    deadline: number,
  ): Promise<CodeContext | undefined> {
    return this.#ask({ task: 'context', line }, language, text, deadline, 'first');
  }

  complexity(
    language: CodeLanguage,
    text: string,
    deadline: number,
  ): Promise<readonly FunctionComplexity[] | undefined> {
    return this.#ask({ task: 'complexity' }, language, text, deadline, 'first');
  }

  calls(language: CodeLanguage, text: string, deadline: number): Promise<readonly CodeCall[] | undefined> {
    return this.#ask({ task: 'calls' }, language, text, deadline, 'first');
  }

  #ask<Name extends TaskName>(
    ask: Extract<Ask, { readonly task: Name }>,
    language: CodeLanguage,
    text: string,
    deadline: number,
    turn: Turn,
  ): Promise<Tasks[Name]['answer'] | undefined> {
    const waiting = this.#waiting.first.length + this.#waiting.last.length;
    const tooMuch = waiting >= MAX_QUEUE || this.#queuedText + text.length > MAX_QUEUED_TEXT;
    const refused = tooMuch || text.length > MAX_TEXT || TOO_DEEP[language]?.test(text);
    if (this.#disposed || refused) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#waiting[turn].push({
        ask,
        turn,
        language,
        text,
        deadline,
        resolve: resolve as Job['resolve'],
      });
      this.#queuedText += text.length;
      this.#next();
    });
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    const running = this.#running.splice(0).map(({ job }) => job);
    for (const job of [...running, ...Object.values(this.#waiting).flat()]) job.resolve(undefined);
    this.#waiting.first = [];
    this.#waiting.last = [];
    this.#queuedText = 0;
    clearTimeout(this.#timer);
    await this.#end();
  }

  #next(): void {
    while (!this.#supplied()) {
      const job = this.#waiting.first.shift() ?? this.#waiting.last.shift();
      if (job === undefined) break;
      this.#queuedText -= job.text.length;
      const grammar = this.#files().get(job.language);
      if (grammar === undefined || this.#broken()) job.resolve(undefined);
      else this.#hand(job, grammar);
    }
    if (this.#running.length === 0) this.#rest();
  }

  #supplied(): boolean {
    const characters = this.#running.reduce((sum, { job }) => sum + job.text.length, 0);
    return this.#running.length >= SUPPLY.texts || characters >= SUPPLY.characters;
  }

  #hand(job: Job, grammar: GrammarFiles): void {
    clearTimeout(this.#idle);
    const id = ++this.#lastId;
    this.#running.push({ id, job });
    if (this.#running.length === 1) this.#watch();
    const { ask, language, text, deadline } = job;
    const request: Request = { id, ask, language, text, deadline, grammar };
    const worker = this.#start();
    worker.ref();
    worker.postMessage(request);
  }

  #watch(): void {
    clearTimeout(this.#timer);
    const job = this.#running[0]?.job;
    if (job === undefined) return;
    const grace = this.#options.grace ?? GRACE;
    this.#timer = setTimeout(() => this.#lose(`took longer than ${job.deadline} ms`), job.deadline + grace);
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const workerData: ThreadData = { modules: this.#modules };
    // The environment and the program's own arguments are nothing that a parser should see.
    const worker = new Worker(this.#options.thread ?? ownThread(), {
      workerData,
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    this.#worker = worker;
    worker.on('message', (reply: Reply) => {
      if (worker === this.#worker) this.#receive(reply);
    });
    worker.on('error', (error) => {
      if (worker === this.#worker) this.#lose(String(error));
    });
    worker.on('exit', () => {
      if (worker === this.#worker) this.#lose('the thread ended');
    });
    return worker;
  }

  #receive(reply: Reply): void {
    if ('module' in reply) this.#modules.set(reply.language, reply.module);
    if (!('id' in reply) || reply.id !== this.#running[0]?.id) return;
    if ('trap' in reply) {
      this.#lose(reply.trap);
      return;
    }
    if (reply.problem !== undefined) this.#warn(reply.problem);
    this.#finish(reply.answer);
    this.#next();
  }

  #finish(answer: Tasks[TaskName]['answer'] | undefined): void {
    this.#running.shift()?.job.resolve(answer);
    this.#watch();
  }

  /** Gives up the thread and the job that it was at; what it had not begun gets a new thread. */
  #lose(reason: string): void {
    const language = this.#running[0]?.job.language;
    this.#losses.push(performance.now());
    this.#warn(`The parser${language === undefined ? '' : ` for ${language}`} was restarted: ${reason}`);
    void this.#end();
    this.#finish(undefined);
    for (const { job } of this.#running.splice(0).reverse()) {
      this.#queuedText += job.text.length;
      this.#waiting[job.turn].unshift(job);
    }
    this.#next();
  }

  #broken(): boolean {
    const since = performance.now() - BREAK;
    this.#losses = this.#losses.filter((at) => at > since);
    return this.#losses.length >= MAX_LOSSES;
  }

  #rest(): void {
    this.#worker?.unref();
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.#end(), IDLE);
    this.#idle.unref();
  }

  async #end(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #files(): ReadonlyMap<CodeLanguage, GrammarFiles> {
    this.#grammars ??= this.#readFiles();
    return this.#grammars;
  }

  #readFiles(): ReadonlyMap<CodeLanguage, GrammarFiles> {
    const directory = this.#options.grammars ?? locateGrammars();
    try {
      if (directory === undefined) throw new Error('no folder with grammars');
      return new Map(
        readGrammars(directory).map(({ language, file, sha256, queries }) => [
          language,
          {
            wasm: join(directory, file),
            sha256,
            queries: Object.fromEntries(
              queries.map((name) => [name, join(directory, language, `${name}.scm`)]),
            ),
          },
        ]),
      );
    } catch (error) {
      this.#warn(`Code samples are not parsed: ${String(error)}`);
      return new Map();
    }
  }

  #warn(message: string): void {
    if (this.#problems.has(message)) return;
    if (this.#problems.size < 100) this.#problems.add(message);
    this.#log.warn(message);
  }
}
