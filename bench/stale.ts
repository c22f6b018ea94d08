/**
 * Recall: how many claims that a later commit corrected would have been reported. Each old line is put back, alone, into its document
 * of a later skeleton, where what it names is gone. Git history is not in the skeletons, so what it adds is not counted.
 *
 *     node bench/stale.ts [--missed]
 *
 * Reads `../shared/corpus`, or the directory that FOREWARN_CORPUS names; where that is absent it says so and does nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Analyzer } from '../server/src/analysis/engine.ts';
import { rules } from '../server/src/analysis/registry.generated.ts';
import { BugReports } from '../server/src/base/bug.ts';
import { never } from '../server/src/base/cancellation.ts';
import { getOrAdd } from '../server/src/base/getOrAdd.ts';
import { resolvePath } from '../server/src/base/paths.ts';
import { createDocument } from '../server/src/documents/createDocument.ts';
import { kindOf } from '../server/src/documents/kinds/kindOf.ts';
import { WorkspaceHost } from '../server/src/workspace/host.ts';
import { type MemoryFile, MemoryFileSystem } from '../server/src/workspace/memoryFileSystem.ts';
import { defaultSettings } from '../server/src/workspace/settings.ts';

const CORPUS =
  process.env.FOREWARN_CORPUS ?? join(dirname(fileURLToPath(import.meta.url)), '../../shared/corpus');

interface Row {
  readonly repo: string;
  readonly file: string;
  readonly before: string;
  readonly kind: string;
  readonly ref: string;
}

interface Skeleton {
  readonly files: readonly string[];
  readonly links: Readonly<Record<string, string>>;
  readonly text: Readonly<Record<string, string>>;
}

async function openSkeleton(repo: string): Promise<WorkspaceHost | undefined> {
  const file = join(CORPUS, 'repos', `${repo.replace('/', '__')}.json.gz`);
  if (!existsSync(file)) return undefined;
  const { files, links, text } = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Skeleton;
  const content: Record<string, MemoryFile> = {};
  for (const path of files) content[path] = text[path] ?? '';
  for (const [path, link] of Object.entries(links)) content[path] = { link };
  return WorkspaceHost.open({ fs: new MemoryFileSystem(content) }, defaultSettings());
}

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const list = join(CORPUS, 'stale/stale_fixes.jsonl');
if (!existsSync(list)) {
  say(`SKIPPED: ${list} does not exist.`);
  process.exit(0);
}
const { values } = parseArgs({ options: { missed: { type: 'boolean', default: false } } });
const rows = readFileSync(list, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

const analyzer = new Analyzer(rules, new BugReports((bug) => say(`BUG ${bug.where}: ${bug.message}`)));
const hosts = new Map<string, Promise<WorkspaceHost | undefined>>();
const counts = new Map<string, { told: number; all: number }>();
for (const row of rows) {
  const host = await getOrAdd(hosts, row.repo, () => openSkeleton(row.repo));
  const kind = kindOf(row.file);
  if (row.kind !== 'path' || host === undefined || kind === undefined) continue;
  const snapshot = host.snapshot();
  const name = row.ref.replace(/^(?:\.{0,2}\/)+/, '').replace(/\/$/, '');
  const there = [resolvePath('', name), resolvePath(dirname(row.file), row.ref)];
  if (there.some((path) => path !== undefined && snapshot.facts.entry(path))) continue;
  if (snapshot.facts.endingWith(name).length > 0) continue;
  const document = createDocument(row.file, kind, `${row.before}\n`);
  const { findings } = await analyzer.analyse(document, snapshot, 'full', never);
  const told = findings.some((it) => {
    const text = document.text.slice(it.span);
    return it.rule.startsWith('truth/') && (text.includes(row.ref) || row.ref.includes(text));
  });
  const count = getOrAdd(counts, row.repo, () => ({ told: 0, all: 0 }));
  count.all++;
  if (told) count.told++;
  else if (values.missed) say(`${row.repo} ${row.file} \`${row.ref}\`\n    | ${row.before.slice(0, 200)}`);
}

let told = 0;
let all = 0;
for (const [repo, count] of [...counts].sort()) {
  told += count.told;
  all += count.all;
  say(`${String(count.told).padStart(4)} of ${String(count.all).padStart(4)}  ${repo}`);
}
say(
  `${told} of ${all} claims; ${[...counts.values()].filter((it) => it.told > 0).length} of ${counts.size} repositories with at least one`,
);
