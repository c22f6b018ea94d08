/** Follows the imports of a document: which file each names, how deep, and where the chain bites its tail. */
import { dirname, resolvePath } from '../../base/paths.ts';
import type { ImportClaim } from '../../documents/claim.ts';
import type { ContextDocument } from '../../documents/document.ts';
import type { ImportSyntax } from '../../documents/kind.ts';
import type { Facts } from '../../workspace/facts.ts';

export function syntaxOf(document: ContextDocument, claim: ImportClaim): ImportSyntax | undefined {
  return document.kind.imports.find((it) => it.id === claim.syntax);
}

export type ImportTarget =
  | { readonly state: 'found'; readonly path: string; readonly type: 'file' | 'directory' }
  | { readonly state: 'outside' }
  | { readonly state: 'elsewhere' }
  | { readonly state: 'missing'; readonly path: string };

/** Where an import leads, by the rule of its syntax. `elsewhere`: the home directory, the machine, a URL. */
export function targetOf(from: string, target: string, syntax: ImportSyntax, facts: Facts): ImportTarget {
  const written = target.replace(/#.*$/, '').replaceAll('\\ ', ' ');
  if (written === '' || /^(?:~|\$|[a-z][a-z0-9+.-]*:|[A-Za-z]:\\)/i.test(written))
    return { state: 'elsewhere' };
  if (written.startsWith('/') && syntax.relativeTo !== 'workspace') return { state: 'elsewhere' };
  const bases = syntax.relativeTo === 'workspace' ? ['', dirname(from)] : [dirname(from)];
  let first: string | undefined;
  for (const base of bases) {
    const path = resolvePath(base, written.replace(/^\//, ''));
    if (path === undefined) continue;
    first ??= path;
    const entry = facts.entry(path);
    if (entry) return { state: 'found', path, type: entry.type };
  }
  return first === undefined ? { state: 'outside' } : { state: 'missing', path: first };
}

/** `@path` tokens outside code, as readers that expand imports find them in a file that is no document of ours. */
export function importsIn(text: string): readonly string[] {
  const found: string[] = [];
  let fence: string | undefined;
  for (const line of text.split('\n').slice(0, 5_000)) {
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark)
      fence =
        fence === undefined ? mark : mark[0] === fence[0] && mark.length >= fence.length ? undefined : fence;
    else if (fence === undefined) {
      for (const match of line
        .replace(/`[^`]*`/g, ' ')
        .matchAll(/(?:^|[\s(])@((?:\.{0,2}\/)?[\w./-]{1,200}\.\w{1,10})(?=$|[\s),;:])/g))
        found.push(match[1] as string);
    }
  }
  return found;
}

export interface Chain {
  /** Files from the first import to the end of the chain. */
  readonly files: readonly string[];
  readonly ends: 'leaf' | 'cycle' | 'too-deep';
}

/** The first chain from `path` that is circular or longer than `maxDepth`; undefined when there is none or not all is known. */
export function badChain(
  document: string,
  path: string,
  syntax: ImportSyntax,
  facts: Facts,
): Chain | undefined {
  const maxDepth = syntax.maxDepth ?? 0;
  const visit = (at: string, files: readonly string[]): Chain | undefined => {
    const chain = [...files, at];
    if (at === document || files.includes(at)) return { files: chain, ends: 'cycle' };
    if (chain.length > maxDepth) return { files: chain, ends: 'too-deep' };
    const content = facts.content(at);
    if (content === undefined || content === 'unknown') return undefined;
    for (const target of importsIn(content).slice(0, 50)) {
      const next = targetOf(at, target, syntax, facts);
      if (next.state !== 'found' || next.type !== 'file') continue;
      const bad = visit(next.path, chain);
      if (bad) return bad;
    }
    return undefined;
  };
  return maxDepth === 0 ? undefined : visit(path, []);
}
