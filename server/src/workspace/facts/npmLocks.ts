/** Lock files of npm, pnpm, yarn and bun: who manages the packages, and what is installed through others. */
import { parseSyml } from '@yarnpkg/parsers';
import { parse as parseJsonc } from 'jsonc-parser';
import type { DeclaredDependency, Manifest, PackageManager } from '../facts.ts';
import { at, byName, type FactExtractor, type FactFile, list, table, text } from './extractor.ts';

const managerOf: Readonly<Record<string, PackageManager>> = {
  'package-lock.json': 'npm',
  'npm-shrinkwrap.json': 'npm',
  'pnpm-lock.yaml': 'pnpm',
  'yarn.lock': 'yarn',
  'bun.lock': 'bun',
  'bun.lockb': 'bun',
};

/** Packages of one lock file, name to version; undefined when the file could not be read. */
function packagesOf(file: FactFile): ReadonlyMap<string, string | undefined> | undefined {
  const found = new Map<string, string | undefined>();
  try {
    if (managerOf[file.name] === 'npm') {
      const json: unknown = JSON.parse(file.text);
      for (const [key, value] of Object.entries(table(at(json, 'packages')))) {
        const marker = key.lastIndexOf('node_modules/');
        if (marker >= 0) found.set(key.slice(marker + 'node_modules/'.length), text(at(value, 'version')));
      }
      for (const [name, value] of Object.entries(table(at(json, 'dependencies'))))
        if (!found.has(name)) found.set(name, text(at(value, 'version')));
    } else if (file.name === 'pnpm-lock.yaml') {
      // The file can be large and the YAML parser is slow; the keys of `packages:` and `snapshots:` are lines of a fixed form.
      for (const match of file.text.matchAll(/^ {2}'?\/?((?:@[\w.-]+\/)?[\w.-]+)[@/](\d[\w.+-]*)/gm))
        found.set(match[1] as string, match[2]);
    } else if (file.name === 'yarn.lock') {
      for (const [keys, value] of Object.entries(parseSyml(file.text))) {
        for (const key of keys.split(/,\s*/)) {
          const name = /^"?((?:@[^@/\s]+\/)?[^@/\s]+)@/.exec(key)?.[1];
          if (name) found.set(name, text(at(value, 'version')));
        }
      }
    } else if (file.name === 'bun.lock') {
      for (const [key, value] of Object.entries(table(at(parseJsonc(file.text), 'packages')))) {
        const resolved = text(list(value)[0]);
        const marker = resolved?.lastIndexOf('@') ?? -1;
        found.set(
          marker > 0 ? (resolved as string).slice(0, marker) : key,
          marker > 0 ? (resolved as string).slice(marker + 1) : undefined,
        );
      }
    } else return undefined;
  } catch {
    return undefined;
  }
  return found;
}

export const npmLocks: FactExtractor = {
  matches: byName(...Object.keys(managerOf)),
  extract(file) {
    const { path, directory } = file;
    const packages = packagesOf(file);
    const source = { path };
    const dependencies = [...(packages ?? [])].map(
      ([name, resolved]): DeclaredDependency => ({
        name,
        ecosystem: 'npm',
        range: undefined,
        resolved,
        scope: 'transitive',
        source,
      }),
    );
    const manifest: Manifest = {
      path,
      directory,
      ecosystem: 'npm',
      name: undefined,
      version: undefined,
      dependencies,
      binaries: [],
      incomplete: packages === undefined,
    };
    return {
      manifests: [manifest],
      packageManagers: [{ manager: managerOf[file.name] as PackageManager, directory, source }],
    };
  },
};
