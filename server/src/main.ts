/** The composition root: the only file that knows all layers and touches the process. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import { rules } from './analysis/registry.generated.ts';
import { never } from './base/cancellation.ts';
import type { Log } from './base/log.ts';
import { changesSince } from './cli/changes.ts';
import { check, exitCode } from './cli/check.ts';
import { formats } from './cli/output/formats.ts';
import { explain } from './cli/pages.ts';
import { type CheckFlags, type Commands, program, type RootFlags } from './cli/program.ts';
import { printable } from './cli/report.ts';
import { ruleJson, ruleTable } from './cli/ruleTable.ts';
import { unifiedDiff } from './cli/unifiedDiff.ts';
import { kindOf } from './documents/kinds/kindOf.ts';
import { CodeWorker } from './workspace/codeWorker.ts';
import { gitHistory } from './workspace/gitHistory.ts';
import { WorkspaceHost } from './workspace/host.ts';
import { nodeFileSystem, refusesRoot } from './workspace/nodeFileSystem.ts';
import type { Settings } from './workspace/settings.ts';
import {
  loadSettings,
  parseBaseline,
  parseSettings,
  readSettings,
  SETTINGS_FILE,
} from './workspace/settingsFile.ts';

export const version = '0.1.0';

/** A wrong call or environment: told in one sentence, exit code 2. */
class UsageError extends Error {}

const stderrLog: Log = {
  error: (message) => void process.stderr.write(`${printable(message)}\n`),
  warn: (message) => void process.stderr.write(`${printable(message)}\n`),
  info: () => {},
  debug: () => {},
};

/** The nearest folder from here upward that holds `.git` or settings, else the current folder. */
function findRoot(given: string | undefined, from: string): string {
  const start = resolve(given ?? from);
  if (!existsSync(start)) throw new UsageError(`${start} does not exist.`);
  let root = start;
  if (given === undefined) {
    for (let at = start; ; at = dirname(at)) {
      if (existsSync(join(at, '.git')) || existsSync(join(at, SETTINGS_FILE))) {
        root = at;
        break;
      }
      if (dirname(at) === at) break;
    }
  }
  const real = realpathSync(root);
  const refused = refusesRoot(real);
  if (refused !== undefined) throw new UsageError(`${refused}.`);
  return real;
}

function workspacePath(root: string, path: string): string {
  const absolute = resolve(path);
  const real = existsSync(absolute)
    ? join(realpathSync(dirname(absolute)), absolute.slice(dirname(absolute).length + 1))
    : absolute;
  const inside = relative(root, real);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    throw new UsageError(`${path} lies outside the workspace ${root}.`);
  return inside.split(sep).join('/');
}

async function settingsOf(
  root: string,
  config: string | undefined,
): Promise<{ settings: Settings; problems: readonly string[]; origin: string }> {
  if (config !== undefined) {
    if (!existsSync(config)) throw new UsageError(`The settings file ${config} does not exist.`);
    return { ...parseSettings(readFileSync(config, 'utf8'), config), origin: config };
  }
  const loaded = await loadSettings(nodeFileSystem(root));
  return loaded
    ? { ...loaded, origin: SETTINGS_FILE }
    : { ...readSettings(undefined, 'defaults'), origin: 'the defaults' };
}

async function readStdin(): Promise<string> {
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) text += chunk;
  return text;
}

/** Replaces a file in one step, so that a killed process leaves the old text or the new one. */
async function writeAtomically(path: string, text: string): Promise<void> {
  const target = realpathSync(path);
  const temporary = `${target}.${process.pid}.forewarn`;
  await writeFile(temporary, text, { mode: statSync(target).mode });
  await rename(temporary, target);
}

/** Pages lie beside the bundle, or among the sources. */
function readPage(path: string): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  for (const candidate of [join(here, 'pages', path), join(here, path)])
    if (existsSync(candidate)) return readFileSync(candidate, 'utf8');
  return undefined;
}

/** A line on the terminal for long work; nothing when it is piped. */
function progressLine(quiet: true | undefined): {
  show: (done: number, total: number) => void;
  clear: () => void;
} {
  if (quiet || !process.stderr.isTTY) return { show: () => {}, clear: () => {} };
  const started = Date.now();
  let shown = 0;
  return {
    show(done, total) {
      if (Date.now() - started < 500 || Date.now() - shown < 100) return;
      shown = Date.now();
      process.stderr.write(`\r\u001b[Kchecking ${done}/${total}`);
    },
    clear() {
      if (shown > 0) process.stderr.write('\r\u001b[K');
    },
  };
}

