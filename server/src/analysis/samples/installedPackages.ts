/** What samples take from installed packages: names that the installed version does not offer, or calls deprecated. */
import { nearest } from '../../base/nearest.ts';
import { dirname } from '../../base/paths.ts';
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';
import type { CodeImport } from '../../documents/code/codeParser.ts';
import { importedPackage } from '../../workspace/packages/importedPackage.ts';
import type { PackageApi } from '../../workspace/symbols/packageApi.ts';
import type { SymbolDefinition } from '../../workspace/symbols/symbols.ts';
import { mayBeLocal } from '../imports/localModules.ts';
import type { SampleContext } from './sampleContext.ts';
import { modulesNamed } from './sampleModules.ts';

interface Row {
  readonly ecosystem: 'npm' | 'pypi';
  /** Between a package's name and what is in it. */
  readonly separator: '/' | '.';
  /** Whether an imported module is used through its own name, with its names behind a dot. */
  readonly through: 'name' | 'nothing';
}

const npm: Row = { ecosystem: 'npm', separator: '/', through: 'nothing' };
const rows: Partial<Readonly<Record<CodeLanguage, Row>>> = {
  typescript: npm,
  tsx: npm,
  javascript: npm,
  python: { ecosystem: 'pypi', separator: '.', through: 'name' },
};

/** Names that a module makes when somebody asks for them. */
const AT_RUN_TIME = ['__getattr__', '__dir__'];

/** One name that a sample takes from an installed package. */
export interface TakenFromPackage {
  readonly name: string;
  /** As imported. */
  readonly module: string;
  readonly api: PackageApi;
  /** `zod 3.22.4`. */
  readonly holder: string;
}

function installed(module: string, context: SampleContext): PackageApi | undefined {
  const { claim, document, facts } = context;
  const row = rows[claim.language];
  const wanted = row && importedPackage(claim.language, module);
  if (!row || !wanted || modulesNamed(module, context).length > 0) return undefined;
  if (mayBeLocal(facts, wanted, claim.code) !== false) return undefined;
  const name = row.ecosystem === 'npm' ? wanted.name : (module.split('.')[0] as string);
  const subpath = module.slice(name.length + row.separator.length);
  const api = facts.packageApi?.({
    ecosystem: row.ecosystem,
    name,
    directory: dirname(document.path),
    ...(subpath === '' ? {} : { subpath }),
  });
  return api === 'unknown' ? undefined : api;
}

/** Names that imports take, and members of modules that are used through their own name. */
export function takenFromPackages(context: SampleContext): readonly TakenFromPackage[] {
  const { summary, claim } = context;
  const of = ({ module, names, guarded }: CodeImport): readonly TakenFromPackage[] => {
    const isThrough = rows[claim.language]?.through === 'name' && names.length === 0 && !module.includes('.');
    const used = isThrough
      ? (summary.members ?? []).filter((it) => it.owner === module).map((it) => it.member)
      : names;
    const api = guarded || used.length === 0 ? undefined : installed(module, context);
    if (api === undefined) return [];
    const holder = api.version === undefined ? api.name : `${api.name} ${api.version}`;
    return [...new Set(used)].map((name) => ({ name, module, api, holder }));
  };
  return (summary.imports ?? []).flatMap(of);
}

/** Nothing that the package says contains the name. @returns what it offers under nearly that name, if it does. */
export function missingInPackage({
  name,
  api,
}: TakenFromPackage): { readonly near: SymbolDefinition | undefined } | undefined {
  const isOpen = api.incomplete || api.exports.length === 0 || AT_RUN_TIME.some((it) => api.mentions(it));
  if (isOpen || api.mentions(name) || ['', '.py', '.pyi'].some((it) => api.besides.has(name + it)))
    return undefined;
  const likely = nearest(name, new Set(api.exports.map((it) => it.name)));
  return { near: api.exports.find((it) => it.name === likely) };
}

/** The declaration, where every one of that name is marked. */
export function deprecatedInPackage({ name, api }: TakenFromPackage): SymbolDefinition | undefined {
  const exported = api.exports.find((it) => it.name === name);
  const all = api.declared(name).filter((it) => it.container === '');
  return exported && all.every((it) => it.deprecated !== undefined) && exported.deprecated !== undefined
    ? exported
    : undefined;
}
