/** Cuts the sentence, list item or table cell around a claim into the parts that say how it stands to what it names. */
import type { Span } from '../../base/span.ts';
import { CREATES, PLACES, REQUIRES } from './stanceWords.ts';

/** Stands for each character of code in a masked text, so that words inside code spans are not read as the author's. */
export const MASK = '\u0001';

/** Text that is looked at on either side; longer sentences are cut. */
const BEFORE = 400;
const AFTER = 240;

const ABBREVIATION = /(?:\b(?:e\.g|i\.e|vs|cf|incl|resp|approx|etc|no|dir|Dr|St)|^\d+|\s\d+)$/i;

/** Start of the sentence, list item line, table cell or paragraph that holds `at`. */
function unitStart(masked: string, at: number): number {
  const floor = Math.max(0, at - BEFORE);
  for (let i = at - 1; i >= floor; i--) {
    const code = masked[i];
    if (code === '|') return i + 1;
    if (code === '\n') {
      if (masked[i - 1] === '\n' || /^\s*(?:[-*+]|\d{1,3}[.)]|>|#{1,6})\s/.test(masked.slice(i + 1, i + 24)))
        return i + 1;
    } else if (
      (code === '.' || code === '!' || code === '?') &&
      /^\s+["'(*_[]*[A-Z\u0001`]/.test(masked.slice(i + 1, i + 12))
    ) {
      if (!ABBREVIATION.test(masked.slice(Math.max(0, i - 8), i))) return i + 1;
    }
  }
  return floor;
}

function unitEnd(masked: string, at: number): number {
  const ceiling = Math.min(masked.length, at + AFTER);
  for (let i = at; i < ceiling; i++) {
    const code = masked[i];
    if (code === '|') return i;
    if (code === '\n') {
      if (masked[i + 1] === '\n' || /^\s*(?:[-*+]|\d{1,3}[.)]|>|#{1,6})\s/.test(masked.slice(i + 1, i + 24)))
        return i;
    } else if (
      (code === '.' || code === '!' || code === '?') &&
      /^\s+["'(*_[]*[A-Z\u0001`]/.test(masked.slice(i + 1, i + 12))
    ) {
      if (!ABBREVIATION.test(masked.slice(Math.max(0, i - 8), i))) return i;
    }
  }
  return ceiling;
}

/** Drops code, punctuation and connectives from the end: what remains ends with the last word that governs the claim. */
function governing(before: string): string {
  let end = before.length;
  for (;;) {
    const tail = before.slice(Math.max(0, end - 12), end);
    const match = /(?:[\u0001`\s,"'*_[\](]|(?:^|[\s`,])(?:and|or|the|a|an)\s)$/i.exec(tail);
    if (!match || end === 0) break;
    end -= match[0].length;
  }
  return before.slice(0, Math.max(0, end));
}

const CLAUSE = /[,;:(\u2013\u2014]|\s-{1,2}\s|\s(?:and|then|but|or|so|which|that|where)\s/gi;

/** The clause that governs the claim: the last stretch of the sentence that has a word of its own. */
function lastClause(text: string): string {
  const starts = [0];
  for (const match of text.matchAll(CLAUSE)) starts.push((match.index ?? 0) + match[0].length);
  // "place pages in `a` and layouts in `b`": a clause without a verb has that of the one before it.
  let at = starts.length - 1;
  while (at > 0 && isVerbless(text.slice(starts[at]).trimStart())) at--;
  return text.slice(starts[at]);
}

/** "layouts in", "and all of the hooks under": names and a preposition, then at most what stands between it and the next clause. */
const VERBLESS =
  /^(?:and |or )?(?!(?:it|them|they|this|that|then)\b)[\w/'-]{1,40}(?: (?!(?:it|them|is|are|was|were|be)\b)[\w/'-]{1,40}){0,3} (?:in|into|inside|to|at|under|below|as)(?=$|[\s`\u0001,;])/i;

function isVerbless(clause: string): boolean {
  const head = VERBLESS.exec(clause)?.[0];
  return head !== undefined && ![CREATES, PLACES, REQUIRES].some((verbs) => verbs.test(head));
}

/** Line ends and runs of blanks are one blank, emphasis is none: `instead\n  of`, `do **not**`. */
function flat(text: string): string {
  return text.replace(/\*+/g, '').replace(/\s+/g, ' ');
}

/** Replaces what stands between backticks; enough for paragraphs whose tree is not at hand. */
export function maskCode(text: string): string {
  return text.replace(
    /(`{1,3})([^`\n]{1,400})\1/g,
    (_, ticks: string, code: string) => ticks + MASK.repeat(code.length) + ticks,
  );
}

export interface Sentence {
  /** What the claim names. */
  readonly name: string;
  /** The line up to the claim, as it is written. */
  readonly lead: string;
  /** The sentence up to the claim, and from there on; on one line and without emphasis. */
  readonly before: string;
  readonly after: string;
  readonly whole: string;
  /** `before` up to the last word of the author's. */
  readonly governed: string;
  /** The last clause of `governed` that has a verb. */
  readonly clause: string;
}

/** @param masked text in which the content of code spans and link targets is {@link MASK}. */
export function sentenceAt(masked: string, span: Span, name: string): Sentence {
  const start = unitStart(masked, span.start);
  const end = unitEnd(masked, span.end);
  const own = masked.slice(start, span.start);
  // A link stands in its sentence with its label, which says nothing here.
  const before = flat(own).replace(/!?\[[^[\]]{0,200}\]\(<?$/, '');
  const governed = governing(before);
  return {
    name,
    lead: own.slice(own.lastIndexOf('\n') + 1),
    before,
    after: flat(masked.slice(span.end, end)),
    whole: flat(masked.slice(start, end)),
    governed,
    clause: lastClause(governed),
  };
}

/** The last sentence of a paragraph, of which no more than {@link BEFORE} characters are looked at. */
export function lastSentence(paragraph: string): string {
  const text = maskCode(paragraph).slice(-BEFORE);
  return text.slice(unitStart(text, text.length));
}
