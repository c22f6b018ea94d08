/** Whether a path that is not there was meant as a path of this workspace. Without such evidence nothing is reported. */
import { basename, dirname, extname } from '../../base/paths.ts';
import type { PathClaim } from '../../documents/claim.ts';
import { hasKnownExtension, isBareFile, isCommonName } from '../../documents/claims/fileNames.ts';
import { isBuildOutput, isGeneratedPath } from '../../documents/claims/generated.ts';
import type { Facts } from '../../workspace/facts.ts';
import { type Audience, isAboutWriting } from './audience.ts';
import { type Candidate, skillRoot } from './candidates.ts';
import { throughLinks } from './resolve.ts';

export type Evidence =
  /** Version control knows that it was there. */
  | {
      readonly sort: 'history';
      readonly state: 'deleted' | 'renamed';
      readonly path: string;
      readonly commit: string;
      readonly date: string;
      readonly to?: string;
    }
  /** What has that name is elsewhere. */
  | { readonly sort: 'moved'; readonly path: string; readonly to: readonly string[] }
  /** Its directory is there, it is not. */
  | { readonly sort: 'parent'; readonly path: string; readonly parent: string }
  /** Only its first directories are there, but it is spelled out so far that it can be nothing else. */
  | { readonly sort: 'ancestor'; readonly path: string; readonly parent: string }
  /** The reader is told to open or run it. */
  | { readonly sort: 'told'; readonly path: string }
  /** The diagram that it stands in is of this workspace. */
  | { readonly sort: 'tree'; readonly path: string };

/** It was there, or is elsewhere, or the rest of its diagram is there; the others hold where the text speaks of this workspace. */
export function isSure({ sort }: Evidence): boolean {
  return sort === 'history' || sort === 'moved' || sort === 'tree';
}

/** Longest leading part of `path` that is a directory of the workspace, and how many segments it has below the base. */
function existingPrefix(candidate: Candidate, facts: Facts): Prefix {
  const { directory: base, path } = candidate;
  if (base !== '' && !path.startsWith(`${base}/`)) return { candidate, directory: '', depth: 0 };
  const below = base === '' ? path : path.slice(base.length + 1);
  let directory = base;
  let depth = 0;
  for (const segment of below.split('/').slice(0, -1)) {
    const next = directory === '' ? segment : `${directory}/${segment}`;
    const real = throughLinks(next, facts) ?? next;
    if (facts.entry(real)?.type !== 'directory') break;
    directory = next;
    depth++;
  }
  return { candidate, directory, depth };
}

interface Prefix {
  readonly candidate: Candidate;
  /** The part that is there. */
  readonly directory: string;
  readonly depth: number;
}

function isFile(claim: PathClaim): boolean {
  const name = basename(claim.path);
  return claim.form === 'file' && (hasKnownExtension(name) || isBareFile(name));
}

/** Files that a tool's own directory may hold on one machine and not on another. */
const CONFIGURATION =
  /^(?:settings|config|mcp|hooks|launch|tasks|extensions|preferences|state|history|permissions)(?:\.\w+)*\.(?:json|jsonc|ya?ml|toml)$|^(?:hooks|commands|agents|skills|rules|prompts|plugins|memory|plans)$/;

/** Directly in a dot directory of a tool: what everybody may keep there. */
function isToolConfiguration(path: string): boolean {
  return /(?:^|\/)\.[^/]+\/[^/]+$/.test(path) && CONFIGURATION.test(basename(path));
}

/** The directory holds a file with the same ending: files of that sort are kept there. */
function hasAlike(directory: string, name: string, facts: Facts): boolean {
  const ending = extname(name);
  return facts
    .children(directory)
    .some((it) => extname(it) === ending || (SCRIPTS.has(ending) && SCRIPTS.has(extname(it))));
}

const SCRIPTS = new Set(['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts', '.vue', '.svelte']);

/** What one language is written in: a path with such an ending is no slug, no route and no package. */
const CODE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|rs|go|java|kt|scala|cs|fs|rb|php|swift|c|cc|cpp|cxx|h|hpp|m|mm|dart|ex|exs|lua|zig|sh|ps1|sql|proto|vim|el|clj)$/;

/** The reader is told to run it, or to open a file of code. What else is to be opened may be kept on each machine, like notes and lists. */
function isToldCode(claim: PathClaim): boolean {
  return claim.role === 'script' || (claim.modality === 'requires' && CODE.test(claim.path));
}

