/** Which files of the workspace an import in a sample means. A sample has no place of its own, so every module that could be meant counts. */
import { dirname } from '../../base/paths.ts';
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';
import { importRulesOf } from '../../workspace/imports/rulesOf.ts';
import type { SampleContext } from './sampleContext.ts';
import { asFile } from './standing.ts';

/** Files that together are one module. */
export type ModuleFiles = readonly string[];

const SCRIPTS = ['.ts', '.tsx', '.mts', '.js', '.jsx', '.mjs', '.d.ts'];
/** Beginnings of modules that stand for a root of the sources by custom, when no configuration that applies says so. */
const ROOTS = /^(?:@|~|#|src)\/|^(?:\.{1,2}\/)+/;
/** Files of one package of Go that are looked into. */
const MAX_FILES = 100;

function scriptFiles(module: string, { facts }: SampleContext): readonly ModuleFiles[] {
  const path = module.replace(ROOTS, '');
  // A lone name (`./utils`) is in every project.
  if (path === module || !path.includes('/')) return [];
  const stem = path.replace(/\.([cm]?)[jt]sx?$/, '');
  return [...SCRIPTS.map((it) => stem + it), ...SCRIPTS.map((it) => `${stem}/index${it}`)]
    .flatMap((it) => facts.endingWith(it))
    .map((it) => [it]);
}

function pythonFiles(module: string, { facts }: SampleContext): readonly ModuleFiles[] {
  if (module.startsWith('.') || !module.includes('.')) return [];
  const path = module.replaceAll('.', '/');
  return [`${path}.py`, `${path}/__init__.py`].flatMap((it) => facts.endingWith(it)).map((it) => [it]);
}

/** Folder of the crate that a path begins with: by its name; for `crate` the one around the document, or the only one of the workspace. */
export function crateFolder(root: string, { facts, document }: SampleContext): string | undefined {
  const crates = facts.manifests.filter((it) => it.path.endsWith('Cargo.toml') && it.name !== undefined);
  const near = crates.filter((it) => it.directory !== '' && document.path.startsWith(`${it.directory}/`));
  if (root === 'crate' && near.length === 1) return near[0]?.directory;
  const fits = crates.filter((it) => root === 'crate' || it.name?.replaceAll('-', '_') === root);
  return fits.length === 1 ? fits[0]?.directory : undefined;
}

function rustFiles(module: string, context: SampleContext): readonly ModuleFiles[] {
  const { facts } = context;
  const [root = '', ...rest] = module.split('::');
  const folder = crateFolder(root, context);
  if (folder === undefined) return [];
  const path = [folder, 'src', ...rest].filter(Boolean).join('/');
  const names = rest.length === 0 ? [`${path}/lib.rs`, `${path}/main.rs`] : [`${path}.rs`, `${path}/mod.rs`];
  const file = names.find((it) => facts.entry(it)?.type === 'file');
  return file === undefined ? [] : [[file]];
}

function goFiles(module: string, { facts, document, symbols }: SampleContext): readonly ModuleFiles[] {
  const directory = importRulesOf('go')?.resolve(module, document.path, { facts, symbols });
  if (directory === undefined || facts.entry(directory)?.type !== 'directory') return [];
  const files = facts.children(directory).filter((it) => it.endsWith('.go') && !it.endsWith('_test.go'));
  return files.length === 0 || files.length > MAX_FILES ? [] : [files.map((it) => `${directory}/${it}`)];
}

type Search = (module: string, context: SampleContext) => readonly ModuleFiles[];

/** Besides what the language's own rules resolve beside the document. */
const searches: Partial<Readonly<Record<CodeLanguage, Search>>> = {
  typescript: scriptFiles,
  tsx: scriptFiles,
  javascript: scriptFiles,
  python: pythonFiles,
  rust: rustFiles,
  go: goFiles,
};
/** Languages in which a path that is resolved beside the document is the module itself. */
const BESIDE: ReadonlySet<CodeLanguage> = new Set(['typescript', 'tsx', 'javascript', 'python']);

/**
 * Modules that the name may mean, none when it lies elsewhere or nobody can tell.
 * @returns paths of indexed files only.
 */
export function modulesNamed(module: string, context: SampleContext): readonly ModuleFiles[] {
  const { claim, document, facts, symbols } = context;
  const rules = importRulesOf(claim.language);
  const direct = BESIDE.has(claim.language)
    ? rules?.resolve(module, asFile(claim, document).path, { facts, symbols })
    : undefined;
  const found = direct ? [[direct]] : (searches[claim.language]?.(module, context) ?? []);
  return found.every((files) => files.every((path) => symbols.inFile(path) !== undefined)) ? found : [];
}

/** Modules of `dirname`s that hold a package of the name, as files say it themselves. */
export function packagesNamed(
  name: string,
  { claim, facts, symbols }: SampleContext,
): readonly ModuleFiles[] {
  const folders = new Map<string, string[]>();
  for (const path of facts.named(name)) {
    if (facts.entry(path)?.type !== 'directory' || facts.ignored(path)) continue;
    const files = facts
      .children(path)
      .map((it) => `${path}/${it}`)
      .filter((it) => symbols.inFile(it)?.language === claim.language && !it.endsWith('_test.go'));
    if (files.length > 0 && files.some((it) => symbols.inFile(it)?.package === name))
      folders.set(dirname(files[0] as string), files);
  }
  return [...folders.values()];
}
