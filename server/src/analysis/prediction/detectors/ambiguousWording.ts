/** Words of a task that leave a choice open that matters. */
import { quoted } from '../../../base/quoted.ts';
import type { Detector } from '../prediction.ts';

interface Vague {
  readonly errorClass: string;
  /** First group: the words. */
  readonly pattern: RegExp;
  /** A line with it decides after all. */
  readonly decided: RegExp;
  readonly open: string;
  readonly fix: string;
}

const MEASURED = /\d\s?(?:ms|s\b|seconds?|%|MB|GB|rows|items|requests)|\bO\(/i;
const NAMED = /\b(?:throw|raise|return|exit|log|retry|reject|status \d{3}|\b[45]\d\d\b)/i;

const vague: readonly Vague[] = [
  {
    errorClass: 'ambiguity/error-handling',
    pattern:
      /\b(handle (?:all |any |the )?errors?(?: (?:properly|gracefully|appropriately))?|(?:proper|appropriate|good|robust) error handling)\b/i,
    decided: NAMED,
    open: 'what happens on failure',
    fix: 'Say for each failure whether it is raised, returned, retried or logged.',
  },
  {
    errorClass: 'ambiguity/algorithm',
    pattern:
      /\b((?:must|should|needs? to) be (?:very |really )?(?:fast|quick|efficient|performant|scalable)|as (?:fast|quickly|efficiently) as possible|(?:good|high) performance)\b/i,
    decided: MEASURED,
    open: 'how fast is fast enough',
    fix: 'Say a limit of time, the size of the input, or the complexity.',
  },
  {
    errorClass: 'ambiguity',
    pattern:
      /\b(as (?:needed|appropriate|you see fit)|if (?:necessary|appropriate)|and so on|etc\b\.?|something like that|whatever (?:makes sense|works))/i,
    // Examples in brackets, and a list of names that are spelled out, show what is meant; "only if necessary" forbids.
    decided:
      /\bonly (?:as|if|where|when) (?:needed|necessary|appropriate)|\([^()\n]{0,200}\b(?:etc\b|and so on)|`,? (?:etc\b|and so on)|[`/]etc\b/i,
    open: 'what belongs to the task',
    fix: 'List what is meant, or say who decides.',
  },
];

export const ambiguousWording: Detector = {
  rule: 'gap/ambiguous-wording',
  prior: 0.5,
  basis: 'wording',
  *detect({ task }) {
    for (const { errorClass, pattern, decided, open, fix } of vague) {
      const line = task.lines.find((it) => pattern.test(it.text) && !decided.test(it.text));
      const words = line && pattern.exec(line.text);
      if (!line || !words) continue;
      const start = line.span.start + words.index + words[0].indexOf(words[1] as string);
      yield {
        errorClass,
        span: { start, end: start + (words[1] as string).length },
        what: `${quoted(words[1] as string)} leaves open ${open}.`,
        why: 'Two models, or one model twice, decide it differently.',
        fix,
        additions: [],
      };
    }
  },
};
