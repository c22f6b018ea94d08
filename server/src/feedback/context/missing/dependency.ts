/** For a module that was not found: the package that holds it, how it is installed here, in which version; or, for a module of the workspace, where it really is. */
import { basename, dirname } from '../../../base/paths.ts';
import type { Ecosystem } from '../../../documents/claim.ts';
import type { CodeLanguage } from '../../../documents/code/codeLanguage.ts';
import type { MissingContext } from '../../../learning/missingContext.ts';
import type { Facts } from '../../../workspace/facts.ts';
import { outlineOf } from '../../../workspace/imports/importRules.ts';
import { importRulesOf } from '../../../workspace/imports/rulesOf.ts';
import { importedPackage } from '../../../workspace/packages/importedPackage.ts';
import { installCommand } from '../../../workspace/packages/packageManagers.ts';
import { distributionsOf } from '../../../workspace/packages/pythonDistributions.ts';
import { isWellKnown, packageOfNamespace } from '../../../workspace/packages/wellKnown.ts';
import type { CodeFile, CodeWorld } from '../codeWorld.ts';
import { declarationOf, versionOf } from '../packageVersion.ts';
import { isStandard } from './importCandidates.ts';
import { importOf } from './importStatement.ts';

/** A package that may hold the module. */
interface Holder {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** `certain`: declared somewhere, or known to exist. `by-rule`: the language's rule names it, nothing shows that it exists. */
  readonly existence: 'certain' | 'by-rule';
}

const MAX_STATEMENT = 200;

function declaredAnywhere(name: string, ecosystem: Ecosystem, facts: Facts): boolean {
  return facts.manifests.some(
    (it) => it.ecosystem === ecosystem && it.dependencies.some((dependency) => dependency.name === name),
  );
}

function holder(ecosystem: Ecosystem, names: readonly string[], facts: Facts): Holder | undefined {
  const declared = names.find((name) => declaredAnywhere(name, ecosystem, facts));
  const known = declared ?? names.find((name) => isWellKnown(name, ecosystem));
  const name = known ?? names[0];
  return name === undefined ? undefined : { ecosystem, name, existence: known ? 'certain' : 'by-rule' };
}

function ofNamespace(module: string, ecosystem: Ecosystem, facts: Facts): Holder | undefined {
  const namespace = module.replaceAll('\\', '.').replace(/^\./, '');
  const known = packageOfNamespace(namespace, ecosystem);
  if (known !== undefined) return { ecosystem, name: known, existence: 'certain' };
  // NuGet packages are mostly called like their namespace.
  const parts = namespace.split('.');
  const names = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  const declared = names.find((name) => declaredAnywhere(name, ecosystem, facts));
  return declared === undefined ? undefined : { ecosystem, name: declared, existence: 'certain' };
}

type Finder = (module: string, language: CodeLanguage, facts: Facts) => Holder | undefined;

const byRule: Finder = (module, language, facts) => {
  const wanted = importedPackage(language, module);
  if (wanted === undefined) return undefined;
  const { ecosystem, name } = wanted;
  if (ecosystem === 'pypi') {
    const found = holder(ecosystem, distributionsOf(name), facts);
    // Distributions of Python need not be called like their modules.
    return found?.existence === 'certain' ? found : undefined;
  }
  if (ecosystem === 'cargo') return holder(ecosystem, [name, name.replaceAll('_', '-')], facts);
  if (ecosystem === 'go') {
    const parents = facts.manifests
      .filter((it) => it.ecosystem === 'go')
      .flatMap((it) => it.dependencies.map((dependency) => dependency.name))
      .filter((it) => name === it || name.startsWith(`${it}/`));
    const module = parents.sort((a, b) => b.length - a.length)[0];
    const repository =
      /^(?:github|gitlab|bitbucket)\.(?:com|org)\/[\w.-]{1,100}\/[\w.-]{1,100}(?:\/v\d{1,3})?/.exec(
        name,
      )?.[0];
    return module !== undefined
      ? { ecosystem, name: module, existence: 'certain' }
      : repository === undefined
        ? undefined
        : { ecosystem, name: repository, existence: 'by-rule' };
  }
  return holder(ecosystem, [name], facts);
};

const finders: Partial<Readonly<Record<CodeLanguage, Finder>>> = {
  typescript: byRule,
  tsx: byRule,
  javascript: byRule,
  python: byRule,
  rust: byRule,
  go: byRule,
  java: (module, _, facts) => ofNamespace(module, 'maven', facts),
  kotlin: (module, _, facts) => ofNamespace(module, 'maven', facts),
  csharp: (module, _, facts) => ofNamespace(module, 'nuget', facts),
  php: (module, _, facts) => ofNamespace(module, 'composer', facts),
  ruby: (module, _, facts) => holder('rubygems', [module, module.split('/')[0] as string], facts),
};

