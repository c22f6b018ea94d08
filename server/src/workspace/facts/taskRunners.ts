/** Targets of Deno, Docker Compose, mise, Nx and Turborepo. */
import { parse as parseJsonc } from 'jsonc-parser';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { TargetRunner } from '../../documents/claim.ts';
import type { Target, TargetFile } from '../facts.ts';
import { at, byName, type FactExtractor, type FactFile, table, text } from './extractor.ts';

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function targetFile(
  file: FactFile,
  runner: TargetRunner,
  names: readonly string[],
  open: TargetFile['open'],
): TargetFile {
  const targets = names.map((name): Target => ({ name, runner, source: { path: file.path } }));
  return { path: file.path, directory: file.directory, runner, targets, open };
}

const deno: FactExtractor = {
  matches: byName('deno.json', 'deno.jsonc'),
  extract(file) {
    const value = attempt(() => parseJsonc(file.text));
    return {
      targetFiles: [targetFile(file, 'deno', Object.keys(table(at(value, 'tasks'))), value === undefined)],
    };
  },
};

const compose: FactExtractor = {
  matches: (name) => /^(?:docker-)?compose(?:\.[\w.-]{1,50})?\.ya?ml$/.test(name),
  extract(file) {
    const value = attempt(() => parseYaml(file.text, { logLevel: 'silent', maxAliasCount: 50 }));
    return {
      targetFiles: [
        targetFile(
          file,
          'compose-service',
          Object.keys(table(at(value, 'services'))),
          value === undefined || at(value, 'include') !== undefined,
        ),
      ],
    };
  },
};

const mise: FactExtractor = {
  matches: byName('mise.toml', '.mise.toml'),
  extract(file) {
    const value = attempt(() => parseToml(file.text));
    const toolVersions = Object.entries(table(at(value, 'tools'))).flatMap(([tool, version]) => {
      const range = text(version) ?? text(at(version, 'version'));
      return range && /^\d/.test(range)
        ? [{ tool, range, directory: file.directory, role: 'pin' as const, source: { path: file.path } }]
        : [];
    });
    return {
      targetFiles: [targetFile(file, 'mise', Object.keys(table(at(value, 'tasks'))), true)],
      toolVersions,
    };
  },
};

const nx: FactExtractor = {
  matches: byName('project.json', 'nx.json'),
  extract(file) {
    const value = attempt(() => parseJsonc(file.text));
    if (file.name === 'nx.json')
      return { targetFiles: [targetFile(file, 'nx', Object.keys(table(at(value, 'targetDefaults'))), true)] };
    return { targetFiles: [targetFile(file, 'nx', Object.keys(table(at(value, 'targets'))), true)] };
  },
};

const turbo: FactExtractor = {
  matches: byName('turbo.json', 'turbo.jsonc'),
  extract(file) {
    const value = attempt(() => parseJsonc(file.text));
    const tasks = Object.keys({ ...table(at(value, 'tasks')), ...table(at(value, 'pipeline')) }).map((it) =>
      it.slice(it.lastIndexOf('#') + 1),
    );
    return { targetFiles: [targetFile(file, 'turbo', tasks, true)] };
  },
};

export const taskRunners: readonly FactExtractor[] = [deno, compose, mise, nx, turbo];
