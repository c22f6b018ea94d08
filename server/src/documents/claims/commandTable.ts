/** Programs whose arguments name something that the workspace defines: which script, target, recipe or service, in which package. */
import type { TargetRunner } from '../claim.ts';
import type { Word } from './shellLine.ts';

export interface NamedTarget {
  readonly word: Word;
  /** The name, where the word holds more than it: `tox -e py,lint`. */
  readonly name?: string;
  readonly runner: TargetRunner;
  /** The word may also be a program that a dependency installs, or a command of the runner itself. */
  readonly sure: 'yes' | 'no';
}

export interface CommandReading {
  readonly targets: readonly NamedTarget[];
  /** Package that a flag names; `*`: every package. */
  readonly selector?: string;
  /** Directory that a flag names, relative. */
  readonly directory?: string;
}

type Reader = (args: readonly Word[]) => CommandReading | undefined;

const NOTHING: CommandReading = { targets: [] };

/** A name that a person could have given to a script or target; anything else is a placeholder or shell syntax. */
const NAME = /^[A-Za-z0-9_@][\w:.@/+-]{0,80}$/;
const PLACEHOLDER =
  /^(?:script|script-?name|target|command|cmd|name|your-.*|my-.*|foo|bar|baz|x|xxx|task|recipe|service|package|todo|\.\.\.)$/i;

export function isName(text: string): boolean {
  return NAME.test(text) && !PLACEHOLDER.test(text) && !/\.\.\.|…/.test(text);
}

interface Flags {
  readonly rest: readonly Word[];
  readonly values: ReadonlyMap<string, string>;
}

