/** The table of what sentences say about the things that they name. The first row that fits decides, so what is surer comes first. */
import type { Stance } from '../claim.ts';
import { foreignStance } from './foreignStance.ts';
import type { Sentence } from './sentence.ts';
import {
  CREATES,
  GENERATED,
  isElsewhere,
  OPTIONAL,
  PLACES,
  PLANNED,
  REQUIRES,
  WRONG_MARK,
} from './stanceWords.ts';

type Part = Exclude<keyof Sentence, 'name'>;

/** A part of the sentence and the words that it must have, or a test where words alone do not tell. */
type Sign = readonly [Part, RegExp] | ((sentence: Sentence) => boolean);

interface Reading {
  readonly stance: Stance;
  /** Any of them is enough. */
  readonly signs: readonly Sign[];
}

const SUPPOSES: Stance = { modality: 'supposes' };
const GENERATES: Stance = { modality: 'states', exemption: 'generated' };

const CODE_FILE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|rs|go|java|kt|cs|rb|php|swift|c|cc|cpp|h|hpp|dart|ex|exs|lua|zig)$/i;

/** "Results are stored in `x/`", "logs go to": a place that fills while something runs. Code does not come about so. */
const FILLS =
  /\b(?:logs?|results?|outputs?|reports?|sessions?|uploads?|cache|histor(?:y|ies)|backups?|screenshots?|recordings?|exports?|snapshots?|downloads?|transcripts?|traces?|dumps?|checkpoints?|artifacts?|findings|state|drafts?|(?:completed|finished|archived|old|past) \w{2,20})\b[^.;:|]{0,50}\b(?:stored|saved|kept|placed|put|collected|archived|appended|dropped|cached|persisted|go|goes|land|accumulate)\b[^.;:|]{0,20}\b(?:in|to|at|under|into|inside)[\s`*_"']{0,4}$/i;

/** "Builds the binary and places it in", "run `make core` to have it available in": what a build leaves. */
const LEFT_BY_BUILD =
  /\b(?:compil|build|built|bundl|packag)[^.;]{0,100}\bplaces? (?:it|them) (?:in|into|under)\b|\b(?:run|after)\b[^.;]{0,120}\bavailable (?:in|at|under)[\s`*_"']{0,4}$/i;

/** "Files in `x/` are automatically available": what a framework does with all that is put there. */
const FILES_IN =
  /\b(?:files?|classes|commands|scripts|plugins|everything|anything) (?:placed |put )?(?:in|under|inside)$/i;

const PICKED_UP =
  /^[\s`*_)]{0,4}(?:are|is|will be|gets?) (?:automatically\b|auto-?\w{4,}|(?:discovered|picked up|registered|loaded) automatically\b)/i;

/** "create a report in": the verb is not the last one before the name. */
const WRITES_INTO =
  /\b(?:create|write|save|store|generate|output|report|log|new)\b[^.;]{0,60}\b(?:in|to|at|under|as|into)$/i;

/** Speech between quotation marks: a prompt or a sentence that somebody might write. */
function isQuoted({ before, after }: Sentence): boolean {
  const open = before.lastIndexOf('\u201c');
  if (open > before.lastIndexOf('\u201d') && after.includes('\u201d')) return true;
  return (before.split('"').length - 1) % 2 === 1 && after.includes('"');
}

/** Surer than words of other languages, which are searched in the whole sentence. */
const first: readonly Reading[] = [
  {
    stance: { modality: 'supposes', exemption: 'example' },
    signs: [
      ['lead', WRONG_MARK],
      ['whole', WRONG_MARK],
    ],
  },
  { stance: { modality: 'states', exemption: 'external' }, signs: [({ whole }) => isElsewhere(whole)] },
  {
    stance: SUPPOSES,
    signs: [
      isQuoted,
      [
        'governed',
        /(?:\be\.g\.?,?|\beg,|\bfor example,?:?|\bfor instance,?|\bsuch as|\blike:?|\bexamples?:|\bsay,|\bsimilar to|\bimagine|\bsuppose|\bnamed|\bcalled|\bpattern|\bhypothetical|\bconvention:?|\bformat:?|\bincluding|\bwhether|\b(?:single|one|a) (?:file|folder|directory|module):)$/i,
      ],
      // `(e.g., see x, y`: everything up to the closing parenthesis is an example.
      ['before', /\((?:e\.g\.?|for example|for instance|such as|like|say)\b[^()]{0,200}$/i],
      // "Example of a locale file (`x`):"
      ['before', /^[\s*_#>-]{0,8}(?:example|sample)\b[^.;()]{0,80}\($/i],
      // "For example, if the test at `x` fails, read `y`": a case that somebody made up.
      ['before', /\b(?:for example|for instance|e\.g\.),? (?:if|when|given|suppose|say)\b[^;]{0,300}$/i],
      // "Mirror the source tree: `a` to `b`": one pair shows how all go.
      ['before', /\bmirror(?:s|ed|ing)?\b[^.:]{0,60}:[^.:]{0,120}$/i],
      // "`a` or `b`", "`a`, `b`, or `c`": one of them is enough.
      ['before', /\u0001`?,? (?:or|o|ou|oder|eller|lub|veya|atau|\u0438\u043b\u0438) `?$/],
      [
        'after',
        /^`?(?:, `\u0001{1,120}`){0,6},? (?:or|o|ou|oder|eller|lub|veya|atau|\u0438\u043b\u0438) `?\u0001/,
      ],
      [
        'after',
        /^[\s`*_)"']{0,6}(?:\([^)]{0,40}\)\s*)?(?:is missing|is absent|are missing|does(?:n['’]t| not) (?:already )?exist|is(?:n['’]t| not) (?:present|there|found|available)|or (?:similar|equivalent)|if (?:it|they|one|present|any|available|needed|applicable|you)|when (?:present|available|applicable|needed)|where (?:present|available|applicable))/i,
      ],
      ['whole', OPTIONAL],
    ],
  },
];

