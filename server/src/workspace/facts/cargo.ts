/** Cargo.toml, Cargo.lock and .cargo/config.toml: crates, members, binaries, aliases. */
import { parse } from 'smol-toml';
import type { DeclaredDependency, Manifest, Target, TargetFile, ToolVersion } from '../facts.ts';
import { at, type FactExtractor, type FactFile, list, table, text } from './extractor.ts';

function toml(source: string): unknown {
  try {
    return parse(source);
  } catch {
    return undefined;
  }
}

const sections: Readonly<Record<string, DeclaredDependency['scope']>> = {
  dependencies: 'runtime',
  'dev-dependencies': 'dev',
  'build-dependencies': 'build',
};

function dependenciesOf(root: unknown, file: FactFile): DeclaredDependency[] {
  const found: DeclaredDependency[] = [];
  const read = (holder: unknown): void => {
    for (const [section, scope] of Object.entries(sections)) {
      for (const [key, value] of Object.entries(table(at(holder, section)))) {
        const renamed = text(at(value, 'package'));
        found.push({
          name: renamed ?? key,
          ...(renamed === undefined ? {} : { importedAs: key }),
          ecosystem: 'cargo',
          range: text(value) ?? text(at(value, 'version')),
          resolved: undefined,
          scope,
          source: { path: file.path },
        });
      }
    }
  };
  read(root);
  read(at(root, 'workspace'));
  for (const target of Object.values(table(at(root, 'target')))) read(target);
  return found;
}

export const cargo: FactExtractor = {
  matches: (name, path) =>
    name === 'Cargo.toml' || name === 'Cargo.lock' || /(?:^|\/)\.cargo\/config(?:\.toml)?$/.test(path),
  extract(file) {
    const { path, directory } = file;
    const value = toml(file.text);
    const source = { path };
    if (file.name === 'Cargo.lock') {
      const dependencies = list(at(value, 'package')).map(
        (it): DeclaredDependency => ({
          name: text(at(it, 'name')) ?? '',
          ecosystem: 'cargo',
          range: undefined,
          resolved: text(at(it, 'version')),
          scope: 'transitive',
          source,
        }),
      );
      return {
        manifests: [
          {
            path,
            directory,
            ecosystem: 'cargo',
            name: undefined,
            version: undefined,
            dependencies,
            binaries: [],
            incomplete: value === undefined,
          },
        ],
      };
    }
    if (file.name !== 'Cargo.toml') {
      const targets = Object.entries(table(at(value, 'alias'))).map(
        ([name, command]): Target => ({
          name,
          runner: 'cargo-alias',
          command: text(command) ?? list(command).join(' '),
          source,
        }),
      );
      return {
        targetFiles: [
          {
            path,
            directory: directory.replace(/(?:^|\/)\.cargo$/, ''),
            runner: 'cargo-alias',
            targets,
            open: value === undefined,
          },
        ],
      };
    }
    const name = text(at(value, 'package', 'name'));
    const binaries = list(at(value, 'bin'))
      .map((it) => text(at(it, 'name')))
      .filter((it) => it !== undefined);
    const library = text(at(value, 'lib', 'name'));
    const manifest: Manifest = {
      path,
      directory,
      ecosystem: 'cargo',
      name,
      ...(library === undefined ? {} : { importedAs: library }),
      version: text(at(value, 'package', 'version')),
      dependencies: dependenciesOf(value, file),
      binaries,
      incomplete: value === undefined,
    };
    const toolVersions: ToolVersion[] = [];
    const floor =
      text(at(value, 'package', 'rust-version')) ?? text(at(value, 'workspace', 'package', 'rust-version'));
    if (floor) toolVersions.push({ tool: 'rust', range: floor, directory, role: 'floor', source });
    const targetFiles: TargetFile[] = [];
    if (name)
      targetFiles.push({
        path,
        directory,
        runner: 'cargo-package',
        targets: [{ name, runner: 'cargo-package', source }],
        open: true,
      });
    return { manifests: [manifest], toolVersions, targetFiles };
  },
};
