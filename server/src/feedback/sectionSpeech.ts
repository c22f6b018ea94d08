/** What each section of a context document speaks of, and which section speaks of a place in the code. */
import { ancestors, basename, dirname, resolvePath } from '../base/paths.ts';
import type { Claim } from '../documents/claim.ts';
import type { ContextDocument, Section } from '../documents/document.ts';
import { compileGlob } from '../workspace/glob.ts';
import { topicIn } from './sectionTopics.ts';
import { wordsOf } from './testFailure.ts';

/** What a section may speak of. */
export interface Subject {
  /** Workspace path of the code. */
  readonly path: string;
  readonly errorClass: string;
  /** Names of functions, types and members that the signal names, and of the function that holds its place. */
  readonly symbols: readonly string[];
  /** Module or package. */
  readonly module?: string;
}

export interface Spoken {
  /** Slugs, outermost first. */
  readonly section: readonly string[];
  /** A clause: `its section "Users" names src/users/`. */
  readonly reason: string;
}

interface Speech {
  readonly slugs: readonly string[];
  readonly title: string;
  readonly words: readonly string[];
  readonly start: number;
  /** From its heading to the next one. */
  text: string;
  readonly claims: Claim[];
}

const speeches = new WeakMap<ContextDocument, readonly Speech[]>();

function flatten(sections: readonly Section[], above: readonly string[], into: Speech[]): Speech[] {
  for (const section of sections) {
    const slugs = [...above, section.anchor];
    const { title, span } = section;
    into.push({ slugs, title, words: wordsOf(title), start: span.start, text: '', claims: [] });
    flatten(section.children, slugs, into);
  }
  return into;
}

/** Sections in document order, each with the claims that stand in it and in none of its children. */
function speechesOf(document: ContextDocument): readonly Speech[] {
  const known = speeches.get(document);
  if (known) return known;
  const list = flatten(document.sections, [], []);
  for (const [index, speech] of list.entries())
    speech.text = document.text.content.slice(speech.start, list[index + 1]?.start);
  let at = -1;
  for (const claim of document.claims) {
    while (at + 1 < list.length && (list[at + 1] as Speech).start <= claim.span.start) at++;
    list[at]?.claims.push(claim);
  }
  speeches.set(document, list);
  return list;
}

/** Directories that every repository has: their names say nothing of a topic. */
const GENERAL: ReadonlySet<string> = new Set(
  'src lib libs app apps test tests packages package crates main java kotlin internal cmd pkg source'.split(
    ' ',
  ),
);

const depth = (path: string): number => path.split('/').length;

/** The nearer a named directory is to the file, the more is said about the file; from 0 to 1. */
function nearness(directory: string, file: string): number {
  return depth(directory) / depth(file);
}

interface Hit {
  readonly weight: number;
  readonly clause: string;
}

/** Places that a path claim may mean. */
function meant({ bases }: Claim, path: string): readonly string[] {
  const bare = path.replace(/^\.\//, '').replace(/\/$/, '');
  return [
    ...new Set([bare, ...bases.map((base) => resolvePath(base.directory, path) ?? '')].filter(Boolean)),
  ];
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    if (!/[\w$]/.test(around)) return true;
  }
  return false;
}

function ofPackage(name: string, { module }: Subject): Hit | undefined {
  const own = module !== undefined && (module === name || module.startsWith(`${name}/`));
  return own ? { weight: 6, clause: `names the package ${name}` } : undefined;
}

/** Code spans hold words that are no claim by themselves: `parse`, `zod`. */
function quoteHit({ text }: Speech, { symbols, module }: Subject): Hit | undefined {
  const names = module === undefined ? symbols : [...symbols, module];
  const name = names.find((it) => ['`', '(', '.', '::'].some((end) => text.includes(`\`${it}${end}`)));
  return name === undefined ? undefined : { weight: 5.5, clause: `names \`${name}\`` };
}

/** Weights order the ways of speaking: a file before its function, that before a directory, a topic last. */
function hitOf(claim: Claim, subject: Subject): Hit | undefined {
  if (claim.exemption !== undefined && claim.exemption !== 'convention') return undefined;
  switch (claim.kind) {
    case 'path': {
      // An overview names every directory, so it speaks of each less than a heading that has but its topic.
      const scale = claim.where === 'tree' ? 0.2 : 1;
      const places = meant(claim, claim.path);
      if (places.includes(subject.path)) return { weight: 8 * scale, clause: `names ${subject.path}` };
      const above = [...ancestors(dirname(subject.path))].find((it) => it !== '' && places.includes(it));
      return above === undefined
        ? undefined
        : { weight: (4 + nearness(above, subject.path)) * scale, clause: `names ${above}/` };
    }
    case 'glob': {
      const matches = meant(claim, claim.pattern).some((it) => compileGlob(it)?.match(subject.path));
      return matches ? { weight: 4, clause: `speaks of ${claim.pattern}` } : undefined;
    }
    case 'symbol': {
      const parts = claim.name.split(/\.|::|#/);
      const symbol = subject.symbols.find((it) => parts.includes(it));
      return symbol === undefined ? undefined : { weight: 7, clause: `names \`${symbol}\`` };
    }
    case 'sample': {
      const symbol = subject.symbols.find((it) => holdsWord(claim.code, it));
      return symbol === undefined ? undefined : { weight: 6, clause: `shows code with \`${symbol}\`` };
    }
    case 'package':
      return ofPackage(claim.name, subject);
    case 'command': {
      const name = claim.args.find((it) => !it.startsWith('-') && ofPackage(it, subject));
      return name === undefined ? undefined : ofPackage(name, subject);
    }
    case 'version':
      return ofPackage(claim.subject, subject);
    default:
      return undefined;
  }
}

function headingHit({ words, title }: Speech, subject: Subject): Hit | undefined {
  const symbol = subject.symbols.find((it) => holdsWord(title, it));
  if (symbol !== undefined) return { weight: 7, clause: `is about \`${symbol}\`` };
  const stem = basename(subject.path).replace(/\..*$/, '');
  for (const part of [stem, ...dirname(subject.path).split('/').reverse()]) {
    if (part !== '' && !GENERAL.has(part) && words.includes(part.toLowerCase()))
      return { weight: 4.5, clause: `is about ${part}` };
  }
  const topic = topicIn(words, subject.errorClass);
  return topic === undefined ? undefined : { weight: 2, clause: `is about ${topic}` };
}

/** The section that speaks most directly of the subject, the first of equals; undefined when none does. */
export function sectionFor(document: ContextDocument, subject: Subject): Spoken | undefined {
  let best: { readonly speech: Speech; readonly hit: Hit } | undefined;
  for (const speech of speechesOf(document)) {
    const hits = [
      headingHit(speech, subject),
      quoteHit(speech, subject),
      ...speech.claims.map((claim) => hitOf(claim, subject)),
    ];
    for (const hit of hits)
      if (hit !== undefined && hit.weight > (best?.hit.weight ?? 0)) best = { speech, hit };
  }
  return (
    best && {
      section: best.speech.slugs,
      reason: `its section "${best.speech.title}" ${best.hit.clause}`,
    }
  );
}