/** Directories that a skill brings along, by the convention of the format. */
const SKILL_OWN = /^(?:references?|assets|resources)\//;

export function evidenceFor(
  claim: PathClaim,
  candidates: readonly Candidate[],
  audience: Audience,
  documentPath: string,
  facts: Facts,
): Evidence | undefined {
  if (audience === 'sample') return undefined;
  // What travels is full of samples: of output, of plans that cite lines.
  if (audience !== 'workspace' && (claim.where === 'prose' || claim.line !== undefined)) return undefined;
  const history = historyEvidence(claim, candidates, audience, facts);
  if (history !== undefined) return isGeneratedPath(history.path) ? undefined : history;
  if (claim.siblings) return treeEvidence(claim, candidates, facts);
  const segments = claim.path.split('/').filter((it) => it !== '..');
  if (segments.some(isBuildOutput)) return undefined;
  const home = skillRoot(documentPath, facts) ?? dirname(documentPath);
  const best = candidates
    // What travels is sure of its own files only.
    .filter((it) => audience !== 'published' || it.directory === home)
    .map((it) => existingPrefix(it, facts))
    .reduce<Prefix | undefined>((a, b) => (a === undefined || b.depth > a.depth ? b : a), undefined);
  if (best === undefined) return undefined;
  const { candidate, directory, depth } = best;
  const { path } = candidate;
  const rest = path.slice(directory === '' ? 0 : directory.length + 1);
  if (isGeneratedPath(rest) || isToolConfiguration(path)) return undefined;
  const own = audience !== 'workspace' && candidate.directory === home && home !== '';
  const needed = audience === 'workspace' || own ? 1 : 2;
  const elsewhere = (type: 'file' | 'directory'): Evidence | undefined => {
    const to = depth >= needed ? movedTo(path, type, audience, facts) : [];
    return to.length > 0 ? { sort: 'moved', path, to } : undefined;
  };
  // Steps for something new, or the title of what may be told to write: only what has moved was surely there.
  if (claim.recipe === 'new' || claim.role === 'title') {
    return isFile(claim) ? elsewhere('file') : undefined;
  }
  if (segments.length === 1) return entryEvidence(claim, candidates, audience, home, facts);
  const whole = depth === segments.length - 1;
  if (isFile(claim)) {
    const name = basename(claim.path);
    const moved = elsewhere('file');
    if (moved) return moved;
    // `kj/debug.h`: what is included is named from the include path of a library as often.
    const included = /\.(?:h|hh|hpp)$/.test(name) && segments.length < 3 && candidate.directory !== '';
    if (whole && depth >= needed && !included && hasAlike(directory, name, facts))
      return { sort: 'parent', path, parent: directory };
    if (audience === 'workspace' && depth >= 1 && segments.length >= 3 && CODE.test(name))
      return { sort: 'ancestor', path, parent: directory };
    if (audience === 'workspace' && isToldCode(claim)) return { sort: 'told', path };
    if (
      audience !== 'workspace' &&
      (claim.modality === 'requires' || claim.role === 'entry') &&
      !isAboutWriting(documentPath) &&
      SKILL_OWN.test(claim.path) &&
      home !== '' &&
      facts.entry(`${home}/SKILL.md`)
    )
      return { sort: 'told', path };
    return undefined;
  }
  if (audience === 'published') return undefined;
  if (claim.form === 'directory') {
    const moved = elsewhere('directory');
    if (moved) return moved;
    if (whole && depth >= needed) return { sort: 'parent', path, parent: directory };
    if (audience === 'workspace' && depth >= 1 && segments.length >= 3)
      return { sort: 'ancestor', path, parent: directory };
    return undefined;
  }
  // `.hooks/PreToolUse`, `.claude/agents/reviewer`: names that users of a tool choose.
  if (/(?:^|\/)\.[a-z]/.test(path)) return undefined;
  // Names without an ending may be slugs, routes and lists with slashes.
  return whole && depth >= needed + 1 ? { sort: 'parent', path, parent: directory } : undefined;
}

