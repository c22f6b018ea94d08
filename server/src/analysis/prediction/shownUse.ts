/** Whether a sample shows how a module is used: a model copies what it sees, and need not know the version for it. */

/** Characters of a statement that imports. */
const MAX_STATEMENT = 300;
/** Words that an import is made of. */
const WORDS: ReadonlySet<string> = new Set('import from as use type const require await'.split(' '));
const NAME = /[A-Za-z_$][\w$]{0,60}/g;

/** @returns whether a name that the import of `module` binds is called, made, shown as an element or used as a decorator further down. */
export function showsUse(code: string, module: string): boolean {
  const at = code.indexOf(module);
  const end = code.indexOf('\n', at + module.length);
  if (at < 0 || end < 0) return false;
  const start = Math.max(0, at - MAX_STATEMENT, code.lastIndexOf('import', at), code.lastIndexOf('from', at));
  const rest = code.slice(end);
  return [...new Set(code.slice(start, end).match(NAME))].some((it) => !WORDS.has(it) && isUsed(it, rest));
}

function isUsed(name: string, code: string): boolean {
  const literal = name.replaceAll('$', '\\$');
  const called = `(?:^|[^\\w$.])${literal}(?:\\.[\\w$]{1,60}){0,4}\\(`;
  return new RegExp(`${called}|<${literal}[\\s/>.]|@${literal}\\b`, 'm').test(code);
}
