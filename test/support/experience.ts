/** Histories for tests of learning: runs with their errors in a few words, and the figures that follow from them. */
import { figureRules } from '../../server/src/learning/counts.ts';
import type { Evidence } from '../../server/src/learning/evidence.ts';
import { combined, type Figure, type Figures } from '../../server/src/learning/figure.ts';
import type {
  Observation,
  PredictionObservation,
  RepairObservation,
  RunObservation,
} from '../../server/src/learning/observation.ts';
import type { ContextChange, Signal } from '../../server/src/learning/signal.ts';

export const START = Date.UTC(2026, 0, 5, 9);
export const MINUTE = 60_000;

/** The id of the nth observation: one a minute. */
export function idAt(n: number): string {
  const time = (START + n * MINUTE).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${String(n).padStart(12, '0')}`;
}

/** An undefined `timedelta` in Python, which AGENTS.md is answerable for, unless told otherwise. */
export function signal(parts: Partial<Signal> = {}): Signal {
  return {
    kind: 'error',
    tool: 'cpython',
    language: 'python',
    errorClass: 'undefined-symbol/missing-import',
    confidence: 1,
    severity: 'error',
    message: "name 'timedelta' is not defined",
    place: { path: 'src/when.py', line: 3 },
    specifics: { symbol: 'timedelta' },
    signature: 's1',
    attributions: [{ document: 'AGENTS.md', readers: ['codex'], reason: 'it governs src/' }],
    ...parts,
  };
}

/** The nth observation is a complete run of `check` with new source and AGENTS.md in force, unless told otherwise. */
export function run(n: number, parts: Partial<RunObservation> = {}): RunObservation {
  return {
    type: 'run',
    id: idAt(n),
    at: START + n * MINUTE,
    name: 'check',
    command: ['python3', 'main.py'],
    exitCode: (parts.signals ?? []).length > 0 ? 1 : 0,
    incomplete: false,
    sourceHash: `source ${n}`,
    score: { compiles: (parts.signals ?? []).length === 0 },
    documents: [{ path: 'AGENTS.md', hash: 'text 1' }],
    signals: [],
    dropped: 0,
    contextChanges: [],
    ...parts,
  };
}

export function change(parts: Partial<ContextChange> = {}): ContextChange {
  return { document: 'AGENTS.md', before: 'text 1', after: 'text 2', adjustments: ['add-import'], ...parts };
}

export function repair(n: number, parts: Partial<RepairObservation> = {}): RepairObservation {
  return {
    type: 'repair',
    id: idAt(n),
    at: START + n * MINUTE,
    event: 'applied',
    document: 'AGENTS.md',
    errorClass: 'undefined-symbol/missing-import',
    adjustment: 'add-import',
    repair: 'r1',
    ...parts,
  };
}

export function prediction(n: number, parts: Partial<PredictionObservation> = {}): PredictionObservation {
  return {
    type: 'prediction',
    id: idAt(n),
    at: START + n * MINUTE,
    document: 'AGENTS.md',
    documentHash: 'text 1',
    rule: 'gap/missing-import',
    errorClass: 'undefined-symbol',
    probability: 0.9,
    ...parts,
  };
}

/** Each is compared with the one before it. */
export function chained(runs: readonly RunObservation[]): readonly RunObservation[] {
  return runs.map((it, index) =>
    index === 0 ? it : { ...it, previous: (runs[index - 1] as RunObservation).id },
  );
}

/** A run with the error, a change of the context, and a run without it; `n` keeps histories apart. */
export function trial(n: number, outcome: 'success' | 'failure', parts: Partial<Signal> = {}): Observation[] {
  const error = signal(parts);
  const before = run(2 * n, { signals: [error] });
  const after = run(2 * n + 1, {
    previous: before.id,
    signals: outcome === 'failure' ? [error] : [],
    contextChanges: [change()],
  });
  return [before, after];
}

/** A run with the error, and a run with new code under the same context. */
export function spell(n: number, outcome: 'vanished' | 'stayed', parts: Partial<Signal> = {}): Observation[] {
  return trial(n, outcome === 'vanished' ? 'success' : 'failure', parts).map((it) =>
    it.type === 'run' ? { ...it, contextChanges: [] } : it,
  );
}

/** The same history with another edit of the context. */
export function adjustmentsOf(
  observations: readonly Observation[],
  ...adjustments: ContextChange['adjustments']
): readonly Observation[] {
  return observations.map((it) =>
    it.type === 'run' && it.contextChanges.length > 0
      ? { ...it, contextChanges: [change({ adjustments })] }
      : it,
  );
}

/** Figures of observations that arrive in this order, as a store keeps them. */
export function figuresOf(observations: Iterable<Observation>): Figures & { rows(): readonly Figure[] } {
  const rows = new Map<string, Figure>();
  const runs = new Map<string, RunObservation>();
  /** Runs that came before the one which they are compared with. */
  const waiting = new Map<string, RunObservation[]>();
  const add = (figures: readonly Figure[]): void => {
    for (const figure of figures) {
      const name = JSON.stringify([figure.kind, figure.parent, figure.key]);
      const present = rows.get(name);
      rows.set(name, present ? combined(figureRules, present, figure) : figure);
    }
  };
  for (const observation of observations) {
    add(figureRules.alone(observation));
    if (observation.type !== 'run') continue;
    runs.set(observation.id, observation);
    const previous = runs.get(observation.previous ?? '');
    if (previous) add(figureRules.between(observation, previous));
    for (const later of waiting.get(observation.id) ?? []) add(figureRules.between(later, observation));
    if (observation.previous !== undefined && !previous) {
      waiting.set(observation.previous, [...(waiting.get(observation.previous) ?? []), observation]);
    }
  }
  const below = (kind: string, parent: string): Figure[] =>
    [...rows.values()]
      .filter((it) => it.kind === kind && it.parent === parent)
      .sort((one, other) => other.at - one.at || (one.key < other.key ? -1 : 1));
  return {
    get: (kind, parent, key) => rows.get(JSON.stringify([kind, parent, key])),
    list: (kind, parent, limit) => below(kind, parent).slice(0, limit),
    count: (kind, parent) => below(kind, parent).length,
    rows: () => [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, it]) => it),
  };
}

export function evidenceOf(observations: Iterable<Observation>): Evidence {
  return figureRules.evidence(figuresOf(observations), 1);
}
