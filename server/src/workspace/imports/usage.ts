/** How the workspace's other files import a name: the best witness of where it comes from, for packages and standard libraries too. */
import { getOrAdd } from '../../base/getOrAdd.ts';
import type { Span } from '../../base/span.ts';
import type { Symbols } from '../symbols/symbols.ts';
import type { ImportRules, ImportScope } from './importRules.ts';

/** One import of one file. */
export interface Use {
  /** As written there. */
  readonly module: string;
  /** The file that has it. */
  readonly path: string;
  /** Of the statement, in that file. */
  readonly statement: Span;
}

export interface Usage {
  /** Imports that take the name. */
  named(name: string): readonly Use[];
  /** Imports of modules as a whole, by module. */
  readonly whole: ReadonlyMap<string, readonly Use[]>;
}

/** Files whose imports are counted; a larger workspace is judged by a part of it. */
const MAX_FILES = 3_000;

const known = new WeakMap<Symbols, Map<ImportRules, Usage>>();

function collect(rules: ImportRules, { facts, symbols }: ImportScope): Usage {
  const byName = new Map<string, Use[]>();
  const whole = new Map<string, Use[]>();
  const pattern = `**/*.${rules.extensions.length === 1 ? rules.extensions[0] : `{${rules.extensions.join(',')}}`}`;
  for (const path of facts.matching(pattern, MAX_FILES)) {
    for (const { module, names, statement } of symbols.inFile(path)?.imports ?? []) {
      const use = { module, path, statement };
      if (names.length === 0) getOrAdd(whole, module, () => []).push(use);
      for (const name of names) getOrAdd(byName, name, () => []).push(use);
    }
  }
  return { named: (name) => byName.get(name) ?? [], whole };
}

export function usageOf(rules: ImportRules, scope: ImportScope): Usage {
  const byRules = getOrAdd(known, scope.symbols, () => new Map<ImportRules, Usage>());
  return getOrAdd(byRules, rules, () => collect(rules, scope));
}
