/**
 * Lists the findings of real repositories, so that a person can read and judge every one of them.
 *
 *     node bench/corpus.ts [--rules truth/*] [--repos name] [--no-history] [directory...]
 *
 * Directories are workspaces on disk (with their git history). Without any, the skeletons of `../shared/corpus/repos` are used,
 * and where those are absent it says so and does nothing.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { minimatch } from 'minimatch';
import { checkWorkspace } from '../server/src/analysis/checkWorkspace.ts';
import { Analyzer } from '../server/src/analysis/engine.ts';
import { rules } from '../server/src/analysis/registry.generated.ts';
import { BugReports } from '../server/src/base/bug.ts';
import { silent } from '../server/src/base/log.ts';
import { CodeWorker } from '../server/src/workspace/codeWorker.ts';
import { gitHistory } from '../server/src/workspace/gitHistory.ts';
import { type HostPorts, WorkspaceHost } from '../server/src/workspace/host.ts';
import { type MemoryFile, MemoryFileSystem } from '../server/src/workspace/memoryFileSystem.ts';
import { nodeFileSystem } from '../server/src/workspace/nodeFileSystem.ts';
import { defaultSettings } from '../server/src/workspace/settings.ts';

const SKELETONS = join(dirname(fileURLToPath(import.meta.url)), '../../shared/corpus/repos');

interface Skeleton {
  readonly files: readonly string[];
  readonly links: Readonly<Record<string, string>>;
  readonly text: Readonly<Record<string, string>>;
}

interface Repository {
  readonly name: string;
  readonly ports: () => HostPorts;
}

function skeleton(file: string): Repository {
  return {
    name: basename(file, '.json.gz').replace('__', '/'),
    ports: () => {
      const { files, links, text } = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Skeleton;
      const content: Record<string, MemoryFile> = {};
      for (const path of files) content[path] = text[path] ?? '';
      for (const [path, link] of Object.entries(links)) content[path] = { link };
      return { fs: new MemoryFileSystem(content) };
    },
  };
}

function directory(path: string, withHistory: 'history' | 'no-history'): Repository {
  const root = resolve(path);
  return {
    name: basename(root),
    ports: () => ({
      fs: nodeFileSystem(root),
      ...(withHistory === 'history' ? { history: gitHistory(root, silent) } : {}),
    }),
  };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rules: { type: 'string', default: '*/*' },
    repos: { type: 'string', default: '' },
    'no-history': { type: 'boolean', default: false },
  },
});

const repositories =
  positionals.length > 0
    ? positionals.map((path) => directory(path, values['no-history'] ? 'no-history' : 'history'))
    : existsSync(SKELETONS)
      ? readdirSync(SKELETONS)
          .sort()
          .map((file) => skeleton(join(SKELETONS, file)))
      : [];

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
if (repositories.length === 0) {
  say(`SKIPPED: no directories given, and ${SKELETONS} does not exist.`);
  process.exit(0);
}

const chosen = rules.filter((rule) => values.rules.split(',').some((it) => minimatch(rule.meta.id, it)));
const bugs = new BugReports((bug) => say(`BUG ${bug.where}: ${bug.message}\n${bug.stack ?? ''}`));
const parser = new CodeWorker();
const counts = new Map<string, number>();
let documents = 0;
let withFindings = 0;

for (const repository of repositories) {
  if (!repository.name.includes(values.repos)) continue;
  const started = performance.now();
  const host = await WorkspaceHost.open(
    { ...repository.ports(), codeParser: parser, outlines: parser, sampleDeadline: 5_000 },
    defaultSettings(),
  );
  const results = await checkWorkspace(host, new Analyzer(chosen, bugs));
  const lines: string[] = [];
  for (const [path, findings] of results) {
    documents++;
    const text = host.snapshot().documents.get(path)?.text;
    for (const finding of findings) {
      counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
      const line = text?.lineAt(finding.span.start) ?? 0;
      const { what, fix } = finding.message;
      lines.push(`${finding.rule} [${finding.severity}] ${path}:${line + 1} ${what} ${fix}`);
      lines.push(`    | ${text?.slice(text.lineSpan(line)).trim().slice(0, 300) ?? ''}`);
    }
  }
  if (lines.length > 0) withFindings++;
  say(
    `##### ${repository.name}: ${results.size} documents, ${lines.length / 2} findings, ${(performance.now() - started).toFixed(0)} ms`,
  );
  for (const line of lines) say(line);
}
await parser.dispose();

say(`\n${documents} documents; repositories with findings: ${withFindings}`);
for (const [rule, count] of [...counts].sort()) say(`${String(count).padStart(6)} ${rule}`);
