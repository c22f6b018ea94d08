/** Everywhere that a name could be imported from, each with what speaks for it. */
import { dirname } from '../../../base/paths.ts';
import type { CodeLanguage } from '../../../documents/code/codeLanguage.ts';
import type { Declared } from '../../../learning/missingContext.ts';
import {
  type ImportRules,
  type ImportScope,
  packageDirectory,
  type Wanted,
} from '../../../workspace/imports/importRules.ts';
import { type Use, usageOf } from '../../../workspace/imports/usage.ts';
import { importedPackage } from '../../../workspace/packages/importedPackage.ts';
import { standardModules } from '../../../workspace/packages/standardLibraries.ts';
import { standardLibrary } from '../../../workspace/packages/standardLibrary.ts';
import { standardModulesOf } from '../../../workspace/packages/standardNames.ts';
import type { CodeFile, CodeWorld } from '../codeWorld.ts';
import { packageWithVersion } from '../packageVersion.ts';

export interface Candidate {
  readonly wanted: Wanted;
  readonly declared: Declared;
  /** Grows with what speaks for it. */
  readonly score: number;
  /** An import of it in another file, whose words may be taken over. */
  readonly use?: Use;
}

/** Weights: other files' imports say more than nearness, and that more than what kind of place it is. */
const WORKSPACE = 3;
const OUTSIDE = 2;
const SAME_PACKAGE = 2;
const SAME_DIRECTORY = 1;
const PER_USE = 1;
const MAX_USES = 10;
const TEST_CODE = -4;

const TEST =
  /(?:^|\/)(?:tests?|__tests__|spec|specs|fixtures?|__mocks__|mocks|examples?|testdata)(?:\/|$)|[._-](?:test|spec|mock)\.[a-z]{1,4}$|(?:^|\/)(?:test_|conftest)/i;

const ECOSYSTEM: Readonly<Record<string, string>> = {
  typescript: 'npm',
  tsx: 'npm',
  javascript: 'npm',
  python: 'pypi',
  rust: 'cargo',
  go: 'go',
};

const uses = (count: number): number => Math.min(count, MAX_USES) * PER_USE;

/** The index may still hold an import that this file had before. */
function usesElsewhere(
  symbol: string,
  file: CodeFile,
  rules: ImportRules,
  scope: ImportScope,
): readonly Use[] {
  return usageOf(rules, scope)
    .named(symbol)
    .filter((use) => use.path !== file.path);
}

