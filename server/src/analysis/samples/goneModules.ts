/** Modules of the workspace's own that a sample imports and that are not there, decided so that a module that may be there in any way is never among them. */
import { dirname, resolvePath } from '../../base/paths.ts';
import type { Span } from '../../base/span.ts';
import { isGeneratedPath } from '../../documents/claims/generated.ts';
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';
import { aliasTargets } from '../../workspace/imports/script.ts';
import { isAside } from './importOf.ts';
import type { SampleContext } from './sampleContext.ts';
import { crateFolder, modulesNamed } from './sampleModules.ts';
import { asFile } from './standing.ts';
import { wordsIn } from './wordsIn.ts';

/** Where an imported module would lie. */
interface Absent {
  /** Paths one of which would be the module: files, or the folder of a package. */
  readonly candidates: readonly string[];
  /** What the modules of the same root begin with. */
  readonly root: string;
}

export interface GoneModule extends Absent {
  readonly module: string;
  readonly span: Span;
  /** The history says when it went, and where to. */
  readonly gone: { readonly commit: string; readonly date: string; readonly to?: string } | undefined;
}

/** Modules may come about when the package is loaded, or built. */
const OPEN_PACKAGE = /import\s*\*|__getattr__|__path__|importlib|sys\.modules/;

function python(module: string, { facts }: SampleContext): Absent | undefined {
  const [top = '', ...rest] = module.split('.');
  const named = facts
    .named(top)
    .filter((it) => facts.entry(`${it}/__init__.py`)?.type === 'file' && !facts.ignored(it));
  const [outermost, ...others] = named;
  if (rest.length === 0 || outermost === undefined || others.length > 0 || isAside(outermost))
    return undefined;
  if (facts.named(`${top}.py`).length > 0) return undefined;
  let at = outermost;
  for (const part of rest) {
    const below = `${at}/${part}`;
    if (facts.entry(below)?.type === 'directory') {
      at = below;
      continue;
    }
    if (facts.children(at).some((it) => it === part || it.startsWith(`${part}.`))) return undefined;
    const text = facts.content(`${at}/__init__.py`);
    if (
      text === 'unknown' ||
      (text !== undefined && (wordsIn(text, part).length > 0 || OPEN_PACKAGE.test(text)))
    )
      return undefined;
    return { candidates: [`${below}.py`, `${below}/__init__.py`], root: `${top}.` };
  }
  return undefined;
}

function go(module: string, { facts }: SampleContext): Absent | undefined {
  const own = facts.manifests.filter(
    (it) => it.ecosystem === 'go' && it.name !== undefined && module.startsWith(`${it.name}/`),
  );
  const places = own.map((it) =>
    [it.directory, module.slice((it.name as string).length + 1)].filter(Boolean).join('/'),
  );
  return places.length === 0 || places.some((it) => facts.entry(it) !== undefined)
    ? undefined
    : { candidates: places, root: `${own[0]?.name}/` };
}

/** A crate's file passes on what it does not name, or has modules that other text makes. */
const OPEN_CRATE = /::\*|include!|\bmacro_rules!|#\[path\b|automod|\w!\s*[({]\s*(?:pub )?mod\b/;

function rust(module: string, context: SampleContext): Absent | undefined {
  const { facts } = context;
  const [root = '', ...rest] = module.split('::');
  const folder = crateFolder(root, context);
  if (folder === undefined || rest.length === 0) return undefined;
  const source = [folder, 'src'].filter(Boolean).join('/');
  let holders = [`${source}/lib.rs`, `${source}/main.rs`];
  for (const [depth, part] of rest.entries()) {
    if (!/^[a-z_][a-z0-9_]*$/.test(part)) return undefined;
    const below = [source, ...rest.slice(0, depth + 1)].join('/');
    const files = [`${below}.rs`, `${below}/mod.rs`];
    if (files.some((it) => facts.entry(it) !== undefined)) {
      holders = files;
      continue;
    }
    const texts = holders.map((it) => (facts.entry(it) === undefined ? undefined : facts.content(it)));
    if (texts.every((it) => it === undefined) || facts.entry(below) !== undefined) return undefined;
    if (texts.some((it) => it === 'unknown' || (it && (wordsIn(it, part).length > 0 || OPEN_CRATE.test(it)))))
      return undefined;
    return { candidates: files, root: `${root}::` };
  }
  return undefined;
}

