/** Whether the samples of a document are code of this workspace, or may as well be somebody else's manual. */
import { dirname } from '../../base/paths.ts';
import type { SampleClaim } from '../../documents/claim.ts';
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';
import type { CodeImport } from '../../documents/code/codeParser.ts';
import type { ContextDocument } from '../../documents/document.ts';
import type { ScopeMode } from '../../documents/kind.ts';
import type { Facts } from '../../workspace/facts.ts';
import { importedPackage } from '../../workspace/packages/importedPackage.ts';
import { mayBeLocal } from '../imports/localModules.ts';
import { sampleLanguage } from './sampleLanguages.ts';

/** Ways in which a document is put before a model for this workspace's own files; skills and prompts travel. */
const GOVERNING: ReadonlySet<ScopeMode> = new Set(['always', 'dir-chain', 'dir-nested', 'first-match']);

/** Rules by glob, and folders of rules, are often somebody else's: manuals of a library, guides to a language, roles. */
const COLLECTED: ReadonlySet<ScopeMode> = new Set(['glob', 'model', 'manual']);
const COLLECTION = /(?:^|\/)(?:rules|instructions|guidelines|standards|steering|memories)\//;

/** Folders whose documents are written for other projects. */
const ELSEWHERE =
  /(?:^|\/)(?:templates?|examples?|samples?|fixtures?|__fixtures__|testdata|tests?|skills?|plugins?|boilerplates?|starters?|scaffolds?|scaffolding|presets?|assets|vendor|prompts?|agents|commands)\//;

/** The document is loaded for this workspace, and there is code in the sample's language. */
export function governs(document: ContextDocument, language: CodeLanguage, facts: Facts): boolean {
  const pattern = sampleLanguage(language)?.sources;
  return (
    pattern !== undefined &&
    document.kind.scope.some((mode) => GOVERNING.has(mode) || mode === 'glob') &&
    !ELSEWHERE.test(document.path) &&
    facts.matching(pattern, 1).length > 0
  );
}

/** Parts of a path that is no custom of many projects, and paths that are looked at. */
const MIN_DEPTH = 3;
const MAX_PATHS = 200;

/** The document names a file of this workspace by its path, so that it was written for it. */
function namesFiles(document: ContextDocument, facts: Facts): boolean {
  const own = dirname(document.path);
  return document.claims
    .filter((it) => it.kind === 'path')
    .slice(0, MAX_PATHS)
    .some(
      ({ path }) =>
        path.split('/').length >= MIN_DEPTH &&
        !path.startsWith(`${own}/`) &&
        facts.entry(path)?.type === 'file',
    );
}

/** Skills, prompts, roles and documents among examples are often somebody else's: they count where they name files of this workspace. */
export function isOfWorkspace(document: ContextDocument, facts: Facts): boolean {
  const isLoaded = document.kind.scope.some((mode) => GOVERNING.has(mode) || mode === 'glob');
  return (isLoaded && !ELSEWHERE.test(document.path)) || namesFiles(document, facts);
}

/** Whether the sample is code of this workspace: it also imports one of its own modules. */
export function isAnchored(imports: readonly CodeImport[], claim: SampleClaim, facts: Facts): boolean {
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

/** Rules by glob and folders of rules: their samples count where they also import a module of this workspace. */
export function isCollected(document: ContextDocument): boolean {
  return COLLECTION.test(document.path) || document.kind.scope.some((mode) => COLLECTED.has(mode));
}