function fromWorkspace(
  symbol: string,
  file: CodeFile,
  rules: ImportRules,
  scope: ImportScope,
): readonly Candidate[] {
  const counts = new Map<string, number>();
  for (const use of usesElsewhere(symbol, file, rules, scope)) {
    const path = rules.resolve(use.module, use.path, scope);
    if (path !== undefined) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  const ecosystem = ECOSYSTEM[file.language];
  const own = ecosystem && packageDirectory(file.path, ecosystem, scope.facts);
  const found = new Map<string, Candidate>();
  for (const definition of scope.symbols.defined(symbol)) {
    const { path, line, language } = definition;
    if (!rules.languages.includes(language) || scope.facts.ignored(path)) continue;
    const taken = rules.take(definition, file, scope);
    if (taken === undefined || found.has(taken.module)) continue;
    const isNear = ecosystem !== undefined && packageDirectory(path, ecosystem, scope.facts) === own;
    const score =
      WORKSPACE +
      uses(counts.get(path) ?? 0) +
      (isNear ? SAME_PACKAGE : 0) +
      (dirname(path) === dirname(file.path) ? SAME_DIRECTORY : 0) +
      (TEST.test(path) && !TEST.test(file.path) ? TEST_CODE : 0);
    found.set(taken.module, {
      wanted: { symbol, ...taken },
      declared: { where: 'workspace', path, line },
      score,
    });
  }
  return [...found.values()];
}

function declaredOutside(module: string, file: CodeFile, scope: ImportScope): Declared | undefined {
  const { language, path } = file;
  if (isStandard(module, file)) return { where: 'standard-library' };
  const wanted = importedPackage(language, module);
  if (wanted === undefined) return ECOSYSTEM[language] === undefined ? { where: 'package' } : undefined;
  const name = language === 'python' ? (wanted.name.split('.')[0] as string) : wanted.name;
  return { where: 'package', package: packageWithVersion(name, wanted.ecosystem, path, scope.facts) };
}

/** Prefixes and lists by which a standard library is told from packages. */
export function isStandard(module: string, { language }: Pick<CodeFile, 'language'>): boolean {
  switch (language) {
    case 'typescript':
    case 'tsx':
    case 'javascript':
      return module.startsWith('node:') || standardModules.node.has(module.split('/')[0] as string);
    case 'python':
      return standardModules.python.has(module.split('.')[0] as string);
    case 'rust':
      return /^(?:std|core|alloc)(?:::|$)/.test(module);
    case 'go':
      return !(module.split('/')[0] as string).includes('.');
    case 'java':
    case 'kotlin':
      return /^(?:java|javax|kotlin|kotlinx)\./.test(module);
    case 'csharp':
      return /^System(?:\.|$)/.test(module);
    case 'c':
    case 'cpp':
      return !module.includes('/');
    default:
      return false;
  }
}

/** What other files import under the name from outside of the workspace. */
function fromUsage(
  symbol: string,
  file: CodeFile,
  rules: ImportRules,
  scope: ImportScope,
): readonly Candidate[] {
  const byModule = new Map<string, Use[]>();
  for (const use of usesElsewhere(symbol, file, rules, scope)) {
    if (use.module.startsWith('.') || rules.resolve(use.module, use.path, scope) !== undefined) continue;
    byModule.set(use.module, [...(byModule.get(use.module) ?? []), use]);
  }
  return [...byModule].flatMap(([module, all]) => {
    const declared = declaredOutside(module, file, scope);
    const use = all[0] as Use;
    return declared === undefined
      ? []
      : [
          {
            wanted: { symbol, module, form: 'named' as const },
            declared,
            score: OUTSIDE + uses(all.length),
            use,
          },
        ];
  });
}

/** Languages that import a part of the library as a whole, whatever is wanted of it. */
const WHOLE: ReadonlySet<string> = new Set(['c', 'cpp', 'csharp', 'ruby']);

/**
 * Parts of the complete tables that a name may come from although nobody says so: elsewhere, names such as Java's
 * `java.awt.Component` mean something of a framework more often.
 */
const PLAIN: Partial<Readonly<Record<CodeLanguage, RegExp>>> = {
  python: /./,
  rust: /^std/,
  cpp: /./,
  java: /^java\.(?:util|time|io|nio|net|math|text)(?:\.|$)/,
  kotlin: /^java\.(?:util|time|io|nio|net|math|text)(?:\.|$)/,
};

/** What the names that are used most mean by custom; else the only module of the library that offers the name. */
async function standardModule(symbol: string, language: CodeLanguage): Promise<readonly string[]> {
  const usual = standardModulesOf(symbol, language);
  const plain = PLAIN[language];
  if (usual.length > 0 || plain === undefined) return usual;
  const [only, ...more] = (await standardLibrary(language))?.providers(symbol) ?? [];
  return only && more.length === 0 && plain.test(only.module) ? [only.module] : [];
}

async function fromStandardLibrary(symbol: string, { language }: CodeFile): Promise<readonly Candidate[]> {
  return (await standardModule(symbol, language)).map((module) => ({
    wanted: { symbol, module, form: WHOLE.has(language) ? ('module' as const) : ('named' as const) },
    declared: { where: 'standard-library' },
    score: OUTSIDE,
  }));
}

async function fromOutside(symbol: string, file: CodeFile, world: CodeWorld): Promise<readonly Candidate[]> {
  const found = (await world.outside?.named(symbol, file.language, file.path)) ?? [];
  return found.map(({ module, kind, where, package: name, path, line }) => ({
    wanted: { symbol, module, form: kind === 'module' ? ('module' as const) : ('named' as const) },
    declared: {
      where,
      ...(name === undefined ? {} : { package: name }),
      ...(path === undefined ? {} : { path }),
      ...(line === undefined ? {} : { line }),
    },
    score: OUTSIDE,
  }));
}

/** Best first. Candidates of one module are one, with the sum of what speaks for them. */
export async function importCandidates(
  symbol: string,
  file: CodeFile,
  rules: ImportRules,
  world: CodeWorld,
): Promise<readonly Candidate[]> {
  const { symbols, facts } = world;
  const scope = symbols && { facts, symbols };
  const all = [
    ...(scope ? fromWorkspace(symbol, file, rules, scope) : []),
    ...(scope ? fromUsage(symbol, file, rules, scope) : []),
    ...(await fromStandardLibrary(symbol, file)),
    ...(await fromOutside(symbol, file, world)),
  ];
  const byModule = new Map<string, Candidate>();
  for (const it of all) {
    const module = it.wanted.module.replace(/^node:/, '');
    const other = byModule.get(module);
    byModule.set(
      module,
      other ? { ...other, declared: { ...it.declared, ...other.declared }, score: other.score + 0.1 } : it,
    );
  }
  return [...byModule.values()].sort((a, b) => b.score - a.score);
}
