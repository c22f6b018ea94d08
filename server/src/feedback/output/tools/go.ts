/** go build, go vet and the go command itself: one line each, explanations behind a tab. */
import { matcherTool } from '../matcherTool.ts';

export const go = matcherTool({
  id: 'go',
  language: 'go',
  hint: /\.go:\d{1,9}:|^go: /,
  matchers: [
    {
      name: 'go build, go vet',
      severity: 'error',
      pattern: {
        regexp:
          '^(?:vet: |# .{1,200}: )?(\\S.{0,500}?\\.go):(\\d{1,9})(?::(\\d{1,9}))?(?:-\\d{1,9}(?:[:.]\\d{1,9})?)?: (.*)$',
        file: 1,
        line: 2,
        column: 3,
        message: 4,
      },
    },
    {
      name: 'go command',
      severity: 'error',
      pattern: {
        regexp:
          '^go: ((?:cannot |no such |no required |updates to |errors parsing |inconsistent |unknown |module |missing |go\\.mod |warning: |.{1,200}: (?:module|no matching|invalid|unknown|reading|missing|cannot|not found)).*)$',
        message: 1,
      },
    },
  ],
  follow(line, draft) {
    if (!/^(?:\t|\s{4,})\S/.test(line)) return false;
    draft.add(line.trim());
    return true;
  },
  finish(draft) {
    // The compiler gives up after ten; that is no diagnostic of its own.
    return /^too many errors$/.test(draft.lines[0] as string) ? undefined : draft;
  },
});
