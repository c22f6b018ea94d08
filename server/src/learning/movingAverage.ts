/**
 * "Lately": the paper's moving average of outcomes (paper §5.2), new = 0.9 old + 0.1 outcome.
 *
 * It starts at 0.5, as every rate of which nothing is known. It depends on the order of outcomes, so not the average is
 * kept but the latest outcomes with the ids of their runs, and folded in the order of ids when somebody asks. Rows that are
 * combined in any order then give the same average. Outcomes of one run have no order among each other: n of them with
 * s successes count as n outcomes of s/n.
 */

const KEEP = 0.9;
const START = 0.5;
/** Runs that are kept. What came before them would move the average by 0.9^64 = 0.1 % at most. */
const RUNS = 64;
/** Of a UUID: 48 bits of time and 12 that count or are random, which orders runs and tells them apart. */
const ID_LENGTH = 18;

/** Successes and number of outcomes of a run. */
type Tally = readonly [successes: number, outcomes: number];

/** The latest outcomes by (shortened) id of their run; plain JSON. */
export type Recent = Readonly<Record<string, Tally>>;

export function recentOf(run: string, successes: number, outcomes: number): Recent {
  return { [run.slice(0, ID_LENGTH)]: [successes, outcomes] };
}

/** Union, cut to the latest runs: commutative and associative for rows of different runs. */
export function mergedRecent(one: Recent, other: Recent): Recent {
  const all = new Map<string, Tally>(Object.entries(one));
  for (const [id, [successes, outcomes]] of Object.entries(other)) {
    const [s, n] = all.get(id) ?? [0, 0];
    all.set(id, [s + successes, n + outcomes]);
  }
  return Object.fromEntries([...all].sort(byId).slice(-RUNS));
}

/** Undefined without outcomes. */
export function lately(recent: Recent): number | undefined {
  const runs = Object.entries(recent).sort(byId);
  if (runs.length === 0) return undefined;
  return runs.reduce((old, [, [successes, outcomes]]) => {
    const kept = KEEP ** outcomes;
    return kept * old + (1 - kept) * (successes / outcomes);
  }, START);
}

function byId([one]: readonly [string, Tally], [other]: readonly [string, Tally]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
