/** Recording on this machine: the store, git, the parser thread and the clock around `feedback/record/`. Commands and the server share it. */
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { glob, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ShownOf } from '../analysis/prediction/shownPredictions.ts';
import type { CancellationToken } from '../base/cancellation.ts';
import { never } from '../base/cancellation.ts';
import type { CodeParser, OutlineSource } from '../documents/code/codeParser.ts';
import { kindOf } from '../documents/kinds/kindOf.ts';
import { complexityOfChange } from '../feedback/complexityOfChange.ts';
import { errorContexts } from '../feedback/context/errorContext.ts';
import { identifyMissingContext, needsCode } from '../feedback/context/identifyMissingContext.ts';
import { installedSymbols } from '../feedback/context/installedSymbols.ts';
import { jarSymbols, togetherOutside } from '../feedback/context/jarSymbols.ts';
import { libraryNames } from '../feedback/context/libraryNames.ts';
import { MAX_FILE, openCodeWorld } from '../feedback/context/openCodeWorld.ts';
import { createOutputReader } from '../feedback/output/outputReader.ts';
import type { ReadResult } from '../feedback/reading.ts';
import { readResult } from '../feedback/recognise.ts';
import { type FinishedRun, recordRun } from '../feedback/record/recordRun.ts';
import { type CommandOutcome, runCommand } from '../feedback/runCommand.ts';
import { type Git, workingTree } from '../feedback/workingTree.ts';
import type { RunObservation } from '../learning/observation.ts';
import { observationIds } from '../learning/observationId.ts';
import type { Store } from '../learning/store/store.ts';
import type { FileSystem } from '../workspace/fileSystem.ts';
import { git } from '../workspace/gitHistory.ts';
import type { WorkspaceHost } from '../workspace/host.ts';
import type { Settings } from '../workspace/settings.ts';
import { localJars } from './localJars.ts';
import { packageApisOf } from './packageApis.ts';
import { predictionsMade } from './predictionsMade.ts';

/** Result files of one run that are read at most. */
const MAX_RESULTS = 2_000;
/** Milliseconds by which the clock of a file system may lag behind ours. */
const CLOCK_SLACK = 2_000;
/** Milliseconds one sample of a changed document may take. */
const SAMPLE_DEADLINE = 300;

export interface RecorderPorts {
  /** Absolute path, symlinks resolved. */
  readonly root: string;
  readonly fs: FileSystem;
  readonly parser: CodeParser & OutlineSource;
  readonly openStore: () => Promise<Store>;
}

export interface RunRequest {
  readonly name: string;
  readonly command: readonly string[];
  /** Workspace path of the directory that it runs in. */
  readonly directory: string;
  /** Globs of result files that it writes, from the root of the workspace. */
  readonly results: readonly string[];
  /** Milliseconds. */
  readonly timeout?: number;
  readonly output: 'through' | 'kept';
  /** Predictions that an editor shows. */
  readonly shown?: ShownOf;
}

export interface Recorded {
  readonly run?: RunObservation;
  /** Sentences for the user: what could not be read or recorded. */
  readonly problems: readonly string[];
}

export interface ResultFile {
  /** By which its format may be told. */
  readonly name: string;
  readonly pieces: AsyncIterable<string>;
}

export interface IngestRequest {
  readonly name: string;
  readonly directory: string;
  readonly files: readonly ResultFile[];
  /** Predictions that an editor shows. */
  readonly shown?: ShownOf;
}

/** Pieces of a file. */
export function pieces(path: string): AsyncIterable<string> {
  return createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 });
}

export class Recorder {
  readonly #ports: RecorderPorts;
  readonly #jars = localJars();
  readonly #nextId = observationIds(Date.now, randomBytes);
  #store: Promise<Store> | undefined;

  constructor(ports: RecorderPorts) {
    this.#ports = ports;
  }

