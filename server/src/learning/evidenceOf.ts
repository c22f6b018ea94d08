/**
 * Answers the questions of analysis and features from figures.
 *
 * A question is answered at the narrowest level at which anything was tried for it, whatever the adjustment: adjustments are
 * then compared on common ground, and the interval belongs to the counts that are told with it. Wider levels are the prior.
 */
import type { Adjustment } from '../taxonomy/errorClass.ts';
import { meanOf } from './beta.ts';
import { estimate } from './estimate.ts';
import type { Evidence, Rate, RateKey, RateLevel } from './evidence.ts';
import { experienceOf } from './experience.ts';
import type { Figures } from './figure.ts';
import { lookUp, valueIn } from './figures/figureKind.ts';
import { anyTrialKind, type TrialCount, trialKind, useKind, vanishingKind } from './figures/outcomes.ts';
import { isPredicted, type Outcome, outcomesOf, predictors } from './figures/predictions.ts';
import { lately } from './movingAverage.ts';
import { byPromise } from './ranking.ts';
import { askedAt, type LevelKey, type RateSubject, widestOf } from './rateLevels.ts';
import { type Count, posterior, repairPrior } from './rates.ts';

/** More than there are adjustments. */
const ADJUSTMENTS = 100;

const nothing: Count = Object.freeze({ successes: 0, trials: 0 });

export function evidenceOf(figures: Figures, generation: number): Evidence {
  return Object.freeze({
    generation,
    document: (path: string) => experienceOf(figures, path),
    rate: (key: RateKey) => rateAt(figures, levelsOf(figures, key), key),
    ranked: (subject: RateSubject) => rankedOf(figures, subject),
    prediction: (rule: string, errorClass: string) => predictionRate(outcomesOf(figures, rule, errorClass)),
    isPredicted: (path: string, hash: string) => isPredicted(figures, path, hash),
    predictions: () =>
      predictors(figures).map((it) => ({ ...it, judged: outcomesOf(figures, it.rule, it.errorClass) })),
  });
}

/** The levels of a question, from the narrowest at which anything was tried; all when nothing was. */
function levelsOf(figures: Figures, subject: RateSubject): readonly LevelKey[] {
  const asked = askedAt(subject);
  const tried = asked.findIndex(({ key }) => figures.count(trialKind.kind, key) > 0);
  return asked.slice(Math.max(0, tried));
}

function rateAt(figures: Figures, levels: readonly LevelKey[], { errorClass, adjustment }: RateKey): Rate {
  const widest = widestOf(errorClass).key;
  const counted = levels.map(({ level, key }) => {
    const row = figures.get(trialKind.kind, key, adjustment);
    return { level, at: row?.at, count: row && valueIn(trialKind, row) };
  });
  const any = lookUp(anyTrialKind, figures, widest, '') ?? nothing;
  // Other adjustments say whether the class yields to anything at all, which is worth one trial.
  const counts = [...counted.map(({ count }) => count ?? nothing), { ...any, atMost: 1 }];
  const believed = estimate(posterior(counts, repairPrior));
  const base = baseAt(figures, levels);
  const used = lookUp(useKind, figures, widest, adjustment);
  return {
    ...nothing,
    ...believed,
    ...told(counted),
    ...(base ? { base, lift: believed.mean / base.rate } : {}),
    ...(used ? { used } : {}),
  };
}

interface CountedLevel {
  readonly level: RateLevel;
  readonly at: number | undefined;
  readonly count: TrialCount | undefined;
}

/** The counts beside the estimate: of the narrowest level that was tried, and of the widest when it knows more. */
function told(levels: readonly CountedLevel[]): Partial<Rate> {
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
function baseAt(figures: Figures, levels: readonly LevelKey[]): Rate['base'] {
  const rows = levels.map(({ key }) => lookUp(vanishingKind, figures, key, ''));
  const own = rows.find((it) => it !== undefined);
  if (!own) return undefined;
  const counts = rows.map((it) => (it ? { successes: it.vanished, trials: it.of } : nothing));
  return { ...own, rate: meanOf(posterior(counts, repairPrior)) };
}

function rankedOf(
  figures: Figures,
  subject: RateSubject,
): readonly { readonly adjustment: Adjustment; readonly rate: Rate }[] {
  const levels = levelsOf(figures, subject);
  const { key } = widestOf(subject.errorClass);
  const known = [trialKind.kind, useKind.kind].flatMap((kind) =>
    figures.list(kind, key, ADJUSTMENTS).map((it) => it.key as Adjustment),
  );
  return [...new Set(known)]
    .map((adjustment) => ({ adjustment, rate: rateAt(figures, levels, { ...subject, adjustment }) }))
    .sort(byPromise);
}

function predictionRate(outcomes: readonly Outcome[]): Rate | undefined {
  const [latest] = outcomes;
  if (!latest) return undefined;
  const successes = outcomes.filter(({ came }) => came).length;
  const trials = outcomes.length;
  const believed = estimate(posterior([{ successes, trials }], repairPrior));
  return { successes, trials, ...believed, lastAt: latest.at };
}
