/** dotnet build and MSBuild: `file(line,column): error CODE: message [project]`, printed again in the summary. */
import { matcherTool } from '../matcherTool.ts';

const tail =
  '\\s{0,5}:\\s{1,5}(?:\\w{1,30} )?(error|warning)\\s{1,3}([A-Za-z]{1,8}\\d{1,7}|[A-Z]{2,12})?\\s?:\\s{0,5}(.{0,3000}?)(?: \\[[^\\]]{1,500}proj(?:::[^\\]]{1,300})?\\])?$';

export const dotnet = matcherTool({
  id: 'dotnet',
  language: 'csharp',
  hint: /(?:error|warning)\s{1,3}(?:[A-Za-z]{1,8}\d{1,7}|[A-Z]{2,12})?\s?:/,
  matchers: [
    {
      name: 'msbuild with a place',
      pattern: {
        regexp: `^\\s*(?:\\d{1,5}>)?(\\S.{0,500}?) ?\\((\\d{1,9})(?:,(\\d{1,9}))?(?:-\\d{1,9})?(?:,\\d{1,9},\\d{1,9})?\\)${tail}`,
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        code: 5,
        message: 6,
      },
    },
    {
      name: 'msbuild without a place',
      pattern: {
        regexp:
          '^\\s*(?:\\d{1,5}>)?(?:MSBUILD|CSC|NUGET|VBC|FSC|\\S.{0,400}proj)\\s{0,3}:\\s{1,5}(error|warning)\\s{1,3}([A-Za-z]{1,8}\\d{1,7}): (.{0,3000}?)(?: \\[[^\\]]{1,500}proj\\])?$',
        severity: 1,
        code: 2,
        message: 3,
      },
    },
  ],
  finish(draft) {
    if (/\.(?:h|hpp|c|cc|cpp|cxx)$/.test(draft.place?.path ?? '')) draft.tool = 'msvc';
    return draft;
  },
});