/** What bundlers turn into modules, and what is no path. */
const NO_SCRIPT = /\.(?!(?:[cm]?[jt]sx?)$)[a-z]{2,8}$|[?!:*]/;
const ENDINGS = ['.ts', '.tsx', '.mts', '.js', '.jsx', '.mjs', '.cjs', '.d.ts', '.vue', '.svelte', '.json'];

function script(module: string, context: SampleContext): Absent | undefined {
  const { claim, document, facts, symbols } = context;
  const file = asFile(claim, document).path;
  if (NO_SCRIPT.test(module.slice(module.lastIndexOf('/') + 1))) return undefined;
  const isRelative = module.startsWith('./');
  const beside = isRelative ? resolvePath(dirname(file), module) : undefined;
  const places = isRelative ? [beside ?? ''] : aliasTargets(module, file, { facts, symbols });
  const tail = module.replace(/^(?:\.\/|[@~#]\w{0,30}\/)/, '').replace(/\.[cm]?[jt]sx?$/, '');
  // One name is in every project; a folder that is not there says that the path counts from elsewhere.
  if (!tail.includes('/') || places.length === 0) return undefined;
  if (!places.every((it) => dirname(it) !== '' && facts.entry(dirname(it))?.type === 'directory'))
    return undefined;
  const isThere = [tail, ...ENDINGS.flatMap((it) => [tail + it, `${tail}/index${it}`])].some(
    (it) => facts.endingWith(it).length > 0,
  );
  if (isThere) return undefined;
  const candidates = places.flatMap((it) => {
    const stem = it.replace(/\.[cm]?[jt]sx?$/, '');
    return ['.ts', '.tsx', '.js', '/index.ts'].map((ending) => stem + ending);
  });
  return { candidates, root: isRelative ? './' : module.slice(0, module.indexOf('/') + 1) };
}

const searches: Partial<
  Readonly<Record<CodeLanguage, (module: string, context: SampleContext) => Absent | undefined>>
> = { python, go, rust, typescript: script, tsx: script, javascript: script };

/** Names that authors make up. */
const MADE_UP =
  /(?:^|[/.:_-])(?:my|your|new|some|any|other|example|sample|foo|bar|baz|feature|resource|entity|module|thing|component|domain|xxx?|x|y)(?:$|[/.:_-])|(?:my|your|new|some)_|[_-](?:name|example)(?:$|[/.:])|[A-Z]{2,}_?NAME|<|>|\{/i;

/**
 * The history says that it went, or the sample takes something else from the same root that is there: a sample of another
 * project, or of one that is to be made, does neither.
 */
export function goneModules(context: SampleContext): readonly GoneModule[] {
  const { claim, summary, document, facts } = context;
  const search = searches[claim.language];
  if (search === undefined || facts.truncated) return [];
  const imports = summary.imports ?? [];
  return imports.flatMap((it): readonly GoneModule[] => {
    const { module, span, guarded } = it;
    const absent = guarded || MADE_UP.test(module) ? undefined : search(module, context);
    if (absent === undefined) return [];
    const { candidates, root } = absent;
    if (candidates.some((path) => facts.ignored(path) || isGeneratedPath(path))) return [];
    // The document speaks of the file itself: what it says there counts.
    const stem = (candidates[0] as string).replace(/\.\w+$/, '');
    if (document.text.content.includes(`${stem}.`)) return [];
    const [gone] = candidates.flatMap((path) => {
      const past = facts.history(path);
      return past.state === 'deleted' || past.state === 'renamed' ? [past] : [];
    });
    const isAmongOwn = imports.some(
      (other) =>
        other !== it && other.module.startsWith(root) && modulesNamed(other.module, context).length > 0,
    );
    return gone || isAmongOwn ? [{ ...absent, module, span, gone }] : [];
  });
}
