/** Brackets of a sample that have no partner, read without a grammar: what is in strings and comments does not count. */
import type { Span } from '../../base/span.ts';
import type { CodeLanguage } from './codeLanguage.ts';

export interface LoneBracket {
  readonly bracket: string;
  readonly span: Span;
  /** `unclosed`: nothing closes it; `unopened`: nothing opened it; `mismatched`: another kind stands in its place. */
  readonly problem: 'unclosed' | 'unopened' | 'mismatched';
}

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const HASH: ReadonlySet<CodeLanguage> = new Set(['python', 'ruby', 'php']);
/** Besides those with a `#`: `//` begins a comment. */
const SLASHES: ReadonlySet<CodeLanguage> = new Set(['php']);
const TEMPLATES: ReadonlySet<CodeLanguage> = new Set(['typescript', 'javascript', 'go']);

/** End of the string that opens at `at`; undefined where its line does not close it: then it may be no string at all. */
function stringEnd(code: string, at: number, language: CodeLanguage): number | undefined {
  const quote = code[at] as string;
  if (language === 'python' && code.startsWith(quote.repeat(3), at)) {
    const end = code.indexOf(quote.repeat(3), at + 3);
    return end < 0 ? undefined : end + 3;
  }
  for (let i = at + 1; i < code.length; i++) {
    if (code[i] === '\\') i++;
    else if (code[i] === quote) return i + 1;
    else if (code[i] === '\n' && quote !== '`') return undefined;
  }
  return undefined;
}

function commentEnd(code: string, at: number, language: CodeLanguage): number | undefined {
  const slashes = !HASH.has(language) || SLASHES.has(language);
  const line = (HASH.has(language) && code[at] === '#') || (slashes && code.startsWith('//', at));
  const end = line ? code.indexOf('\n', at) : code.startsWith('/*', at) ? code.indexOf('*/', at + 2) + 2 : 0;
  if (!line && end === 0) return undefined;
  return end < (line ? 0 : 2) ? code.length : end;
}

/** The first bracket without a partner; undefined when all have one, or a string is not closed, so that nobody can tell. */
export function loneBracket(code: string, language: CodeLanguage): LoneBracket | undefined {
  const open: { readonly bracket: string; readonly at: number }[] = [];
  const lone = (bracket: string, at: number, problem: LoneBracket['problem']): LoneBracket => ({
    bracket,
    span: { start: at, end: at + 1 },
    problem,
  });
  for (let at = 0; at < code.length; at++) {
    const char = code[at] as string;
    const comment = commentEnd(code, at, language);
    if (comment !== undefined) at = comment - 1;
    else if (char === '"' || char === "'" || (char === '`' && TEMPLATES.has(language))) {
      const end = stringEnd(code, at, language);
      if (end === undefined) return undefined;
      at = end - 1;
    } else if (char in CLOSES) open.push({ bracket: char, at });
    else if (char === ')' || char === ']' || char === '}') {
      const last = open.pop();
      if (last === undefined) return lone(char, at, 'unopened');
      if (CLOSES[last.bracket] !== char) return lone(last.bracket, last.at, 'mismatched');
    }
  }
  const last = open.at(-1);
  return last && lone(last.bracket, last.at, 'unclosed');
}
