/** Asks git where paths went, in one bounded pass. Nothing that a repository configures is executed: no hooks, helpers, external diffs or monitors. */
import { type CancellationToken, withAbortSignal } from '../base/cancellation.ts';
import type { Log } from '../base/log.ts';
import { languageByExtension } from '../base/sourceExtensions.ts';
import type { History, PathEvent } from './history.ts';
import { type NameHistory, removedNames } from './nameHistory.ts';

const TIMEOUT = 60_000;
const MAX_OUTPUT = 256 * 1024 * 1024;

const SAFE = [
  '--no-pager',
  '--no-optional-locks',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.quotePath=false',
  '-c',
  'log.showSignature=false',
  '-c',
  'core.attributesFile=/dev/null',
  '-c',
  'diff.external=',
];

const ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_PAGER: 'cat',
  LC_ALL: 'C',
};

/** Milliseconds one look at the patches of a history may take; what was found by then counts. */
const PATCH_TIME = 20_000;

/**
 * Runs git in `root`; undefined when it fails, takes too long or is not there.
 * @param time milliseconds. @param otherwise what else is an answer. `part`: what was printed until then; `no-match`: the exit code 1 of a search.
 */
export async function git(
  root: string,
  args: readonly string[],
  token: CancellationToken,
  time = TIMEOUT,
  otherwise: 'nothing' | 'part' | 'no-match' = 'nothing',
): Promise<string | undefined> {
  try {
    // Loaded with the first question: an editor that starts does not wait for it.
    const { execa } = await import('execa');
    const result = await withAbortSignal(token, (cancelSignal) =>
      execa('git', [...SAFE, ...args], {
        cwd: root,
        env: ENVIRONMENT,
        reject: false,
        timeout: time,
        maxBuffer: MAX_OUTPUT,
        cancelSignal,
        killDescendants: true,
        stdin: 'ignore',
        stripFinalNewline: false,
      }),
    );
    if (otherwise === 'part' && result.timedOut) return result.stdout;
    if (otherwise === 'no-match' && result.exitCode === 1) return '';
    return result.failed ? undefined : result.stdout;
  } catch {
    return undefined;
  }
}

/** Reads the output of `git log --name-status -z`. `prefix`: path of the workspace inside the repository. */
export function parseNameStatus(output: string, prefix: string): readonly PathEvent[] {
  const events: PathEvent[] = [];
  const inside = (path: string | undefined): string | undefined =>
    path?.startsWith(prefix) ? path.slice(prefix.length) : undefined;
  let commit = '';
  let date = '';
  const fields = output.split('\0');
  for (let i = 0; i < fields.length; i++) {
    const field = (fields[i] as string).replace(/^\n+/, '');
    const head = /^\u0001([0-9a-f]+) (\S+)/.exec(field);
    if (head) {
      commit = head[1] as string;
      date = head[2] as string;
      continue;
    }
    if (/^R\d*$/.test(field)) {
      const path = inside(fields[++i]);
      const to = inside(fields[++i]);
      if (path !== undefined)
        events.push(
          to === undefined
            ? { state: 'deleted', path, commit, date }
            : { state: 'renamed', path, to, commit, date },
        );
    } else if (field === 'D') {
      const path = inside(fields[++i]);
      if (path !== undefined) events.push({ state: 'deleted', path, commit, date });
    }
  }
  return events;
}

/** Of `git log`: nothing that the repository configures is run, and each commit begins with U+0001, its short name and its date. */
const EACH_COMMIT = ['--no-ext-diff', '--no-textconv', '--no-merges', '--abbrev=7', '--format=%x01%h %cs'];

/** Files that hold declarations. */
const SOURCES = Object.keys(languageByExtension).map((it) => `*.${it}`);

/** Files that speak of names and use none. */
const PROSE = ['md', 'mdx', 'mdc', 'rst', 'adoc', 'txt'].map((it) => `:(exclude)*.${it}`);

/** Names of the list that stand somewhere besides prose now. */
async function stillThere(
  root: string,
  names: readonly string[],
  token: CancellationToken,
): Promise<ReadonlySet<string> | undefined> {
  const words = names.flatMap((it) => ['-e', it]);
  const output = await git(
    root,
    // With files that nobody has added yet.
    ['grep', '--untracked', '-ohwI', '--fixed-strings', ...words, '--', '.', ...PROSE],
    token,
    PATCH_TIME,
    'no-match',
  );
  return output === undefined ? undefined : new Set(output.split('\n'));
}

async function namesOf(
  root: string,
  names: readonly string[],
  token: CancellationToken,
): Promise<ReadonlyMap<string, NameHistory> | undefined> {
  const present = await stillThere(root, names, token);
  if (present === undefined) return undefined;
  const gone = names.filter((it) => /^[A-Za-z_$][\w$]*$/.test(it) && !present.has(it));
  if (gone.length === 0) return new Map();
  const pattern = gone.map((it) => it.replaceAll('$', '\\$')).join('|');
  const output = await git(
    root,
    [
      'log',
      `-G(^|[^A-Za-z0-9_$])(${pattern})([^A-Za-z0-9_$]|$)`,
      '-p',
      '-U0',
      '--no-renames',
      ...EACH_COMMIT,
      '--',
      ...SOURCES,
    ],
    token,
    PATCH_TIME,
    'part',
  );
  return output === undefined ? undefined : removedNames(output, new Set(gone));
}

/** @param root absolute path of the workspace, which may be a folder inside the repository. */
export function gitHistory(root: string, log: Log): History {
  return {
    async events(token) {
      const state = await git(root, ['rev-parse', '--is-shallow-repository', '--show-prefix'], token);
      if (state === undefined) return undefined;
      const [shallow, prefix = ''] = state.split('\n');
      if (shallow !== 'false') {
        log.info('The repository is a shallow clone, so nothing is said about where paths went.');
        return undefined;
      }
      const output = await git(
        root,
        ['log', '--diff-filter=DR', '-M', '-l2000', '--name-status', '-z', ...EACH_COMMIT, '--', '.'],
        token,
      );
      if (output === undefined) {
        log.info(
          'git log gave no answer (no commits yet, or too many); nothing is said about where paths went.',
        );
        return undefined;
      }
      return parseNameStatus(output, prefix);
    },
    names: (names, token) => namesOf(root, names, token),
  };
}
