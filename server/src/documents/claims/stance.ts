/** How a sentence stands to what it names: does it say that the thing is there, ask to create it, forbid it, deny it, suppose it, or give it as an example? */
import type { Span } from '../../base/span.ts';
import type { Exemption, Modality } from '../claim.ts';
import { foreignStance } from './foreignStance.ts';

export interface Stance {
  readonly modality: Modality;
  readonly exemption?: Exemption;
}

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
function lastClause(before: string): string {
  const text = governing(before);
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

const EXISTENCE_AFTER =
  /^[\s`*_)"']{0,6}(?:\([^)]{0,40}\)\s*)?(?:is missing|is absent|are missing|does(?:n['’]t| not) (?:already )?exist|is(?:n['’]t| not) (?:present|there|found|available)|or (?:similar|equivalent)|if (?:it|they|one|present|any|available|needed|applicable|you)|when (?:present|available|applicable|needed)|where (?:present|available|applicable))/i;
const OPTIONAL =
  /\(if [^()]{1,60}\)|\b(?:if (?:present|it exists|they exist|one exists|exists|available|applicable|any|needed|missing|absent)|\(optional\)|optional(?:ly)?|when (?:present|available)|where (?:applicable|available)|if there (?:is|are)|only (?:while|when|during|if|until|as long as))\b/i;
const SUPPOSES_BEFORE =
  /\b(?:(?:if|when|unless|whether|once|until|where|in case)\b(?! adding| you change| changing| editing| modifying| working| writing)[^,;:]{0,60}$|check (?:for|if|whether)[^,;:]{0,40}$|look(?:s|ing)? for[^;:]{0,40}$|search(?:es|ing)? for[^;:]{0,40}$|scan(?:s|ning)? for[^;:]{0,40}$|detect(?:s|ed|ing)?[^;:]{0,40}$|\bfall(?:s|ing)? ?back (?:on|to)[^.;:]{0,30}$|\botherwise,?[^.;:]{0,40}$|(?:may|might|could|can|would) (?:be|have|contain|include|look|exist|also|live|go|sit|reside|stay)[^;:]{0,60}$|(?:has|have|contains?|uses?|ships?) (?:a|an|any|no)\b[^,;:]{0,30}$)/i;
const EXAMPLE_BEFORE =
  /(?:\be\.g\.?,?|\beg,|\bfor example,?:?|\bfor instance,?|\bsuch as|\blike:?|\bexamples?:|\bsay,|\bsimilar to|\bimagine|\bsuppose|\bnamed|\bcalled|\bpattern|\bhypothetical|\bconvention:?|\bformat:?|\bincluding|\bwhether|\b(?:single|one|a) (?:file|folder|directory|module):)$/i;
/** "`a` or `b`", "`a`, `b`, or `c`": one of them is enough. */
const OR_BEFORE = /\u0001`?,? (?:or|o|ou|oder|eller|lub|veya|atau|\u0438\u043b\u0438) `?$/;
const OR_AFTER =
  /^`?(?:, `\u0001{1,120}`){0,6},? (?:or|o|ou|oder|eller|lub|veya|atau|\u0438\u043b\u0438) `?\u0001/;
/** "Mirror the source tree: `a` to `b`": one pair shows how all go. */
const MIRRORED = /\bmirror(?:s|ed|ing)?\b[^.:]{0,60}:[^.:]{0,120}$/i;
/** `(e.g., see x, y`: everything up to the closing parenthesis is an example. */
const EXAMPLE_OPEN = /\((?:e\.g\.?|for example|for instance|such as|like|say)\b[^()]{0,200}$/i;
/** "For example, if the test at `x` fails, read `y`": a case that somebody made up. */
const EXAMPLE_CASE = /\b(?:for example|for instance|e\.g\.),? (?:if|when|given|suppose|say)\b[^;]{0,300}$/i;
const WRONG_MARK =
  /^[\s>*+\-\d.)_|"']{0,12}(?:[\u2717\u2718\u274c\u2705\u2713\u2714\u{1f6ab}\u26d4\u{1f44e}\u{1f44d}]|\*{0,2}_{0,2}(?:bad|wrong|incorrect|don['’]t|do not|avoid|good|correct|right|before|after|example|examples)\b\*{0,2}\s*[:\u2014(-])/iu;

const CREATES =
  /\b(?:creat(?:e|es|ed|ing)|generat(?:e|es|ed|ing)|scaffold(?:s|ed|ing)?|emit(?:s|ted|ting)?|produc(?:e|es|ed|ing)|output(?:s|ted|ting)?|sav(?:e|es|ed|ing)|writ(?:e|es|ing|ten)|wrote|dump(?:s|ed)?|export(?:s|ed)? (?:it |them )?to|touch|mkdir|log(?:s|ged)? to|append(?:s|ed|ing)?|archiv(?:e|es|ing) [\w ]{0,40}to|initiali[sz]e[sd]?|materiali[sz]e[sd]?|download(?:s|ed)?|clon(?:e|es|ed|ing)|extract(?:s|ed)? to|render(?:s|ed)?(?: (?:in)?to)?|compil(?:e|es|ed)(?: (?:in)?to)?|buil(?:d|ds|t) (?:in)?to|record(?:s|ed)?|persist(?:s|ed)?|deliver|draft|author(?:s|ing)?|bundl(?:e|es|ed) (?:in)?to|rename[sd]?|mov(?:e|es|ed|ing)|promot(?:e|es|ed|ing)|graduate[sd]?|hoist(?:s|ed)?|split (?:it )?(?:out )?(?:in)?to|cop(?:y|ies|ied)|symlink(?:s|ed)?|link(?:s|ed)? to|new (?:file|directory|folder|module|package|test|script|skill|rule|component)s?|report at|results? (?:in|to|at)|will (?:be|appear|land|live|go)|named|call(?:ed)? it)\b/i;
/** "No member ships a `x`": said of what the subject does not have. */
const LACKS =
  /\b(?:no|none of the|neither) (?:[\w-]{1,30} ){1,5}(?:ships?|has|have|contains?|defines?|provides?|carr(?:y|ies)|includes?|owns?|exports?|keeps?|holds?|declares?)(?: an?| the| any| its own)?$/i;
/** "No middleware files in `x/`": nor need there be any. */
const NO_FILES_IN =
  /\bno (?:[\w-]{1,30} ){0,3}(?:files?|director(?:y|ies)|folders?|subfolders?) (?:in|under|inside|within)$/i;
/** "Browser tests should live in `x/`": where the first one is to go, said by guidelines that many projects share. */
const SHOULD_LIVE = /\bshould (?:live|reside|go|be (?:created|placed|put)) (?:in|under|inside|within|into)$/i;
/** "Files in `x/` are automatically available": what a framework does with all that is put there. */
const FILES_IN =
  /\b(?:files?|classes|commands|scripts|plugins|everything|anything) (?:placed |put )?(?:in|under|inside)$/i;
const PICKED_UP =
  /^[\s`*_)]{0,4}(?:are|is|will be|gets?) (?:automatically\b|auto-?\w{4,}|(?:discovered|picked up|registered|loaded) automatically\b)/i;
/** "Create or update the function in \`x\`": both words govern. */
const CREATES_OR =
  /\b(?:creat(?:e|es|ing)|add(?:s|ing)?|generat(?:e|es|ing)|writ(?:e|es|ing)) or (?:updat|edit|modif|extend|chang|amend|replac|overwrit)/i;
const PLACES =
  /\b(?:add(?:s|ed|ing)?|plac(?:e|es|ed|ing)|put(?:s|ting)?|stor(?:e|es|ed|ing)|go(?:es)?|belongs?|keep|drop|introduc(?:e|es)|define)\b/i;
const REQUIRES =
  /\b(?:read|see|refer|follow|consult|check|open|review|use|run|edit|update|modify|change|register|import|inspect|study|load|sync|extend|look at|start (?:with|from|at))\b/i;
const FORBIDS =
  /\b(?:never|do not|don['’]t|must not|mustn['’]t|should not|shouldn['’]t|avoid|cannot|can['’]t|may not|not to|no need|forbidden|off[- ]limits)\b/i;
const DENIES_BEFORE =
  /\b(?:no|not|without|removed?|removes|removing|deleted?|deletes|deleting|drop(?:ped|s)?|replac(?:e|es|ed|ing)|instead of|rather than|former(?:ly)?|previous(?:ly)?|legacy|old|older|deprecated|obsolete|used to|was|were|renamed from|moved from|migrat(?:e|ed|ing) from|unlike|retired?|supersed(?:e|es|ed)|historical(?:ly)?|originally|earlier|vs\.?|versus)\**:?\**$/i;
const DENIES_CLAUSE =
  /\b(?:there (?:is|are) no|no longer|instead of|rather than|formerly|previously|used to|replac(?:es|ed|ing)|remov(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|legacy|deprecated|obsolete|retired|renamed from|moved from|migrat\w{1,5} from|historical(?:ly)?)\b/i;
const DENIES_AFTER =
  /^[\s`*_)"'\u0001]{0,60}(?:,? (?:which|that))? ?(?:(?:no longer|(?:does|do) not exist|(?:does|do)n['’]t exist|is gone|are gone)|(?:was|were|has been|have been|is|are|got|gets?)(?: now| not| never| all)? (?:removed|deleted|renamed|moved|replaced|split|merged|dropped|deprecated|obsolete|absent|missing|legacy|superseded|retired|folded|consolidated|committed|tracked|checked in))/i;
const GONE =
  /\b(?:that|this|the|which|these|those|they|it) (?:directory|directories|file|files|folder|folders|path|paths|package|module)? ?(?:do(?:es)?(?: not|n['’]t) (?:yet |currently |actually )?exist|(?:is|are) (?:gone|not there|not present|long gone)|no longer exists?)/i;
/** "`a`, `b` and `c` are **deleted**", "`a` (the old one), deleted": also when the verb comes after other names. */
const DELETED_AFTER =
  /^(?:[\s`*_)"'\u0001,]|\b(?:and|or) ){0,240}(?:are|were|have been) (?:all )?[*_]{0,2}(?:removed|deleted|gone|dropped|retired)\b|^[`*_]{0,4}\s?(?:\([^()\n|]{0,40}\))?,\s[*_]{0,2}(?:removed|deleted|gone|retired)\b/i;
/** Not there yet. */
const PLANNED =
  /\b(?:\(?future\)?|planned|upcoming|coming soon|not yet|tbd|todo|proposed|roadmap|eventually|work in progress|wip|will (?:come|live|go|move|land|be|have|contain|hold|ship|provide)|once (?:it|they) (?:is|are|exist))\b/i;
/** `a/`, `b/`, etc.: names of the sort, not an inventory. */
const AND_SO_ON = /^[\s`,\u0001"'()]{0,80}(?:and |or )?(?:etc\b|and so on|and the like|\.\.\.|\u2026)/i;
const GENERATED =
  /\b(?:(?:auto-?)?generated(?! (?:from|using|with|code for))|git-?ignored|ignored by git|untracked|not (?:committed|tracked|checked[- ]in|under version control)|build (?:output|artifacts?|products?)|compiled output|runtime (?:file|output|artifact|director|state)|at run-?time|temporary|temp (?:file|dir)|materiali[sz]ed|symlinked|downloaded|created (?:by|when|on|at|during|after|automatically)|written (?:by|to|at|when|during)|produced (?:by|at|when)|emitted (?:by|to|at)|lands? in|ends? up in|cached? (?:in|at|under)|per-(?:user|machine|developer|run|session|ticket|issue)|local-only|local (?:copy|clone|checkout|override|file)s?|your local|personal|user-(?:level|specific|provided)|submodule|sub-module|(?:build|run|ci) artifacts?)\b/i;
/** "Results are stored in `x/`", "logs go to": a place that fills while something runs. Code does not come about so. */
const FILLS =
  /\b(?:logs?|results?|outputs?|reports?|sessions?|uploads?|cache|histor(?:y|ies)|backups?|screenshots?|recordings?|exports?|snapshots?|downloads?|transcripts?|traces?|dumps?|checkpoints?|artifacts?|findings|state|drafts?|(?:completed|finished|archived|old|past) \w{2,20})\b[^.;:|]{0,50}\b(?:stored|saved|kept|placed|put|collected|archived|appended|dropped|cached|persisted|go|goes|land|accumulate)\b[^.;:|]{0,20}\b(?:in|to|at|under|into|inside)[\s`*_"']{0,4}$/i;
/** "Builds the binary and places it in", "run `make core` to have it available in": what a build leaves. */
const LEFT_BY_BUILD =
  /\b(?:compil|build|built|bundl|packag)[^.;]{0,100}\bplaces? (?:it|them) (?:in|into|under)\b|\b(?:run|after)\b[^.;]{0,120}\bavailable (?:in|at|under)[\s`*_"']{0,4}$/i;
const CODE_FILE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|rs|go|java|kt|cs|rb|php|swift|c|cc|cpp|h|hpp|dart|ex|exs|lua|zig)$/i;
const EXTERNAL =
  /\b(?:upstream|downstream|(?:another|other|separate|external|sibling|different|target|consum(?:er|ing)|customer|client|user|host|parent|companion|their|your|source|destination|downstream|forked?|cloned|private|public|template|starter|sample|generated|scaffolded|new|old|legacy|original|which ?ever|any|each|arbitrary)(?:['’]s)? (?:own )?(?:repo(?:sitor(?:y|ies))?s?|project|projects|app|apps|application|workspace|codebase|checkout|monorepo|machine|environment|home)|user['’]s|end[- ]users?|consumers?['’]?|customers?['’]?|in \u0001{3,80}` (?:repo(?:sitory)?|monorepo|project)|(?:from|in|of|at|to) (?:the )?[`"']?[A-Za-z0-9_.\u0001-]{2,60}[`"']? repo(?:sitory)?\b|home directory|inside (?:the )?(?:container|image|vm)|in the (?:container|image|vm|sandbox)|github\.com|published (?:package|tarball)|npm package|installed package|node_modules|site-packages)\b/i;
/** "in the repo", "this repository", "in our project": speaks of this workspace after all. */
const OWN =
  /\b(?:this|the|our|same|current|whole|entire|main) (?:repo(?:sitory)?|project|workspace|codebase|monorepo)\b/i;

/** Line ends and runs of blanks are one blank, emphasis is none: `instead\n  of`, `do **not**`. */
function flat(text: string): string {
  return text.replace(/\*+/g, '').replace(/\s+/g, ' ');
}

/** Speech between quotation marks: a prompt or a sentence that somebody might write. */
function isQuoted(before: string, after: string): boolean {
  const open = before.lastIndexOf('\u201c');
  if (open > before.lastIndexOf('\u201d') && after.includes('\u201d')) return true;
  return (before.split('"').length - 1) % 2 === 1 && after.includes('"');
}

function oneStance(masked: string, span: Span, name: string): Stance | undefined {
  const start = unitStart(masked, span.start);
  const end = unitEnd(masked, span.end);
  // A link stands in its sentence with its label, which says nothing here.
  const before = flat(masked.slice(start, span.start)).replace(/!?\[[^[\]]{0,200}\]\(<?$/, '');
  const after = flat(masked.slice(span.end, end));
  const sentence = flat(masked.slice(start, end));
  const own = masked.slice(start, span.start);
  if (WRONG_MARK.test(own.slice(own.lastIndexOf('\n') + 1)) || WRONG_MARK.test(sentence))
    return { modality: 'supposes', exemption: 'example' };
  if (EXTERNAL.test(sentence.replace(OWN, ''))) return { modality: 'states', exemption: 'external' };
  const governed = governing(before);
  if (isQuoted(before, after)) return { modality: 'supposes' };
  if (
    EXAMPLE_BEFORE.test(governed) ||
    EXAMPLE_OPEN.test(before) ||
    EXAMPLE_CASE.test(before) ||
    MIRRORED.test(before)
  )
    return { modality: 'supposes' };
  if (OR_BEFORE.test(before) || OR_AFTER.test(after)) return { modality: 'supposes' };
  if (EXISTENCE_AFTER.test(after) || OPTIONAL.test(sentence)) return { modality: 'supposes' };
  const foreign = foreignStance(sentence);
  if (foreign) return foreign;
  const clause = lastClause(before);
  if (
    LACKS.test(governed) ||
    NO_FILES_IN.test(governed) ||
    DENIES_BEFORE.test(governed) ||
    DENIES_CLAUSE.test(clause) ||
    DENIES_AFTER.test(after) ||
    DELETED_AFTER.test(after)
  )
    return { modality: 'denies' };
  if (
    FORBIDS.test(clause) ||
    /\b(?:never|do not|don['’]t|avoid)\b/i.test(governed.slice(-60).replace(/^.*[:;\u2014]/s, ''))
  )
    return { modality: 'forbids' };
  if (GONE.test(sentence)) return { modality: 'denies' };
  if (PLANNED.test(sentence) || CREATES_OR.test(before)) return { modality: 'creates' };
  if (SHOULD_LIVE.test(governed)) return { modality: 'creates' };
  if (AND_SO_ON.test(after) || (FILES_IN.test(governed) && PICKED_UP.test(after)))
    return { modality: 'supposes' };
  if (SUPPOSES_BEFORE.test(governed)) return { modality: 'supposes' };
  if (
    GENERATED.test(sentence) ||
    (!CODE_FILE.test(name) && (FILLS.test(before) || LEFT_BY_BUILD.test(before)))
  )
    return { modality: 'states', exemption: 'generated' };
  if (
    CREATES.test(clause) ||
    (!REQUIRES.test(clause) &&
      /\b(?:create|write|save|store|generate|output|report|log|new)\b[^.;]{0,60}\b(?:in|to|at|under|as|into)$/i.test(
        governed,
      ))
  )
    return { modality: 'creates' };
  if (PLACES.test(clause) && !name.endsWith('/') && !/\bto$/i.test(governed)) return { modality: 'creates' };
  if (REQUIRES.test(clause)) return { modality: 'requires' };
  return undefined;
}

const NOT_HERE =
  /\b(?:not (?:available )?(?:locally|in this repo(?:sitory)?|here|included|checked in)|do(?:es)? not exist(?: (?:yet|here|locally))?|elsewhere)/i;
/** "PR #12 snapshot:": a report on one change. */
const RECORD = /\b(?:PR|MR|pull request) ?#\d/i;
const INTRO_EXAMPLE =
  /\b(?:examples?|for instance|e\.g\.|sample|such as|looks? like|like this|template|something like|format|illustrat\w{1,6}|hypothetical|(?:most|many|typical|other) (?:repos?|repositories|projects|codebases))\b[^.]{0,80}:?\s*$/i;

/**
 * Stance of the sentence at `span` to what stands there.
 * @param masked text of the block in which the content of code spans and link targets is {@link MASK}.
 * @param name what stands at `span`.
 * @param intro paragraph that introduces the block: it speaks for items, cells and fence lines that say nothing themselves.
 */
export function stanceAt(masked: string, span: Span, name: string, intro: string | undefined): Stance {
  const own = oneStance(masked, span, name);
  if (
    own?.exemption ||
    own?.modality === 'denies' ||
    own?.modality === 'forbids' ||
    own?.modality === 'creates' ||
    own?.modality === 'supposes'
  )
    return own;
  const fromIntro = introStance(intro);
  return fromIntro ?? own ?? { modality: 'states' };
}

/** What the introducing paragraph says about everything that it introduces. */
export function introStance(intro: string | undefined): Stance | undefined {
  if (intro === undefined) return undefined;
  const text = maskCode(intro).slice(-BEFORE);
  const last = text.slice(unitStart(text, text.length));
  if (!/:[\s*_]*$/.test(text))
    return EXTERNAL.test(last.replace(OWN, '')) || NOT_HERE.test(last)
      ? { modality: 'states', exemption: 'external' }
      : undefined;
  if (NOT_HERE.test(last)) return { modality: 'states', exemption: 'external' };
  if ([WRONG_MARK, INTRO_EXAMPLE, RECORD].some((it) => it.test(last)))
    return { modality: 'supposes', exemption: 'example' };
  if (EXTERNAL.test(last.replace(OWN, ''))) return { modality: 'states', exemption: 'external' };
  if (GENERATED.test(last)) return { modality: 'states', exemption: 'generated' };
  if (
    OPTIONAL.test(last) ||
    /\b(?:check for|look for|search for|any of|one of|detect|whichever|may|might|could)\b/i.test(last)
  )
    return { modality: 'supposes' };
  if (/\b(?:removed|deleted|deprecated|no longer|legacy|old|renamed|moved|migrat\w{1,5})\b/i.test(last))
    return { modality: 'denies' };
  if (/\b(?:never|do not|don['’]t|avoid|must not)\b/i.test(last)) return { modality: 'forbids' };
  if (CREATES.test(last) || PLANNED.test(last)) return { modality: 'creates' };
  return undefined;
}

/** Replaces what stands between backticks; enough for paragraphs whose tree is not at hand. */
export function maskCode(text: string): string {
  return text.replace(
    /(`{1,3})([^`\n]{1,400})\1/g,
    (_, ticks: string, code: string) => ticks + MASK.repeat(code.length) + ticks,
  );
}
