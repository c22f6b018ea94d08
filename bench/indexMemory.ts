/**
 * Memory of the index of symbols over made-up workspaces of 3,000 and 30,000 source files: `node bench/indexMemory.ts`. Each in a
 * process of its own, which builds the index as the server does; the floor is the same process before it begins.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CodeWorker } from '../server/src/workspace/codeWorker.ts';
import { WorkspaceHost } from '../server/src/workspace/host.ts';
import { nodeFileSystem } from '../server/src/workspace/nodeFileSystem.ts';
import { peakMemory } from './memory.ts';
import { digits } from './statistics.ts';

const SIZES = [3_000, 30_000];

interface Report {
  readonly ms: number;
  readonly floor: number;
  readonly heap: number;
  readonly resident: number;
  readonly peak: number;
  readonly symbols: number;
}

/** About 1.6 KB with a class, an interface and four functions, as files of people are. */
function source(index: number): string {
  const functions = Array.from(
    { length: 4 },
    (_, at) => `/** Part ${at} of entry ${index}. */
export function entry${index}Part${at}(input: string, options: Options${index} = {}): readonly string[] {
  const parts = input.split(options.separator ?? ',').filter((it) => it.length > ${at});
  return parts.map((part, place) => \`\${place}: \${part.trim()}\`);
}
`,
  );
  return `import { helper } from '../shared/helper.ts';

export interface Options${index} {
  readonly separator?: string;
  readonly limit?: number;
}

${functions.join('\n')}
export class Store${index} {
  readonly #known = new Map<string, number>();

  add(key: string, value: number): void {
    this.#known.set(helper(key), value);
  }

  get(key: string): number | undefined {
    return this.#known.get(helper(key));
  }
}
`;
}

async function lay(root: string, files: number): Promise<void> {
  for (let at = 0; at < files; at++) {
    const directory = join(root, 'src', `area${Math.floor(at / 50)}`);
    if (at % 50 === 0) await mkdir(directory, { recursive: true });
    await writeFile(join(directory, `entry${at}.ts`), source(at));
  }
}

async function build(root: string): Promise<void> {
  const outlines = new CodeWorker();
  const floor = process.memoryUsage.rss();
  const host = await WorkspaceHost.open({ fs: nodeFileSystem(root), outlines });
  const begin = performance.now();
  host.snapshot().facts.symbols?.defined('anything');
  await host.resolveWishes();
  const ms = performance.now() - begin;
  await outlines.dispose();
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const report: Report = {
    ms,
    floor: floor / 1e6,
    heap: heapUsed / 1e6,
    resident: rss / 1e6,
    peak: ((await peakMemory(process.pid)) ?? Number.NaN) / 1e3,
    symbols: host.snapshot().facts.symbols?.coverage.symbols ?? 0,
  };
  process.send?.(report);
}

const given = process.argv[2];
if (given !== undefined) await build(given);
else {
  console.log('| files | names | built in ms | floor MB | heap MB | resident MB | peak MB | peak to floor |');
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const files of SIZES) {
    const root = await mkdtemp(join(tmpdir(), 'memory-'));
    await lay(root, files);
    const child = fork(import.meta.filename, [root], { execArgv: ['--expose-gc'] });
    const [{ ms, floor, heap, resident, peak, symbols }] = (await once(child, 'message')) as [Report];
    const cells = [floor, heap, resident, peak].map(digits).join(' | ');
    console.log(`| ${files} | ${symbols} | ${digits(ms)} | ${cells} | ${digits(peak / floor)}x |`);
    child.kill();
    await rm(root, { recursive: true });
  }
}
