/** Makes signals of what readers found: places become workspace paths, texts are classified, bounded and freed of secrets. */
import { scrub } from '../../base/secrets.ts';
import type { Signal, SignalPlace, TestDetail } from '../../learning/signal.ts';
import { errorKeyOf } from '../../learning/signalNames.ts';
import { signatureOf } from '../../learning/signature.ts';
import type { Classification, Specifics } from '../../taxonomy/classification.ts';
import { classify } from '../../taxonomy/classify.ts';
import { workspaceFrame } from '../frames/workspaceFrame.ts';
import type { ReadDiagnostic, ReadResult, ReadTest } from '../reading.ts';
import { readFailure } from '../testFailure.ts';
import { locate, type Whereabouts } from './locate.ts';

/** A signal before it is known what surrounds it, what was missing and to which documents it belongs. */
export type SignalDraft = Omit<Signal, 'context' | 'missing' | 'attributions'>;

/** Signals that are kept of one run; the first tell the story, the rest is counted. */
export const MAX_SIGNALS = 500;
const MAX_MESSAGE = 600;
const MAX_VALUE = 300;

function bounded(text: string, limit: number): string {
  const clean = scrub(text);
  return clean.length > limit ? `${clean.slice(0, limit - 1)}…` : clean;
}

function boundedSpecifics(specifics: Specifics): Specifics {
  return Object.fromEntries(
    Object.entries(specifics).map(([key, value]) => [
      key,
      typeof value === 'string' ? bounded(value, MAX_VALUE) : value,
    ]),
  );
}

function boundedValues(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, bounded(value, MAX_VALUE)]));
}

/** The place that the author answers for: the frame in the workspace before the place of the report. */
function placeOf(diagnostic: ReadDiagnostic, where: Whereabouts): SignalPlace | undefined {
  const frame = workspaceFrame(diagnostic.frames ?? [], (path) => locate(path, where) !== undefined);
  const printed = frame ?? diagnostic.place;
  const path = printed && locate(printed.path, where);
  if (!printed || path === undefined) return undefined;
  return {
    path,
    ...(printed.line === undefined ? {} : { line: printed.line }),
    ...(printed.column === undefined ? {} : { column: printed.column }),
    ...(frame?.symbol === undefined ? {} : { symbol: frame.symbol }),
  };
}

/** Characters of a value that are told within a message. */
const TOLD = 80;

/** "Expected values to be strictly equal:" and the like say nothing by themselves; what was expected and found goes into the first line. */
function withValues(message: string, { expected, actual }: Pick<TestDetail, 'expected' | 'actual'>): string {
  if (expected === undefined || actual === undefined) return message;
  const [first = '', ...rest] = message.split('\n');
  if (first.includes(expected) && first.includes(actual)) return message;
  const told = (value: string): string => {
    const line = value.replace(/\s+/g, ' ');
    return line.length > TOLD ? `${line.slice(0, TOLD - 1)}…` : line;
  };
  return [`${first.replace(/[:.\s]+$/, '')}: expected ${told(expected)}, got ${told(actual)}`, ...rest].join(
    '\n',
  );
}

interface Parts {
  readonly kind: Signal['kind'];
  readonly tool: string;
  readonly severity: Signal['severity'];
  readonly errorClass: string;
  readonly classification: Pick<Classification, 'confidence' | 'specifics'>;
  readonly language: string | undefined;
  readonly code: string | undefined;
  readonly message: string;
  readonly place: SignalPlace | undefined;
  readonly test?: TestDetail;
}

/** By path of a file: names that it takes from packages and standard libraries. */
export type LibraryNames = ReadonlyMap<string, ReadonlySet<string>>;

