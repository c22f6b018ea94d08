/** Looks at every document of a workspace until no rule has an open wish: the one way in which the CLI, suites and benchmarks check. */
import { type CancellationToken, never } from '../base/cancellation.ts';
import type { WorkspaceHost } from '../workspace/host.ts';
import type { Analyzer } from './engine.ts';
import type { Finding } from './finding.ts';

/** Wishes of wishes: a link to a file, its headings, the history of what it names. More rounds than that are a bug of a rule. */
const MAX_ROUNDS = 4;

export interface CheckOptions {
  /** Documents to check; default: all that are no alias of another. */
  readonly only?: (path: string) => boolean;
  readonly progress?: (done: number, total: number) => void;
  readonly token?: CancellationToken;
}

/** Findings by document path, paths sorted; documents without findings are listed too. */
export async function checkWorkspace(
  host: WorkspaceHost,
  analyzer: Analyzer,
  options: CheckOptions = {},
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const token = options.token ?? never;
  let results = new Map<string, readonly Finding[]>();
  host.onChange((keys) => analyzer.factsChanged(keys));
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const snapshot = host.snapshot();
    const paths = [...snapshot.documents.keys()]
      .filter((path) => !snapshot.aliases.has(path) && (options.only?.(path) ?? true))
      .sort();
    results = new Map();
    for (const [done, path] of paths.entries()) {
      options.progress?.(done, paths.length);
      const document = snapshot.documents.get(path);
      if (document) results.set(path, (await analyzer.analyse(document, snapshot, 'full', token)).findings);
    }
    if (!(await host.resolveWishes(token))) break;
  }
  return results;
}
