/** Forewarn's side of the in-process comparison: an edit of the open document, then the findings of the phase that answers keystrokes. */
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { Analyzer } from '../server/src/analysis/engine.ts';
import { rules } from '../server/src/analysis/registry.generated.ts';
import { BugReports } from '../server/src/base/bug.ts';
import { never } from '../server/src/base/cancellation.ts';
import { CodeWorker } from '../server/src/workspace/codeWorker.ts';
import { WorkspaceHost } from '../server/src/workspace/host.ts';
import { nodeFileSystem } from '../server/src/workspace/nodeFileSystem.ts';
import type { Edit } from './documents.ts';
import { serve } from './peers/harness.mjs';

const analyzer = new Analyzer(
  rules,
  new BugReports((bug) => {
    throw new Error(`${bug.where}: ${bug.message}`);
  }),
);
let host: WorkspaceHost;

serve({
  async open(path: string, text: string): Promise<void> {
    host = await WorkspaceHost.open({
      fs: nodeFileSystem(realpathSync(dirname(path))),
      codeParser: new CodeWorker(),
    });
    host.onChange((keys) => analyzer.factsChanged(keys));
    host.openDocument('AGENTS.md', text);
    do await analyse('full');
    while (await host.resolveWishes());
  },
  async type({ offset, remove, insert }: Edit): Promise<void> {
    host.editDocument('AGENTS.md', [{ span: { start: offset, end: offset + remove }, newText: insert }]);
    const findings = await analyse('now');
    if (findings === 0) throw new Error('the broken link was not found');
  },
});

async function analyse(phase: 'now' | 'full'): Promise<number> {
  const snapshot = host.snapshot();
  const document = snapshot.documents.get('AGENTS.md');
  return document ? (await analyzer.analyse(document, snapshot, phase, never)).findings.length : 0;
}
