/** gcc and clang, clang-tidy, and the linker behind them. */
import type { Draft } from '../draft.ts';
import { matcherTool } from '../matcherTool.ts';

const note = /^\S.{0,500}?:\d{1,9}(?::\d{1,9})?: (?:note|remark): (.*)$/;

function follow(line: string, draft: Draft): boolean {
  const said = note.exec(line)?.[1];
  if (said !== undefined) {
    draft.add(`note: ${said}`);
    return true;
  }
  // Where the header of a note was included from; before an error the same lines say nothing that is kept either.
  if (/^In file included from |^\s{1,30}from \S.{0,500}:\d/.test(line)) return true;
  // Excerpts: gcc 9 and clang 17 number their lines, older ones print the source and a line of carets.
  if (/^\s{0,20}(?:\d{1,9}|\+{3}) \|/.test(line) || /^\s{1,20}\|/.test(line)) {
    draft.phase = 'numbered';
    return true;
  }
  if (/^\s*[\^~|][\s^~|-]{0,400}(?:\S.{0,200})?$/.test(line)) {
    if (draft.phase === '') draft.phase = 'bare';
    return true;
  }
  return draft.taken <= 60 && /^\s{1,}\S/.test(line);
}

/** gcc writes ‘x’ where the locale allows; clang always writes 'x', adds a category to its flags, and long had bare excerpts. */
function writtenBy(draft: Draft): string {
  const text = draft.lines.join('\n');
  if (/[‘’]/.test(text)) return 'gcc';
  if (/^-W[^,]{1,100},/.test(draft.code ?? '') || /\(aka '|did you mean '|; did you mean /.test(text))
    return 'clang';
  if (/^(?!-W)[a-z]+-/.test(draft.code ?? '')) return 'clang';
  return draft.phase === 'bare' && draft.place?.column !== undefined ? 'clang' : 'gcc';
}

const cFamily = /\.(?:c|cc|cpp|cxx|c\+\+|C|h|hh|hpp|hxx|ipp|inl|tcc|m|mm|cu|l|y|S|s)$/;

/** Everything that prints `path:line:column: severity: message`; who it was is known for the C family alone. */
export const gcc = matcherTool({
  id: 'gcc',
  hint: /: (?:fatal )?(?:error|warning): /,
  matchers: [
    {
      name: 'gcc',
      pattern: {
        regexp:
          '^(\\S.{0,500}?):(\\d{1,9})(?::(\\d{1,9}))?(?:-\\d{1,9})?:(?:\\{[\\d:{}-]{1,200}\\}:)? (?:fatal )?(error|warning): (.{0,3000}?)(?: \\[(-[Wf][^\\]]{1,100}|[a-z][\\w.-]{1,80}-[\\w.,-]{1,120})\\])?$',
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        message: 5,
        code: 6,
      },
    },
  ],
  follow,
  finish(draft) {
    draft.tool = cFamily.test(draft.place?.path ?? '') ? writtenBy(draft) : undefined;
    draft.code = draft.code?.replace(/^(-W[^,]+),.*$/, '$1');
    return draft;
  },
});

export const linker = matcherTool({
  id: 'linker',
  tool: 'gcc',
  language: 'c',
  hint: /undefined reference to|cannot find -l|multiple definition of|Undefined symbols for|undefined symbol: /,
  matchers: [
    {
      name: 'ld with a line',
      severity: 'error',
      pattern: {
        regexp:
          '^(?:\\S{1,300}ld(?:\\.\\w{1,8})?: )?(?:\\S{1,300}\\.o: )?(?:in function .{1,300}?: ?)?(\\S.{0,400}?\\.[A-Za-z+]{1,5}):(\\d{1,9}): ((?:undefined reference to|multiple definition of) .*)$',
        file: 1,
        line: 2,
        message: 3,
      },
    },
    {
      name: 'ld',
      severity: 'error',
      pattern: {
        regexp:
          '^(?:.{1,500}?: )?((?:undefined reference to|cannot find -l|multiple definition of|undefined symbol: ).*)$',
        message: 1,
      },
    },
  ],
});
