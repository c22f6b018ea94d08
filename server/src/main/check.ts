/** `forewarn check` on this machine: files, git, the parser thread and the terminal around `cli/check.ts`. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { rules } from '../analysis/registry.generated.ts';
import { ruleSettingsProblems, unknownRule } from '../analysis/ruleSettings.ts';
import { never } from '../base/cancellation.ts';
import { changesSince } from '../cli/changes.ts';
import { check, exitCode, rulesNamed } from '../cli/check.ts';
import { formats } from '../cli/output/formats.ts';
import type { CheckFlags } from '../cli/program.ts';
import { printable } from '../cli/report.ts';
import { unifiedDiff } from '../cli/unifiedDiff.ts';
import { kindOf } from '../documents/kinds/kindOf.ts';
import { CodeWorker } from '../workspace/codeWorker.ts';
import { gitHistory } from '../workspace/gitHistory.ts';
import { nodeFileSystem } from '../workspace/nodeFileSystem.ts';
import type { Settings } from '../workspace/settings.ts';
import { parseBaseline } from '../workspace/settingsFile.ts';
import { knownEvidence } from './knownEvidence.ts';
import { deliver } from './output.ts';
import { symbolCacheOf } from './symbolCache.ts';
import { progressLine, readStdin, stderrLog } from './terminal.ts';
import { notADocument, UsageError } from './usageError.ts';
import { version } from './version.ts';
import { findRoot, settingsOf, workspacePath } from './workspaceRoot.ts';

/** Milliseconds; far above what any sample takes. */
const SAMPLE_DEADLINE = 10_000;

/** Replaces a file in one step, so that a killed process leaves the old text or the new one. */
async function writeAtomically(path: string, text: string): Promise<void> {
  const target = realpathSync(path);
  const temporary = `${target}.${process.pid}.forewarn`;
  await writeFile(temporary, text, { mode: statSync(target).mode });
  await rename(temporary, target);
}

export async function runCheck(paths: readonly string[], flags: CheckFlags): Promise<number> {
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
  for (const name of flags.only ?? []) {
    const unknown = rulesNamed(name, rules).length === 0 && unknownRule(name, rules);
    if (unknown) throw new UsageError(printable(unknown));
  }
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
  if (buffer && !kindOf(buffer.path, settings.documents)) throw notADocument(buffer.path);
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
  const known = await knownEvidence({ root, setting: settings.store });
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
        sampleDeadline: SAMPLE_DEADLINE,
        outlines: parser,
        symbolCache: symbolCacheOf(root),
      },
      settings,
      rules,
      version,
      evidence: known.evidence,
      paths: paths.map((path) => workspacePath(root, path)).filter((path) => path !== ''),
      problems: flags.quiet
        ? []
        : [...problems, ...ruleSettingsProblems(base, rules), ...(known.problem ? [known.problem] : [])],
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
    await deliver([rendered], flags.output);
    return exitCode(report, flags.maxWarnings);
  } finally {
    progress.clear();
    await parser.dispose();
    await known.close();
  }
}
