/** A code sample imports a package that nothing in the workspace declares. */
import { ancestors, dirname } from '../../../base/paths.ts';
import type { Span } from '../../../base/span.ts';
import type { SampleClaim } from '../../../documents/claim.ts';
import { likelyModules } from '../../../documents/code/imports.ts';
import { placeInDocument } from '../../../documents/code/sample.ts';
import type { ContextDocument } from '../../../documents/document.ts';
import type { Facts, Manifest } from '../../../workspace/facts.ts';
import { type ImportedPackage, importedPackage } from '../../../workspace/packages/importedPackage.ts';
import { declares, isOffered } from '../../imports/declared.ts';
import { installedBy } from '../../imports/installs.ts';
import { mayBeLocal } from '../../imports/localModules.ts';
import { claimRule } from '../../rule.ts';
import { governs, isAnchored, isCollected } from '../../samples/governing.ts';
import { isForSomebodyElse, isMeant } from '../../samples/standing.ts';

interface Undeclared {
  /** Packages in the order of their imports, each once. */
  readonly packages: readonly string[];
}

function undeclared(
  module: string,
  claim: SampleClaim,
  document: ContextDocument,
  facts: Facts,
): ImportedPackage | undefined {
  const wanted = importedPackage(claim.language, module);
  return wanted &&
    declares(facts, document.path, wanted) === 'undeclared' &&
    !isOffered(wanted, installedBy(document))
    ? wanted
    : undefined;
}

const hasPeers = (manifest: Manifest): boolean => manifest.dependencies.some(({ scope }) => scope === 'peer');

/** A package with peers is installed beside what its users choose, which samples for them import; the root speaks for all packages. */
function isForUsers(document: ContextDocument, { manifests }: Facts): boolean {
  for (const directory of ancestors(dirname(document.path))) {
    const own = manifests.filter((it) => it.directory === directory);
    if (own.length > 0) return (directory === '' ? manifests : own).some(hasPeers);
  }
  return false;
}

export const rule = claimRule<'sample', Undeclared>({
  meta: {
    id: 'truth/undeclared-import',
    code: 'T190',
    summary: 'A code sample imports a package that the workspace does not declare.',
    group: 'truth',
    severity: 'info',
    errorClass: 'missing-dependency/not-declared',
    status: 'preview',
    since: '0.1.0',
    repair: 'none',
    phase: 'workspace',
  },
  claims: ['sample'],

  find(claim, { document, facts }) {
    if (!isMeant(claim) || !governs(document, claim.language, facts)) return undefined;
    if (isForUsers(document, facts)) return undefined;
    const suspicious = likelyModules(claim.language, claim.code).some((module) =>
      undeclared(module, claim, document, facts),
    );
    if (!suspicious || isForSomebodyElse(claim, facts)) return undefined;
    const summary = facts.sample?.(claim.language, claim.code);
    if (summary === undefined || summary === 'unknown') return undefined;
    const packages = new Set<string>();
    let first: Span | undefined;
    const imports = summary.imports ?? [];
    if (isCollected(document) && !isAnchored(imports, claim, facts)) return undefined;
    for (const { module, span, guarded } of imports) {
      const wanted = guarded ? undefined : undeclared(module, claim, document, facts);
      if (wanted === undefined || packages.has(wanted.name)) continue;
      const local = mayBeLocal(facts, wanted, claim.code);
      if (local === 'unknown') return undefined;
      if (local) continue;
      first ??= span;
      packages.add(wanted.name);
    }
    if (first === undefined) return undefined;
    const names = [...packages];
    return { span: placeInDocument(claim, first), state: { packages: names }, identity: names.join(' ') };
  },

  describe({ state: { packages } }) {
    const names = packages.map((name) => `\`${name}\``).join(', ');
    const several = packages.length > 1;
    return {
      what: `This sample imports ${names}, which no manifest or lock file of the workspace declares.`,
      why: `A model that follows it writes ${several ? 'imports' : 'an import'} that cannot be resolved.`,
      fix: `Import what the workspace uses, or declare ${several ? 'the packages' : names}.`,
    };
  },
});
