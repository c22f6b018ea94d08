/** What the paragraph before a list, table or fence says about everything that it introduces. */
import type { Stance } from '../claim.ts';
import { lastSentence } from './sentence.ts';
import { CREATES, GENERATED, isElsewhere, OPTIONAL, PLANNED, WRONG_MARK } from './stanceWords.ts';

const EXAMPLE: Stance = { modality: 'supposes', exemption: 'example' };
const EXTERNAL: Stance = { modality: 'states', exemption: 'external' };

const NOT_HERE =
  /\b(?:not (?:available )?(?:locally|in this repo(?:sitory)?|here|included|checked in)|do(?:es)? not exist(?: (?:yet|here|locally))?|elsewhere)/i;

/** Only a paragraph that ends with a colon speaks for what follows; the first row that fits decides. */
const READINGS: readonly (readonly [RegExp, Stance])[] = [
  [WRONG_MARK, EXAMPLE],
  [
    /\b(?:examples?|for instance|e\.g\.|sample|such as|looks? like|like this|template|something like|format|illustrat\w{1,6}|hypothetical|(?:most|many|typical|other) (?:repos?|repositories|projects|codebases))\b[^.]{0,80}:?\s*$/i,
    EXAMPLE,
  ],
  // "Consider the following structure:": how anybody's project may be laid out.
  [
    /\b(?:consider|recommend(?:s|ed)?|suggest(?:s|ed)?|ideal|preferred|standard|conventional|common)\b[^.:]{0,60}\b(?:structure|layout|organi[sz]ation|hierarchy|tree)\b/i,
    EXAMPLE,
  ],
  // "PR #12 snapshot:": a report on one change.
  [/\b(?:PR|MR|pull request) ?#\d/i, EXAMPLE],
];

const AFTERWARDS: readonly (readonly [RegExp, Stance])[] = [
  // The layout of what is packed elsewhere.
  [
    /\b(?:archive|tarball|zip(?: file)?|container image)s?\b[^.:]{0,40}\b(?:contain|hold|includ|consist)/i,
    EXTERNAL,
  ],
  [GENERATED, { modality: 'states', exemption: 'generated' }],
  [OPTIONAL, { modality: 'supposes' }],
  [
    /\b(?:check for|look for|search for|any of|one of|detect|whichever|may|might|could)\b/i,
    { modality: 'supposes' },
  ],
  [
    /\b(?:removed|deleted|deprecated|no longer|legacy|old|renamed|moved|migrat\w{1,5})\b/i,
    { modality: 'denies' },
  ],
  [/\b(?:never|do not|don['’]t|avoid|must not)\b/i, { modality: 'forbids' }],
  [CREATES, { modality: 'creates' }],
  [PLANNED, { modality: 'creates' }],
];

function read(sentence: string, readings: typeof READINGS): Stance | undefined {
  return readings.find(([words]) => words.test(sentence))?.[1];
}

/** "When adding tests:": what follows says where they are to go. */
const WHEN_MAKING =
  /\b(?:when(?:ever)?|if|before|once) (?:you |we )?(?:add|creat|writ|introduc|build|implement)(?:e|ing)?\b[^.]{0,80}:[\s*_]*$/i;

export function speaksOfMaking(intro: string | undefined): boolean {
  return intro !== undefined && WHEN_MAKING.test(lastSentence(intro));
}

export function introStance(intro: string | undefined): Stance | undefined {
  if (intro === undefined) return undefined;
  const last = lastSentence(intro);
  if (NOT_HERE.test(last)) return EXTERNAL;
  if (!/:[\s*_]*$/.test(intro)) return isElsewhere(last) ? EXTERNAL : undefined;
  return read(last, READINGS) ?? (isElsewhere(last) ? EXTERNAL : read(last, AFTERWARDS));
}
