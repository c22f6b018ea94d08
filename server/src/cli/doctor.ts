/** `forewarn doctor`: what runs here, with which settings, and what it sees. */
import type { Rule } from '../analysis/rule.ts';
import { activeRules } from '../analysis/ruleSettings.ts';
import { readerTitle } from '../documents/kinds/readers.ts';
import type { Facts } from '../workspace/facts.ts';
import type { WorkspaceHost } from '../workspace/host.ts';
import type { Settings } from '../workspace/settings.ts';
import { sourceFiles, symbolLimits } from '../workspace/symbols/sourceFiles.ts';

export interface DoctorInput {
  readonly version: string;
  readonly runtime: string;
  readonly root: string;
  readonly host: WorkspaceHost;
  readonly settings: Settings;
  readonly settingsOrigin: string;
  readonly problems: readonly string[];
  readonly rules: readonly Rule[];
  /** A line per grammar of code samples. */
  readonly grammars: readonly string[];
}

function shown(settings: Settings): string[] {
  return Object.entries(settings).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`);
}

/** Symbols are indexed when a rule asks, so what is said here is what would be read. */
function symbolLine(facts: Facts, paths: Iterable<string>): string {
  const { files, more } = sourceFiles(
    paths,
    (path) => facts.entry(path)?.type === 'file' && !facts.ignored(path),
  );
  const { fileBytes, fileSymbols, fileTime, characters, depth } = symbolLimits;
  const cut = more > 0 ? `, ${more} more are left out` : '';
  return `Symbols: ${files.length} source files${cut}; at most ${symbolLimits.files} files, of each ${fileBytes / 1_000} KB, ${fileSymbols} symbols that begin at most ${depth} levels deep in its syntax, and ${fileTime / 1_000} s, ${characters / 1_000_000} million characters of outlines`;
}

export function doctor(input: DoctorInput): string {
  const { host, settings, rules } = input;
  const snapshot = host.snapshot();
  const { facts } = snapshot;
  const lines = [
    `Forewarn ${input.version}`,
    `Runtime: ${input.runtime}`,
    `Workspace: ${input.root}`,
    '',
    `Settings (${input.settingsOrigin}):`,
    ...shown(settings),
    ...input.problems.map((problem) => `  ! ${problem}`),
    '',
    `Rules: ${rules.length}, of which ${activeRules(rules, settings, 'AGENTS.md').length} are on for AGENTS.md`,
    '',
    `Index: ${host.index.size} paths${facts.truncated ? ' (cut at maxFiles)' : ''}, ${facts.manifests.length} manifests and lock files, ${facts.targetFiles.length} files with targets, ${facts.toolVersions.length} tool versions`,
    symbolLine(facts, host.index.paths),
    ...[
      ...new Set(
        facts.packageManagers.map(
          (it) => `  ${it.manager} in ${it.directory || 'the root'} (${it.source.path})`,
        ),
      ),
    ],
    '',
    `Context documents: ${snapshot.documents.size}`,
    ...[...snapshot.documents.values()].map((document) => {
      const alias = snapshot.aliases.get(document.path);
      if (alias !== undefined) return `  ${document.path}: the same as ${alias}`;
      return `  ${document.path}: ${document.kind.title}, read by ${document.kind.readers.map(readerTitle).join(', ') || 'nobody in particular'}; ${document.text.length} characters, ${document.claims.length} claims`;
    }),
    '',
    'Grammars of code samples:',
    ...input.grammars.map((line) => `  ${line}`),
  ];
  return `${lines.join('\n')}\n`;
}