/** Parts flags from words up to the first word that is no flag, `--` or the end; `valued` flags take the next word. */
function flags(args: readonly Word[], valued: readonly string[]): Flags {
  const values = new Map<string, string>();
  let i = 0;
  for (; i < args.length; i++) {
    const text = (args[i] as Word).text;
    if (!text.startsWith('-') || text === '--') break;
    const [name = '', value] = text.split('=', 2);
    if (value !== undefined) values.set(name, value.replace(/^["']|["']$/g, ''));
    else if (valued.includes(name)) values.set(name, (args[++i]?.text ?? '').replace(/^["']|["']$/g, ''));
    else values.set(name, '');
  }
  return { rest: args.slice(i), values };
}

const builtins: Readonly<Record<string, ReadonlySet<string>>> = {
  pnpm: new Set(
    'add i install ci update up upgrade remove rm uninstall un link ln unlink import rebuild rb prune fetch install-test it dedupe patch patch-commit patch-remove audit list ls ll la outdated why licenses exec dlx create pack publish deploy server store root bin setup env config c get set init login logout whoami version help approve-builds ignored-builds cat-file cat-index find-hash self-update doctor start test t tst run run-script rs start stop restart recursive multi m completion catalog'.split(
      ' ',
    ),
  ),
  yarn: new Set(
    'add audit autoclean bin cache check config constraints create dedupe dlx exec explain generate-lock-entry global help import info init install licenses link list login logout node npm outdated owner pack patch patch-commit plugin policies prune publish rebuild remove run search set stage start stop tag team test unlink unplug up upgrade upgrade-interactive version versions why workspace workspaces'.split(
      ' ',
    ),
  ),
};

const packageFlags = [
  '-w',
  '--workspace',
  '--prefix',
  '-C',
  '--dir',
  '--cwd',
  '--filter',
  '-F',
  '--loglevel',
  '--reporter',
  '--workspace-concurrency',
  '--stream-timeout',
  '-p',
  '--package',
];

function packageReading(values: ReadonlyMap<string, string>): Pick<CommandReading, 'selector' | 'directory'> {
  const selector =
    values.get('-w') || values.get('--workspace') || values.get('--filter') || values.get('-F');
  const everywhere = [
    '-r',
    '--recursive',
    '-ws',
    '--workspaces',
    '--parallel',
    '-w',
    '--workspace-root',
    '--if-present',
  ].some((it) => values.get(it) === '');
  const directory = values.get('--prefix') || values.get('-C') || values.get('--dir') || values.get('--cwd');
  return {
    ...(selector ? { selector } : everywhere ? { selector: '*' } : {}),
    ...(directory ? { directory } : {}),
  };
}

function scriptRunner(manager: 'npm' | 'pnpm' | 'yarn' | 'bun'): Reader {
  return (args) => {
    // pnpm knows `-w` as a switch, npm as a flag with a value.
    const valued = manager === 'npm' ? packageFlags : packageFlags.filter((it) => it !== '-w');
    const before = flags(args, valued);
    const [verb, ...after] = before.rest;
    if (!verb) return NOTHING;
    const inner = flags(after, valued);
    const place = packageReading(
      new Map([...before.values, ...inner.values, ...trailing(inner.rest, valued)]),
    );
    if (/^(?:run|run-script|rs)$/.test(verb.text)) {
      const script = inner.rest[0];
      if (!script || !isName(script.text) || /[/.]/.test(script.text.replace(/^@[^/]+\//, '')))
        return { ...place, targets: [] };
      const sure = manager === 'npm' || manager === 'pnpm' || script.text.includes(':') ? 'yes' : 'no';
      return { ...place, targets: [{ word: script, runner: 'package-script', sure }] };
    }
    if (manager === 'yarn' && verb.text === 'workspace') {
      const [name, script] = after;
      if (!name || !script || builtins.yarn?.has(script.text) || !isName(script.text)) return NOTHING;
      return {
        selector: name.text,
        targets: [{ word: script, runner: 'package-script', sure: script.text.includes(':') ? 'yes' : 'no' }],
      };
    }
    if (/^(?:test|t)$/.test(verb.text) && manager !== 'bun')
      return {
        ...place,
        targets: verb.text === 'test' ? [{ word: verb, runner: 'package-script', sure: 'yes' }] : [],
      };
    if (
      (manager === 'pnpm' || manager === 'yarn') &&
      !builtins[manager]?.has(verb.text) &&
      isName(verb.text) &&
      !/[/.@]/.test(verb.text)
    ) {
      // A bare word is a script or a program; with a colon it can only be a script.
      return {
        ...place,
        targets: [{ word: verb, runner: 'package-script', sure: verb.text.includes(':') ? 'yes' : 'no' }],
      };
    }
    return { ...place, targets: [] };
  };
}

/** Flags that stand behind the script: `npm run build -w pkg`. */
function trailing(rest: readonly Word[], valued: readonly string[]): ReadonlyMap<string, string> {
  const stop = rest.findIndex((it) => it.text === '--');
  const own = stop < 0 ? rest.slice(1) : rest.slice(1, stop);
  return flags(own, valued).values;
}

const make: Reader = (args) => {
  const { rest, values } = flags(args, [
    '-C',
    '--directory',
    '-j',
    '--jobs',
    '-f',
    '--file',
    '--makefile',
    '-o',
    '-W',
    '-I',
  ]);
  if (values.has('-f') || values.has('--file') || values.has('--makefile')) return NOTHING;
  const directory = values.get('-C') || values.get('--directory');
  const targets: NamedTarget[] = [];
  for (const word of rest) {
    if (word.text.includes('=') || word.text.startsWith('-')) continue;
    if (!isName(word.text) || word.text.includes('/'))
      return { targets: [], ...(directory ? { directory } : {}) };
    targets.push({ word, runner: 'make', sure: 'yes' });
  }
  return { targets, ...(directory ? { directory } : {}) };
};

/** The first word after the flags. */
function first(runner: TargetRunner, valued: readonly string[] = [], verbs?: RegExp): Reader {
  return (args) => {
    const outer = flags(args, valued);
    let { rest } = outer;
    if (verbs) {
      if (!rest[0] || !verbs.test(rest[0].text)) return NOTHING;
      rest = flags(rest.slice(1), valued).rest;
    }
    const word = rest[0];
    if (!word || !isName(word.text)) return NOTHING;
    return { targets: [{ word, runner, sure: /[:/]{2}/.test(word.text) ? 'no' : 'yes' }] };
  };
}

/** The value of one flag: `tox -e lint`, `cargo test -p core`. */
function byFlag(runner: TargetRunner, names: readonly string[]): Reader {
  return (args) => {
    const targets: NamedTarget[] = [];
    for (let i = 0; i < args.length; i++) {
      const word = args[i] as Word;
      if (word.text === '--') break;
      const value = names.includes(word.text) ? args[i + 1] : undefined;
      if (!value) continue;
      for (const name of value.text.split(','))
        if (isName(name)) targets.push({ word: value, name, runner, sure: 'yes' });
    }
    return { targets };
  };
}

const compose: Reader = (args) =>
  first(
    'compose-service',
    [
      '-f',
      '--file',
      '-p',
      '--project-name',
      '-e',
      '--env',
      '-u',
      '--user',
      '-w',
      '--workdir',
      '--tail',
      '--name',
      '--scale',
      '--profile',
    ],
    /^(?:up|run|exec|logs|restart|build|stop|start)$/,
  )(args);

export const commandTable: Readonly<Record<string, Reader>> = {
  npm: scriptRunner('npm'),
  pnpm: scriptRunner('pnpm'),
  yarn: scriptRunner('yarn'),
  bun: scriptRunner('bun'),
  make,
  gmake: make,
  just: first('just', ['-f', '--justfile', '-d', '--working-directory', '--set']),
  task: first('task', ['-t', '--taskfile', '-d', '--dir']),
  'go-task': first('task', ['-t', '--taskfile', '-d', '--dir']),
  cargo: byFlag('cargo-package', ['-p', '--package']),
  composer: first('composer', ['-d', '--working-dir'], /^(?:run|run-script)$/),
  deno: first('deno', ['-c', '--config', '--cwd'], /^task$/),
  poe: first('poe', ['-C', '--directory']),
  tox: byFlag('tox', ['-e']),
  nox: byFlag('nox', ['-s', '--session', '--sessions']),
  rake: first('rake'),
  turbo: first('turbo', ['--filter', '-F', '--cwd'], /^run$/),
  mise: first('mise', [], /^(?:run|r)$/),
  'docker-compose': compose,
  docker: (args) => (args[0]?.text === 'compose' ? compose(args.slice(1)) : undefined),
  npx: () => NOTHING,
  poetry: () => NOTHING,
  uv: (args) => (args[0]?.text === 'run' && args[1]?.text === 'poe' ? first('poe')(args.slice(2)) : NOTHING),
  pip: () => NOTHING,
  pipenv: () => NOTHING,
  pdm: () => NOTHING,
};