function historyEvidence(
  claim: PathClaim,
  candidates: readonly Candidate[],
  audience: Audience,
  facts: Facts,
): Evidence | undefined {
  const deep = claim.path.includes('/') || claim.siblings !== undefined;
  // What travels may name what this repository once had as what others have now, unless it is spelled out.
  if (audience !== 'workspace') {
    const segments = claim.path.split('/').filter((it) => it !== '..').length;
    if (isCommonName(basename(claim.path)) && segments < 4) return undefined;
    if (segments < (audience === 'published' ? 3 : 2) && claim.siblings === undefined) return undefined;
  }
  for (const { path, reason, directory } of candidates.slice(0, 4)) {
    if (reason === 'package') continue;
    // Every project once had a `src/`: a diagram of which little is there is of another.
    if (
      claim.siblings &&
      !claim.path.includes('/') &&
      countAt(directory, claim.siblings, facts) * 2 < claim.siblings.length
    )
      continue;
    const history = facts.history(path);
    if (history.state === 'unknown' || history.state === 'never') continue;
    const { state, commit, date, to } = history;
    if (state === 'renamed' && to !== undefined && facts.entry(to))
      return { sort: 'history', state, path, commit, date, to };
    // A directory vanishes from version control with its last file, be it only emptied.
    if (!isFile(claim) && (!deep || audience !== 'workspace')) continue;
    return { sort: 'history', state: 'deleted', path, commit, date };
  }
  return undefined;
}

const ARCHIVE = /(?:^|\/)(?:archived?|archives|backups?|history)\//i;

/** Files, or directories, of the same name in directories that share a part of the way with the claimed one. */
function movedTo(
  path: string,
  type: 'file' | 'directory',
  audience: Audience,
  facts: Facts,
): readonly string[] {
  const name = basename(path);
  if (isCommonName(name)) return [];
  const places = facts
    .named(name)
    .filter((it) => facts.entry(it)?.type === type)
    // What a command or an agent leaves behind is put away afterwards, and written anew the next time.
    .filter((it) => audience === 'workspace' || !ARCHIVE.test(it));
  // `skills` and `hooks` are everywhere.
  if (places.length > (type === 'file' ? 3 : 1)) return [];
  const way = new Set(dirname(path).split('/'));
  return places.filter((it) =>
    dirname(it)
      .split('/')
      .some((segment) => way.has(segment)),
  );
}

/** A bare name that heads an item or a row under a heading or sentence which names an existing directory. */
function entryEvidence(
  claim: PathClaim,
  candidates: readonly Candidate[],
  audience: Audience,
  home: string,
  facts: Facts,
): Evidence | undefined {
  if (claim.role !== 'entry' || !isFile(claim) || isCommonName(claim.path)) return undefined;
  const travels = audience !== 'workspace';
  if (!travels && !CODE.test(claim.path)) return undefined;
  for (const { directory, path, reason } of candidates) {
    if (reason !== 'intro' && reason !== 'heading') continue;
    // Not one that only ends so: `app/routes` in a fixture.
    if (!claim.bases.some((it) => it.directory === directory || `${home}/${it.directory}` === directory))
      continue;
    // What travels is sure of its own files only.
    if (directory === '' || (travels && (home === '' || !directory.startsWith(`${home}/`)))) continue;
    if (hasAlike(directory, claim.path, facts)) return { sort: 'parent', path, parent: directory };
  }
  return undefined;
}

/** How many entries of a diagram are below `directory`. */
function countAt(directory: string, entries: readonly string[], facts: Facts): number {
  const at = (relative: string): string => (directory === '' ? relative : `${directory}/${relative}`);
  return entries.filter((it) => facts.entry(at(it))).length;
}

/** So many names of its own make a diagram the picture of one project. */
const TELLING = 3;

/** A file that not every project has. */
function isTelling(entry: string): boolean {
  return hasKnownExtension(basename(entry)) && !isCommonName(basename(entry));
}

/** Most of the diagram is there, also of what tells it from others, and so is the directory in which this entry is drawn. */
function treeEvidence(
  claim: PathClaim,
  candidates: readonly Candidate[],
  facts: Facts,
): Evidence | undefined {
  const siblings = claim.siblings ?? [];
  const telling = siblings.filter(isTelling);
  for (const { directory, path } of candidates) {
    const there = countAt(directory, siblings, facts);
    if (there < 3 || there < siblings.length * 0.6) continue;
    if (telling.length >= TELLING && countAt(directory, telling, facts) * 2 < telling.length) continue;
    if (isGeneratedPath(claim.path)) return undefined;
    if (facts.entry(dirname(path) || path) === undefined && dirname(path) !== '') return undefined;
    return { sort: 'tree', path };
  }
  return undefined;
}
