/** A workspace in memory, opened the way the server opens one on disk. */
import { checkWorkspace } from '../../server/src/analysis/checkWorkspace.ts';
import { Analyzer } from '../../server/src/analysis/engine.ts';
import type { Finding } from '../../server/src/analysis/finding.ts';
import { rules } from '../../server/src/analysis/registry.generated.ts';
import type { Rule } from '../../server/src/analysis/rule.ts';
import { BugReports } from '../../server/src/base/bug.ts';
import type { CodeParser, OutlineSource } from '../../server/src/documents/code/codeParser.ts';
import { memoryHistory, parseHistory, parseNames } from '../../server/src/workspace/history.ts';
import { WorkspaceHost } from '../../server/src/workspace/host.ts';
import { type MemoryFile, MemoryFileSystem } from '../../server/src/workspace/memoryFileSystem.ts';
import { type SettingsInput, settingsSchema } from '../../server/src/workspace/settings.ts';

export interface MemoryWorkspace {
  readonly fs: MemoryFileSystem;
  readonly host: WorkspaceHost;
  readonly analyzer: Analyzer;
  check(): Promise<ReadonlyMap<string, readonly Finding[]>>;
}

export interface WorkspaceOptions {
  readonly history?: string;
  readonly settings?: SettingsInput;
  readonly rules?: readonly Rule[];
  readonly codeParser?: CodeParser;
  readonly outlines?: OutlineSource;
}

/** A bug that a rule reports fails the test. */
export async function openWorkspace(
  files: Readonly<Record<string, MemoryFile>>,
  options: WorkspaceOptions = {},
): Promise<MemoryWorkspace> {
  const fs = new MemoryFileSystem(files);
  const ports = {
    fs,
    history: memoryHistory(parseHistory(options.history ?? ''), parseNames(options.history ?? '')),
    // A busy machine must not change what a test sees.
    ...(options.codeParser ? { codeParser: options.codeParser, sampleDeadline: 10_000 } : {}),
    ...(options.outlines ? { outlines: options.outlines } : {}),
  };
  const host = await WorkspaceHost.open(ports, settingsSchema.parse(options.settings ?? {}));
  const bugs = new BugReports((bug) => {
    throw new Error(`${bug.where}: ${bug.message}\n${bug.stack ?? ''}`);
  });
  const analyzer = new Analyzer(options.rules ?? rules, bugs);
  return { fs, host, analyzer, check: () => checkWorkspace(host, analyzer) };
}
