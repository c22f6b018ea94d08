/**
 * Figures of predictions: what was predicted of a version of a document, and what runs under that version showed.
 *
 * A prediction came true when a run after it, with the document unchanged, shows its class (or one below it) and, where it
 * names one, its symbol in the scope of the document. For the symbol that it names the class above is enough: an interpreter
 * says that a name is not defined, and not that its import is missing. It did not when code was written in that scope under the unchanged
 * document and a run that would have shown it did not, as long as none does. Until then it is open. Predictions that
 * say the same of one version are one. Both sides are kept in one row, so that it does not matter which arrives first.
 */
import type { Figure, Figures } from '../figure.ts';
import type { DocumentInForce, PredictionObservation, RunObservation } from '../observation.ts';
import { symbolOf } from '../signalNames.ts';
import { codeWritten, gotAsFar } from '../trials.ts';
import { type FigureKind, figureOf, lookUp, mergedRecord, sortedRecord } from './figureKind.ts';

interface Made {
  /** Of the first of those that say the same. */
  readonly id: string;
  readonly probability: number;
}

export interface PredictedVersion {
  /** By rule, class, symbol and section, as JSON. */
  readonly made: Readonly<Record<string, Made>>;
  /** Latest run that showed it, by class and symbol, as JSON. */
  readonly shown: Readonly<Record<string, string>>;
  /** Latest run after new code that would have shown whatever was there. */
  readonly proved?: string;
}

/** Pairs of class and symbol that are kept for a version: the latest. */
const SHOWN = 1000;

/** Parent: path of the document; key: its content hash. */
export const versionKind: FigureKind<PredictedVersion> = {
  kind: 'version',
  combine: (one, other) => {
    const proved = [one.proved, other.proved]
      .filter((it) => it !== undefined)
      .sort()
      .at(-1);
    return {
      made: mergedRecord(one.made, other.made, (a, b) => (a.id < b.id ? a : b)),
      shown: latestShown(mergedRecord(one.shown, other.shown, (a, b) => (a > b ? a : b))),
      ...(proved === undefined ? {} : { proved }),
    };
  },
};

function latestShown(shown: PredictedVersion['shown']): PredictedVersion['shown'] {
  const entries = Object.entries(shown);
  if (entries.length <= SHOWN) return shown;
  const [oldest] = entries
    .map(([key, id]) => id + key)
    .sort()
    .slice(-SHOWN);
  return Object.fromEntries(entries.filter(([key, id]) => id + key >= (oldest as string)));
}

/** Where a rule made predictions. Parent: rule and class; key: document and hash. */
export const predictedKind: FigureKind<object> = { kind: 'predicted', combine: (one) => one };

/** Rules that made predictions. Key: rule and class. */
export const predictorKind: FigureKind<object> = { kind: 'predictor', combine: (one) => one };

export function predictionFigures(observation: PredictionObservation): readonly Figure[] {
  const { id, at, document, documentHash, rule, errorClass, symbol, section, probability } = observation;
  const key = JSON.stringify([rule, errorClass, symbol ?? null, section ?? null]);
  const predictor = JSON.stringify([rule, errorClass]);
  return [
    figureOf(versionKind, [document, documentHash], at, { made: { [key]: { id, probability } }, shown: {} }),
    figureOf(predictedKind, [predictor, JSON.stringify([document, documentHash])], at, {}),
    figureOf(predictorKind, ['', predictor], at, {}),
  ];
}

/** What a run shows of the documents in force. */
export function shownFigures(run: RunObservation): readonly Figure[] {
  return run.documents.flatMap(({ path, hash }) => {
    const ofDocument = run.signals.filter(({ attributions }) =>
      attributions.some(({ document }) => document === path),
    );
    const keys = ofDocument.map((it) => JSON.stringify([it.errorClass, symbolOf(it) ?? null]));
    const shown = latestShown(sortedRecord([...new Set(keys)].map((key) => [key, run.id])));
    return Object.keys(shown).length === 0
      ? []
      : [figureOf(versionKind, [path, hash], run.at, { made: {}, shown })];
  });
}

export function provedBetween(run: RunObservation, previous: RunObservation): readonly Figure[] {
  if (run.repeats !== undefined || !judgesCode(run) || !gotAsFar(previous, run)) return [];
  return run.documents
    .filter((it) => codeWritten(previous, run, it.path) && !isAboutOthers(run, it))
    .map(({ path, hash }) =>
      figureOf(versionKind, [path, hash], run.at, { made: {}, shown: {}, proved: run.id }),
    );
}

/**
 * What is wrong is laid at the door of other documents alone. Of one that has no folder of its own, a prompt for one, that proves
 * nothing: the error may well be in what was written from it.
 */
function isAboutOthers({ signals }: RunObservation, { path, scopeHash }: DocumentInForce): boolean {
  const governs = signals.some(({ attributions }) => attributions.some(({ document }) => document === path));
  return scopeHash === undefined && signals.length > 0 && !governs;
}

/** It compiled or tested something: a formatter that is content proves nothing. */
function judgesCode({ score, tests, signals }: RunObservation): boolean {
  return (
    score.compiles !== undefined ||
    tests !== undefined ||
    signals.some(({ errorClass }) => errorClass !== 'unknown')
  );
}

export interface Outcome {
  /** As it was shown, 0 to 1. */
  readonly probability: number;
  readonly came: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Versions of documents that are looked at for one rule and class: the latest. */
const VERSIONS = 1000;

/** Outcomes of the predictions of a rule, as far as they are decided; latest first. */
export function outcomesOf(figures: Figures, rule: string, errorClass: string): readonly Outcome[] {
  const predictor = JSON.stringify([rule, errorClass]);
  return figures.list(predictedKind.kind, predictor, VERSIONS).flatMap(({ key, at }) => {
    const [document, hash] = JSON.parse(key) as [string, string];
    const version = lookUp(versionKind, figures, document, hash);
    return version ? decided(version, rule, errorClass).map((it) => ({ ...it, at })) : [];
  });
}

/** @param hash of the content of the document. */
export function isPredicted(figures: Figures, document: string, hash: string): boolean {
  const version = lookUp(versionKind, figures, document, hash);
  return version !== undefined && Object.keys(version.made).length > 0;
}

/** Rules with the classes that they predict, latest first. */
export function predictors(
  figures: Figures,
): readonly { readonly rule: string; readonly errorClass: string }[] {
  return figures.list(predictorKind.kind, '', VERSIONS).map(({ key }) => {
    const [rule, errorClass] = JSON.parse(key) as [string, string];
    return { rule, errorClass };
  });
}

function decided(
  version: PredictedVersion,
  rule: string,
  errorClass: string,
): readonly Omit<Outcome, 'at'>[] {
  return Object.entries(version.made).flatMap(([key, { id, probability }]) => {
    const [byRule, ofClass, symbol] = JSON.parse(key) as [string, string, string | null];
    if (byRule !== rule || ofClass !== errorClass) return [];
    const came = shows(version, errorClass, symbol, id);
    const open = !came && (version.proved === undefined || version.proved < id);
    return open ? [] : [{ probability, came }];
  });
}

function shows(
  { shown }: PredictedVersion,
  errorClass: string,
  symbol: string | null,
  since: string,
): boolean {
  return Object.entries(shown).some(([key, run]) => {
    const [seen, named] = JSON.parse(key) as [string, string | null];
    const inClass = seen === errorClass || seen.startsWith(`${errorClass}/`);
    if (symbol === null) return run > since && inClass;
    return run > since && symbol === named && (inClass || errorClass.startsWith(`${seen}/`));
  });
}
