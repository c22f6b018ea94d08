/** package.json: scripts, dependencies, binaries, engines, the package manager that it names. */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type {
  DeclaredDependency,
  Manifest,
  PackageManager,
  PackageManagerFact,
  Source,
  Target,
  ToolVersion,
} from '../facts.ts';
import { at, byName, type FactExtractor, type FactFile, strings, table, text } from './extractor.ts';

const scopes: Readonly<Record<string, DeclaredDependency['scope']>> = {
  dependencies: 'runtime',
  devDependencies: 'dev',
  peerDependencies: 'peer',
  optionalDependencies: 'optional',
};

const managers: ReadonlySet<string> = new Set(['npm', 'pnpm', 'yarn', 'bun']);

function parse(source: string): unknown {
  try {
    return JSON.parse(source.charCodeAt(0) === 0xfeff ? source.slice(1) : source);
  } catch {
    return undefined;
  }
}

function sourceOf(file: FactFile, tree: Node | undefined, ...path: readonly string[]): Source {
  const node = tree && findNodeAtLocation(tree, [...path]);
  const property = node?.parent?.type === 'property' ? node.parent : node;
  return property
    ? { path: file.path, span: { start: property.offset, end: property.offset + property.length } }
    : { path: file.path };
}

export const packageJson: FactExtractor = {
  matches: byName('package.json'),
  extract(file) {
    const json = parse(file.text);
    const { path, directory } = file;
    if (json === undefined) {
      const manifest: Manifest = {
        path,
        directory,
        ecosystem: 'npm',
        name: undefined,
        version: undefined,
        dependencies: [],
        binaries: [],
        incomplete: true,
      };
      return {
        manifests: [manifest],
        targetFiles: [{ path, directory, runner: 'package-script', targets: [], open: true }],
      };
    }
    const tree = file.text.length < 400_000 ? parseTree(file.text) : undefined;
    const dependencies: DeclaredDependency[] = [];
    for (const [field, scope] of Object.entries(scopes)) {
      for (const [name, range] of Object.entries(table(at(json, field)))) {
        dependencies.push({
          name,
          ecosystem: 'npm',
          range: text(range),
          resolved: undefined,
          scope,
          source: sourceOf(file, tree, field, name),
        });
      }
    }
    const bin = at(json, 'bin');
    const name = text(at(json, 'name'));
    const binaries =
      typeof bin === 'string' && name ? [name.slice(name.lastIndexOf('/') + 1)] : Object.keys(table(bin));
    const targets: Target[] = Object.entries(table(at(json, 'scripts'))).map(([script, command]) => ({
      name: script,
      runner: 'package-script',
      ...(typeof command === 'string' ? { command } : {}),
      source: sourceOf(file, tree, 'scripts', script),
    }));
    const toolVersions: ToolVersion[] = [];
    for (const [tool, range] of Object.entries(table(at(json, 'engines')))) {
      const value = text(range);
      if (value)
        toolVersions.push({
          tool,
          range: value,
          directory,
          role: 'floor',
          source: sourceOf(file, tree, 'engines', tool),
        });
    }
    for (const [tool, range] of Object.entries(table(at(json, 'volta')))) {
      const value = text(range);
      if (value && tool !== 'extends')
        toolVersions.push({
          tool,
          range: value,
          directory,
          role: 'pin',
          source: sourceOf(file, tree, 'volta', tool),
        });
    }
    const packageManagers: PackageManagerFact[] = [];
    const given = text(at(json, 'packageManager')) ?? text(at(json, 'devEngines', 'packageManager', 'name'));
    const [manager, version] = (given ?? '').split('@');
    if (manager && managers.has(manager)) {
      const source = sourceOf(file, tree, 'packageManager');
      packageManagers.push({ manager: manager as PackageManager, directory, source });
      if (version)
        toolVersions.push({
          tool: manager,
          range: version.split('+')[0] as string,
          directory,
          role: 'pin',
          source,
        });
    }
    const manifest: Manifest = {
      path,
      directory,
      ecosystem: 'npm',
      name,
      version: text(at(json, 'version')),
      dependencies,
      binaries,
      incomplete: false,
    };
    return {
      manifests: [manifest],
      targetFiles: [{ path, directory, runner: 'package-script', targets, open: false }],
      toolVersions,
      packageManagers,
    };
  },
};

export function workspacesOf(json: unknown): readonly string[] {
  const field = at(json, 'workspaces');
  return Array.isArray(field) ? strings(field) : strings(at(field, 'packages'));
}
