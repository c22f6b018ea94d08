/** McCabe's cyclomatic complexity of the functions of a file: 1 + the places at which the flow parts (McCabe, "A Complexity Measure", 1976). */
import type { CodeLanguage } from './codeLanguage.ts';
import type { FunctionComplexity } from './codeParser.ts';
import { isCallable } from './declarations.ts';
import type { FoundSymbol } from './foundSymbols.ts';
import type { SymbolKind } from './outline.ts';

/** `&&` and `||` part the flow as an `if` does. */
const BINARY = '(binary_expression operator: ["&&" "||"])';
const NULLISH = '(binary_expression operator: ["&&" "||" "??"])';

const script = `(if_statement) (for_statement) (for_in_statement) (while_statement) (do_statement) (switch_case)
  (catch_clause) (ternary_expression) ${NULLISH}`;
const c = `(if_statement) (for_statement) (while_statement) (do_statement) (case_statement value: (_))
  (conditional_expression) ${BINARY}`;

/** Node types at which the flow parts, as patterns of tree-sitter's queries. A `default` parts nothing: something is always left. */
const decisions: Partial<Readonly<Record<CodeLanguage, string>>> = {
  typescript: script,
  tsx: script,
  javascript: script,
  python: `(if_statement) (elif_clause) (for_statement) (while_statement) (except_clause) (conditional_expression)
    (case_clause) (boolean_operator) (for_in_clause) (if_clause)`,
  rust: `(if_expression) (while_expression) (for_expression) (match_arm) ${BINARY}`,
  go: `(if_statement) (for_statement) (expression_case) (type_case) (communication_case) ${BINARY}`,
  java: `(if_statement) (for_statement) (enhanced_for_statement) (while_statement) (do_statement) (catch_clause)
    (ternary_expression) (switch_label "case") ${BINARY}`,
  c,
  cpp: `${c} (for_range_loop) (catch_clause)`,
  csharp: `(if_statement) (for_statement) (foreach_statement) (while_statement) (do_statement) (catch_clause)
    (conditional_expression) (switch_section "case") (switch_expression_arm) ${NULLISH}`,
  ruby: `(if) (elsif) (unless) (while) (until) (for) (when) (rescue) (conditional) (if_modifier) (unless_modifier)
    (while_modifier) (until_modifier) (binary operator: ["&&" "||" "and" "or"])`,
  php: `(if_statement) (else_if_clause) (for_statement) (foreach_statement) (while_statement) (do_statement)
    (case_statement) (catch_clause) (conditional_expression) (match_conditional_expression) ${NULLISH}`,
  kotlin: `(if_expression) (for_statement) (while_statement) (do_while_statement) (when_entry) (catch_block)
    (binary_expression operator: ["&&" "||" "?:"])`,
  swift: `(if_statement) (guard_statement) (for_statement) (while_statement) (repeat_while_statement) (switch_entry)
    (catch_block) (ternary_expression) (conjunction_expression) (disjunction_expression)`,
  bash: '(if_statement) (elif_clause) (for_statement) (while_statement) (case_item) (list "&&") (list "||")',
};

/** Where all ways are listed, the last of them is what is left. */
const exhaustive: Partial<Readonly<Record<CodeLanguage, string>>> = { rust: '(match_expression)' };

/** A query with the captures `@decision` (one way more) and `@exhaustive` (one way less); undefined for a language without functions. */
export function decisionQuery(language: CodeLanguage): string | undefined {
  const parts = decisions[language];
  if (parts === undefined) return undefined;
  const whole = exhaustive[language];
  return `[${parts}] @decision${whole === undefined ? '' : `\n${whole} @exhaustive`}`;
}

export interface Decision {
  readonly start: number;
  /** 1, or -1 for what has one way less than it has parts. */
  readonly ways: 1 | -1;
}

/** A declaration without a body parts nothing. */
function hasBody(found: FoundSymbol, text: string): boolean {
  const body = text.slice(found.parameters?.endIndex ?? found.name.endIndex, found.end);
  return /[{=]|:\s|\bend\b|^\s*\n/.test(body) && !/^[^{=\n]{0,400};$/.test(body);
}

/**
 * A decision counts for the innermost function with a name around it.
 * @param found of the whole file, outer ones before what they hold.
 */
export function complexityOf(
  text: string,
  found: readonly FoundSymbol[],
  places: readonly Decision[],
): readonly FunctionComplexity[] {
  const lineEnds: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineEnds.push(at);
  const lineOf = (offset: number): number => {
    let low = 0;
    for (let high = lineEnds.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((lineEnds[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
  const open: { end: number; name: string; ways: number; result: number }[] = [];
  const results: FunctionComplexity[] = [];
  const sorted = places.toSorted((a, b) => a.start - b.start);
  let next = 0;
  const close = (before: number): void => {
    for (let top = open.at(-1); top && top.end <= before; top = open.at(-1)) {
      count(top.end);
      open.pop();
      const result = results[top.result];
      if (result) results[top.result] = { ...result, complexity: 1 + Math.max(0, top.ways) };
    }
  };
  /** Gives the decisions before an offset to the function that is open. */
  const count = (before: number): void => {
    for (; next < sorted.length && (sorted[next] as Decision).start < before; next++) {
      const top = open.findLast((it) => it.result >= 0);
      if (top) top.ways += (sorted[next] as Decision).ways;
    }
  };
  for (const it of found) {
    if (it.kind === 'access' || it.kind === 'attribute') continue;
    close(it.start);
    count(it.start);
    const name = text.slice(it.name.startIndex, it.name.endIndex);
    const isFunction = isCallable(it.kind) && it.kind !== 'macro' && hasBody(it, text);
    open.push({ end: it.end, name, ways: 0, result: isFunction ? results.length : -1 });
    if (!isFunction) continue;
    results.push({
      name,
      container: open
        .slice(0, -1)
        .map((around) => around.name)
        .join('.'),
      kind: it.kind as SymbolKind,
      line: lineOf(it.start),
      endLine: lineOf(Math.max(it.start, it.end - 1)),
      complexity: 1,
    });
  }
  close(Number.POSITIVE_INFINITY);
  return results;
}
