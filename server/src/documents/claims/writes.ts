/** What a text makes before it speaks of it: files and directories that its commands and sentences write, so that nobody expects them to be there. */
import { type Invocation, invocations } from './shellLine.ts';

/** Names beyond these are not kept: a text that writes more is a script. */
const MAX_NAMES = 60;

/** A flag whose value is the file that the program writes. */
const OUTPUT =
  /^(?:-o|-O|-out|-OutFile|--out(?:put)?(?:-?(?:file|path|dir(?:ectory)?))?|--dest(?:ination)?)(?:=(.{1,200}))?$/;
const REDIRECTED = /^(?:[12&]?>{1,2})(?!&)(.{0,200})$/;

type Reader = (args: readonly string[]) => readonly string[];

const plain = (args: readonly string[]): readonly string[] => args.filter((it) => !it.startsWith('-'));
const directory = (name: string | undefined): readonly string[] => (name === undefined ? [] : [`${name}/`]);
const baseName = (url: string): string => url.replace(/\/+$/, '').replace(/^.*[/:]/, '');

/** `cp a b`, `cp a b/`, `cp -r a b`: what is there afterwards. */
const copied: Reader = (args) => {
  const names = plain(args);
  const to = names.at(-1);
  if (to === undefined || names.length < 2) return [];
  const inside = names.slice(0, -1).map((it) => `${to.replace(/\/$/, '')}/${baseName(it)}`);
  return args.some((it) => /^-[a-zA-Z]*[rRa]/.test(it)) ? [...inside, `${to}/`] : [...inside, to];
};

/** `new x`, `create x y`: the word behind `verbs` words is a directory that is made. */
const after =
  (verbs: readonly string[], skipped = 0): Reader =>
  (args) => {
    const names = plain(args);
    return verbs.includes(names[0] ?? '') ? directory(names[1 + skipped]) : [];
  };

const git: Reader = (args) => {
  const [verb, ...rest] = plain(args);
  if (verb === 'clone') return directory(rest[1] ?? (rest[0] && baseName(rest[0]).replace(/\.git$/, '')));
  if (verb === 'worktree' && rest[0] === 'add') return directory(rest[1]);
  return verb === 'submodule' && rest[0] === 'add' ? directory(rest[2]) : [];
};

const environment: Reader = (args) => {
  const at = args.findIndex((it) => it === 'venv' || it === 'virtualenv');
  return at < 0 ? [] : directory(plain(args.slice(at + 1))[0] ?? '.venv');
};

/** `npm create vite@latest app`, `npx create-next-app app`. */
const started: Reader = (args) => {
  const names = plain(args);
  const at = names.findIndex((it) => /^create(?:-|$)/.test(it));
  return at < 0 ? [] : directory(names[at + (names[at] === 'create' ? 2 : 1)]);
};

const newProject = after(['new', 'init']);
const writers: Readonly<Record<string, Reader>> = {
  touch: plain,
  tee: plain,
  mkdir: (args) => plain(args).flatMap(directory),
  cp: copied,
  mv: copied,
  ln: copied,
  install: copied,
  rsync: copied,
  git,
  python: environment,
  python3: environment,
  uv: (args) => [...environment(args), ...newProject(args)],
  virtualenv: (args) => directory(plain(args)[0]),
  cargo: newProject,
  rails: newProject,
  poetry: newProject,
  flutter: after(['create']),
  'django-admin': after(['startproject', 'startapp']),
  npm: started,
  npx: started,
  pnpm: started,
  yarn: started,
  bun: started,
  bunx: started,
  wget: (args) => plain(args).map(baseName),
  curl: (args) => (args.some((it) => /^-[a-zA-Z]*O/.test(it)) ? plain(args).map(baseName) : []),
};

