/** The one name that is near enough to be meant; stricter than `base/nearest.ts`, since the edit is offered first. */
import { editDistance } from '../../base/nearest.ts';

/** Letters that may differ at most, however long the name. */
const MOST = 3;
/** Longer names are no slips of each other. */
const MAX_LENGTH = 200;

/** The one of `names` that is nearest to `name`; undefined when none is near or two are equally so. */
export function onlyNear(name: string, names: Iterable<string>): string | undefined {
  const most = Math.max(1, Math.min(MOST, Math.floor(name.length / 4)));
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = most + 1;
  let tied = false;
  if (name.length > MAX_LENGTH) return undefined;
  for (const other of names) {
    if (other.length > MAX_LENGTH) continue;
    const cost = editDistance(wanted, other.toLowerCase(), most);
    if (cost > most || cost > least) continue;
    tied = cost === least;
    if (cost < least) {
      least = cost;
      best = other;
    }
  }
  return tied ? undefined : best;
}
