/**
 * Keystrokes in a document with fifty code samples: `node bench/fences.ts`. In process and without a protocol: the findings that a keystroke
 * shows at once, and those that come when the sample was parsed again. The baseline is the same document with
 * its samples marked as plain text, in the same run.
 */
import { Analyzer } from '../server/src/analysis/engine.ts';
import { rules } from '../server/src/analysis/registry.generated.ts';
import { BugReports } from '../server/src/base/bug.ts';
import { never } from '../server/src/base/cancellation.ts';
import { CodeWorker } from '../server/src/workspace/codeWorker.ts';
import { WorkspaceHost } from '../server/src/workspace/host.ts';
import { MemoryFileSystem } from '../server/src/workspace/memoryFileSystem.ts';
import { digits, figures, ratio } from './statistics.ts';

const FENCES = 50;
const KEYSTROKES = 200;
const PATH = 'AGENTS.md';

const module = (index: number): string =>
  `export function load${index}(area: string, limit = 10): string[] {\n  return [area].slice(0, limit);\n}\n`;

function section(index: number, info: string): string {
  return `## Area ${index}

Read \`src/area${index}.ts\` first, and call \`load${index}\` as shown.

\`\`\`${info}
import { load${index} } from './src/area${index}.ts';

export function start${index}(name: string): string[] {
  const parts = load${index}(name, ${index});
  return parts.map((part) => part.trim());
}
\`\`\`

`;
}

const documentOf = (info: string): string =>
  `# Project\n\n${Array.from({ length: FENCES }, (_, at) => section(at, info)).join('')}`;

interface Session {
  readonly host: WorkspaceHost;
  readonly analyzer: Analyzer;
  readonly at: number;
}

async function open(info: string, parser: CodeWorker): Promise<Session> {
  const text = documentOf(info);
  const sources = Object.fromEntries(
    Array.from({ length: FENCES }, (_, at) => [`src/area${at}.ts`, module(at)]),
  );
  const host = await WorkspaceHost.open({
    fs: new MemoryFileSystem({ ...sources, [PATH]: text }),
    codeParser: parser,
    outlines: parser,
  });
  const analyzer = new Analyzer(
    rules,
    new BugReports((bug) => {
      throw new Error(`${bug.where}: ${bug.message}`);
    }),
  );
  host.onChange((keys) => analyzer.factsChanged(keys));
  host.openDocument(PATH, text);
  const session = { host, analyzer, at: text.indexOf('.trim()', text.length / 2) };
  await settle(session);
  return session;
}

async function analyse({ host, analyzer }: Session, phase: 'now' | 'full'): Promise<void> {
  const snapshot = host.snapshot();
  const document = snapshot.documents.get(PATH);
  if (document) await analyzer.analyse(document, snapshot, phase, never);
}

async function settle(session: Session): Promise<void> {
  do await analyse(session, 'full');
  while (await session.host.resolveWishes());
}

/** One letter more within a sample in the middle; milliseconds until the first findings, and until all of them. */
async function keystroke(session: Session): Promise<readonly [now: number, all: number]> {
  const begin = performance.now();
  session.host.editDocument(PATH, [{ span: { start: session.at, end: session.at }, newText: 'x' }]);
  await analyse(session, 'now');
  const now = performance.now() - begin;
  await settle(session);
  return [now, performance.now() - begin];
}

const parser = new CodeWorker();
const sessions = [
  ['fifty samples', await open('ts', parser)],
  ['the same as plain text', await open('text', parser)],
] as const;
const series = sessions.map(() => ({ now: [] as number[], all: [] as number[] }));
for (let i = 0; i < KEYSTROKES; i++)
  for (const [at, [, session]] of sessions.entries()) {
    const [now, all] = await keystroke(session);
    series[at]?.now.push(now);
    series[at]?.all.push(all);
  }
await parser.dispose();

const plain = series[1] as { now: number[]; all: number[] };
console.log('| | median ms | p99 ms | to plain text |\n| --- | ---: | ---: | ---: |');
for (const key of ['now', 'all'] as const)
  for (const [at, [name]] of sessions.entries()) {
    const own = figures(series[at]?.[key] ?? []);
    console.log(
      `| ${name}, ${key === 'now' ? 'first findings' : 'all findings'} | ${digits(own.median)} | ${digits(own.p99)} | ${ratio(own.median, figures(plain[key]).median)} |`,
    );
  }
