/** Names that installed packages offer: those that the nearest manifest declares, in the ecosystem of the code. */
import { dirname, isInside } from '../../base/paths.ts';
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';
import type { DeclaredDependency, Facts } from '../../workspace/facts.ts';
import { importedPackage } from '../../workspace/packages/importedPackage.ts';
import type { PackageApi, PackageApis } from '../../workspace/symbols/packageApi.ts';
import type { PackageRequest } from '../../workspace/symbols/packagePlaces.ts';
import type { SymbolDefinition } from '../../workspace/symbols/symbols.ts';
import type { OutsideDefinition, OutsideSymbols } from './codeWorld.ts';
import { declarationOf } from './packageVersion.ts';

/** Packages of one manifest that are read at most; direct dependencies rarely are more. */
const MAX_PACKAGES = 80;

type PackageEcosystem = PackageRequest['ecosystem'];

/** Ecosystems whose packages are imported by the name that the manifest gives them. */
const ecosystems: Partial<Readonly<Record<CodeLanguage, PackageEcosystem>>> = {
  typescript: 'npm',
  tsx: 'npm',
  javascript: 'npm',
  python: 'pypi',
  rust: 'cargo',
  go: 'go',
};
/** Those whose packages lie in the workspace: only their paths mean something there. */
const INSIDE: ReadonlySet<PackageEcosystem> = new Set(['npm', 'pypi']);

/** A crate is declared with dashes and imported with underscores. */
const asImported = (name: string, ecosystem: PackageEcosystem): string =>
  ecosystem === 'cargo' ? name.replaceAll('-', '_') : name;

type Unversioned = Omit<PackageRequest, 'directory' | 'version'>;

interface Installed {
  readonly api: PackageApi;
  readonly request: PackageRequest;
}

function definition(it: SymbolDefinition, { api, request }: Installed): OutsideDefinition {
  const { name, version } = api;
  return {
    name: it.name,
    kind: it.kind,
    module: [asImported(name, request.ecosystem), request.subpath].filter(Boolean).join('/'),
    where: 'package',
    package: version === undefined ? name : `${name}@${version}`,
    ...(INSIDE.has(request.ecosystem) ? { path: it.path, line: it.line } : {}),
    ...(it.signature === undefined
      ? {}
      : { signature: it.signature.text, parameters: it.signature.parameters }),
  };
}

/** What of a package a module is: `client` of `react-dom/client`, `v2` of `github.com/a/b/v2`. */
function requestFor(
  module: string,
  language: CodeLanguage,
  declared: readonly DeclaredDependency[],
): Unversioned | undefined {
  const wanted = importedPackage(language, module);
  const ecosystem = ecosystems[language];
  if (wanted === undefined || ecosystem === undefined) return undefined;
  const separator = ecosystem === 'pypi' ? '.' : '/';
  const top = ecosystem === 'pypi' ? (wanted.name.split('.')[0] as string) : wanted.name;
  const dependency = declared
    .filter((it) => `${top}${separator}`.startsWith(`${asImported(it.name, ecosystem)}${separator}`))
    .sort((a, b) => b.name.length - a.name.length)[0];
  // Python's packages are often declared under another name than they are imported by.
  if (dependency === undefined && ecosystem !== 'pypi') return undefined;
  const name = dependency?.name ?? top;
  const inside = ecosystem === 'cargo' ? '' : module.slice(name.length + 1);
  return { ecosystem, name, ...(inside === '' ? {} : { subpath: inside }) };
}

export function installedSymbols(packages: PackageApis, facts: () => Facts): OutsideSymbols {
  /** Direct dependencies of the nearest manifest above the file that declares any. */
  function declared(language: CodeLanguage, from: string): readonly DeclaredDependency[] {
    const ecosystem = ecosystems[language];
    const [manifest] = facts()
      .manifests.filter((it) => it.ecosystem === ecosystem && isInside(from, it.directory))
      .map((it) => ({ ...it, direct: it.dependencies.filter((one) => one.scope !== 'transitive') }))
      .filter((it) => it.direct.length > 0)
      .sort((a, b) => b.directory.length - a.directory.length);
    const byName = new Map(manifest?.direct.map((it) => [it.name, it]));
    return [...byName.values()].slice(0, MAX_PACKAGES);
  }

  async function installed(requests: readonly Unversioned[], from: string): Promise<readonly Installed[]> {
    const found: Installed[] = [];
    for (const it of requests) {
      const request = { ...it, directory: dirname(from) };
      const version = declarationOf(it.name, it.ecosystem, from, facts())?.resolved;
      const locked = version === undefined ? undefined : await packages.of({ ...request, version });
      const api = locked ?? (await packages.of(request));
      if (api) found.push({ api, request });
    }
    return found;
  }

  function direct(language: CodeLanguage, from: string): Promise<readonly Installed[]> {
    const ecosystem = ecosystems[language];
    if (ecosystem === undefined) return Promise.resolve([]);
    return installed(
      declared(language, from).map(({ name }) => ({ ecosystem, name })),
      from,
    );
  }

  /** What exactly one package answers: a name that several offer says nothing of which is meant. */
  function fromOne(
    all: readonly Installed[],
    answers: (api: PackageApi) => readonly SymbolDefinition[],
  ): readonly OutsideDefinition[] {
    const found = all
      .map((it) => ({ ...it, symbols: answers(it.api) }))
      .filter(({ symbols }) => symbols.length > 0);
    const [one] = found;
    return found.length === 1 && one ? one.symbols.map((it) => definition(it, one)) : [];
  }

  return {
    named: async (name, language, from) =>
      fromOne(await direct(language, from), (api) =>
        api.exports.filter((it) => it.name === name).slice(0, 1),
      ),
    async called(name, language, from, modules) {
      const own = declared(language, from);
      const requests = modules.flatMap((it) => requestFor(it, language, own) ?? []);
      return fromOne(await installed(requests, from), (api) => {
        const exported = api.exports.filter((it) => it.name === name && it.signature !== undefined);
        const all = api.declared(name).filter((it) => it.signature !== undefined);
        return exported.length > 0 ? exported : all.length === 1 ? all : [];
      });
    },
    members: async (container, language, from) =>
      fromOne(await direct(language, from), (api) => api.members(container)),
  };
}
