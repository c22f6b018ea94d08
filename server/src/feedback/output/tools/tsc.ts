/** The TypeScript compiler, plain and pretty; `vue-tsc`, `svelte-check --output machine-verbose` and TypeScript 7 print the same. */
import { matcherTool } from '../matcherTool.ts';

const tail = '(error|warning) (TS\\d{1,6}): (.*)$';

export const tsc = matcherTool({
  id: 'tsc',
  language: 'typescript',
  hint: /\bTS\d{1,6}: |\): error: /,
  matchers: [
    {
      name: 'tsc plain',
      pattern: {
        regexp: `^\\s*(\\S[^(]{0,500})\\((\\d{1,9}),(\\d{1,9})\\): ${tail}`,
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        code: 5,
        message: 6,
      },
    },
    {
      name: 'tsc plain, parentheses in the path',
      pattern: {
        regexp: `^\\s*(\\S.{0,500}?\\.[cm]?[jt]sx?)\\((\\d{1,9}),(\\d{1,9})\\): ${tail}`,
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        code: 5,
        message: 6,
      },
    },
    {
      name: 'tsc pretty',
      pattern: {
        regexp: `^(\\S.{0,500}?):(\\d{1,9}):(\\d{1,9}) - ${tail}`,
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        code: 5,
        message: 6,
      },
    },
    {
      name: 'tsc without a place',
      pattern: { regexp: `^${tail}`, severity: 1, code: 2, message: 3 },
    },
    {
      name: 'tsc without a code',
      severity: 'error',
      pattern: {
        regexp: '^(\\S[^(]{0,500}\\.[cm]?[jt]sx?)\\((\\d{1,9}),(\\d{1,9})\\): error: (.*)$',
        file: 1,
        line: 2,
        column: 3,
        message: 4,
      },
    },
  ],
  follow(line, draft) {
    // Elaborations are indented and follow at once; after a blank line comes the excerpt of `--pretty`.
    if (draft.phase === '') {
      if (/^\s{2,}\S/.test(line)) {
        draft.add(line);
        return true;
      }
      draft.phase = 'excerpt';
    }
    return line === '' || /^(?:\s*\d{1,9} |\s*~|\s{2}\S.{0,500}:\d{1,9}:\d{1,9}$|\s{4})/.test(line);
  },
});
