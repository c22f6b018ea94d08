/** Whether the heading or the sentence before a fence says that nobody should write the code in it, or not yet. */
import { lastSentence } from './sentence.ts';

/** Under these nothing is meant to be followed as it stands, whatever the sentence says. */
const WRONG =
  /\b(?:bad|wrong|incorrect|anti-?patterns?|old|legacy|deprecated|previously|removed|future|planned|upcoming|roadmap|migrat\w{1,6})\b|[\u274c\u2717\u2718\u{1f6ab}\u26d4]/iu;

const NOT_DO = String.raw`(?:do not|don['\u2019]t|never|avoid|must not|mustn['\u2019]t|should not|shouldn['\u2019]t)`;

/** "Don't", "**Never:**", "Before": a label and nothing else. */
const LABEL = new RegExp(String.raw`^\W{0,8}(?:${NOT_DO}|don['\u2019]ts|before|not)\W{0,8}$`, 'i');

/** "Do not do this", "never write the following", "avoid code like", "before the refactoring". */
const POINTS = new RegExp(
  String.raw`\b${NOT_DO}\b[^.]{0,60}\b(?:this|these|that|the following|below|like|such|as in)\b(?! (?:file|folder|directory|command|script|document|project|repo\w{0,12}|table|branch)s?\b)|\bbefore (?:the |this |my )?(?:refactor\w{0,4}|change|fix|rewrite|cleanup)\b`,
  'i',
);

const FORBIDS = new RegExp(String.raw`\b(?:${NOT_DO}|instead of|rather than)\b`, 'i');

/** What is done with code as it is, so that the sentence says nothing about how it is written. */
const HANDLES = new RegExp(
  String.raw`\b${NOT_DO}\s+(?:\w{1,12}ly )?(?:run|execut|commit|push|deploy|edit|modif|chang|delet|remov|merg|install|start|stop|skip|forget|touch|rebuil|restart|shar|publish|upload|hesitat|worr|need|hav|miss|wait|ask|rely|assum|proceed)\w{0,5}\b`,
  'i',
);

/** The sentence goes on to say what to do: "Never call it directly, use the client:", "Instead of A, write B:". */
const TURNS =
  /(?:[,;:\u2014\u2013-]|\band\b|\bbut\b) {0,2}(?:but |and |please |always |instead,? )?(?:use|prefer|call|write|import|do|run|go|pass|add|wrap|keep|put|always|make|create|follow|access|define|declare|return)\b|\binstead\b(?! of)|^\W{0,8}(?:instead of|rather than)\b[^,]{1,200},/i;

/** The main clause says what to do, and then what not: "Use A instead of B:". */
const BEGINS_WELL =
  /^\W{0,8}(?:always |please )?(?:use|prefer|call|write|import|run|pass|add|wrap|keep|put|make|create|follow|access|define|declare|return)\b/i;

/** It only announces an example, of what the sentence before it says. */
const ANNOUNCES = /^\W{0,8}(?:for example|for instance|examples?|e\.g\.|like so|i\.e\.)\W{0,8}$/i;

function forbids(sentence: string): boolean {
  if (LABEL.test(sentence)) return true;
  if (BEGINS_WELL.test(sentence) || TURNS.test(sentence)) return false;
  if (POINTS.test(sentence)) return true;
  return FORBIDS.test(sentence) && !HANDLES.test(sentence);
}

/** Sentences of the end of a paragraph, the last one first. */
function* fromTheEnd(paragraph: string): Iterable<string> {
  let rest = paragraph.trimEnd();
  for (let count = 0; count < 2 && rest !== ''; count++) {
    const last = lastSentence(rest);
    yield last.replace(/^[.!?]\s*/, '').trim();
    rest = rest.slice(0, Math.max(0, rest.length - Math.max(1, last.length))).trimEnd();
  }
}

/**
 * @param heading the nearest one above the fence.
 * @param intro the paragraph directly before it.
 */
export function isShownAsWrong(heading: string, intro: string): boolean {
  if (WRONG.test(heading) || WRONG.test(intro.slice(-300))) return true;
  if (forbids(heading)) return true;
  for (const sentence of fromTheEnd(intro)) {
    if (forbids(sentence)) return true;
    if (!ANNOUNCES.test(sentence)) return false;
  }
  return false;
}
