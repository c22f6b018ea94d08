/** What `forewarn check` prints for the sample workspace. */
import { join } from 'node:path';
import { rules } from '../src/analysis/registry.generated.ts';
import { check } from '../src/cli/check.ts';
import { textOutput } from '../src/cli/output/text.ts';
import { CodeWorker } from '../src/workspace/codeWorker.ts';
import { nodeFileSystem } from '../src/workspace/nodeFileSystem.ts';
import { loadSettings, readSettings } from '../src/workspace/settingsFile.ts';

export async function sampleOutput(root: string): Promise<string> {
  const fs = nodeFileSystem(join(root, 'test/sample'));
  const { settings } = (await loadSettings(fs)) ?? readSettings(undefined, 'defaults');
  const parser = new CodeWorker();
  const report = await check({ ports: { fs, codeParser: parser }, settings, rules, version: '0', paths: [] });
  await parser.dispose();
  return textOutput(report, { color: 'never' });
}
