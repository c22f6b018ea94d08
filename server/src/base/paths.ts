/** Workspace paths: relative to the workspace root, `/` as separator, no leading or trailing slash, '' is the root itself. */

/** Joins and normalises; returns undefined when the result would lie above the root. */
export function resolvePath(base: string, relative: string): string | undefined {
  const parts = relative.startsWith('/') ? [] : base.split('/').filter(Boolean);
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.length === 0) return undefined;
      parts.pop();
    } else parts.push(part);
  }
  return parts.join('/');
}

export function dirname(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The extension with its dot, '' when there is none; dot files have none. */
export function extname(path: string): string {
  const name = basename(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot);
}

/** Path of `to` as seen from the directory `from`. */
export function relativePath(from: string, to: string): string {
  const a = from.split('/').filter(Boolean);
  const b = to.split('/').filter(Boolean);
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  return [...a.slice(common).map(() => '..'), ...b.slice(common)].join('/');
}

/** True when `path` is `directory` or lies below it. */
export function isInside(path: string, directory: string): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`);
}

/** `path` itself and each directory above it, nearest first, ending with the root ''. */
export function* ancestors(path: string): Iterable<string> {
  for (let at = path; at !== ''; at = dirname(at)) yield at;
  yield '';
}
