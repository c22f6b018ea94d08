/**
 * Features of a document: what it gives a model, what its task touches, how much it asks for. One table; detectors ask it
 * by id, and the learned weights of failure are one number per row.
 */

import type { ContextDocument } from '../../documents/document.ts';
import { type DocumentView, documentView } from './documentView.ts';
import { topics } from './topics.ts';

export interface Feature {
  /** `has-…`: content that prevents errors; `touches-…`: a subject; `asks-…`: how much is wanted. */
  readonly id: string;
  /** What a reader is told, a clause: "it shows examples with input and output". */
  readonly title: string;
  /** Lines or claims that show it, or a size in the unit that the title names. At least 0. */
  readonly measure: (view: DocumentView) => number;
}

const IMPORT =
  /^\s*(?:import\s+[\w{*"'.]|from\s+[\w.]{1,100}\s+import\s|use\s+[\w:]{1,100}(?:::|;)|#include\s*[<"]|using\s+[\w.]{1,100};|require(?:_relative)?[\s(]['"]|(?:const|let|var)\s[^=\n]{1,100}=\s*require\()/;
const SIGNATURE =
  /^\s*(?:(?:export|public|private|protected|static|async|pub|override|abstract)\s+){0,4}(?:def|fn|func|fun|function)\s+\w{1,80}\s*[(<]/;
const TYPED =
  /(?:->\s*[\w[\]'"., |]{1,80}:|\(\s*(?:self\s*,\s*)?&?\w{1,40}\s*:\s*[A-Za-z&]|:(?:type|rtype)\b|^\s*:(?:param|return)s?\b[^:\n]{0,40}:|^\s*(?:export\s+)?(?:interface|type|struct|enum)\s+\w)/;
const EXAMPLE =
  /(?:^\s*(?:\/{2,3}\s*)?>>>\s|\bassert\b|\)`?\s*(?:==|=>|->|→|➞|should (?:return|be|equal)|returns?|gives)\s*\S|\bfor example\b|\be\.g\.|^\s*(?:input|output)s?\s*[:=]|\bexpect\()/i;
const CONDITION = /\b(?:if|unless|otherwise|except|when|whether|only|but|instead|else|until)\b/i;
const CLASS = /^\s*(?:export\s+)?(?:class|struct|interface|trait|impl)\s+\w/;
/** A member of something: a receiver, or a method as Java and C# declare it; `static` ones lean on nothing. */
const MEMBER =
  /^\s*(?:(?:async\s+)?def\s+\w{1,80}\(\s*(?:self|cls)\b|(?:pub\s+)?fn\s+\w{1,80}\(\s*&?(?:mut\s+)?self\b|(?:(?:public|private|protected|internal|override|virtual|final|synchronized)\s+){1,3}(?!static\b|class\b|interface\b|enum\b|record\b)[\w<>[\], .?]{1,80}\s\w{1,80}\s*\()/;
const TEST =
  /\b(?:unit tests?|test (?:file|case|suite)s?|tests? in `|\w{1,60}\.(?:test|spec)\.\w{1,4}|test_\w{1,60}\.py)\b/i;
const DATA_SIZE =
  /\b(?:\d{1,9}(?:[,_]\d{3}){0,3} (?:rows|records|items|entries|lines|users|elements|requests)|at most \d{1,9}|up to \d{1,9}|\d{1,6} ?(?:KB|MB|GB|TB)|large (?:files?|inputs?))\b/i;

/** Lines that are prose, or prose inside code: no declaration, no example. */
const isProse = (line: string): boolean =>
  line.trim().length > 0 &&
  !SIGNATURE.test(line) &&
  !CLASS.test(line) &&
  !IMPORT.test(line) &&
  !/^\s*>>>/.test(line);

const words = ({ lines }: DocumentView): number =>
  lines.reduce((sum, line) => sum + (isProse(line) ? (line.match(/[A-Za-z]{2,}/g)?.length ?? 0) : 0), 0);

/** Long words are the names of a subject's own things: of all that a prompt shows, they go with failure in most sets of tasks alike. */
const terms = ({ lines }: DocumentView): number =>
  lines.reduce((sum, line) => sum + (isProse(line) ? (line.match(/[A-Za-z]{9,}/g)?.length ?? 0) : 0), 0);

const claimed =
  (kind: DocumentView['claims'][number]['kind']) =>
  ({ claims }: DocumentView): number =>
    claims.filter((it) => it.kind === kind && it.exemption !== 'placeholder').length;

const matching =
  (pattern: RegExp) =>
  (view: DocumentView): number =>
    view.count(pattern);

export const features: readonly Feature[] = [
  {
    id: 'has-imports',
    title: 'it shows imports',
    measure: (view) => view.count(IMPORT) + view.said('add-import'),
  },
  {
    id: 'has-signatures',
    title: 'it shows signatures',
    measure: (view) => Math.min(1, view.count(SIGNATURE)),
  },
  {
    id: 'has-types',
    title: 'it says types',
    measure: (view) =>
      view.lines.filter((line) => TYPED.test(line)).length + view.said('add-type-annotation'),
  },
  { id: 'has-versions', title: 'it says versions', measure: claimed('version') },
  {
    id: 'has-api-docs',
    title: 'it documents an API',
    measure: (view) => view.said('add-api-documentation'),
  },
  { id: 'has-examples', title: 'it shows examples with input and output', measure: matching(EXAMPLE) },
  { id: 'has-edge-cases', title: 'it names edge cases', measure: (view) => view.said('add-edge-case') },
  {
    id: 'has-error-handling',
    title: 'it says what happens on failure',
    measure: (view) => view.said('add-error-handling'),
  },
  {
    id: 'has-data-structures',
    title: 'it names data structures',
    measure: (view) => view.said('add-data-structure'),
  },
  {
    id: 'has-algorithm',
    title: 'it names an algorithm or a complexity',
    measure: (view) => view.said('add-algorithm-hint'),
  },
  {
    id: 'has-performance-limits',
    title: 'it sets limits of time',
    measure: (view) => view.said('add-performance-requirement'),
  },
  {
    id: 'has-memory-limits',
    title: 'it sets limits of memory',
    measure: (view) => view.said('add-memory-constraint'),
  },
  { id: 'has-data-size', title: 'it says how large the data is', measure: matching(DATA_SIZE) },
  {
    id: 'has-security-guidance',
    title: 'it gives guidance on security',
    measure: (view) => view.said('add-security-guidance'),
  },
  { id: 'has-tests', title: 'it names tests', measure: matching(TEST) },
  { id: 'has-commands', title: 'it names commands to verify with', measure: claimed('command') },
  ...topics.map(({ id, title, pattern }) => ({
    id: `touches-${id}`,
    title: `it touches ${title}`,
    measure: matching(pattern),
  })),
  { id: 'asks-words', title: 'it asks for much in words', measure: words },
  { id: 'asks-terms', title: 'it uses many long words, which are the terms of its subject', measure: terms },
  {
    id: 'asks-functions',
    title: 'it asks for several functions',
    measure: (view) => Math.max(0, view.count(SIGNATURE) - 1),
  },
  {
    id: 'leans-on-object',
    title: 'it asks for a member of something that is not shown',
    measure: (view) => (view.count(CLASS) > 0 ? 0 : Math.min(1, view.count(MEMBER))),
  },
  { id: 'asks-state', title: 'it asks for types with state', measure: matching(CLASS) },
  { id: 'asks-conditions', title: 'it sets conditions', measure: matching(CONDITION) },
];

/** Measures by feature. */
export type Measures = Readonly<Record<string, number>>;

export function measuresOf(document: ContextDocument): Measures {
  const view = documentView(document);
  return Object.fromEntries(features.map(({ id, measure }) => [id, measure(view)]));
}
