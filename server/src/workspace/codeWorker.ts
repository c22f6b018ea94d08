/** Supervises the thread that parses code samples: starts it on first use, asks one thing at a time, and replaces it when it hangs or breaks. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Log, silent } from '../base/log.ts';
import type { CodeLanguage } from '../documents/code/codeLanguage.ts';
import type { CodeParser, CodeSummary } from '../documents/code/codeParser.ts';
import type { GrammarFiles, Reply, Request, ThreadData } from './codeWorkerThread.ts';

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
/** Covers the start of the thread and the compilation of the largest grammar on a busy machine. */
const GRACE = 5_000;
/** A thread that has nothing to do for so long is ended, which gives back the memory of its grammars. */
const IDLE = 30_000;
/** Threads lost within `BREAK` milliseconds after which nothing is parsed until that time is over. */
const MAX_LOSSES = 10;
const BREAK = 60_000;

interface Job {
  readonly language: CodeLanguage;
  readonly text: string;
  readonly deadline: number;
  readonly resolve: (summary: CodeSummary | undefined) => void;
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

export class CodeWorker implements CodeParser {
  readonly #options: CodeWorkerOptions;
  readonly #log: Log;
  readonly #modules = new Map<CodeLanguage, WebAssembly.Module>();
  readonly #problems = new Set<string>();
  #grammars: ReadonlyMap<CodeLanguage, GrammarFiles> | undefined;
  #queue: Job[] = [];
  #queuedText = 0;
  #worker: Worker | undefined;
  #running: { readonly id: number; readonly job: Job; readonly timer: NodeJS.Timeout } | undefined;
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

  parse(language: CodeLanguage, text: string, deadline: number): Promise<CodeSummary | undefined> {
    const tooMuch = this.#queue.length >= MAX_QUEUE || this.#queuedText + text.length > MAX_QUEUED_TEXT;
    if (this.#disposed || tooMuch || text.length > MAX_TEXT) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#queue.push({ language, text, deadline, resolve });
      this.#queuedText += text.length;
      this.#next();
    });
  }

  async outline(): Promise<undefined> {}
  async contextAt(): Promise<undefined> {}
  async complexity(): Promise<undefined> {}

  async dispose(): Promise<void> {
    this.#disposed = true;
    for (const job of this.#queue) job.resolve(undefined);
    this.#queue = [];
    this.#queuedText = 0;
    this.#finish(undefined);
    await this.#end();
  }

  #next(): void {
    if (this.#running !== undefined) return;
    const job = this.#queue.shift();
    if (job === undefined) {
      this.#rest();
      return;
    }
    this.#queuedText -= job.text.length;
    const grammar = this.#files().get(job.language);
    if (grammar === undefined || this.#broken()) {
      job.resolve(undefined);
      queueMicrotask(() => this.#next());
      return;
    }
    clearTimeout(this.#idle);
    const id = ++this.#lastId;
    const grace = this.#options.grace ?? GRACE;
    const timer = setTimeout(() => this.#lose(`took longer than ${job.deadline} ms`), job.deadline + grace);
    this.#running = { id, job, timer };
    const { language, text, deadline } = job;
    const request: Request = { id, language, text, deadline, grammar };
    const worker = this.#start();
    worker.ref();
    worker.postMessage(request);
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
    if (!('id' in reply) || reply.id !== this.#running?.id) return;
    if ('trap' in reply) {
      this.#lose(reply.trap);
      return;
    }
    if (reply.problem !== undefined) this.#warn(reply.problem);
    this.#finish(reply.summary);
    this.#next();
  }

  #finish(summary: CodeSummary | undefined): void {
    const running = this.#running;
    this.#running = undefined;
    if (running === undefined) return;
    clearTimeout(running.timer);
    running.job.resolve(summary);
  }

  /** Gives up the thread and the job that it was at; the next job gets a new thread. */
  #lose(reason: string): void {
    const language = this.#running?.job.language;
    this.#losses.push(performance.now());
    this.#warn(`The parser${language === undefined ? '' : ` for ${language}`} was restarted: ${reason}`);
    void this.#end();
    this.#finish(undefined);
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
        readGrammars(directory).map(({ language, file, sha256 }) => {
          const imports = join(directory, language, 'imports.scm');
          return [
            language,
            { wasm: join(directory, file), sha256, imports: existsSync(imports) ? imports : undefined },
          ];
        }),
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
