/**
 * Problem matchers of the user, in VS Code's shape. They come from a workspace's settings, so their expressions are as
 * hostile as anything: they run on RE2, whose time is linear in the line whatever the expression. What RE2 has not
 * (back references, lookaround) is refused with a sentence.
 */
import type { IProblem, IProblemMatcher } from '@rushstack/problem-matcher';
import { RE2JS } from 're2js';
import type { Settings } from '../../workspace/settings.ts';
import type { ResultBuilder } from '../resultBuilder.ts';
import { MatcherReader } from './matcherTool.ts';
import type { ToolOutput } from './toolOutput.ts';

export type UserMatcher = Settings['matchers'][number];
type Pattern = Extract<UserMatcher['pattern'], readonly unknown[]>[number];

/** Characters of a line that expressions of the user see. */
const MAX_LINE = 2_000;

interface Step {
  readonly expression: RE2JS;
  readonly pattern: Pattern;
}

type Captures = { readonly [Key in keyof IProblem]?: IProblem[Key] };

/** @returns one row each; a matcher that cannot be used becomes a problem of the result instead. */
export function userMatchers(
  matchers: readonly UserMatcher[],
  results: ResultBuilder,
): readonly ToolOutput[] {
  return matchers.flatMap((matcher) => {
    const steps = compile(matcher, results);
    if (!steps) return [];
    const tool = { id: matcher.name, tool: matcher.tool ?? matcher.name, hint: /^/, matchers: [] };
    return {
      id: matcher.name,
      read: (to: ResultBuilder) =>
        new MatcherReader(tool, [linearMatcher(matcher, steps)], (draft) => to.diagnostic(draft.finish())),
    };
  });
}

function compile(matcher: UserMatcher, results: ResultBuilder): readonly Step[] | undefined {
  const patterns = Array.isArray(matcher.pattern) ? matcher.pattern : [matcher.pattern];
  try {
    return patterns.map((pattern) => ({ expression: RE2JS.compile(pattern.regexp), pattern }));
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it is no expression';
    results.problem(
      `The matcher "${matcher.name}" is not used: ${why}. Write its regexp without lookaround and back references.`,
    );
    return undefined;
  }
}

/** Steps follow each other line by line; a last step with `loop` matches as often as it can. */
function linearMatcher(matcher: UserMatcher, steps: readonly Step[]): IProblemMatcher {
  let at = 0;
  let captures: Captures = {};
  const last = steps.length - 1;

  function tryStep(index: number, line: string): boolean {
    const { expression, pattern } = steps[index] as Step;
    const found = expression.matcher(line);
    if (!found.find()) return false;
    captures = { ...captures, ...capturesOf(pattern, (group) => groupOf(found, group)) };
    return true;
  }

  return {
    name: matcher.name,
    exec(text) {
      const line = text.trimEnd().slice(0, MAX_LINE);
      if (!tryStep(at, line)) {
        const wasStarted = at > 0;
        at = 0;
        captures = {};
        if (!wasStarted || !tryStep(0, line)) return false;
      }
      if (at < last) {
        at++;
        return false;
      }
      const problem = { ...captures };
      if (!steps[last]?.pattern.loop) {
        at = 0;
        captures = {};
      }
      return {
        matcherName: matcher.name,
        message: '',
        ...problem,
        severity: problem.severity ?? matcher.severity ?? 'error',
      };
    },
  };
}

function groupOf(found: ReturnType<RE2JS['matcher']>, group: number | undefined): string | undefined {
  return group === undefined || group > found.groupCount() ? undefined : (found.group(group) ?? undefined);
}

function capturesOf(pattern: Pattern, group: (at: number | undefined) => string | undefined): Captures {
  const [line, column] = (group(pattern.location) ?? '').split(/[,:.]/);
  const number = (text: string | undefined): number | undefined =>
    text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  const severity = group(pattern.severity)?.toLowerCase();
  const captures = {
    file: group(pattern.file),
    line: number(line) ?? number(group(pattern.line)),
    column: number(column) ?? number(group(pattern.column)),
    severity:
      severity === undefined
        ? undefined
        : severity.startsWith('e')
          ? ('error' as const)
          : ('warning' as const),
    code: group(pattern.code),
    message: group(pattern.message),
  };
  return Object.fromEntries(Object.entries(captures).filter(([, value]) => value !== undefined));
}
