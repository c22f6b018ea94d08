/** The thread in which grammars run: a trap, a hang or a leak of theirs costs this thread and nothing else. Started by codeWorker.ts alone. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { Language, Parser, Query, type Tree } from 'web-tree-sitter';
import { callShapes } from '../documents/code/callShapes.ts';
import { type CallMatchLike, callsOf } from '../documents/code/calls.ts';
import type { CodeLanguage } from '../documents/code/codeLanguage.ts';
import type {
  CodeContext,
  CodeImport,
  CodeSummary,
  FunctionComplexity,
} from '../documents/code/codeParser.ts';
import { complexityOf, type Decision, decisionQuery } from '../documents/code/complexity.ts';
import { declarationsOf } from '../documents/code/declarations.ts';
import { findSymbols } from '../documents/code/foundSymbols.ts';
import { freeNames } from '../documents/code/freeNames.ts';
import { heldNames, memberUses } from '../documents/code/heldNames.ts';
import { importsOf, type QueryMatchLike } from '../documents/code/imports.ts';
import { packOutline, unpackOutline } from '../documents/code/packedOutline.ts';
import { contextOf } from '../documents/code/scope.ts';
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
import { outlineDepth } from './symbols/sourceFiles.ts';

/** The compiler's library without a browser knows the type of a module but not its constructor. */
const { Module } = (
  globalThis as unknown as { WebAssembly: { Module: new (bytes: Uint8Array) => WebAssembly.Module } }
).WebAssembly;

/** Of one query: a summary needs few, an outline as many as a large file has names. */
const MATCHES = 4_000;
const PLACES = 20;
const ERRORS = '(ERROR) @error (MISSING) @missing';

const port = parentPort!;
const data = workerData as ThreadData;
const modules = new Map(data.modules);
const send = (reply: Reply): void => port.postMessage(reply);

function compile(language: CodeLanguage, files: GrammarFiles): WebAssembly.Module {
  const known = modules.get(language);
  if (known) return known;
  const bytes = new Uint8Array(readFileSync(files.wasm));
  if (createHash('sha256').update(bytes).digest('hex') !== files.sha256) {
    throw new Error(`${files.wasm} is not the file that grammars/manifest.json describes`);
  }
  // Always synchronously: V8 lets an asynchronous compilation wait for seconds behind the optimisation of a grammar
  // that has run before.
  const module = new Module(bytes);
  modules.set(language, module);
  send({ module, language });
  return module;
}

/**
 * Grammars with a function so large that V8 optimises it for seconds (Swift: 20), on a core that the parsing needs, and no process ends
 * before that is done. They parse as fast without it: `bench/ending.ts`.
 */
const unoptimised: ReadonlySet<CodeLanguage> = new Set<CodeLanguage>(['bash', 'cpp', 'kotlin', 'swift']);

/** V8 decides when a function is called first whether it may be optimised later, so this goes around everything that runs a grammar. */
function running<T>(language: CodeLanguage, task: () => T): T {
  if (!unoptimised.has(language)) return task();
  setFlagsFromString('--no-wasm-tier-up');
  setFlagsFromString('--no-wasm-dynamic-tiering');
  try {
    return task();
  } finally {
    setFlagsFromString('--wasm-tier-up');
    setFlagsFromString('--wasm-dynamic-tiering');
  }
}

/** Queries of each task, as they are asked together. */
const asked: { readonly [Name in TaskName]: readonly (readonly QueryName[])[] } = {
  summary: [['imports'], ['scopes', 'symbols', 'uses'], ['calls']],
  outline: [['symbols'], ['imports', 'symbols']],
  context: [['symbols'], ['imports', 'symbols'], ['scopes']],
  complexity: [['symbols']],
  calls: [['calls']],
};

/** A grammar with its queries, each compiled when first needed. */
class Grammar {
  readonly name: CodeLanguage;
  readonly #language: Language;
  readonly #files: GrammarFiles;
  readonly #queries = new Map<string, Query | undefined>();
  readonly #parser = new Parser();

