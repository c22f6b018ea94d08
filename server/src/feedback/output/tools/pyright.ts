/** pyright and basedpyright: indented explanations, the rule at the end of the last line. */
import { matcherTool } from '../matcherTool.ts';

const rule = /\s{0,4}\((report\w{1,80})\)$/;

export const pyright = matcherTool({
  id: 'pyright',
  language: 'python',
  hint: /\.pyi?:\d{1,9}:\d{1,9} - /,
  matchers: [
    {
      name: 'pyright',
      pattern: {
        regexp: '^\\s*(\\S.{0,500}?\\.pyi?):(\\d{1,9}):(\\d{1,9}) - (error|warning|information): (.*)$',
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        message: 5,
      },
    },
  ],
  follow(line, draft) {
    if (!/^\s{4}/.test(line) && !/^\s{2,}\S/.test(line)) return false;
    if (/^\s*\S.{0,500}?\.pyi?:\d{1,9}:\d{1,9} - /.test(line)) return false;
    draft.add(line);
    return true;
  },
  finish(draft) {
    const last = draft.lines.length - 1;
    const found = rule.exec(draft.lines[last] as string);
    if (found) {
      draft.code = found[1];
      draft.lines[last] = (draft.lines[last] as string).slice(0, found.index);
    }
    return draft;
  },
});
