/** ESLint's formats `stylish` (the default), `compact` and `unix`; oxlint and Biome print JSON that is read elsewhere. */
import { matcherTool } from '../matcherTool.ts';

export const eslint = matcherTool({
  id: 'eslint',
  language: 'javascript',
  hint: /^(?:\/|[A-Za-z]:[\\/]|\.{0,2}[\w@-].{0,300}\.(?:[cm]?[jt]sx?|vue|svelte)(?::|$)|\s{2,}\d{1,9}:\d{1,9}\s)/,
  matchers: [
    {
      name: 'eslint stylish',
      pattern: [
        {
          regexp: '^((?:/|[A-Za-z]:[\\\\/]|\\.{0,2}[\\w@-])[^:]{0,500}\\.[A-Za-z]{1,8})$',
          file: 1,
          message: 0,
        },
        {
          regexp:
            '^\\s{2,}(\\d{1,9}):(\\d{1,9})\\s{1,20}(error|warning)\\s{1,20}(\\S.{0,2000}?)(?:\\s{2,}((?:@[\\w-]{1,100}/)?[\\w-]{1,100}(?:/[\\w-]{1,100}){0,2}))?$',
          line: 1,
          column: 2,
          severity: 3,
          message: 4,
          code: 5,
          loop: true,
        },
      ],
    },
    {
      name: 'eslint compact',
      pattern: {
        regexp:
          '^(\\S.{0,500}?): line (\\d{1,9}), col (\\d{1,9}), (Error|Warning) - (.{1,2000}?)(?: \\(([@\\w/-]{1,200})\\))?$',
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        message: 5,
        code: 6,
      },
    },
    {
      name: 'eslint unix',
      pattern: {
        regexp:
          '^(\\S.{0,500}?):(\\d{1,9}):(\\d{1,9}): (.{1,2000}?) \\[(Error|Warning)(?:/([@\\w/-]{1,200}))?\\]$',
        file: 1,
        line: 2,
        column: 3,
        message: 4,
        severity: 5,
        code: 6,
      },
    },
  ],
});
