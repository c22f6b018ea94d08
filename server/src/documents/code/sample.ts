/** Makes a claim of a fence with code, and maps places in the code back to the document. */
import type { Span } from '../../base/span.ts';
import type { SampleClaim } from '../claim.ts';
import { languageOfInfo } from './codeLanguage.ts';

/** What surrounds the fence; decided by whoever reads the document. */
export type SampleContext = Pick<SampleClaim, 'modality' | 'bases' | 'headings'> & {
  readonly exemption?: SampleClaim['exemption'];
};

/** Longer samples are files that somebody pasted; the parser would refuse them anyway. */
const MAX_CODE = 200_000;

/** A comment by which the author marks the code below it as wrong. */
const SHOWN_AS_WRONG =
  /(?:\/\/|#|\/\*|--)[ \t]{0,8}(?:[\u2717\u2718\u274c\u{1f6ab}\u26d4\u2612]|(?:bad|wrong|incorrect|anti-?pattern|old|legacy|deprecated)\b|(?:avoid|don['\u2019]t|do not|never)\b(?! (?:edit|modify|run|delete|remove|commit|forget|touch|change)\b)|before\b(?:[ \t]{0,4}[:(\u2014-]|[ \t]*$| (?:the )?(?:fix|change|refactor)))/imu;

/** Elisions and names to be filled in: the code is a shape, not something to be run. */
const PLACEHOLDER = /<(?:your|package|module|name|path)[\w -]{0,30}>|\{\{[^}\n]{0,60}\}\}/i;

/** A list with its remarks: `- load() - loads it`. */
const ITEM = /^\s*[-*\u2022] \S/;

function isList(code: string): boolean {
  const lines = code.split('\n').filter((line) => /\S/.test(line) && !/^\s*(?:\/\/|#)/.test(line));
  return lines.length > 0 && lines.every((line) => ITEM.test(line));
}

/**
 * The sample of a fence.
 * @param info what stands behind the opening marks.
 * @param content the text that holds the fence; spans count from its start.
 * @param lines the code's lines without their ends, and without what stands before them for the sake of Markdown.
 * @returns undefined when the info names no language with a grammar, or there is no code.
 */
export function sampleOf(
  info: string,
  content: string,
  lines: readonly Span[],
  context: SampleContext,
): SampleClaim | undefined {
  const language = languageOfInfo(info);
  const first = lines[0];
  const last = lines.at(-1);
  if (language === undefined || first === undefined || last === undefined) return undefined;
  const span: Span = { start: first.start, end: last.end };
  if (span.end - span.start > MAX_CODE) return undefined;
  const lineOffsets = lines.map((line) => line.start - span.start);
  const code = lines.map((line) => content.slice(line.start, line.end)).join('\n');
  if (code.trim() === '') return undefined;
  const { exemption, ...rest } = context;
  const reason =
    exemption ??
    (SHOWN_AS_WRONG.test(code) || isList(code)
      ? 'example'
      : PLACEHOLDER.test(code)
        ? 'placeholder'
        : undefined);
  return Object.freeze({
    ...rest,
    kind: 'sample',
    span,
    text: content.slice(span.start, span.end),
    where: 'fence',
    language,
    code,
    lineOffsets: Object.freeze(lineOffsets),
    ...(reason ? { exemption: reason } : {}),
  });
}

/** Where a place in the sample's code stands in the document. The place must not reach over a line's end. */
export function placeInDocument(claim: SampleClaim, place: Span): Span {
  let line = 0;
  let lineStart = 0;
  for (
    let at = claim.code.indexOf('\n');
    at >= 0 && at < place.start;
    at = claim.code.indexOf('\n', at + 1)
  ) {
    line++;
    lineStart = at + 1;
  }
  const offset = claim.span.start + (claim.lineOffsets[line] ?? 0) - lineStart;
  return { start: place.start + offset, end: place.end + offset };
}