async function runCheck(paths: readonly string[], flags: CheckFlags): Promise<number> {
  const first = paths[0];
  const from =
    first !== undefined && existsSync(first)
      ? statSync(first).isDirectory()
        ? first
        : dirname(resolve(first))
      : process.cwd();
  const root = findRoot(flags.root, from);
  const { settings: base, problems } = await settingsOf(root, flags.config);
  for (const path of paths) if (!existsSync(path)) throw new UsageError(`${path} does not exist.`);
  const baseline = flags.baseline ?? base.baseline ?? 'forewarn-baseline.json';
  let ignore: readonly string[] = base.ignore;
  if (flags.updateBaseline) ignore = (await settingsOf(root, flags.config)).settings.ignore;
  else if (flags.baseline !== undefined) {
    if (!existsSync(resolve(root, flags.baseline)))
      throw new UsageError(`The baseline ${flags.baseline} does not exist; write it with --update-baseline.`);
    ignore = [...ignore, ...parseBaseline(readFileSync(resolve(root, flags.baseline), 'utf8'))];
  }
  const settings: Settings = { ...base, ignore: flags.updateBaseline ? [] : [...ignore] };
  const since = flags.since ?? (flags.changed ? 'HEAD' : undefined);
  const changes = since === undefined ? undefined : await changesSince(root, since, never);
  if (since !== undefined && changes === undefined)
    throw new UsageError(`git cannot compare ${root} with ${since}.`);
  if (flags.stdin && flags.stdinPath === undefined)
    throw new UsageError('--stdin needs --stdin-path, since the path decides what kind of document it is.');
  const buffer = flags.stdin
    ? { path: workspacePath(root, flags.stdinPath as string), text: await readStdin() }
    : undefined;
  if (buffer && !kindOf(buffer.path, settings.documents))
    throw new UsageError(
      `${buffer.path} is no context document; name it in the setting "documents" if it is one.`,
    );
  const diffs: string[] = [];
  const before = new Map<string, string>();
  const memory = new Map<string, string>();
  const fs = nodeFileSystem(root);
  const write = async (path: string, text: string): Promise<void> => {
    if (flags.fixDryRun) {
      if (!before.has(path)) before.set(path, (await fs.read(path, 10_000_000)) ?? '');
      memory.set(path, text);
    } else await writeAtomically(join(root, path), text);
  };
  const parser = new CodeWorker({ log: stderrLog });
  const progress = progressLine(flags.quiet);
  try {
    const report = await check({
      ports: {
        fs: flags.fixDryRun
          ? { ...fs, read: async (path, max) => memory.get(path) ?? fs.read(path, max) }
          : fs,
        history: gitHistory(root, stderrLog),
        codeParser: parser,
      },
      settings,
      rules,
      version,
      paths: paths.map((path) => workspacePath(root, path)).filter((path) => path !== ''),
      problems: flags.quiet ? [] : problems,
      progress: progress.show,
      ...(flags.only ? { only: flags.only } : {}),
      ...(flags.severity ? { minimum: flags.severity } : {}),
      ...(changes ? { changes } : {}),
      ...(buffer ? { buffer } : {}),
      ...(flags.fix || flags.fixDryRun ? { write } : {}),
    });
    progress.clear();
    if (flags.updateBaseline) {
      const fingerprints = Object.fromEntries(
        report.findings.map(({ finding }) => [finding.fingerprint, `${finding.path}: ${finding.rule}`]),
      );
      await writeFile(resolve(root, baseline), `${JSON.stringify({ fingerprints }, null, 2)}\n`);
      process.stderr.write(`${baseline} now lists ${report.findings.length} findings.\n`);
      return 0;
    }
    for (const [path, text] of memory) diffs.push(unifiedDiff(path, before.get(path) ?? '', text));
    const color =
      flags.color ??
      (process.stdout.isTTY && process.env.NO_COLOR === undefined && flags.output === undefined);
    const rendered = flags.fixDryRun
      ? diffs.join('')
      : formats[flags.format](
          report,
          rules.map((rule) => rule.meta),
          { color: color ? 'always' : 'never' },
        );
    if (flags.output !== undefined) await writeFile(flags.output, rendered);
    else await new Promise<void>((done) => process.stdout.write(rendered, () => done()));
    return exitCode(report, flags.maxWarnings);
  } finally {
    progress.clear();
    await parser.dispose();
  }
}

