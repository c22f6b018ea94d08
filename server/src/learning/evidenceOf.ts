/** Answers the questions of analysis and features from figures. */
import type { Adjustment } from '../taxonomy/errorClass.ts';
import type { Evidence, Rate, RateKey, RateLevel } from './evidence.ts';
import { experienceOf } from './experience.ts';
import type { Figures } from './figure.ts';
import { lookUp, valueIn } from './figures/figureKind.ts';
import { anyTrialKind, type TrialCount, trialKind, useKind, vanishingKind } from './figures/outcomes.ts';
import { type Outcome, outcomesOf } from './figures/predictions.ts';
import { lately } from './movingAverage.ts';
import { byPromise } from './ranking.ts';
import { askedAt, type RateSubject, widestOf } from './rateLevels.ts';
import { type Count, estimate, posterior, repairShrinkage } from './rates.ts';

/** More than there are adjustments. */
const ADJUSTMENTS = 100;

const nothing: Count = Object.freeze({ successes: 0, trials: 0 });

export function evidenceOf(figures: Figures, generation: number): Evidence {
  return Object.freeze({
    generation,
    document: (path: string) => experienceOf(figures, path),
    rate: (key: RateKey) => rateOf(figures, key),
    ranked: (subject: RateSubject) => rankedOf(figures, subject),
    prediction: (rule: string, errorClass: string) => predictionRate(outcomesOf(figures, rule, errorClass)),
  });
}

function rateOf(figures: Figures, key: RateKey): Rate {
  const widest = widestOf(key.errorClass).key;
  const levels = askedAt(key).map((it) => {
    const row = figures.get(trialKind.kind, it.key, key.adjustment);
    return { level: it.level, at: row?.at, count: row && valueIn(trialKind, row) };
  });
  const all = lookUp(anyTrialKind, figures, widest, '');
  const counts = [...levels.map(({ count }) => count ?? nothing), all ?? nothing];
  const believed = estimate(posterior(counts, repairShrinkage));
  const base = baseOf(figures, key);
  const used = lookUp(useKind, figures, widest, key.adjustment);
  return {
    ...nothing,
    ...believed,
    ...countsOf(levels),
    ...(base ? { base, lift: believed.mean / base.rate } : {}),
    ...(used ? { used } : {}),
  };
}

interface CountedLevel {
  readonly level: RateLevel;
  readonly at: number | undefined;
  readonly count: TrialCount | undefined;
}

/** What is told next to the estimate: the narrowest level that was tried, and the widest when it knows more. */
function countsOf(levels: readonly CountedLevel[]): Partial<Rate> {
  const own = levels.find(({ count }) => count !== undefined);
  if (own?.count === undefined) return {};
  const { successes, trials, recent } = own.count;
  const recently = lately(recent);
  const wider = levels.at(-1)?.count;
  return {
    successes,
    trials,
    level: own.level,
    ...(wider && wider.trials > trials
      ? { wider: { successes: wider.successes, trials: wider.trials } }
      : {}),
    ...(recently === undefined ? {} : { lately: recently }),
    ...(own.at === undefined ? {} : { lastAt: own.at }),
  };
}

/** How often such an error vanishes by itself, by the same mathematics as trials; undefined when it was never watched. */
function baseOf(figures: Figures, subject: RateSubject): Rate['base'] {
  const rows = askedAt(subject).map(({ key }) => lookUp(vanishingKind, figures, key, ''));
  const own = rows.find((it) => it !== undefined);
  if (!own) return undefined;
  const counts = rows.map((it) => (it ? { successes: it.vanished, trials: it.of } : nothing));
  return { ...own, rate: estimate(posterior(counts, repairShrinkage)).mean };
}

function rankedOf(
  figures: Figures,
  subject: RateSubject,
): readonly { readonly adjustment: Adjustment; readonly rate: Rate }[] {
  const { key } = widestOf(subject.errorClass);
  const tried = [trialKind.kind, useKind.kind].flatMap((kind) =>
    figures.list(kind, key, ADJUSTMENTS).map((it) => it.key as Adjustment),
  );
  return [...new Set(tried)]
    .map((adjustment) => ({ adjustment, rate: rateOf(figures, { ...subject, adjustment }) }))
    .sort(byPromise);
}

function predictionRate(outcomes: readonly Outcome[]): Rate | undefined {
  const [latest] = outcomes;
  if (!latest) return undefined;
  const successes = outcomes.filter(({ came }) => came).length;
  const trials = outcomes.length;
  const believed = estimate(posterior([{ successes, trials }], repairShrinkage));
  return { successes, trials, ...believed, lastAt: latest.at };
}
