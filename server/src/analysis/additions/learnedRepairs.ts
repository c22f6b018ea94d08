/** Repairs for an error that execution showed: every addition that facts allow, ranked by what has worked. */
import type { ContextDocument } from '../../documents/document.ts';
import type { Evidence, Rate, RateKey, Recurrence } from '../../learning/evidence.ts';
import { shortRationale } from '../../learning/rationale.ts';
import type { Adjustment } from '../../taxonomy/errorClass.ts';
import type { Repair } from '../repair.ts';
import { type Addition, additionForUnknownSymbol, additionOf, fitting, isSaid } from './addition.ts';
import { insertion } from './insert.ts';

export interface RankedAddition {
  readonly addition: Addition;
  readonly rate: Rate;
}

function rateSubject({ errorClass, signature, symbol, language }: Recurrence): Omit<RateKey, 'adjustment'> {
  return {
    errorClass,
    signature,
    ...(symbol === undefined ? {} : { symbol }),
    ...(language === undefined ? {} : { language }),
  };
}

/** Additions that would say what was missing, best first: by the lower end of the interval of their rate. */
export function additionsFor(recurrence: Recurrence, evidence: Evidence): readonly RankedAddition[] {
  const { missing, symbol, errorClass } = recurrence;
  const found = missing && additionOf(missing);
  const additions: Addition[] = found ? [found] : [];
  if (additions.length === 0 && symbol !== undefined && errorClass.startsWith('undefined-symbol'))
    additions.push(additionForUnknownSymbol(symbol));
  return additions
    .map((addition) => ({
      addition,
      rate: evidence.rate({ ...rateSubject(recurrence), adjustment: addition.adjustment }),
    }))
    .sort((a, b) => b.rate.low - a.rate.low);
}

export interface TriedRepair {
  /** What it adds, else the id of its adjustment. */
  readonly title: string;
  readonly adjustment: Adjustment;
  readonly rate: Rate;
}

/** What could help or was tried, best first: the additions that facts allow, and adjustments of other runs. */
export function triedRepairs(recurrence: Recurrence, evidence: Evidence): readonly TriedRepair[] {
  const offered = additionsFor(recurrence, evidence).map(({ addition, rate }) => ({
    title: addition.title,
    adjustment: addition.adjustment,
    rate,
  }));
  const tried = evidence
    .ranked(rateSubject(recurrence))
    .filter((it) => it.rate.trials > 0 && !offered.some(({ adjustment }) => adjustment === it.adjustment))
    .map((it) => ({ title: `\`${it.adjustment}\``, ...it }));
  return [...offered, ...tried];
}

/** The document says already what was missing. */
export function isAddressed(recurrence: Recurrence, document: ContextDocument, evidence: Evidence): boolean {
  const additions = additionsFor(recurrence, evidence);
  return (
    additions.length > 0 &&
    additions.every(({ addition }) =>
      isSaid(fitting(addition, document.path) ?? addition, document.text.content),
    )
  );
}

export function learnedRepairs(
  recurrence: Recurrence,
  document: ContextDocument,
  evidence: Evidence,
): readonly Repair[] {
  return additionsFor(recurrence, evidence)
    .flatMap(({ addition: whole, rate }) => {
      const addition = fitting(whole, document.path);
      return addition && !isSaid(addition, document.text.content) ? [{ addition, rate }] : [];
    })
    .map(({ addition, rate }) => ({
      title: `${addition.title} - ${shortRationale(rate)}`,
      adjustment: addition.adjustment,
      applicability: 'review',
      edits: new Map([[document.path, [insertion(document, addition, recurrence.section)]]]),
      ...(rate.trials > 0 ? { preferred: true } : {}),
      learned: {
        errorClass: recurrence.errorClass,
        signature: recurrence.signature,
        rate,
        ...(recurrence.symbol === undefined ? {} : { symbol: recurrence.symbol }),
      },
    }));
}