async function openHost(flags: RootFlags): Promise<{
  root: string;
  host: WorkspaceHost;
  settings: Settings;
  problems: readonly string[];
  origin: string;
}> {
  const root = findRoot(flags.root, process.cwd());
  const read = await settingsOf(root, flags.config);
  const host = await WorkspaceHost.open({ fs: nodeFileSystem(root) }, read.settings);
  return { root, host, ...read };
}

const commands: Commands = {
  check: runCheck,
  async lsp(flags) {
    const { serve } = await import('./protocol/serve.ts');
    const { realTimers } = await import('./protocol/timers.ts');
    const parser = new CodeWorker({ log: stderrLog });
    return serve(flags, {
      rules,
      version,
      timers: realTimers,
      async openFolder(folder) {
        if (!existsSync(folder)) return `${folder} does not exist.`;
        const root = realpathSync(folder);
        const refused = refusesRoot(root);
        return refused === undefined
          ? { fs: nodeFileSystem(root), history: gitHistory(root, stderrLog), codeParser: parser }
          : `${refused}.`;
      },
      async folderOf(file) {
        for (let at = dirname(file); dirname(at) !== at; at = dirname(at))
          if (existsSync(join(at, '.git')) && refusesRoot(at) === undefined) return at;
        return dirname(file);
      },
    });
  },
  async explain(name) {
    const found = explain(name, rules, readPage);
    if ('page' in found) {
      process.stdout.write(found.page);
      return 0;
    }
    throw new UsageError(
      `There is no rule, error class or kind "${printable(found.unknown)}"${found.nearest ? `; did you mean "${found.nearest}"?` : '; `forewarn rules` lists the rules.'}`,
    );
  },
  async rules(flags) {
    process.stdout.write(flags.json ? ruleJson(rules) : ruleTable(rules));
    return 0;
  },
  async doctor(flags) {
    const { doctor } = await import('./cli/doctor.ts');
    const { grammarReport } = await import('./workspace/grammarReport.ts');
    const opened = await openHost(flags);
    const report = grammarReport();
    const grammars = report.grammars.map(
      (it) => `${it.language}: ${it.package} ${it.version}, ABI ${it.abi}, file ${it.file}`,
    );
    process.stdout.write(
      doctor({
        version,
        runtime: `Node ${process.versions.node} on ${process.platform} ${process.arch}`,
        ...opened,
        settingsOrigin: opened.origin,
        rules,
        grammars: report.problem ? [report.problem] : grammars,
      }),
    );
    return report.grammars.every((it) => it.file === 'ok') ? 0 : 1;
  },
  async scope(file, flags) {
    const { scopeText, scopeJson } = await import('./cli/scope.ts');
    const { root, host } = await openHost({ ...flags, ...(flags.root ? {} : {}) });
    const path = workspacePath(root, file);
    process.stdout.write(flags.json ? scopeJson(path, host.snapshot()) : scopeText(path, host.snapshot()));
    return 0;
  },
  async init(flags) {
    const root = findRoot(flags.root, process.cwd());
    const path = join(root, SETTINGS_FILE);
    if (existsSync(path)) throw new UsageError(`${path} exists already.`);
    await writeFile(path, `${JSON.stringify({ rules: {}, exclude: [], readers: [] }, null, 2)}\n`);
    process.stdout.write(`Wrote ${path}.\n`);
    return 0;
  },
};

/** Editors start a server by a bare transport flag, so that alone means `lsp`. */
function withDefaultCommand(argv: readonly string[]): readonly string[] {
  return /^--(?:stdio|socket|pipe)\b/.test(argv[0] ?? '') ? ['lsp', ...argv] : argv;
}

export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const cli = program(version, commands, (given) => {
    code = given;
  });
  cli.exitOverride();
  for (const command of cli.commands) command.exitOverride();
  try {
    await cli.parseAsync([...withDefaultCommand(argv)], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) process.stderr.write(`forewarn: ${error.message}\n`);
    else
      process.stderr.write(
        `forewarn failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
    return 2;
  }
}
