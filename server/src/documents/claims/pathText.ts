/** Reads one token (a code span, a link target, an argument) as a path, a glob or a URL, or as none of them. */
import type { Exemption, PathClaim } from '../claim.ts';
import { hasKnownExtension, isBareFile, isFileName } from './fileNames.ts';
import { isCounter, isPlaceholderPath } from './placeholder.ts';

export interface PathReading {
  readonly kind: 'path';
  /** Where the claimed text begins and ends in the token: without quotes, `./` stays. */
  readonly start: number;
  readonly end: number;
  readonly path: string;
  readonly form: PathClaim['form'];
  readonly anchor?: string;
  readonly line?: number;
  /** Begins with `/`: counts from the root of the workspace, or of a site, or of the machine. */
  readonly rooted: boolean;
  readonly exemption?: Exemption;
}

export interface GlobReading {
  readonly kind: 'glob';
  readonly start: number;
  readonly end: number;
  readonly pattern: string;
  readonly exemption?: Exemption;
}

export interface UrlReading {
  readonly kind: 'url';
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

export type Reading = PathReading | GlobReading | UrlReading;

/** Longer tokens are never paths that somebody typed. */
const MAX_LENGTH = 300;

/** What may stand in a segment of a path that is meant as such; brackets and braces only in placeholders and globs. */
const SEGMENT = /^[\p{L}\p{N}_.@+~%$<>{}[\]*?!,()…^-]+$/u;

const URL = /^[a-z][a-z0-9+.-]{1,20}:(?:\/\/|[^\s:/\\])/i;
const SCHEME_WITHOUT_SLASHES = /^(?:mailto|data|tel|javascript|vscode|command|urn|blob|about|ssh|git):/i;

/** Directories of a machine, not of a workspace. */
const MACHINE =
  /^\/(?:tmp|etc|usr|var|home|Users|opt|dev|proc|sys|root|mnt|bin|sbin|lib|lib64|srv|run|data|app|workspace|workspaces|System|Library|Applications|private|c|d)(?:\/|$)/;

/** Namespaces in which `a/b` is a name of something else than a file. */
const NAMESPACE =
  /^(?:origin|upstream|refs|heads|tags|feature|feat|fix|bugfix|hotfix|chore|release|releases|renovate|dependabot|text|application|image|audio|video|multipart|font|node|bun|std|github\.com|gitlab\.com|golang\.org|google\.golang\.org|gopkg\.in|k8s\.io|ghcr\.io|docker\.io|quay\.io|gcr\.io|npm|openai|anthropic|google|meta-llama|mistralai|deepseek|azure|bedrock|actions|library|mcr\.microsoft\.com)$/i;

function reading(
  token: string,
  start: number,
  end: number,
  extra: Omit<PathReading, 'kind' | 'start' | 'end' | 'path' | 'form' | 'rooted'>,
): PathReading | undefined {
  let path = token.slice(start, end);
  const rooted = path.startsWith('/');
  const directory = path.endsWith('/');
  path = path
    .replace(/^\/+/, '')
    .replace(/^(?:\.\/+)+/, '')
    .replace(/\/+$/, '')
    .replace(/\/\/+/g, '/');
  if (path === '' || path === '.') return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const form = directory ? 'directory' : hasKnownExtension(name) || isBareFile(name) ? 'file' : 'either';
  const climbs = /^(?:\.\.\/)*\.\.$/.test(path);
  const exemption = extra.exemption ?? (!climbs && isPlaceholderPath(path) ? 'placeholder' : undefined);
  const kind = 'path' as const;
  return { kind, start, end, path, form, rooted, ...extra, ...(exemption ? { exemption } : {}) };
}

/** `:12`, `:12:5`, `:12-20`, `#L12`, `#L3-L9`, `#anchor`, `::test_name` behind a path. */
const SUFFIX = /(?:(?::(\d{1,7})(?:[:,-]\d{1,7})*)|(?:#L(\d{1,7})(?:-L?\d{1,7})?)|(?:#([^#]*))|(?:::[^/]*))$/;

function looksLikeGlob(token: string): boolean {
  if (!/[*?]|\{[^{}]*,[^{}]*\}/.test(token)) return false;
  return token.includes('/') || /^\*+\.[a-z]/i.test(token) || /^[\w.-]*\*[\w.-]*\.\w+$/.test(token);
}

/** True when the segments cannot be a path of a workspace whatever it holds. */
function isSomethingElse(path: string, rooted: boolean): boolean {
  const segments = path.split('/');
  if (segments.some((it) => it !== '' && !SEGMENT.test(it))) return true;
  // `24/7`, `1/2`, `2024/05/01`, `v1/v2`.
  if (segments.every((it) => /^v?\d+(?:\.\d+)*$/.test(it))) return true;
  const [first, second] = segments;
  if (first === undefined) return true;
  if (rooted) return false;
  const name = segments.at(-1) as string;
  if (segments.length <= 3 && NAMESPACE.test(first) && !hasKnownExtension(name)) return true;
  // `example.com/x`, `claude.ai/code`: a host, unless it is a dot directory or a file.
  if (
    second !== undefined &&
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|io|ai|dev|net|app|sh|co|gg|so|me|in|us|edu|gov|cloud|tech)$/i.test(
      first,
    )
  )
    return true;
  return false;
}

/** A path or glob, judged as written in code formatting. */
export function readToken(token: string): Reading | undefined {
  let start = 0;
  let end = token.length;
  while (start < end && token.charCodeAt(start) <= 32) start++;
  while (end > start && token.charCodeAt(end - 1) <= 32) end--;
  const quote = token[start];
  if (end - start >= 2 && (quote === '"' || quote === "'") && token[end - 1] === quote) {
    start++;
    end--;
  }
  const text = token.slice(start, end);
  if (text.length < 2 || text.length > MAX_LENGTH || /[\s\\"'`;|&=]/.test(text)) return undefined;
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(text) || SCHEME_WITHOUT_SLASHES.test(text)) {
    return { kind: 'url', start, end, url: text };
  }
  if (/^[-@#!$%^&(){}[\]<>+,:;?]/.test(text)) {
    // `<dir>/x.ts` and `{dir}/x.ts` are recorded as placeholders, the rest are flags, scopes, decorators, variables.
    if (!/^[<{$[]/.test(text) || !text.includes('/')) return undefined;
    return {
      kind: 'path',
      start,
      end,
      path: text.replace(/\/+$/, ''),
      form: 'either',
      rooted: false,
      exemption: 'placeholder',
    };
  }
  if (text.startsWith('~')) {
    return { kind: 'path', start, end, path: text, form: 'either', rooted: false, exemption: 'external' };
  }
  if (looksLikeGlob(text)) {
    if (/[<>$()^]|\.\.\.|:/.test(text) || text.startsWith('/')) return undefined;
    const alone = !text.includes('/');
    const negated = text.startsWith('!');
    const exemption: Exemption | undefined =
      alone || negated ? 'convention' : isPlaceholderGlob(text) ? 'placeholder' : undefined;
    return {
      kind: 'glob',
      start,
      end,
      pattern: text.replace(/^\.\//, ''),
      ...(exemption ? { exemption } : {}),
    };
  }
  const suffix = SUFFIX.exec(text);
  const bare = suffix ? text.slice(0, suffix.index) : text;
  if (bare === '' || /[:#]/.test(bare) || /[()]/.test(bare.replace(/\([\w.-]+\)\//g, ''))) return undefined;
  if (suffix && !hasKnownExtension(bare) && suffix[3] === undefined) return undefined;
  const extra = {
    ...(suffix?.[3] ? { anchor: suffix[3] } : {}),
    ...(suffix?.[1] || suffix?.[2] ? { line: Number(suffix[1] ?? suffix[2]) } : {}),
  };
  if (bare.startsWith('/')) {
    if (MACHINE.test(bare) || !hasKnownExtension(bare)) return undefined;
  }
  if (isSomethingElse(bare.replace(/^\/+/, ''), bare.startsWith('/'))) return undefined;
  if (!bare.includes('/')) {
    // `.test.ts`, `.d.ts`, `.md`: endings; `.env`, `.gitignore`: names that need no file.
    if (bare.startsWith('.') || !isFileName(bare)) return undefined;
    if (/^[\w-]+\.[\w-]+\.?$/.test(bare) && !hasKnownExtension(bare)) return undefined;
  }
  return reading(token, start, start + bare.length, extra);
}

function isPlaceholderGlob(pattern: string): boolean {
  return (
    pattern.split('/').some((it) => isCounter(it) || /^(?:foo|bar|baz|path|my-|your-|example)/i.test(it)) ||
    /\bpath\/to\b/.test(pattern)
  );
}

/** The target of a Markdown link or import: whatever it is, it is meant as a place. */
export function readTarget(target: string): Reading | undefined {
  const text = target.trim();
  if (text === '' || text.startsWith('#') || text.length > MAX_LENGTH) return undefined;
  const start = target.indexOf(text);
  if (URL.test(text) && !/^[a-z]:[\\/]/i.test(text))
    return { kind: 'url', start, end: start + text.length, url: text };
  if (text.startsWith('//') || /[\s\\|"'`]/.test(text)) return undefined;
  const hash = text.indexOf('#');
  const query = text.indexOf('?');
  const stop = Math.min(hash < 0 ? text.length : hash, query < 0 ? text.length : query);
  const anchor = hash >= 0 ? text.slice(hash + 1) : '';
  let bare = text.slice(0, stop);
  try {
    bare = decodeURIComponent(bare);
  } catch {
    // A stray `%` is part of the name.
  }
  const line = /:(\d{1,7})$/.exec(bare);
  if (line) bare = bare.slice(0, line.index);
  if (bare === '') return undefined;
  const decoded = reading(bare, 0, bare.length, {});
  if (decoded === undefined) return undefined;
  const exemption: Exemption | undefined = /^~|[*<>{}$]/.test(bare)
    ? bare.startsWith('~')
      ? 'external'
      : 'placeholder'
    : decoded.exemption;
  return {
    ...decoded,
    start,
    end: start + stop,
    ...(anchor !== '' && !/^L\d+/.test(anchor) ? { anchor } : {}),
    ...(line ? { line: Number(line[1]) } : {}),
    ...(exemption ? { exemption } : {}),
  };
}
