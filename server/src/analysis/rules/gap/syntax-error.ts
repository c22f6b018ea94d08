/** A code sample has a bracket without a partner, so that it parses nowhere. */
import { inlineCode } from '../../../base/inlineCode.ts';
import { type LoneBracket, loneBracket } from '../../../documents/code/brackets.ts';
import type { CodeLanguage } from '../../../documents/code/codeLanguage.ts';
import { placeInDocument } from '../../../documents/code/sample.ts';
import { claimRule } from '../../rule.ts';
import { isMeant } from '../../samples/standing.ts';

const CHECKED: ReadonlySet<CodeLanguage> = new Set([
  'typescript',
  'javascript',
  'python',
  'json',
  'java',
  'go',
  'c',
  'cpp',
  'csharp',
  'kotlin',
  'php',
  'ruby',
  'swift',
]);

/** Text left out, names to be filled in, changes, prompts, markup, arrows of prose and regular expressions: no code that anybody parses. */
const NO_WHOLE_CODE =
  /\.\.\.|\u2026|<[\w][\w .-]{0,60}>\s*$|<\/|\/>|\{\{|^[+-][ \t]|^[ \t]*(?:\$|>>>|>|%)[ \t]|\u2192|[=(,:][ \t]*\/[^/*\n]|\b(?:snip|omitted|truncated|etc)\b/m;

const indent = (line: string | undefined): number => /^[ \t]*/.exec(line ?? '')?.[0].length ?? 0;

/** It begins further in than it ends, or ends further in than it begins: a piece of code that goes on in another sample. */
function isPiece(code: string): boolean {
  const lines = code.split('\n').filter((it) => it.trim() !== '');
  return indent(lines[0]) !== indent(lines.at(-1));
}

const said: Readonly<Record<LoneBracket['problem'], string>> = {
  unclosed: 'is never closed',
  unopened: 'closes nothing',
  mismatched: 'is closed by a bracket of another kind',
};

export const rule = claimRule<'sample', LoneBracket>({
  meta: {
    id: 'gap/syntax-error',
    code: 'G140',
    summary: 'A code sample has a bracket without a partner.',
    group: 'gap',
    severity: 'warning',
    errorClass: 'syntax-error/missing-punctuation',
    status: 'preview',
    since: '0.1.0',
    repair: 'none',
    phase: 'workspace',
  },
  claims: ['sample'],

  find(claim, { facts }) {
    if (!isMeant(claim) || !CHECKED.has(claim.language) || NO_WHOLE_CODE.test(claim.code)) return undefined;
    // Another language under this one's name (TypeSpec, say) has other strings.
    if (claim.language !== 'python' && claim.code.includes('"""')) return undefined;
    const lone = loneBracket(claim.code, claim.language);
    if (lone === undefined || (lone.problem !== 'mismatched' && isPiece(claim.code))) return undefined;
    // Both must say so: the grammar, and the count of brackets.
    const summary = facts.sample?.(claim.language, claim.code);
    if (summary === undefined || summary === 'unknown' || summary.errors.count === 0) return undefined;
    return { span: placeInDocument(claim, lone.span), state: lone };
  },

  describe({ state: { bracket, problem } }) {
    return {
      what: `${inlineCode(bracket)} ${said[problem]}.`,
      why: 'A model that copies this sample copies the syntax error.',
      fix: 'Write the sample so that it parses, or mark what is left out with `...`.',
    };
  },
});