const then: readonly Reading[] = [
  {
    stance: { modality: 'denies' },
    signs: [
      // "No member ships a `x`": said of what the subject does not have.
      [
        'governed',
        /\b(?:no|none of the|neither) (?:[\w-]{1,30} ){1,5}(?:ships?|has|have|contains?|defines?|provides?|carr(?:y|ies)|includes?|owns?|exports?|keeps?|holds?|declares?)(?: an?| the| any| its own)?$/i,
      ],
      // "No middleware files in `x/`": nor need there be any.
      [
        'governed',
        /\bno (?:[\w-]{1,30} ){0,3}(?:files?|director(?:y|ies)|folders?|subfolders?) (?:in|under|inside|within)$/i,
      ],
      [
        'governed',
        /\b(?:no|not|without|removed?|removes|removing|deleted?|deletes|deleting|drop(?:ped|s)?|replac(?:e|es|ed|ing)|instead of|rather than|former(?:ly)?|previous(?:ly)?|legacy|old|older|deprecated|obsolete|used to|was|were|renamed from|moved from|migrat(?:e|ed|ing) from|unlike|retired?|supersed(?:e|es|ed)|historical(?:ly)?|originally|earlier|vs\.?|versus)\**:?\**$/i,
      ],
      [
        'clause',
        /\b(?:there (?:is|are) no|no longer|instead of|rather than|formerly|previously|used to|replac(?:es|ed|ing)|remov(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|legacy|deprecated|obsolete|retired|renamed from|moved from|migrat\w{1,5} from|historical(?:ly)?)\b/i,
      ],
      [
        'after',
        /^[\s`*_)"'\u0001]{0,60}(?:,? (?:which|that))? ?(?:(?:no longer|(?:does|do) not exist|(?:does|do)n['’]t exist|is gone|are gone)|(?:was|were|has been|have been|is|are|got|gets?)(?: now| not| never| all)? (?:removed|deleted|renamed|moved|replaced|split|merged|dropped|deprecated|obsolete|absent|missing|legacy|superseded|retired|folded|consolidated|committed|tracked|checked in))/i,
      ],
      // "`a`, `b` and `c` are **deleted**", "`a` (the old one), deleted": also when the verb comes after other names.
      [
        'after',
        /^[^.;:|]{0,200}?\b(?:are|were|was|has been|have been) (?:all )?(?:removed|deleted|gone|dropped|retired)\b|^[`*_]{0,4}\s?(?:\([^()\n|]{0,40}\))?,\s[*_]{0,2}(?:removed|deleted|gone|retired)\b/i,
      ],
    ],
  },
  {
    stance: { modality: 'forbids' },
    signs: [
      [
        'clause',
        /\b(?:never|do not|don['’]t|must not|mustn['’]t|should not|shouldn['’]t|avoid|cannot|can['’]t|may not|not to|no need|forbidden|off[- ]limits)\b/i,
      ],
      ({ governed }) =>
        /\b(?:never|do not|don['’]t|avoid)\b/i.test(governed.slice(-60).replace(/^.*[:;\u2014]/s, '')),
    ],
  },
  {
    stance: { modality: 'denies' },
    signs: [
      [
        'whole',
        /\b(?:that|this|the|which|these|those|they|it) (?:directory|directories|file|files|folder|folders|path|paths|package|module)? ?(?:do(?:es)?(?: not|n['’]t) (?:yet |currently |actually )?exist|(?:is|are) (?:gone|not there|not present|long gone)|no longer exists?)/i,
      ],
    ],
  },
  {
    stance: { modality: 'creates' },
    signs: [
      ['whole', PLANNED],
      // "Create or update the function in \`x\`": both words govern.
      [
        'before',
        /\b(?:creat(?:e|es|ing)|add(?:s|ing)?|generat(?:e|es|ing)|writ(?:e|es|ing)) or (?:updat|edit|modif|extend|chang|amend|replac|overwrit)/i,
      ],
      // "Browser tests should live in `x/`": where the first one is to go, said by guidelines that many projects share.
      ['governed', /\bshould (?:live|reside|go|be (?:created|placed|put)) (?:in|under|inside|within|into)$/i],
    ],
  },
  {
    stance: SUPPOSES,
    signs: [
      // `a/`, `b/`, etc.: names of the sort, not an inventory.
      ['after', /^[\s`,\u0001"'()]{0,80}(?:and |or )?(?:etc\b|and so on|and the like|\.\.\.|\u2026)/i],
      ({ governed, after }) => FILES_IN.test(governed) && PICKED_UP.test(after),
      [
        'governed',
        /\b(?:(?:if|when|unless|whether|once|until|where|in case)\b(?! adding| you change| changing| editing| modifying| working| writing)[^,;:]{0,60}$|check (?:for|if|whether)[^,;:]{0,40}$|look(?:s|ing)? for[^;:]{0,40}$|search(?:es|ing)? for[^;:]{0,40}$|scan(?:s|ning)? for[^;:]{0,40}$|detect(?:s|ed|ing)?[^;:]{0,40}$|\bfall(?:s|ing)? ?back (?:on|to)[^.;:]{0,30}$|\botherwise,?[^.;:]{0,40}$|(?:may|might|could|can|would) (?:be|have|contain|include|look|exist|also|live|go|sit|reside|stay)[^;:]{0,60}$|(?:has|have|contains?|uses?|ships?) (?:a|an|any|no)\b[^,;:]{0,30}$)/i,
      ],
    ],
  },
  {
    stance: GENERATES,
    signs: [
      ['whole', GENERATED],
      // "`a`, `b` and the rest are generated from x": whatever they are made of.
      ['after', /^[^.;:|]{0,80}\b(?:is|are) (?:all )?(?:auto-?)?generated\b/i],
      ({ name, before }) => !CODE_FILE.test(name) && (FILLS.test(before) || LEFT_BY_BUILD.test(before)),
    ],
  },
  {
    stance: { modality: 'creates' },
    signs: [
      ['clause', CREATES],
      ({ clause, governed }) => !REQUIRES.test(clause) && WRITES_INTO.test(governed),
      ({ clause, governed, name }) => PLACES.test(clause) && !name.endsWith('/') && !/\bto$/i.test(governed),
    ],
  },
  { stance: { modality: 'requires' }, signs: [['clause', REQUIRES]] },
];

function read(sentence: Sentence, readings: readonly Reading[]): Stance | undefined {
  const shows = (sign: Sign): boolean =>
    typeof sign === 'function' ? sign(sentence) : sign[1].test(sentence[sign[0]]);
  return readings.find(({ signs }) => signs.some(shows))?.stance;
}

/** Undefined where the sentence says nothing but that the thing is there. */
export function sentenceStance(sentence: Sentence): Stance | undefined {
  return read(sentence, first) ?? foreignStance(sentence.whole) ?? read(sentence, then);
}
