/** javac, alone and under Gradle and Ant: a line, the source line with a caret, and `symbol:`, `required:`, ... around it. */
import type { Draft } from '../draft.ts';
import { matcherTool } from '../matcherTool.ts';

/** `required:`, `found:   int`, `(argument mismatch; ...)`, `where T is a type-variable:`, `Did you mean ...`. */
const detail =
  /^\s{2,}(?:(?:symbol|location|required|found|reason|bound|equality constraints|lower bounds|first type|second type|missing|overridden|return type)\b.*|\(.*|where .*|[A-Z]\S* (?:extends|declared) .*|Did you mean.*|(?:method|constructor|class file for|both|the|inference|missing|types|attempting|unnamed|reason) .*)$/;
const count = /^\d{1,9} (?:errors?|warnings?)$/;
const header = /^\S.{0,500}?\.java:\d{1,9}:(?:\d{1,9}:)? /;
/** Lines of source between the first line and the caret; javac prints one, and details may stand before it. */
const MAX_BEFORE_CARET = 12;

/** Before the caret stands the source line, which may look like anything; after it only details follow. */
export function followJavac(line: string, draft: Draft): boolean {
  if (header.test(line) || count.test(line)) return false;
  if (/^\s*\^\s*$/.test(line)) {
    draft.phase = 'after';
    return true;
  }
  if (detail.test(line)) {
    draft.add(line);
    return true;
  }
  if (draft.phase === 'after') {
    if (draft.taken >= 40 || !/^\s{2,}\S/.test(line)) return false;
    draft.add(line);
    return true;
  }
  return (
    line.trim() !== '' && draft.taken <= MAX_BEFORE_CARET && !/^(?:Note: |> |\* |BUILD |FAILURE)/.test(line)
  );
}

export const javac = matcherTool({
  id: 'javac',
  language: 'java',
  hint: /\.java:\d{1,9}:/,
  matchers: [
    {
      name: 'javac raw (-XDrawDiagnostics)',
      severity: 'error',
      pattern: {
        regexp:
          '^(\\S.{0,500}?\\.java):(\\d{1,9}):(\\d{1,9}): (compiler\\.(?:err|warn)\\.[\\w.]{1,100})(?:: (.*))?$',
        file: 1,
        line: 2,
        column: 3,
        code: 4,
        message: 5,
      },
    },
    {
      name: 'javac warning',
      severity: 'warning',
      pattern: {
        regexp:
          '^(?:\\s*\\[javac\\] )?(\\S.{0,500}?\\.java):(\\d{1,9}): warning: (?:\\[([\\w-]{1,80})\\] )?(.*)$',
        file: 1,
        line: 2,
        code: 3,
        message: 4,
      },
    },
    {
      name: 'javac error',
      severity: 'error',
      pattern: {
        regexp:
          '^(?:\\s*\\[javac\\] )?(\\S.{0,500}?\\.java):(\\d{1,9}): (?:error: )?(?:\\[([A-Z]\\w{1,80})\\] )?(.*)$',
        file: 1,
        line: 2,
        code: 3,
        message: 4,
      },
    },
  ],
  follow: followJavac,
  finish(draft) {
    if (draft.code?.startsWith('compiler.warn')) draft.severity = 'warning';
    return draft;
  },
});
