/** Versions of tools: version files of version managers, toolchain files, and what CI tests. */
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { ToolVersion } from '../facts.ts';
import { at, byName, type FactExtractor, list, table, text } from './extractor.ts';

const single: Readonly<Record<string, string>> = {
  '.nvmrc': 'node',
  '.node-version': 'node',
  '.python-version': 'python',
  '.ruby-version': 'ruby',
  '.java-version': 'java',
  '.go-version': 'go',
  '.terraform-version': 'terraform',
  'rust-toolchain': 'rust',
};

const aliases: Readonly<Record<string, string>> = { nodejs: 'node', golang: 'go' };

const oneVersion: FactExtractor = {
  matches: byName(...Object.keys(single)),
  extract(file) {
    const range = (file.text.split(/\r?\n/)[0] ?? '').trim().replace(/^v(?=\d)/, '');
    if (!/^\d[\w.+-]{0,60}$/.test(range)) return {};
    return {
      toolVersions: [
        {
          tool: single[file.name] as string,
          range,
          directory: file.directory,
          role: 'pin',
          source: { path: file.path },
        },
      ],
    };
  },
};

const toolVersionsFile: FactExtractor = {
  matches: byName('.tool-versions'),
  extract(file) {
    const toolVersions = [...file.text.matchAll(/^([\w-]{1,60})[ \t]+v?(\d[\w.+-]{0,60})/gm)].map(
      (it): ToolVersion => ({
        tool: aliases[it[1] as string] ?? (it[1] as string),
        range: it[2] as string,
        directory: file.directory,
        role: 'pin',
        source: { path: file.path, span: { start: it.index, end: it.index + it[0].length } },
      }),
    );
    return { toolVersions };
  },
};

const rustToolchain: FactExtractor = {
  matches: byName('rust-toolchain.toml'),
  extract(file) {
    try {
      const range = text(at(parseToml(file.text), 'toolchain', 'channel'));
      if (range && /^\d/.test(range))
        return {
          toolVersions: [
            { tool: 'rust', range, directory: file.directory, role: 'pin', source: { path: file.path } },
          ],
        };
    } catch {}
    return {};
  },
};

const setups: Readonly<Record<string, string>> = {
  'node-version': 'node',
  'python-version': 'python',
  'go-version': 'go',
  'java-version': 'java',
  'ruby-version': 'ruby',
  'dotnet-version': 'dotnet',
  toolchain: 'rust',
};

const workflow: FactExtractor = {
  matches: (_name, path) => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path),
  extract(file) {
    let value: unknown;
    try {
      value = parseYaml(file.text, { logLevel: 'silent', maxAliasCount: 50 });
    } catch {
      return {};
    }
    const found: ToolVersion[] = [];
    const add = (tool: string, version: unknown): void => {
      const range = text(version)?.trim();
      if (range && /^v?\d[\w.*-]{0,30}$/.test(range))
        found.push({
          tool,
          range: range.replace(/^v/, ''),
          directory: '',
          role: 'test',
          source: { path: file.path },
        });
    };
    for (const job of Object.values(table(at(value, 'jobs')))) {
      for (const [key, tool] of Object.entries(setups))
        for (const version of list(at(job, 'strategy', 'matrix', key))) add(tool, version);
      for (const step of list(at(job, 'steps')))
        for (const [key, tool] of Object.entries(setups)) add(tool, at(step, 'with', key));
    }
    return { toolVersions: found };
  },
};

export const versionFiles: readonly FactExtractor[] = [oneVersion, toolVersionsFile, rustToolchain, workflow];