  constructor(name: CodeLanguage, files: GrammarFiles) {
    this.name = name;
    this.#files = files;
    this.#language = running(name, () => Language.loadSync(compile(name, files)));
    this.#parser.setLanguage(this.#language);
    // The first parse compiles more of the grammar than any later one.
    running(name, () => this.#parser.parse(''))?.delete();
  }

  /** Compiles what the task asks, so that the first text of a grammar has as much time as any other. */
  prepare(task: TaskName): void {
    for (const names of asked[task]) this.query(...names);
    if (task === 'summary') this.inline('errors', ERRORS);
    if (task === 'complexity') this.inline('decisions', decisionQuery(this.name));
  }

  /** One query of several files, so that the tree is walked once; undefined when the language has none of them. */
  query(...names: readonly QueryName[]): Query | undefined {
    const key = names.join();
    if (this.#queries.has(key)) return this.#queries.get(key);
    const paths = names.map((name) => this.#files.queries[name]).filter((path) => path !== undefined);
    const source = paths.map(querySource).join('\n');
    const query = paths.length === 0 ? undefined : new Query(this.#language, source);
    this.#queries.set(key, query);
    return query;
  }

  /** A query that stands in the code; undefined for an undefined source. */
  inline(key: 'errors' | 'decisions', source: string | undefined): Query | undefined {
    if (!this.#queries.has(key))
      this.#queries.set(key, source === undefined ? undefined : new Query(this.#language, source));
    return this.#queries.get(key);
  }

  parse(text: string, progressCallback: () => boolean): Tree | null {
    const tree = running(this.name, () => this.#parser.parse(text, null, { progressCallback }));
    if (tree === null) this.#parser.reset();
    return tree;
  }
}

const grammars = new Map<CodeLanguage, Grammar>();

function load(language: CodeLanguage, files: GrammarFiles): Grammar {
  const known = grammars.get(language);
  if (known) return known;
  const grammar = new Grammar(language, files);
  grammars.set(language, grammar);
  return grammar;
}

/** One text at work. */
interface Job {
  readonly grammar: Grammar;
  readonly text: string;
  readonly tree: Tree;
  readonly ask: Ask;
  readonly late: () => boolean;
}

function matchesOf(
  { grammar, tree, late }: Job,
  ...names: readonly QueryName[]
): readonly QueryMatchLike[] | undefined {
  const query = grammar.query(...names);
  return query?.matches(tree.rootNode, { matchLimit: MATCHES, progressCallback: late }) as
    | readonly QueryMatchLike[]
    | undefined;
}

/** Nothing where something did not parse: then what stands there may be declared in words that were not understood. */
function usesOf(job: Job, imports: readonly CodeImport[]): Partial<CodeSummary> {
  if (job.grammar.query('uses') === undefined) return {};
  const matches = matchesOf(job, 'scopes', 'symbols', 'uses') ?? [];
  const found = findSymbols(matches, job.text);
  return {
    free: freeNames(matches, imports),
    calls: callShapes([...matches, ...(matchesOf(job, 'calls') ?? [])]),
    held: heldNames(matches),
    members: memberUses(matches),
    declares: found.symbols.map((it) => it.name.text),
    ...(found.package !== undefined ? { package: found.package } : {}),
  };
}

function summarise(job: Job): CodeSummary {
  const { grammar, tree, late } = job;
  const root = tree.rootNode;
  const errors = root.hasError
    ? (grammar.inline('errors', ERRORS)?.captures(root, { matchLimit: MATCHES, progressCallback: late }) ??
      [])
    : [];
  const matches = matchesOf(job, 'imports');
  const imports = matches && importsOf(grammar.name, matches);
  return {
    language: grammar.name,
    imports,
    ...(root.hasError ? {} : usesOf(job, imports ?? [])),
    errors: {
      count: root.hasError ? Math.max(1, errors.length) : 0,
      places: errors.slice(0, PLACES).map(({ node }) => ({ start: node.startIndex, end: node.endIndex })),
    },
  };
}

function outline(job: Job): string | undefined {
  const { grammar, text, tree } = job;
  if (grammar.query('symbols') === undefined) return undefined;
  const query = grammar.query('imports', 'symbols');
  const matches = (query?.matches(tree.rootNode, {
    matchLimit: MATCHES,
    maxStartDepth: outlineDepth(grammar.name),
    progressCallback: job.late,
  }) ?? []) as readonly QueryMatchLike[];
  return packOutline(
    declarationsOf(grammar.name, text, matches),
    importsOf(grammar.name, matches),
    tree.rootNode.hasError ? 'broken' : 'whole',
  );
}

function context(job: Job): CodeContext | undefined {
  const { grammar, text, ask } = job;
  const packed = outline(job);
  if (packed === undefined || ask.task !== 'context') return undefined;
  return contextOf(text, ask.line, unpackOutline(grammar.name, packed), matchesOf(job, 'scopes') ?? []);
}

function complexity(job: Job): readonly FunctionComplexity[] | undefined {
  const { grammar, text, tree, late } = job;
  const query = grammar.inline('decisions', decisionQuery(grammar.name));
  const matches = matchesOf(job, 'symbols');
  if (query === undefined || matches === undefined) return undefined;
  const captures = query.captures(tree.rootNode, { matchLimit: MATCHES, progressCallback: late });
  const places = captures.map(
    ({ name, node }): Decision => ({ start: node.startIndex, ways: name === 'decision' ? 1 : -1 }),
  );
  return complexityOf(text, findSymbols(matches, text).symbols, places);
}

const tasks: { readonly [Name in TaskName]: (job: Job) => Tasks[Name]['answer'] | undefined } = {
  summary: summarise,
  outline,
  context,
  complexity,
  calls: (job) => {
    const matches = matchesOf(job, 'calls');
    return matches && callsOf(matches as unknown as readonly CallMatchLike[]);
  },
};

function work({ text, deadline, ask }: Request, grammar: Grammar): Tasks[TaskName]['answer'] | undefined {
  const end = performance.now() + deadline;
  const late = (): boolean => performance.now() > end;
  const tree = grammar.parse(text, late);
  if (tree === null) return undefined;
  try {
    const answer = tasks[ask.task]({ grammar, text, tree, ask, late });
    return late() ? undefined : answer;
  } finally {
    tree.delete();
  }
}

function answer(request: Request): void {
  let grammar: Grammar;
  try {
    grammar = load(request.language, request.grammar);
    grammar.prepare(request.ask.task);
  } catch (error) {
    send({ id: request.id, answer: undefined, problem: String(error) });
    return;
  }
  try {
    send({ id: request.id, answer: work(request, grammar) });
  } catch (error) {
    send({ id: request.id, trap: String(error) });
  }
}

await Parser.init();
port.on('message', answer);
send({ ready: true });
