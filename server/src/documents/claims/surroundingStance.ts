/** What headings, table columns, other cells of a row and captions say about all that stands below or beside them. */
import type { Stance } from '../claim.ts';

/** Title of the table column that holds `at`. */
export function columnTitle(text: string, at: number): string {
  const header = text.slice(0, text.indexOf('\n')).split('|');
  const before = text.slice(Math.max(0, at - 2_000), at);
  const column = before.slice(before.lastIndexOf('\n') + 1).split('|').length - 1;
  return (header[column] ?? '').trim();
}

export const CAPTION =
  /^[\s*_#]{0,8}(?:file(?:name)?|path|in|example)?:?[\s*_]{0,4}`\u0001{1,300}`[\s*_]{0,4}[:\uff1a]?[\s*_]{0,4}$/i;

/** The same as a link: "[src/a.ts](src/a.ts):". */
export const LINK_CAPTION = /^[\s*_#]{0,8}\[\u0001{1,300}\]\(\u0001{1,300}\)[\s*_]{0,4}[:\uff1a][\s*_]{0,4}$/;

/** A cell of the same row that says what happens to the thing: `| New | `x` |`. */
export const OPERATION =
  /\|\s*[*_]{0,2}(?:new|create[ds]?|add(?:ed)?|generated?|written|output|delete[ds]?|remove[ds]?|deprecated|planned|todo|optional|n\/a|\u65b0\u589e|\u65b0\u5efa|\u521b\u5efa|\u5220\u9664|\u65b0\u898f|\u524a\u9664|\uc0dd\uc131|\ucd94\uac00|\uc0ad\uc81c|nuevo|novo|neu|nouveau)[*_]{0,2}\s*(?=\|)/iu;

export function rowOf(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(Math.max(start, at - 1_000), Math.min(end < 0 ? text.length : end, at + 1_000));
}

export const COLUMN: readonly (readonly [RegExp, Stance])[] = [
  [
    /\b(?:examples?|sample|pattern|naming|convention|format|template|placeholder|good|bad|before|after|instead|wrong|avoid)\b/i,
    { modality: 'supposes', exemption: 'example' },
  ],
  [
    /\b(?:outputs?|generated|produces?|creates?|deliverables?|artifacts?|written|saved|destination|result|emits?|target)\b/i,
    { modality: 'creates' },
  ],
  [/\b(?:old|legacy|removed|deprecated|former|previous|was|from)\b/i, { modality: 'denies' }],
  [
    /\b(?:upstream|repo(?:sitory)?|source repo|url|endpoint|route|package|import|module)\b/i,
    { modality: 'states', exemption: 'external' },
  ],
];

export const HEADINGS: readonly (readonly [RegExp, Stance])[] = [
  // A tool writes the same guidelines, between these tags, into the documents of each project.
  [/^laravel boost guidelines$/i, { modality: 'states', exemption: 'external' }],
  // "Comments (PR #12, all resolved)": a record of one day.
  [/\b(?:PR|MR|pull request|issue|ticket) ?#\d/i, { modality: 'supposes', exemption: 'example' }],
  [
    /^(?:bad|wrong|incorrect|anti-?patterns?|good|correct|example|sample|examples? (?:output|usage|prompts?|workflow|session|interaction|scenario|request|response|of|file|report|plan|\d+)|example:|sample |template|placeholder|hypothetical)/i,
    { modality: 'supposes', exemption: 'example' },
  ],
  [
    /^(?:do not|don['’]t|never|avoid|prohibited|not allowed|what not to|things? (?:to avoid|not to))\b|\b(?:forbidden|off[- ]limits|no[- ]go|untouchable|hands[- ]off|(?:protected|restricted) (?:files?|paths?|areas?|zones?|directories))\b/i,
    { modality: 'forbids' },
  ],
  [
    /\b(?:template|output format|output structure|file format|report format|expected output|example output|deliverables?|outputs?|artifacts?|scaffold(?:ing)?|naming conventions?|new files?|where (?:to (?:put|place|add)|(?:new )?(?:files?|code|things|components?|tests?) (?:go|goes|belongs?|lives?))|file (?:placement|(?:organi[sz]ation|location) rules)|(?:files?|directories|folders|modules?) to (?:create|add|generate|write|be created)|planned|roadmap|future|upcoming|proposed|todo|next steps|(?:implementation|development|migration|refactor(?:ing)?|rollout) plan)\b|^plan:/i,
    { modality: 'creates' },
  ],
  [
    /\b(?:removed|deleted|retired|discarded|deprecated|legacy|obsolete|changelog|history|migration|migrating|renamed|moved|before\/after|historical)\b/i,
    { modality: 'denies' },
  ],
  [
    /\b(?:generated|runtime files|gitignored|ignored files|build output)\b/i,
    { modality: 'states', exemption: 'generated' },
  ],
  [
    /\b(?:upstream|downstream|external repo|other repos?|related repos?|sibling repos?|consumer)\b/i,
    { modality: 'states', exemption: 'external' },
  ],
];

/** "Adding a new endpoint", "How to create a module", in a heading or the sentence before a list. */
export const RECIPE =
  /\b(?:add|creat|mak|writ|implement|build|introduc|scaffold|develop)(?:e|ing)?\s(?:(?:an?|another|your|custom)\s|new\b)|\bnew \w{2,30} (?:checklist|workflow|steps)|(?:\u6dfb\u52a0|\u65b0\u589e|\u65b0\u5efa|\u521b\u5efa|\u589e\u52a0)|\u8ffd\u52a0|\ucd94\uac00|\b(?:agregar|a\u00f1adir|crear|adicionar|criar|ajouter|hinzuf)/iu;

/** A row in which another cell says that the thing is not there: "| `docs/log.md` | missing |". */
export const ABSENT_ROW =
  /\|[\s*_]{0,6}(?:no|nein|missing|absent|fehlt|does not exist|not (?:there|present|found))\b|\bnicht vorhanden\b/i;
