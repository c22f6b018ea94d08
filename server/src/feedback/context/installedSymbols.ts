/** Names that installed packages offer: those that the nearest manifest declares, in the ecosystem of the code. */
import { dirname, isInside } from '../../base/paths.ts';
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';
import type { Facts } from '../../workspace/facts.ts';
import type { PackageApi, PackageApis } from '../../workspace/symbols/packageApi.ts';
import type { PackageRequest } from '../../workspace/symbols/packagePlaces.ts';
import type { SymbolDefinition } from '../../workspace/symbols/symbols.ts';
import type { OutsideDefinition, OutsideSymbols } from './codeWorld.ts';

/** Packages of one manifest that are read at most; direct dependencies rarely are more. */
const MAX_PACKAGES = 80;

/** Ecosystems whose packages lie in the workspace and are imported by the name that the manifest gives them. */
const ecosystems: Partial<Readonly<Record<CodeLanguage, PackageRequest['ecosystem']>>> = {
  typescript: 'npm',
  tsx: 'npm',
  javascript: 'npm',
  python: 'pypi',
};

function definition(it: SymbolDefinition, { name, version }: PackageApi): OutsideDefinition {
  return {
    name: it.name,
    kind: it.kind,
    module: name,
    where: 'package',
    package: version === undefined ? name : `${name}@${version}`,
    path: it.path,
    line: it.line,
    ...(it.signature === undefined ? {} : { signature: it.signature.text }),
  };
}

export function installedSymbols(packages: PackageApis, facts: () => Facts): OutsideSymbols {
  /** Direct dependencies of the nearest manifest above the file that declares any. */
  async function declared(language: CodeLanguage, from: string): Promise<readonly PackageApi[]> {
    const ecosystem = ecosystems[language];
    if (ecosystem === undefined) return [];
    const [manifest] = facts()
      .manifests.filter((it) => it.ecosystem === ecosystem && isInside(from, it.directory))
      .map((it) => ({ ...it, direct: it.dependencies.filter((one) => one.scope !== 'transitive') }))
      .filter((it) => it.direct.length > 0)
      .sort((a, b) => b.directory.length - a.directory.length);
    const names = [...new Set(manifest?.direct.map((it) => it.name))].slice(0, MAX_PACKAGES);
    const found: PackageApi[] = [];
    for (const name of names) {
      const api = await packages.of({ ecosystem, name, directory: dirname(from) });
      if (api) found.push(api);
    }
    return found;
  }

  /** What exactly one package answers: a name that several offer says nothing of which is meant. */
  async function fromOne(
    language: CodeLanguage,
    from: string,
    answers: (api: PackageApi) => readonly SymbolDefinition[],
  ): Promise<readonly OutsideDefinition[]> {
    const found = (await declared(language, from))
      .map((api) => ({ api, symbols: answers(api) }))
      .filter(({ symbols }) => symbols.length > 0);
    const [one] = found;
    return found.length === 1 && one ? one.symbols.map((it) => definition(it, one.api)) : [];
  }

  return {
    named: (name, language, from) =>
      fromOne(language, from, (api) => api.exports.filter((it) => it.name === name).slice(0, 1)),
    members: (container, language, from) => fromOne(language, from, (api) => api.members(container)),
  };
}
