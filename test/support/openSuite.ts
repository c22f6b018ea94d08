/** Opens the workspace that a test of a suite describes. */
import { parse } from 'jsonc-parser';
import type { MemoryFile } from '../../server/src/workspace/memoryFileSystem.ts';
import { statedEvidence } from './statedEvidence.ts';
import type { SuiteTest } from './suite.ts';
import { type MemoryWorkspace, openWorkspace, type WorkspaceOptions } from './workspace.ts';

/** @param changed texts that take the place of those in the suite, by path. */
export async function openSuite(
  test: SuiteTest,
  options: Pick<WorkspaceOptions, 'rules' | 'codeParser' | 'outlines'> = {},
  changed: Readonly<Record<string, string>> = {},
): Promise<MemoryWorkspace> {
  const files: Record<string, MemoryFile> = {};
  for (const file of test.files) files[file.path] = changed[file.path] ?? file.text;
  for (const [path, target] of test.links) files[path] = { link: target };
  const workspace = await openWorkspace(files, {
    history: test.history,
    settings: test.settings === undefined ? {} : parse(test.settings),
    ...options,
  });
  if (test.evidence !== undefined) workspace.analyzer.evidenceChanged(statedEvidence(parse(test.evidence)));
  return workspace;
}
