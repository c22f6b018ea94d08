/** Words by which sentences and introductions say what becomes of a thing; each list serves several readings. */

export const CREATES =
  /\b(?:creat(?:e|es|ed|ing)|generat(?:e|es|ed|ing)|scaffold(?:s|ed|ing)?|emit(?:s|ted|ting)?|produc(?:e|es|ed|ing)|output(?:s|ted|ting)?|sav(?:e|es|ed|ing)|writ(?:e|es|ing|ten)|wrote|dump(?:s|ed)?|export(?:s|ed)? (?:it |them )?to|touch|mkdir|log(?:s|ged)? to|append(?:s|ed|ing)?|archiv(?:e|es|ing) [\w ]{0,40}to|initiali[sz]e[sd]?|materiali[sz]e[sd]?|download(?:s|ed)?|clon(?:e|es|ed|ing)|extract(?:s|ed)? to|render(?:s|ed)?(?: (?:in)?to)?|compil(?:e|es|ed)(?: (?:in)?to)?|buil(?:d|ds|t) (?:in)?to|record(?:s|ed)?|persist(?:s|ed)?|deliver|draft|author(?:s|ing)?|bundl(?:e|es|ed) (?:in)?to|rename[sd]?|mov(?:e|es|ed|ing)|promot(?:e|es|ed|ing)|graduate[sd]?|hoist(?:s|ed)?|split (?:it )?(?:out )?(?:in)?to|cop(?:y|ies|ied)|symlink(?:s|ed)?|link(?:s|ed)? to|new (?:file|directory|folder|module|package|test|script|skill|rule|component)s?|report at|results? (?:in|to|at)|will (?:be|appear|land|live|go)|named|call(?:ed)? it)\b/i;

export const PLACES =
  /\b(?:add(?:s|ed|ing)?|plac(?:e|es|ed|ing)|put(?:s|ting)?|stor(?:e|es|ed|ing)|go(?:es)?|belongs?|keep|drop|introduc(?:e|es)|define)\b/i;

export const REQUIRES =
  /\b(?:read|see|refer|follow|consult|check|open|review|use|run|edit|update|modify|change|register|import|inspect|study|load|sync|extend|look at|start (?:with|from|at))\b/i;

/** Not there yet. */
export const PLANNED =
  /\b(?:\(?future\)?|planned|upcoming|coming soon|not yet|tbd|todo|proposed|roadmap|eventually|work in progress|wip|will (?:come|live|go|move|land|be|have|contain|hold|ship|provide)|once (?:it|they) (?:is|are|exist)|(?:nothing|nobody|none|no one)\b[^.;]{0,40}\byet)\b/i;

export const GENERATED =
  /\b(?:(?:auto-?)?generated(?! (?:from|using|with|code for))|git-?ignored|ignored by git|untracked|not (?:committed|tracked|checked[- ]in|under version control)|build (?:output|artifacts?|products?)|compiled output|runtime (?:file|output|artifact|director|state)|at run-?time|temporary|temp (?:file|dir)|materiali[sz]ed|symlinked|downloaded|created (?:by|when|on|at|during|after|automatically)|written (?:by|to|at|when|during)|produced (?:by|at|when)|emitted (?:by|to|at)|lands? in|ends? up in|cached? (?:in|at|under)|per-(?:user|machine|developer|run|session|ticket|issue)|local-only|local (?:copy|clone|checkout|override|file)s?|your local|personal|user-(?:level|specific|provided)|submodule|sub-module|(?:build|run|ci) artifacts?)\b/i;

export const OPTIONAL =
  /\(if [^()]{1,60}\)|\b(?:if (?:present|it exists|they exist|one exists|exists|available|applicable|any|needed|missing|absent)|\(optional\)|optional(?:ly)?|when (?:present|available)|where (?:applicable|available)|if there (?:is|are)|only (?:while|when|during|if|until|as long as))\b/i;

export const WRONG_MARK =
  /^[\s>*+\-\d.)_|"']{0,12}(?:[\u2717\u2718\u274c\u2705\u2713\u2714\u{1f6ab}\u26d4\u{1f44e}\u{1f44d}]|\*{0,2}_{0,2}(?:bad|wrong|incorrect|don['’]t|do not|avoid|good|correct|right|before|after|example|examples)\b\*{0,2}\s*[:\u2014(-])/iu;

const EXTERNAL =
  /\b(?:upstream|downstream|(?:another|other|separate|external|sibling|different|target|consum(?:er|ing)|customer|client|user|host|parent|companion|their|your|source|destination|downstream|forked?|cloned|private|public|template|starter|sample|generated|scaffolded|new|old|legacy|original|which ?ever|any|each|arbitrary)(?:['’]s)? (?:own )?(?:repo(?:sitor(?:y|ies))?s?|project|projects|app|apps|application|workspace|codebase|checkout|monorepo|machine|environment|home)|user['’]s|end[- ]users?|consumers?['’]?|customers?['’]?|in \u0001{3,80}` (?:repo(?:sitory)?|monorepo|project)|(?:from|in|of|at|to) (?:the )?[`"']?[A-Za-z0-9_.\u0001-]{2,60}[`"']? repo(?:sitory)?\b|home directory|inside (?:the )?(?:container|image|vm)|in the (?:container|image|vm|sandbox)|github\.com|published (?:package|tarball)|npm package|installed package|node_modules|site-packages)\b/i;

/** "in the repo", "this repository", "in our project": speaks of this workspace after all. */
const OWN =
  /\b(?:this|the|our|same|current|whole|entire|main) (?:repo(?:sitory)?|project|workspace|codebase|monorepo)\b/i;

/** Said of another repository, or of a machine that is not this one. */
export function isElsewhere(text: string): boolean {
  return EXTERNAL.test(text.replace(OWN, ''));
}