/** The file's own statement that imports the module: what it tried is right once the package is there. */
function ownStatement(module: string, file: CodeFile, world: CodeWorld): string | undefined {
  const outline = file.outline ?? world.symbols?.inFile(file.path);
  const span = outline?.imports.find((it) => it.module === module)?.statement;
  const text = span && file.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return text === undefined || text === '' || text.length > MAX_STATEMENT ? undefined : text;
}

/** Whether the module is written as one of the workspace: relative, of the own crate, or below a folder that is there. */
function isLocal(module: string, { language, path }: CodeFile, facts: Facts): boolean {
  if (/^\.{1,2}(?:\/|$)|^\.|^(?:crate|self|super)(?:::|$)/.test(module)) return true;
  const parts = module.split(/[./\\]|::/);
  const top = parts[0] as string;
  switch (language) {
    case 'python':
      return [top, `${top}.py`].some((name) => facts.named(name).some((it) => !facts.ignored(it)));
    case 'go':
      return facts.manifests.some(
        (it) =>
          it.ecosystem === 'go' &&
          it.name !== undefined &&
          (module === it.name || module.startsWith(`${it.name}/`)),
      );
    case 'c':
    case 'cpp':
      return facts.named(basename(module)).length > 0;
    case 'java':
    case 'kotlin':
      return (
        parts.length > 1 &&
        facts.named(top).some((it) => facts.entry(it)?.type === 'directory' && it !== path)
      );
    default:
      return false;
  }
}

/** A module of the workspace that is not where the code looks for it: where the names that it takes really are. */
async function localModule(module: string, file: CodeFile, world: CodeWorld): Promise<MissingContext> {
  const { symbols, facts } = world;
  const outline = symbols && outlineOf(file, { facts, symbols });
  const names = outline?.imports.filter((it) => it.module === module).flatMap((it) => it.names) ?? [];
  for (const name of names) {
    const found = await importOf(name, file, world);
    if (found?.type === 'import_statement' && found.module !== module) return found;
  }
  if (file.language === 'c' || file.language === 'cpp') {
    const headers = facts.named(basename(module)).filter((it) => !facts.ignored(it));
    const scope = symbols && { facts, symbols };
    const path = headers.length === 1 ? headers[0] : undefined;
    const taken =
      path !== undefined && scope
        ? importRulesOf(file.language)?.take(
            {
              path,
              name: path,
              kind: 'module',
              container: '',
              exported: true,
              line: 1,
              column: 1,
              span: { start: 0, end: 0 },
              language: file.language,
            },
            file,
            scope,
          )
        : undefined;
    if (path !== undefined && taken && taken.module !== module)
      return {
        type: 'import_statement',
        symbol: basename(module),
        module: taken.module,
        statement: `#include "${taken.module}"`,
        declared: { where: 'workspace', path, line: 1 },
      };
  }
  return {
    type: 'not_found',
    what: `the module ${module} of this workspace`,
    looked: names.length === 0 ? ['files of the workspace'] : names.map((name) => `declarations of ${name}`),
  };
}

/** @param module as the message or the code names it */
export async function dependencyFor(
  module: string,
  file: CodeFile,
  world: CodeWorld,
): Promise<MissingContext | undefined> {
  const { facts } = world;
  const { language, path } = file;
  if (isLocal(module, file, facts)) return localModule(module, file, world);
  if (language !== 'c' && language !== 'cpp' && isStandard(module, file))
    return {
      type: 'not_found',
      what: `the package of ${module}`,
      looked: ['the standard library, which holds it'],
    };
  const found = finders[language]?.(module, language, facts);
  if (found === undefined)
    return {
      type: 'not_found',
      what: `the package of ${module}`,
      looked: ['manifests and lock files of the workspace', 'the table of packages whose names are known'],
    };
  const { ecosystem, name, existence } = found;
  const declared = declarationOf(name, ecosystem, path, facts);
  const isOwn = declared !== undefined && declared.scope !== 'transitive';
  const source = isOwn ? declared.source.path : undefined;
  const install =
    existence === 'certain' ? installCommand(name, ecosystem, dirname(path), facts, source) : undefined;
  const statement = ownStatement(module, file, world);
  const version = versionOf(declared);
  return {
    type: 'dependency',
    module,
    package: name,
    ...(source === undefined ? {} : { declaredIn: source }),
    ...(install === undefined ? {} : { install }),
    ...(statement === undefined ? {} : { statement }),
    ...(version === undefined ? {} : { version }),
  };
}