  /** Opened when first asked for; a store that cannot be opened is tried again the next time. */
  store(): Promise<Store> {
    this.#store ??= this.#ports.openStore().catch((error: unknown) => {
      this.#store = undefined;
      throw error;
    });
    return this.#store;
  }

  /** Runs the command and records what it showed. The outcome is there even when nothing could be recorded. */
  async run(
    request: RunRequest,
    host: WorkspaceHost,
    token: CancellationToken,
  ): Promise<Recorded & { readonly outcome: CommandOutcome }> {
    const started = Date.now();
    const { settings } = host.snapshot();
    const outcome = await runCommand({
      command: request.command,
      directory: join(this.#ports.root, request.directory),
      output: request.output,
      reader: () => createOutputReader({ matchers: settings.matchers }),
      token,
      ...(request.timeout === undefined ? {} : { timeout: request.timeout }),
    });
    if (outcome.problem !== undefined) return { outcome, problems: [outcome.problem] };
    const written = await this.#resultFiles(request.results, started);
    const results = [...outcome.results, ...(await this.#read(written, settings))];
    return { outcome, ...(await this.#record({ ...request, ...outcome, results }, host)) };
  }

  async ingest(request: IngestRequest, host: WorkspaceHost): Promise<Recorded> {
    const results = await this.#read(request.files, host.snapshot().settings);
    const problems = results.flatMap((it) => it.problems);
    const isEmpty = results.every((it) => it.diagnostics.length + it.tests.length === 0 && !it.totals);
    if (isEmpty && problems.length > 0) return { problems };
    return this.#record({ ...request, command: [], incomplete: false, results }, host);
  }

  /** Closes the store; the parser is its owner's. */
  async close(): Promise<void> {
    const store = await this.#store?.catch(() => undefined);
    await store?.close();
  }

  async #read(files: readonly ResultFile[], settings: Settings): Promise<readonly ReadResult[]> {
    const results: ReadResult[] = [];
    for (const file of files)
      try {
        results.push(await readResult(file.pieces, file.name, { matchers: settings.matchers }));
      } catch (error) {
        results.push({
          format: 'output',
          diagnostics: [],
          tests: [],
          problems: [
            `${file.name} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
          ],
        });
      }
    return results;
  }

  /** Files that match and were written since then. */
  async #resultFiles(globs: readonly string[], since: number): Promise<readonly ResultFile[]> {
    const { root } = this.#ports;
    const found: ResultFile[] = [];
    if (globs.length === 0) return found;
    for await (const path of glob(globs, { cwd: root, exclude: ['**/node_modules/**', '**/.git/**'] })) {
      const absolute = join(root, path);
      const seen = await stat(absolute).catch(() => undefined);
      if (!seen?.isFile() || seen.mtimeMs < since - CLOCK_SLACK || !absolute.startsWith(`${root}/`)) continue;
      found.push({ name: basename(path), pieces: pieces(absolute) });
      if (found.length === MAX_RESULTS) break;
    }
    return found;
  }

  /** What a command left behind is recorded also when it was cancelled. */
  async #record(run: FinishedRun & { readonly shown?: ShownOf }, host: WorkspaceHost): Promise<Recorded> {
    const { root, fs, parser } = this.#ports;
    const problems = run.results.flatMap((it) => it.problems);
    try {
      // The index of symbols costs seconds in a large workspace: it is made for the first signal that needs it.
      let world: ReturnType<typeof openCodeWorld> | undefined;
      const facts = () => host.snapshot().facts;
      const opened = () => {
        world ??= openCodeWorld({
          host,
          parser,
          fs,
          outside: togetherOutside(
            installedSymbols(packageApisOf(fs, parser), facts),
            jarSymbols(this.#jars, facts),
          ),
        });
        return world;
      };
      const snapshot = host.snapshot();
      const read = (path: string) => fs.read(path, MAX_FILE);
      const ask: Git = (args, token) => git(root, args, token);
      const tree = await workingTree({
        git: ask,
        fs,
        isSource: (path) => kindOf(path, snapshot.settings.documents) === undefined,
        paths: () => snapshot.facts.matching('**', 20_001),
        token: never,
      });
      const complexity = await complexityOfChange({ git: ask, fs, parser });
      const store = await this.store();
      const ports = { store, now: Date.now, nextId: this.#nextId };
      const { shown } = run;
      await store.append(await predictionsMade(host, { ...ports, ...(shown ? { shown } : {}) }));
      const observation = await recordRun(
        run,
        {
          root,
          snapshot,
          store,
          tree,
          ...(complexity === undefined ? {} : { complexity }),
          missing: async (signal) =>
            needsCode(signal) ? identifyMissingContext(signal, await opened()) : undefined,
          libraryNames: (paths) => libraryNames(paths, { facts: snapshot.facts, parser, read }),
          surroundings: (drafts) => errorContexts(drafts, { parser, read, now: Date.now }),
          readSample: (language, code) => parser.outline(language, code, SAMPLE_DEADLINE),
          now: Date.now,
          nextId: this.#nextId,
        },
        never,
      );
      return { run: observation, problems };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { problems: [...problems, `The run could not be recorded: ${reason}`] };
    }
  }
}
