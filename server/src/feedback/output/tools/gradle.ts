/** Gradle: Kotlin's compiler in its two spellings, and why a build failed where no compiler says so. */
import { matcherTool } from '../matcherTool.ts';

export const kotlinc = matcherTool({
  id: 'kotlinc',
  language: 'kotlin',
  hint: /\.kts?: ?[(\d]/,
  matchers: [
    ...(['error', 'warning'] as const).map((severity) => ({
      name: `kotlin under gradle, ${severity}`,
      severity,
      pattern: {
        regexp: `^${severity[0]}: (?:file://)?(\\S.{0,500}?\\.kts?): ?\\(?(\\d{1,9})[,:] ?(\\d{1,9})\\)?:? (.*)$`,
        file: 1,
        line: 2,
        column: 3,
        message: 4,
      },
    })),
    {
      name: 'kotlinc',
      pattern: {
        regexp: '^(\\S.{0,500}?\\.kts?):(\\d{1,9}):(\\d{1,9}): (error|warning): (.*)$',
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        message: 5,
      },
    },
  ],
  follow: (line, draft) =>
    draft.taken <= 4 && (/^\s*\^\s*$/.test(line) || (draft.taken === 1 && /^\s{2,}\S/.test(line))),
});

export const gradle = matcherTool({
  id: 'gradle',
  hint: /^\* What went wrong:|^Execution failed for task|^A problem occurred|^Could not /,
  matchers: [
    {
      name: 'gradle',
      severity: 'error',
      pattern: [
        { regexp: '^\\* What went wrong:()$', message: 1 },
        { regexp: '^(\\S.*)$', message: 1 },
      ],
    },
  ],
  follow(line, draft) {
    if (!/^\s*> |^\s{4,}\S/.test(line)) return false;
    draft.add(line);
    return true;
  },
  finish(draft) {
    const text = draft.lines.join('\n');
    return /Compilation (?:failed|error)|There were failing tests|finished with non-zero exit value/.test(
      text,
    )
      ? undefined
      : draft;
  },
});
