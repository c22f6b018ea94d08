/** What is left of an observation when something is forgotten. */
import type { Observation, RunObservation } from '../observation.ts';
import type { Signal } from '../signal.ts';
import { wordsIn } from '../signalNames.ts';
import type { ForgetRequest } from './store.ts';

function names(signal: Signal, symbol: string): boolean {
  return [
    signal.specifics.symbol,
    signal.specifics.object,
    signal.specifics.attribute,
    signal.place?.symbol,
  ].includes(symbol);
}

/** The code around an error elsewhere may show the symbol, too. */
function withoutContextOf(signal: Signal, symbol: string): Signal {
  const { context, ...rest } = signal;
  return context && wordsIn(JSON.stringify(context)).includes(symbol) ? rest : signal;
}

function withoutDocument(run: RunObservation, document: string): RunObservation {
  return {
    ...run,
    documents: run.documents.filter((it) => it.path !== document),
    contextChanges: run.contextChanges.filter((it) => it.document !== document),
    signals: run.signals.map((it) => ({
      ...it,
      attributions: it.attributions.filter((that) => that.document !== document),
    })),
  };
}

function withoutSymbol(run: RunObservation, symbol: string, document: string | undefined): RunObservation {
  const isMeant = (it: Signal): boolean =>
    document === undefined || it.attributions.some((that) => that.document === document);
  const signals = run.signals
    .filter((it) => !isMeant(it) || !names(it, symbol))
    .map((it) => (isMeant(it) ? withoutContextOf(it, symbol) : it));
  // Not counted as dropped: a run whose signals were cut proves nothing, and this one proves all but this.
  return { ...run, signals };
}

/** The observation itself when nothing in it is meant, undefined when nothing of it stays. */
export function forgotten(observation: Observation, request: ForgetRequest): Observation | undefined {
  const { document, symbol, before } = request;
  if (document === undefined && symbol === undefined && before === undefined) return observation;
  if (before !== undefined && observation.at >= before) return observation;
  if (document === undefined && symbol === undefined) return undefined;
  if (observation.type !== 'run') {
    const meant =
      (document === undefined || observation.document === document) &&
      (symbol === undefined || observation.symbol === symbol);
    return meant ? undefined : observation;
  }
  const rest =
    symbol === undefined
      ? withoutDocument(observation, document as string)
      : withoutSymbol(observation, symbol, document);
  return JSON.stringify(rest) === JSON.stringify(observation) ? observation : rest;
}
