/** The thread in which grammars run: a trap, a hang or a leak of theirs costs this thread and nothing else. Started by codeWorker.ts alone. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { Language, Parser, Query } from 'web-tree-sitter';
import type { CodeLanguage } from '../documents/code/codeLanguage.ts';
import type { CodeSummary } from '../documents/code/codeParser.ts';
import { importsOf, type QueryMatchLike } from '../documents/code/imports.ts';

/** What the supervisor hands over when it starts the thread. */
export interface ThreadData {
  /** Compiled by an earlier thread, so that a restart compiles nothing. */
  readonly modules: ReadonlyMap<CodeLanguage, WebAssembly.Module>;
}

export interface GrammarFiles {
  readonly wasm: string;
  readonly sha256: string;
  /** Path of the query for imports, where there is one. */
  readonly imports: string | undefined;
}

export interface Request {
  readonly id: number;
  readonly language: CodeLanguage;
  readonly text: string;
  /** Milliseconds for parsing and querying together. */
  readonly deadline: number;
  readonly grammar: GrammarFiles;
}

export type Reply =
  | { readonly ready: true }
  | { readonly module: WebAssembly.Module; readonly language: CodeLanguage }
  | { readonly id: number; readonly summary: CodeSummary | undefined; readonly problem?: string }
  /** The grammar's memory can no longer be trusted: the thread wants to be replaced. */
  | { readonly id: number; readonly trap: string };

interface Grammar {
  readonly language: Language;
  readonly imports: Query | undefined;
  readonly errors: Query;
}

/** The compiler's library without a browser knows the type of a module but not its constructor. */
const { Module } = (
  globalThis as unknown as { WebAssembly: { Module: new (bytes: Uint8Array) => WebAssembly.Module } }
).WebAssembly;

const MATCHES = 4_000;
const PLACES = 20;

const port = parentPort!;
const data = workerData as ThreadData;
const modules = new Map(data.modules);
const grammars = new Map<CodeLanguage, Grammar>();
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

function load(language: CodeLanguage, files: GrammarFiles): Grammar {
  const known = grammars.get(language);
  if (known) return known;
  const loaded = Language.loadSync(compile(language, files));
  const grammar: Grammar = {
    language: loaded,
    imports: files.imports === undefined ? undefined : new Query(loaded, readFileSync(files.imports, 'utf8')),
    errors: new Query(loaded, '(ERROR) @error (MISSING) @missing'),
  };
  grammars.set(language, grammar);
  return grammar;
}

function summarise({ language, text, deadline }: Request, grammar: Grammar): CodeSummary | undefined {
  const end = performance.now() + deadline;
  const progressCallback = (): boolean => performance.now() > end;
  const parser = new Parser();
  try {
    parser.setLanguage(grammar.language);
    const tree = parser.parse(text, null, { progressCallback });
    if (tree === null) return undefined;
    try {
      const root = tree.rootNode;
      const options = { matchLimit: MATCHES, progressCallback };
      const errors = root.hasError ? grammar.errors.captures(root, options) : [];
      const matches = grammar.imports?.matches(root, options);
      if (progressCallback()) return undefined;
      return {
        language,
        imports: matches && importsOf(language, matches as readonly QueryMatchLike[]),
        errors: {
          count: root.hasError ? Math.max(1, errors.length) : 0,
          places: errors.slice(0, PLACES).map(({ node }) => ({ start: node.startIndex, end: node.endIndex })),
        },
      };
    } finally {
      tree.delete();
    }
  } finally {
    parser.delete();
  }
}

function answer(request: Request): void {
  let grammar: Grammar;
  try {
    grammar = load(request.language, request.grammar);
  } catch (error) {
    send({ id: request.id, summary: undefined, problem: String(error) });
    return;
  }
  try {
    send({ id: request.id, summary: summarise(request, grammar) });
  } catch (error) {
    send({ id: request.id, trap: String(error) });
  }
}

await Parser.init();
port.on('message', answer);
send({ ready: true });
