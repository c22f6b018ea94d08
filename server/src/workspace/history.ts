/** Where paths went: the port to version control, and the pure part that makes answers of a list of deletions and renames. */
import type { CancellationToken } from '../base/cancellation.ts';
import { dirname } from '../base/paths.ts';
import type { PathHistory } from './facts.ts';
import type { NameHistory } from './nameHistory.ts';

/** One deletion or rename, newest first in lists. */
export interface PathEvent {
  readonly state: 'deleted' | 'renamed';
  readonly path: string;
  readonly to?: string;
  readonly commit: string;
  /** ISO date. */
  readonly date: string;
}

export interface History {
  /** Every deletion and rename, newest first; undefined when there is no complete history to ask. */
  events(token: CancellationToken): Promise<readonly PathEvent[] | undefined>;
  /** What became of names that the sources no longer declare; those that are not in the answer were never declared. */
  names?(
    names: readonly string[],
    token: CancellationToken,
  ): Promise<ReadonlyMap<string, NameHistory> | undefined>;
}

type Known = Exclude<PathHistory, { state: 'unknown' | 'never' }>;

/** Answers about paths from a list of events; follows chains of renames and derives directories from their files. */
export class PathHistories {
  readonly #files = new Map<string, PathEvent>();
  readonly #directories = new Map<string, { last: PathEvent; targets: Map<string, number>; count: number }>();

  constructor(events: readonly PathEvent[]) {
    for (const event of events) {
      if (!this.#files.has(event.path)) this.#files.set(event.path, event);
      for (let at = dirname(event.path); at !== ''; at = dirname(at)) {
        const known = this.#directories.get(at) ?? {
          last: event,
          targets: new Map<string, number>(),
          count: 0,
        };
        known.count++;
        const rest = event.path.slice(at.length);
        if (event.to?.endsWith(rest)) {
          const target = event.to.slice(0, event.to.length - rest.length);
          known.targets.set(target, (known.targets.get(target) ?? 0) + 1);
        }
        this.#directories.set(at, known);
      }
    }
  }

  /** @param exists what is there now: a path that went where nothing is counts as deleted. */
  of(path: string, exists: (path: string) => boolean): PathHistory {
    return this.#file(path, exists) ?? this.#directory(path, exists) ?? { state: 'never' };
  }

  #file(path: string, exists: (path: string) => boolean): Known | undefined {
    let event = this.#files.get(path);
    if (!event) return undefined;
    const { commit, date } = event;
    const seen = new Set([path]);
    while (event?.state === 'renamed' && event.to !== undefined && !seen.has(event.to)) {
      seen.add(event.to);
      if (exists(event.to)) return { state: 'renamed', commit, date, to: event.to };
      event = this.#files.get(event.to);
    }
    return { state: 'deleted', commit: event?.commit ?? commit, date: event?.date ?? date };
  }

  #directory(path: string, exists: (path: string) => boolean): Known | undefined {
    const known = this.#directories.get(path);
    if (!known) return undefined;
    const { commit, date } = known.last;
    const [target, count] = [...known.targets].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    const moved = count * 2 > known.count && target !== '' && exists(target);
    return moved ? { state: 'renamed', commit, date, to: target } : { state: 'deleted', commit, date };
  }
}

/** History written down as lines `renamed old -> new COMMIT DATE` and `deleted path COMMIT DATE`, newest first. */
export function parseHistory(lines: string): readonly PathEvent[] {
  return lines.split('\n').flatMap((line): PathEvent[] => {
    const renamed = /^renamed (\S+) -> (\S+) (\w+) (\S+)$/.exec(line.trim());
    if (renamed)
      return [
        {
          state: 'renamed',
          path: renamed[1] as string,
          to: renamed[2] as string,
          commit: renamed[3] as string,
          date: renamed[4] as string,
        },
      ];
    const deleted = /^deleted (\S+) (\w+) (\S+)$/.exec(line.trim());
    return deleted
      ? [
          {
            state: 'deleted',
            path: deleted[1] as string,
            commit: deleted[2] as string,
            date: deleted[3] as string,
          },
        ]
      : [];
  });
}

/** Lines `name old -> new COMMIT DATE` and `name old COMMIT DATE` of the same text. */
export function parseNames(lines: string): ReadonlyMap<string, NameHistory> {
  const names = new Map<string, NameHistory>();
  for (const line of lines.split('\n')) {
    const [, name, to, commit, date] = /^name (\S+)(?: -> (\S+))? (\w+) (\S+)$/.exec(line.trim()) ?? [];
    if (name !== undefined && commit !== undefined && date !== undefined)
      names.set(name, { state: 'removed', commit, date, ...(to === undefined ? {} : { to }) });
  }
  return names;
}

/** A history that is already known; for tests and the browser. */
export function memoryHistory(
  events: readonly PathEvent[],
  names: ReadonlyMap<string, NameHistory> = new Map(),
): History {
  return { events: async () => events, names: async () => names };
}
