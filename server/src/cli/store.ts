/** `forewarn store`: what it says about a store. */
import type { Forgotten, StoreInfo } from '../learning/store/store.ts';

import { printable } from './report.ts';

export interface StoreReport extends StoreInfo {
  readonly workspace: string;
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** Decimal units, as file managers show them. */
function size(bytes: number): string {
  if (bytes < 1_000) return plural(bytes, 'byte');
  if (bytes < 1_000_000) return `${(bytes / 1_000).toFixed(0)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export function storeInfoText(info: StoreReport): string {
  const { run, repair, prediction } = info.observations;
  const lines = [
    `Store: ${printable(info.location)} (${size(info.bytes)}, schema ${info.schemaVersion})`,
    `Workspace: ${printable(info.workspace)}`,
    `Observations: ${plural(run, 'run')} (${info.thinned.toLocaleString('en')} of them thinned), ${plural(repair, 'repair')}, ${plural(prediction, 'prediction')}`,
    ...(info.oldest === undefined || info.newest === undefined
      ? []
      : [`From ${day(info.oldest)} to ${day(info.newest)}`]),
    `Kept beside them: ${plural(info.figures, 'row')} of figures, ${plural(info.texts, 'text')} of context documents`,
  ];
  return `${lines.join('\n')}\n`;
}

/** What was left out of a merge, by reason; untrusted words. */
export function mergedText(added: number, refused: ReadonlyMap<string, number>): string {
  const lines = [`${plural(added, 'new observation')}.`];
  for (const [reason, count] of refused)
    lines.push(`Left out ${plural(count, 'line')}: ${printable(reason)}.`);
  return `${lines.join('\n')}\n`;
}

export function forgottenText({ removed, changed }: Forgotten): string {
  return `${plural(removed, 'observation')} removed, ${changed.toLocaleString('en')} without the part that was to be forgotten. The figures are computed anew, and the bytes are gone from the file.\n`;
}

const AGE = /^(\d{1,5})([dwmy])$/;
const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 };

/** Milliseconds since the epoch for `2026-01-31` (that day's start, UTC), a time, or an age such as `90d`; undefined when it is neither. */
export function timeGiven(given: string, now: number): number | undefined {
  const age = AGE.exec(given);
  if (age) return now - Number(age[1]) * (DAYS[age[2] as string] as number) * 86_400_000;
  if (!/^\d{4}-\d{2}-\d{2}/.test(given)) return undefined;
  const time = Date.parse(given);
  return Number.isNaN(time) ? undefined : time;
}
