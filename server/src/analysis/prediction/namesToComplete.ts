/** Names that code which is to be completed speaks of: in its documentation and its annotations. What its body uses is not written yet. */

export interface NamedInCode {
  readonly name: string;
  /** In the code. */
  readonly at: number;
}

/** Names of one sample. */
const MAX_NAMES = 30;
const NAME = '[A-Za-z_]\\w{1,80}';

/** Where documentation names something, in the first group. */
const MARKED: readonly RegExp[] = [
  // Code spans, references of Sphinx and Javadoc.
  new RegExp(`(?:\`{1,3}|\\{@(?:link|code) )[~.]{0,2}(?:\\w{1,60}[.#]){0,4}(${NAME})(?:\\(\\))?[\`}]`, 'g'),
  // Types of parameters, results and errors.
  new RegExp(
    `:(?:type \\w{1,60}|rtype|returns?):[ \\t]{0,4}(?:\\w{1,60}\\.){0,4}(${NAME})[ \\t]{0,4}$`,
    'gm',
  ),
  new RegExp(`:(?:raises?|throws?|exception)[ \\t]{1,4}(?:\\w{1,60}\\.){0,4}(${NAME}):`, 'g'),
  new RegExp(`^[ \\t]{0,20}\\w{1,60} \\((?:\\w{1,60}\\.){0,4}(${NAME})\\):`, 'gm'),
  new RegExp(
    `(?:->|[(,][ \\t]{0,8}\\w{1,60}:)[ \\t]{0,4}(?:Optional\\[|List\\[|list\\[)?(?:\\w{1,60}\\.){0,4}(${NAME})`,
    'g',
  ),
  // Words of a kind that no English word is: two humps, or an underscore within.
  /\b([A-Z][a-zA-Z0-9]{1,40}[a-z][A-Z][A-Za-z0-9]{1,40})\b/g,
  /\b([A-Z]{2,10}[a-z][A-Za-z0-9]{1,40})\b/g,
  /\b([a-z][a-z0-9]{1,30}(?:_[a-z0-9]{1,30}){1,6})\b/g,
];

/** A signature with documentation; code that shows how something is done has statements besides. */
const DOCUMENTED = /"""|'''|\/\*\*|^\s*\/\/\//m;

/** The code declares it, imports it, or takes it as an argument. */
const declares = (name: string): RegExp =>
  new RegExp(
    `^\\s{0,40}(?:export |pub |async )?(?:def|class|function|interface|type|fn|func|import|from)\\b[^\\n(]{0,200}\\b${name}\\b|[(,]\\s{0,20}\\*{0,2}${name}\\s{0,4}[:=,)]`,
    'm',
  );

/** In the order of the code, each once; empty for code that is not to be completed. */
export function namesToComplete(code: string): readonly NamedInCode[] {
  if (!DOCUMENTED.test(code)) return [];
  const found = new Map<string, number>();
  for (const pattern of MARKED)
    for (const match of code.matchAll(pattern)) {
      const name = match[1] as string;
      const at = match.index + match[0].lastIndexOf(name);
      if (at < (found.get(name) ?? Number.POSITIVE_INFINITY)) found.set(name, at);
    }
  return [...found]
    .filter(([name]) => !declares(name).test(code))
    .map(([name, at]) => ({ name, at }))
    .sort((a, b) => a.at - b.at)
    .slice(0, MAX_NAMES);
}
