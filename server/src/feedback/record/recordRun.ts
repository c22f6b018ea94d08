/** Makes an observation of a run: its signals with what was missing and where it belongs, its score, and what changed in the context since the run before. */

import type { CancellationToken } from '../../base/cancellation.ts';
import { checkpoint } from '../../base/cancellation.ts';
import { scrubArguments } from '../../base/namedSecrets.ts';
import { isInside } from '../../base/paths.ts';
import { scrub } from '../../base/secrets.ts';
import type { MissingContext } from '../../learning/missingContext.ts';
import type { DocumentInForce, RepairObservation, RunObservation } from '../../learning/observation.ts';
import type { Signal } from '../../learning/signal.ts';
import { cleanObservation } from '../../learning/store/codec.ts';
import type { Store } from '../../learning/store/store.ts';
import { scopeDirectory } from '../../workspace/scope.ts';
import type { WorkspaceSnapshot } from '../../workspace/snapshot.ts';
import { Attributor } from '../attribution.ts';
import type { ReadSample } from '../context/delta.ts';
import type { Surroundings } from '../context/errorContext.ts';
import type { ReadResult } from '../reading.ts';
import { scoreOf } from '../score.ts';
import type { WorkingTree } from '../workingTree.ts';
import { contextChanges } from './contextChanges.ts';
import { previousRun, repeatedRun } from './previousRun.ts';
import { type LibraryNames, type SignalDraft, signalsOf } from './signalsOf.ts';
import { testTotals } from './testTotals.ts';

export interface FinishedRun {
  readonly name: string;
  /** Empty for results that were made elsewhere. */
  readonly command: readonly string[];
  readonly exitCode?: number;
  readonly incomplete: boolean;
  /** Milliseconds. */
  readonly duration?: number;
  /** Workspace path of the directory that it ran in. */
  readonly directory: string;
  readonly results: readonly ReadResult[];
}

export interface RecordPorts {
  /** Absolute path of the workspace. */
  readonly root: string;
  readonly snapshot: WorkspaceSnapshot;
  readonly store: Store;
  readonly tree: WorkingTree;
  /** Mean cyclomatic complexity of the functions that changed since HEAD, where it is known. */
  readonly complexity?: number;
  /** What the context should have said; undefined when the error says nothing to look for. */
  readonly missing: (signal: SignalDraft, token: CancellationToken) => Promise<MissingContext | undefined>;
  /** Names that files take from packages and standard libraries. */
  readonly libraryNames: (paths: readonly string[]) => Promise<LibraryNames>;
  /** What surrounds the errors in files as they are now. */
  readonly surroundings: (drafts: readonly SignalDraft[]) => Promise<ReadonlyMap<SignalDraft, Surroundings>>;
  readonly readSample: ReadSample;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly nextId: () => string;
}

/** Earlier runs of a name that are looked at; the block of runs to compare with lies within. */
const MAX_EARLIER = 100;

/** Copies of a document count as that document. A document that speaks for everything has the scope of the whole source. */
function documentsInForce(snapshot: WorkspaceSnapshot, tree: WorkingTree): readonly DocumentInForce[] {
  return [...snapshot.documents.values()]
    .filter((it) => !snapshot.aliases.has(it.path))
    .map(({ path, hash }) => {
      const directory = scopeDirectory(path);
      const scopeHash = directory === '' ? undefined : tree.hashOf?.((file) => isInside(file, directory));
      return scopeHash === undefined ? { path, hash } : { path, hash, scopeHash };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function repairsSince(store: Store, { id }: RunObservation): Promise<readonly RepairObservation[]> {
  const found: RepairObservation[] = [];
  for await (const it of store.observations({ type: 'repair', after: id }))
    if (it.type === 'repair') found.push(it);
  return found;
}

/** The tool's word for what holds the place goes before ours. */
function placed(draft: SignalDraft, symbol: string | undefined): SignalDraft {
  const { place } = draft;
  if (place === undefined || symbol === undefined) return draft;
  // `<module>`, `TestContext.<anonymous>`: the tool had no word.
  if (place.symbol !== undefined && !place.symbol.includes('<')) return draft;
  return { ...draft, place: { ...place, symbol } };
}

/** Appends the run to the store and returns it. */
export async function recordRun(
  run: FinishedRun,
  ports: RecordPorts,
  token: CancellationToken,
): Promise<RunObservation> {
  const { snapshot, store, tree } = ports;
  const where = { root: ports.root, directory: run.directory, facts: snapshot.facts };
  // The places first: which names of a message are the user's, the imports of its file say.
  const places = signalsOf(run.results, where).drafts.flatMap((it) => it.place?.path ?? []);
  const { drafts, dropped } = signalsOf(run.results, where, await ports.libraryNames(places));
  // Before anything that takes time: files may change from now on.
  const surroundings = await ports.surroundings(drafts);
  const attributor = new Attributor(snapshot);
  const signals: Signal[] = [];
  for (const it of drafts) {
    await checkpoint(token);
    const around = surroundings.get(it);
    const draft = placed(it, around?.enclosing);
    const missing = await ports.missing(draft, token);
    signals.push({
      ...draft,
      attributions: attributor.attribute(draft),
      ...(around === undefined ? {} : { context: around.context }),
      ...(missing === undefined ? {} : { missing }),
    });
  }
  const documents = documentsInForce(snapshot, tree);
  // The default name is the command, and stores keep no secrets.
  const name = scrub(run.name);
  const earlier = await store.runs({ name, limit: MAX_EARLIER });
  const previous = previousRun(earlier, tree.sourceHash);
  const repeats = repeatedRun(earlier, tree.sourceHash);
  const changes = previous
    ? await contextChanges(previous, documents, {
        documents: snapshot.documents,
        text: (hash) => store.text(hash),
        repairs: await repairsSince(store, previous),
        readSample: ports.readSample,
        attributor,
      })
    : [];
  const tests = testTotals(run.results);
  const observation = cleanObservation<RunObservation>({
    type: 'run',
    id: ports.nextId(),
    at: ports.now(),
    name,
    command: scrubArguments(run.command, scrub),
    incomplete: run.incomplete,
    score: scoreOf(
      {
        incomplete: run.incomplete,
        formats: run.results.map((it) => it.format),
        signals,
        ...(run.exitCode === undefined ? {} : { exitCode: run.exitCode }),
        ...(tests === undefined ? {} : { tests }),
      },
      ports.complexity,
    ),
    documents,
    signals,
    dropped,
    contextChanges: changes,
    ...(run.exitCode === undefined ? {} : { exitCode: run.exitCode }),
    ...(run.duration === undefined ? {} : { duration: run.duration }),
    ...(tree.head === undefined ? {} : { head: tree.head }),
    ...(tree.sourceHash === undefined ? {} : { sourceHash: tree.sourceHash }),
    ...(tests === undefined ? {} : { tests }),
    ...(previous === undefined ? {} : { previous: previous.id }),
    ...(repeats === undefined ? {} : { repeats: repeats.id }),
  });
  const known = new Set(earlier[0]?.documents.map((it) => it.hash));
  const texts = new Map<string, string>();
  for (const document of snapshot.documents.values())
    if (!known.has(document.hash)) texts.set(document.hash, scrub(document.text.content));
  await store.append([observation], texts);
  return observation;
}
