/** mypy: one line a diagnostic, notes of the same file after it. */
import { matcherTool } from '../matcherTool.ts';

export const mypy = matcherTool({
  id: 'mypy',
  language: 'python',
  hint: /\.pyi?:\d{1,9}:.{0,40} ?(?:error|warning): /,
  matchers: [
    {
      name: 'mypy',
      pattern: {
        regexp:
          '^(\\S.{0,500}?\\.pyi?):(\\d{1,9})(?::(\\d{1,9}))?(?::\\d{1,9}:\\d{1,9})?: (error|warning): (.{0,3000}?)(?:  \\[([a-z][\\w-]{1,60})\\])?$',
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        message: 5,
        code: 6,
      },
    },
  ],
  follow(line, draft) {
    const note = /^(\S.{0,500}?\.pyi?):\d{1,9}(?::\d{1,9}){0,3}: note: (.*)$/.exec(line);
    if (note && note[1] === draft.place?.path) {
      draft.add(`note: ${note[2]}`);
      return true;
    }
    // The excerpt of `--pretty`.
    return draft.phase === '' && /^\s{4}/.test(line);
  },
});
