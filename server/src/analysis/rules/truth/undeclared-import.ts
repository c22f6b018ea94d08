/** A code sample imports a package that nothing in the workspace declares. */
import type { Span } from '../../../base/span.ts';
import type { SampleClaim } from '../../../documents/claim.ts';
import type { CodeLanguage } from '../../../documents/code/codeLanguage.ts';
import type { CodeImport } from '../../../documents/code/codeParser.ts';
import { likelyModules } from '../../../documents/code/imports.ts';
import { placeInDocument } from '../../../documents/code/sample.ts';
import type { ContextDocument } from '../../../documents/document.ts';
import type { ScopeMode } from '../../../documents/kind.ts';
import type { Facts } from '../../../workspace/facts.ts';
import { type ImportedPackage, importedPackage } from '../../../workspace/packages/importedPackage.ts';
import { declares } from '../../imports/declared.ts';
import { mayBeLocal } from '../../imports/localModules.ts';
import { claimRule } from '../../rule.ts';
import { isMeant } from '../../samples/standing.ts';

interface Undeclared {
  /** Packages in the order of their imports, each once. */
  readonly packages: readonly string[];
}

/** Ways in which a document is put before a model for this workspace's own files; skills and prompts travel. */
const GOVERNING: ReadonlySet<ScopeMode> = new Set(['always', 'dir-chain', 'dir-nested', 'first-match']);

/** Rules by glob, and folders of rules, are often somebody else's: manuals of a library, guides to a language, roles. */
const COLLECTED: ReadonlySet<ScopeMode> = new Set(['glob', 'model', 'manual']);
const COLLECTION = /(?:^|\/)(?:rules|instructions|guidelines|standards|steering|memories)\//;

/** Folders whose documents are written for other projects. */
const ELSEWHERE =
  /(?:^|\/)(?:templates?|examples?|samples?|fixtures?|__fixtures__|testdata|tests?|skills?|plugins?|boilerplates?|starters?|scaffolds?|scaffolding|presets?|assets|vendor|prompts?|agents|commands)\//;

const sources: Partial<Readonly<Record<CodeLanguage, string>>> = {
  typescript: '**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs,vue,svelte}',
  tsx: '**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs,vue,svelte}',
  javascript: '**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs,vue,svelte}',
  python: '**/*.py',
  rust: '**/*.rs',
  go: '**/*.go',
};

/** The document is loaded for this workspace, and there is code in the sample's language. */
function governs(document: ContextDocument, language: CodeLanguage, facts: Facts): boolean {
  const pattern = sources[language];
  return (
    pattern !== undefined &&
    document.kind.scope.some((mode) => GOVERNING.has(mode) || mode === 'glob') &&
    !ELSEWHERE.test(document.path) &&
    facts.matching(pattern, 1).length > 0
  );
}

/** Whether the sample is code of this workspace: it also imports one of its own modules. */
function isAnchored(imports: readonly CodeImport[], claim: SampleClaim, facts: Facts): boolean {
  return imports.some(({ module }) => {
    if (/^\.{1,2}\//.test(module)) return namesFile(module, facts);
    const wanted = importedPackage(claim.language, module);
    return (
      wanted !== undefined &&
      (facts.manifests.some((it) => it.ecosystem === wanted.ecosystem && it.name === wanted.name) ||
        (wanted.ecosystem !== 'npm' && mayBeLocal(facts, wanted, '') === true))
    );
  });
}

/** A relative path of two names or more that ends the path of a file here; one name (`./router`) is in every project. */
function namesFile(module: string, facts: Facts): boolean {
  const path = module.replace(/^(?:\.{1,2}\/)+/, '').replace(/\.[cm]?[jt]sx?$/, '');
  return (
    path.includes('/') &&
    ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.vue', '.svelte', ''].some(
      (it) => facts.endingWith(path + it).length > 0,
    )
  );
}

function undeclared(
  module: string,
  claim: SampleClaim,
  document: ContextDocument,
  facts: Facts,
): ImportedPackage | undefined {
  const wanted = importedPackage(claim.language, module);
  return wanted && declares(facts, document.path, wanted) === 'undeclared' ? wanted : undefined;
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
    const suspicious = likelyModules(claim.language, claim.code).some((module) =>
      undeclared(module, claim, document, facts),
    );
    if (!suspicious) return undefined;
    const summary = facts.sample?.(claim.language, claim.code);
    if (summary === undefined || summary === 'unknown') return undefined;
    const packages = new Set<string>();
    let first: Span | undefined;
    const imports = summary.imports ?? [];
    const collected =
      COLLECTION.test(document.path) || document.kind.scope.some((mode) => COLLECTED.has(mode));
    if (collected && !isAnchored(imports, claim, facts)) return undefined;
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