function draft(parts: Parts, libraries: LibraryNames): SignalDraft {
  const { kind, tool, severity, errorClass, classification, language, code, place, test } = parts;
  const names = place && libraries.get(place.path);
  const message = bounded(withValues(parts.message, test ?? {}), MAX_MESSAGE);
  return {
    kind,
    tool,
    severity,
    errorClass,
    confidence: classification.confidence,
    message,
    specifics: boundedSpecifics(classification.specifics),
    signature: signatureOf({
      errorClass,
      specifics: classification.specifics,
      message: parts.message,
      language,
      ...(names ? { isLibrary: (name) => names.has(name) } : {}),
    }),
    ...(language === undefined ? {} : { language }),
    ...(code === undefined ? {} : { code }),
    ...(place === undefined ? {} : { place }),
    ...(test === undefined ? {} : { test }),
  };
}

function ofDiagnostic(
  diagnostic: ReadDiagnostic,
  format: string,
  where: Whereabouts,
  libraries: LibraryNames,
): SignalDraft | undefined {
  const classification = classify(diagnostic);
  // A remark on style is no error that a context could have prevented.
  if (classification.outside === 'lint') return undefined;
  return draft(
    {
      kind: 'error',
      tool: diagnostic.tool ?? format,
      severity: diagnostic.severity,
      errorClass: classification.errorClass,
      classification,
      language: diagnostic.language,
      code: diagnostic.code,
      message: diagnostic.message,
      place: placeOf(diagnostic, where),
    },
    libraries,
  );
}

function ofTest(
  test: ReadTest,
  format: string,
  where: Whereabouts,
  libraries: LibraryNames,
): SignalDraft | undefined {
  if (test.outcome !== 'failed') return undefined;
  const failure: ReadDiagnostic = test.failure ?? {
    tool: undefined,
    language: undefined,
    code: undefined,
    message: `${test.name} failed`,
    severity: 'error',
  };
  const classification = classify(failure);
  const reading = readFailure({
    name: test.name,
    errorClass: classification.errorClass,
    message: failure.message,
    ...(test.suite === undefined ? {} : { suite: test.suite }),
    ...(test.expected === undefined ? {} : { expected: test.expected }),
    ...(test.actual === undefined ? {} : { actual: test.actual }),
  });
  const place = placeOf(test.place === undefined ? failure : { place: test.place, ...failure }, where);
  return draft(
    {
      kind: 'failing-test',
      tool: failure.tool ?? format,
      severity: 'error',
      errorClass: reading.errorClass,
      classification,
      language: failure.language,
      code: failure.code,
      message: failure.message,
      place,
      test: {
        name: bounded(test.name, MAX_VALUE),
        ...(test.suite === undefined ? {} : { suite: bounded(test.suite, MAX_VALUE) }),
        ...(test.expected === undefined ? {} : { expected: bounded(test.expected, MAX_VALUE) }),
        ...(test.actual === undefined ? {} : { actual: bounded(test.actual, MAX_VALUE) }),
        ...(test.inputs === undefined ? {} : { inputs: boundedValues(test.inputs) }),
      },
    },
    libraries,
  );
}

export interface Signals {
  readonly drafts: readonly SignalDraft[];
  /** Beyond the bound. */
  readonly dropped: number;
}

/** Errors before warnings, else in the order of the output; the same error at the same place counts once. */
export function signalsOf(
  results: readonly ReadResult[],
  where: Whereabouts,
  libraries: LibraryNames = new Map(),
): Signals {
  const byPlace = new Map<string, SignalDraft>();
  for (const { format, diagnostics, tests } of results) {
    const drafts = [
      ...tests.map((it) => ofTest(it, format, where, libraries)),
      ...diagnostics.map((it) => ofDiagnostic(it, format, where, libraries)),
    ];
    for (const it of drafts) {
      if (!it) continue;
      const key = `${errorKeyOf(it)} ${it.place?.path ?? ''}:${it.place?.line ?? ''}`;
      if (!byPlace.has(key)) byPlace.set(key, it);
    }
  }
  const all = [...byPlace.values()];
  const ordered = [
    ...all.filter((it) => it.severity === 'error'),
    ...all.filter((it) => it.severity !== 'error'),
  ];
  return { drafts: ordered.slice(0, MAX_SIGNALS), dropped: Math.max(0, ordered.length - MAX_SIGNALS) };
}
