/** Which file of the workspace an import in a sample means. A sample has no place of its own, so every file that could be meant counts. */
import type { SampleClaim } from '../../documents/claim.ts';
import type { ContextDocument } from '../../documents/document.ts';
import type { Facts } from '../../workspace/facts.ts';
import { importRulesOf } from '../../workspace/imports/rulesOf.ts';
import type { Symbols } from '../../workspace/symbols/symbols.ts';
import { asFile } from './standing.ts';

const SCRIPTS = ['.ts', '.tsx', '.mts', '.js', '.jsx', '.mjs', '.d.ts'];
/** Beginnings of modules that stand for a root of the sources by custom, when no configuration that applies says so. */
const ROOTS = /^(?:@|~|#|src)\/|^(?:\.{1,2}\/)+/;

function scriptFiles(module: string, facts: Facts): readonly string[] {
  const path = module.replace(ROOTS, '');
  // A lone name (`./utils`) is in every project.
  if (path === module || !path.includes('/')) return [];
  const stem = path.replace(/\.([cm]?)[jt]sx?$/, '');
  return [...SCRIPTS.map((it) => stem + it), ...SCRIPTS.map((it) => `${stem}/index${it}`)].flatMap((it) =>
    facts.endingWith(it),
  );
}

function pythonFiles(module: string, facts: Facts): readonly string[] {
  if (module.startsWith('.') || !module.includes('.')) return [];
  const path = module.replaceAll('.', '/');
  return [`${path}.py`, `${path}/__init__.py`].flatMap((it) => facts.endingWith(it));
}

/**
 * Files that the module may mean, none when it lies elsewhere or nobody can tell.
 * @returns paths of indexed files only.
 */
export function filesOfModule(
  module: string,
  claim: SampleClaim,
  document: ContextDocument,
  facts: Facts,
  symbols: Symbols,
): readonly string[] {
  const rules = importRulesOf(claim.language);
  if (rules === undefined) return [];
  const direct = rules.resolve(module, asFile(claim, document).path, { facts, symbols });
  const found = direct
    ? [direct]
    : claim.language === 'python'
      ? pythonFiles(module, facts)
      : scriptFiles(module, facts);
  return found.every((path) => symbols.inFile(path) !== undefined) ? found : [];
}
