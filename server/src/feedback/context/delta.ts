/** What an edit of a context document amounts to: the kinds of adjustment that it makes, from what it adds (paper: `compute_delta`, `classify_adjustment`). */
import { getOrAdd } from '../../base/getOrAdd.ts';
import { overlaps, type Span } from '../../base/span.ts';
import type { Claim, SampleClaim } from '../../documents/claim.ts';
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';
import type { FileOutline } from '../../documents/code/outline.ts';
import type { ContextDocument } from '../../documents/document.ts';
import { quotedAdjustments, wordedAdjustments } from '../../learning/wording.ts';
import type { Adjustment } from '../../taxonomy/errorClass.ts';
import { type AddedLine, addedText } from './addedText.ts';

/** One reason for one adjustment. */
export interface Evidence {
  readonly adjustment: Adjustment;
  /** From 1, in the later text. */
  readonly line: number;
  /** 3: its form is beyond doubt (an import in a sample); 2: a claim or a quotation; 1: words. */
  readonly strength: 1 | 2 | 3;
}

export interface ContextDelta {
  /** Likeliest first, each once; empty for a change that adds nothing of a known kind. */
  readonly adjustments: readonly Adjustment[];
  readonly evidence: readonly Evidence[];
  readonly addedLines: number;
  readonly removedLines: number;
}

/** Answers what a sample declares and imports; undefined where no parser is at hand. */
export type ReadSample = (language: CodeLanguage, code: string) => Promise<FileOutline | undefined>;

/** Samples that are parsed for one change. */
const MAX_SAMPLES = 50;

