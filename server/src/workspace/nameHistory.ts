/** Where declared names went: reads which declarations commits took away, and which took their place in the same lines. */
import { type Declaring, declarationsIn, sameKind } from './declaringLines.ts';

/** What became of a name that the sources declared once. */
export type NameHistory =
  | { readonly state: 'unknown' } // not asked yet, or no repository
  | { readonly state: 'never' } // nothing shows that it was declared, or it still stands in the sources
  | {
      readonly state: 'removed';
      readonly commit: string;
      /** ISO date. */
      readonly date: string;
      /** What the same commit declared in its place. */
      readonly to?: string;
    };

export type RemovedName = Extract<NameHistory, { state: 'removed' }>;

/** One place of a commit: lines that went and lines that came. */
interface Hunk {
  readonly removed: string[];
  readonly added: string[];
}

interface Commit {
  readonly commit: string;
  readonly date: string;
  readonly hunks: Hunk[];
}

/** Lines of one place that are compared; longer ones are rewritten files. */
const MAX_LINES = 400;

function commitsOf(log: string): readonly Commit[] {
  const commits: Commit[] = [];
  let hunk: Hunk | undefined;
  for (const line of log.split('\n')) {
    const head = /^\u0001([0-9a-f]{4,40}) (\d{4}-\d\d-\d\d)$/.exec(line);
    if (head) {
      commits.push({ commit: head[1] as string, date: head[2] as string, hunks: [] });
      hunk = undefined;
    } else if (line.startsWith('@@')) {
      hunk = { removed: [], added: [] };
      commits.at(-1)?.hunks.push(hunk);
    } else if (line.startsWith('diff --git ')) hunk = undefined;
    else if (hunk && line.startsWith('-') && hunk.removed.length < MAX_LINES)
      hunk.removed.push(line.slice(1));
    else if (hunk && line.startsWith('+') && hunk.added.length < MAX_LINES) hunk.added.push(line.slice(1));
  }
  return commits;
}

const declared = (lines: readonly string[]): readonly Declaring[] => lines.flatMap(declarationsIn);

/** Words of a name: `computeCoreHash` has `compute`, `core` and `hash`. */
function wordsOf(name: string): readonly string[] {
  const parts = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').split(/[\s_$]+/);
  return parts.map((it) => it.toLowerCase()).filter((it) => it.length > 2);
}

/** A renamed thing keeps a word of its name, or its line but for the name. */
function isLike(gone: Declaring, came: Declaring, { removed, added }: Hunk): boolean {
  const words = new Set(wordsOf(gone.name));
  if (wordsOf(came.name).some((it) => words.has(it))) return true;
  const lines = new Set(added);
  return removed.some((it) => it.includes(gone.name) && lines.has(it.replaceAll(gone.name, came.name)));
}

/** The only declaration of that kind that came where the name went; undefined where several or none did. */
function successor(gone: Declaring, { removed, added }: Hunk): string | undefined {
  const kept = new Set(declared(removed).map((it) => it.name));
  const came = declared(added).filter((it) => sameKind(it, gone) && !kept.has(it.name));
  const went = declared(removed).filter(
    (it) => sameKind(it, gone) && !came.some((at) => at.name === it.name),
  );
  const names = new Set(came.map((it) => it.name));
  const [only] = came;
  return only && names.size === 1 && went.length === 1 && isLike(gone, only, { removed, added })
    ? only.name
    : undefined;
}

/**
 * @param log of git, newest first: `%x01%h %cs`, then patches without context.
 * @returns by name the newest commit that removed its declaration, and did not add one elsewhere.
 */
export function removedNames(log: string, wanted: ReadonlySet<string>): ReadonlyMap<string, RemovedName> {
  const found = new Map<string, RemovedName>();
  const seen = new Set<string>();
  for (const { commit, date, hunks } of commitsOf(log)) {
    const came = new Set(hunks.flatMap((it) => declared(it.added)).map((it) => it.name));
    for (const hunk of hunks) {
      for (const gone of declared(hunk.removed)) {
        if (!wanted.has(gone.name) || seen.has(gone.name) || came.has(gone.name)) continue;
        const to = successor(gone, hunk);
        const known = found.get(gone.name);
        if (known === undefined || (known.commit === commit && known.to === undefined && to !== undefined))
          found.set(gone.name, { state: 'removed', commit, date, ...(to === undefined ? {} : { to }) });
      }
    }
    for (const name of found.keys()) seen.add(name);
    // A later commit that only adds it says that it is there in a way that the index does not see.
    for (const name of came) if (wanted.has(name)) seen.add(name);
  }
  return found;
}
