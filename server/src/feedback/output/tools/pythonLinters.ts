/** Ruff, flake8 and pylint as text: a code that is a letter and digits. */
import { matcherTool } from '../matcherTool.ts';

/** With which letters pylint begins the codes of each severity. */
const letters = { error: '[EF]', warning: '[CRWI]' };

/** The same code belongs to several of them; what the others print differently tells them apart. */
export const pythonLinters = matcherTool({
  id: 'pylint',
  language: 'python',
  hint: /\.pyi?:.{0,200}\d{1,9}: /,
  matchers: [
    ...(['error', 'warning'] as const).flatMap((severity) => [
      {
        name: `pylint, ${severity}`,
        severity,
        pattern: {
          regexp: `^(\\S.{0,400}?\\.pyi?):(\\d{1,9}):(\\d{1,9}): ${letters[severity]}\\d{4}: (.{1,2000}?) \\(([a-z][\\w-]{1,60})\\)$`,
          file: 1,
          line: 2,
          column: 3,
          message: 4,
          code: 5,
        },
      },
      {
        name: `pylint parseable, ${severity}`,
        severity,
        pattern: {
          regexp: `^(\\S.{0,400}?\\.pyi?)(?::[\\w.]{1,200})?:(\\d{1,9}): \\[${letters[severity]}(\\d{4})?(?:\\(([a-z][\\w-]{1,60})\\))?(?:, ?[\\w.]{0,200})?\\] (.{1,2000}?)(?: \\([a-z][\\w-]{1,60}\\))?$`,
          file: 1,
          line: 2,
          code: 4,
          message: 5,
        },
      },
    ]),
    {
      name: 'ruff, flake8',
      pattern: {
        regexp:
          '^(\\S.{0,400}?\\.pyi?):(\\d{1,9}):(\\d{1,9}):? ([A-Z]{1,5}\\d{3,4}|invalid-syntax):? (?:\\[\\*\\] )?(.{1,2000})$',
        file: 1,
        line: 2,
        column: 3,
        code: 4,
        message: 5,
      },
    },
  ],
  finish(draft) {
    // pylint counts columns from 0; of the three it alone names its checks in words.
    const place = draft.place;
    if (/^[a-z]/.test(draft.code ?? '') && place?.column !== undefined)
      draft.place = { ...place, column: place.column + 1 };
    // `E` and `F` of pylint are errors; pyflakes' undefined names and syntax errors are too.
    if (/^(?:F82[1-3]|E9\d\d|E999|F63\d|F7\d\d|invalid-syntax)$/.test(draft.code ?? ''))
      draft.severity = 'error';
    return draft;
  },
});
