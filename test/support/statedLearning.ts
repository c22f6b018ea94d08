/** Learning as a test states it: evidence that can be replaced, and a record of what the server asked for. */
import type { Evidence } from '../../server/src/learning/evidence.ts';
import type { Observation, RunObservation } from '../../server/src/learning/observation.ts';
import type { FolderLearning } from '../../server/src/protocol/learning.ts';

export interface StatedLearning extends FolderLearning {
  /** What the server appended. */
  readonly appended: Observation[];
  /** Names of the checks that it ran, and files that it read. */
  readonly asked: string[];
  /** What was recorded meanwhile. */
  set(evidence: Evidence, last?: RunObservation): void;
}

/** A run without errors. */
export function quietRun(name: string): RunObservation {
  return {
    type: 'run',
    id: '0198c000-0000-7000-8000-000000000000',
    at: 0,
    name,
    command: [],
    incomplete: false,
    score: {},
    documents: [],
    signals: [],
    dropped: 0,
    contextChanges: [],
    tests: { passed: 3, failed: 0, skipped: 0 },
  };
}

/** @param runs how a run of a check goes; default: quietly. */
export function statedLearning(
  evidence: Evidence,
  run: FolderLearning['run'] = async (check) => ({ run: quietRun(check.name), problems: [] }),
): StatedLearning {
  let current = evidence;
  let last: RunObservation | undefined;
  const appended: Observation[] = [];
  const asked: string[] = [];
  return {
    appended,
    asked,
    set(next, run) {
      current = next;
      last = run;
    },
    evidence: async () => current,
    append: async (observations) => void appended.push(...observations),
    nextId: () => `0198c000-0000-7000-8000-${String(appended.length).padStart(12, '0')}`,
    run(check, host, token, shown) {
      asked.push(check.name);
      return run(check, host, token, shown);
    },
    ingest: async (files) => {
      asked.push(...files);
      return { problems: ['Nothing in it is known.'] };
    },
    lastRun: async () => last,
    page: async (page) => `page ${page}`,
    writePage: async (name) => `/pages/${name}`,
    close: async () => {},
  };
}