const LANGUAGES: ReadonlySet<string> = new Set(
  'node python rust go java typescript ruby php dotnet kotlin deno bun'.split(' '),
);
const INSTALLS = /^(?:add|install|i|require|get)$/;
const TYPES: ReadonlySet<string> = new Set(['class', 'interface', 'struct', 'enum', 'trait', 'type']);
const SHOWS_RESULT =
  /(?:(?:\/\/|#|--)\s?(?:=>|->|→|returns|output|prints|result)|^\s*>>> |\bassert|\bexpect\()/im;

type Say = (adjustment: Adjustment, at: number, strength: Evidence['strength']) => void;

/** The line, with what it names left out: equal for two lines that say the same of different things. */
function frame(line: string): string {
  return line.replace(/`[^`\n]{1,300}`|\]\([^)\n]{1,300}\)|\bv?\d{1,6}(?:\.\d{1,6}){0,3}\b/g, '\0');
}

/** Lines that say what an earlier line said, of something else. */
function corrections(lines: readonly AddedLine[]): ReadonlySet<AddedLine> {
  const frames = new Map<readonly string[], ReadonlySet<string>>();
  return new Set(
    lines.filter(({ text, replaced }) => {
      const own = frame(text);
      return own !== text && getOrAdd(frames, replaced, () => new Set(replaced.map(frame))).has(own);
    }),
  );
}

type Touches = (span: Span) => boolean;

/** @param spans in order, without overlap */
function touching(spans: readonly Span[]): Touches {
  return (span) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle] as Span).end < span.start) low = middle + 1;
      else high = middle;
    }
    const found = spans[low];
    return found !== undefined && (overlaps(found, span) || overlaps(spans[low + 1] ?? found, span));
  };
}

function readClaim(claim: Claim, say: Say): void {
  const at = claim.span.start;
  if (claim.exemption === 'placeholder') return;
  switch (claim.kind) {
    case 'package':
      say('add-dependency', at, 2);
      break;
    case 'version':
      say(LANGUAGES.has(claim.subject) ? 'clarify-language-version' : 'add-version', at, 2);
      break;
    case 'command': {
      const installs = claim.args.some((it) => INSTALLS.test(it)) && claim.args.length > 1;
      say(installs ? 'add-dependency' : 'add-command', at, 2);
      break;
    }
    case 'symbol':
      if (claim.text.endsWith('()')) say('add-api-documentation', at, 1);
      break;
    default:
  }
}

/** Parts of the sample's code that stand in added lines. */
function isAdded(sample: SampleClaim, span: Span, touches: Touches): boolean {
  const codeLines = sample.code.split('\n');
  let offset = 0;
  for (let i = 0; i < codeLines.length && offset < span.end; i++) {
    const length = (codeLines[i] as string).length;
    if (offset + length >= span.start) {
      const at = sample.span.start + (sample.lineOffsets[i] ?? 0);
      if (touches({ start: at, end: at + Math.max(1, length) })) return true;
    }
    offset += length + 1;
  }
  return false;
}

function readOutline(sample: SampleClaim, outline: FileOutline, touches: Touches, say: Say): void {
  const at = sample.span.start;
  for (const { statement } of outline.imports)
    if (isAdded(sample, statement, touches)) say('add-import', at, 3);
  for (const { kind, span, signature } of outline.symbols) {
    if (!isAdded(sample, { start: span.start, end: span.start + 1 }, touches)) continue;
    if (kind === 'interface' || kind === 'trait') say('add-interface-specification', at, 2);
    if (TYPES.has(kind)) say('add-type-annotation', at, 3);
    else if (signature) {
      say('add-api-documentation', at, 3);
      if (signature.returns !== undefined || signature.parameters.some((it) => it.type !== undefined))
        say('add-type-annotation', at, 2);
    }
  }
}

async function readSample(
  sample: SampleClaim,
  touches: Touches,
  read: ReadSample | undefined,
  say: Say,
): Promise<void> {
  const at = sample.span.start;
  const outline = await read?.(sample.language, sample.code);
  if (outline) readOutline(sample, outline, touches, say);
  if (SHOWS_RESULT.test(sample.code)) say('add-example-usage', at, 3);
  else if (!outline || outline.symbols.length > 0 || outline.imports.length === 0)
    say('add-example-usage', at, 1);
  say('add-syntax-example', at, 1);
}

const headerOf = (document: ContextDocument): string => JSON.stringify(document.header?.value ?? null);

/**
 * @param before undefined when the document is new or was not in force
 * @param after undefined when it is gone or no longer in force: that adds nothing
 * @param read parses samples; without it their imports and declarations stay unseen
 */
export async function contextDelta(
  before: ContextDocument | undefined,
  after: ContextDocument | undefined,
  read?: ReadSample,
): Promise<ContextDelta> {
  if (after === undefined) {
    const removedLines = before?.text.content.split('\n').filter((line) => line.trim() !== '').length ?? 0;
    return { adjustments: [], evidence: [], addedLines: 0, removedLines };
  }
  const { lines, removed } = addedText(before, after);
  const evidence: Evidence[] = [];
  const say: Say = (adjustment, at, strength) =>
    void evidence.push({ adjustment, line: after.text.lineAt(at) + 1, strength });

  if (before !== undefined && headerOf(before) !== headerOf(after)) say('correct-header', 0, 3);
  const corrected = corrections(lines);
  for (const line of corrected) say('correct-reference', line.span.start, 3);

  const fresh = lines.filter((line) => !corrected.has(line));
  const isFresh = touching(fresh.map((line) => line.span));
  const claims = after.claims.filter((claim) => isFresh(claim.span));
  for (const claim of claims) readClaim(claim, say);
  for (const sample of claims.filter((it) => it.kind === 'sample').slice(0, MAX_SAMPLES))
    await readSample(sample, isFresh, read, say);

  const apart = after.blocks.filter((block) => block.kind === 'fence' || block.kind === 'header');
  const isApart = touching(apart.map((block) => block.span));
  for (const line of fresh.filter((it) => !isApart(it.span))) {
    for (const adjustment of quotedAdjustments(line.text)) say(adjustment, line.span.start, 2);
    for (const adjustment of wordedAdjustments(line.text)) say(adjustment, line.span.start, 1);
  }
  return { adjustments: ranked(evidence), evidence, addedLines: lines.length, removedLines: removed };
}

/** By the strongest evidence, then by how much there is of it, then in the order in which it was seen. */
function ranked(evidence: readonly Evidence[]): readonly Adjustment[] {
  const weights = new Map<Adjustment, { strongest: number; count: number }>();
  for (const { adjustment, strength } of evidence) {
    const known = weights.get(adjustment) ?? { strongest: 0, count: 0 };
    weights.set(adjustment, {
      strongest: Math.max(known.strongest, strength),
      count: known.count + 1,
    });
  }
  // That something is asked for says nothing where it is known what.
  const all = [...weights].filter(([adjustment]) => weights.size === 1 || adjustment !== 'add-requirement');
  return all
    .sort(([, a], [, b]) => b.strongest - a.strongest || b.count - a.count)
    .map(([adjustment]) => adjustment);
}