function namesOf(run: Invocation): readonly string[] {
  const args = run.args.map((it) => it.text.replace(/^(["'])(.{0,200})\1$/, '$2'));
  const redirect = args.findIndex((it) => REDIRECTED.test(it));
  const own = redirect < 0 ? args : args.slice(0, redirect);
  const reader = Object.hasOwn(writers, run.program.text) ? writers[run.program.text] : undefined;
  const names = [...(reader?.(own) ?? [])];
  args.forEach((arg, at) => {
    const flag = OUTPUT.exec(arg);
    const value = flag ? (flag[1] ?? args[at + 1]) : REDIRECTED.exec(arg)?.[1] || undefined;
    if (value !== undefined) names.push(value);
    else if (REDIRECTED.test(arg) && args[at + 1] !== undefined) names.push(args[at + 1] as string);
  });
  const within = run.directory;
  return names
    .flatMap(braces)
    .flatMap((name) => (within === undefined || within === '' ? [name] : [name, `${within}/${name}`]));
}

/** `src/{a,b}`: both. */
function braces(name: string): readonly string[] {
  const match = /^([^{}]{0,100})\{([^{}]{1,200})\}([^{}]{0,100})$/.exec(name);
  return match ? (match[2] as string).split(',').map((it) => `${match[1]}${it}${match[3]}`) : [name];
}

/** "Create `config/local.yaml`", "save it as `x.json`". */
const MADE =
  /\b(?:creat(?:e|es|ing)|generat(?:e|es|ing)|scaffold|writ(?:e|es|ing)|sav(?:e|es|ing))\s(?:(?:a|an|the|it|them|new|empty|file|directory|folder|called|named|at|in|to|as|under)\s){0,5}`([\w@./-]{2,200})`/gi;
const WRITES =
  />|\s-(?:o|O|-?out|-dest)|\b(?:touch|tee|mkdir|cp|mv|ln|install|rsync|git|venv|virtualenv|new|init|create|startproject|startapp|wget|curl)\b/i;

/** Names that a block of text writes; those that end with a slash stand for all below them, too. */
export function writesOf(text: string): readonly string[] {
  if (!text.includes('`') && !text.includes('~~~') && !/^(?: {4}|\t)/.test(text)) return [];
  const found = new Set<string>();
  const add = (name: string): void => {
    const clean = normal(name);
    if (found.size < MAX_NAMES && /^[\w@.][\w@./+-]+$/.test(clean) && clean !== '..') found.add(clean);
  };
  for (const [, name = ''] of text.matchAll(MADE)) add(name.includes('.') ? name : `${name}/`);
  for (const line of shellLines(text)) {
    if (!WRITES.test(line)) continue;
    const simple = line.replace(/<<-?\s{0,3}["']?\w+["']?/g, '').replace(/\$\([^()]{0,300}\)/g, 'x');
    for (const run of invocations(simple, 0, '')) for (const name of namesOf(run)) add(name);
  }
  return found.size === 0 ? NONE : Object.freeze([...found]);
}

const NONE: readonly string[] = Object.freeze([]);

/** Lines of fences, and code spans of more than one word. */
function* shellLines(text: string): Generator<string> {
  let fenced = /^(?: {4}|\t)/.test(text);
  for (const line of text.split('\n')) {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    else if (fenced) yield line;
    else for (const [, code = ''] of line.matchAll(/`([^`\n]{3,400})`/g)) if (/\s/.test(code)) yield code;
  }
}

function normal(name: string): string {
  return name.replace(/^(?:\.\/)+/, '').replace(/\/{2,}/g, '/');
}

/** The names of `written` that a block may speak of. */
export function mentioned(written: readonly string[], text: string): readonly string[] {
  if (written.length === 0) return NONE;
  const found = written.filter((name) =>
    text.includes(name.endsWith('/') ? name.slice(0, -1) : baseName(name)),
  );
  return found.length === 0 ? NONE : Object.freeze(found);
}

export function isWritten(path: string, written: readonly string[]): boolean {
  if (written.length === 0) return false;
  const name = normal(path).replace(/\/$/, '');
  return written.some((it) =>
    it.endsWith('/')
      ? `${name}/`.startsWith(it) || it.startsWith(`${name}/`)
      : name === it || (!name.includes('/') && it.endsWith(`/${name}`)),
  );
}
