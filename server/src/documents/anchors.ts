/** GitHub's anchors of headings, for links inside a document and into others. */

/** Longest text whose anchors are collected, and longest title that has one. */
const MAX_TEXT = 2_000_000;
const MAX_TITLE = 1_000;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  copy: '©',
};

/** Text of a heading as it is shown: labels instead of links, no tags, no marks. */
function plain(title: string): string {
  return title
    .slice(0, MAX_TITLE)
    .replace(/!?\[([^[\]]{0,300})\](?:\([^()]{0,500}\)|\[[^[\]]{0,300}\])/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, '')
    .replace(/&([a-z]{2,4});/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/:([a-z0-9_+-]{1,40}):/g, '$1');
}

/** Anchor of one heading title (Markdown source without the `#` marks), as GitHub makes it. */
export function slug(title: string): string {
  return plain(title)
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** The form of renderers that make one hyphen of a run of them, and none at the ends. */
export function withSingleHyphens(anchor: string): string {
  return anchor.replace(/^-+|-+$/g, '').replace(/-{2,}/g, '-');
}

/** Gives the second equal slug `-1`, the third `-2`. */
export class Slugger {
  readonly #seen = new Map<string, number>();

  next(title: string): string {
    const base = slug(title);
    let anchor = base;
    let count = this.#seen.get(base) ?? 0;
    while (this.#seen.has(anchor)) anchor = `${base}-${++count}`;
    this.#seen.set(base, count);
    this.#seen.set(anchor, 0);
    return anchor;
  }
}

const CONTAINERS = /^(?:[ \t]{0,3}(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,4}){1,4}/;

/**
 * All anchors of a Markdown text: headings outside fences, also in quotes and items; HTML headings; `name` and `id`
 * attributes; `{#custom}` ids. Where renderers differ it has the anchors of each, since a missing one is a finding.
 */
export function headingAnchors(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  if (text.length > MAX_TEXT) return anchors;
  const slugger = new Slugger();
  const add = (source: string): void => {
    const title = source.slice(0, MAX_TITLE);
    const custom = /\{#([\w.:-]{1,200})\}[ \t]*$/.exec(title);
    if (custom) anchors.add(custom[1] as string);
    const bare = custom ? title.slice(0, custom.index) : title;
    const anchor = slugger.next(bare);
    anchors.add(anchor);
    // Emphasis by underscores and emoji codes vanish in some renderers and stay in others.
    for (const variant of [
      bare.replace(/(^|\s)_+|_+(?=\s|$)/g, '$1'),
      bare.replace(/:[a-z0-9_+-]{1,40}:/g, ''),
    ])
      if (variant !== bare) anchors.add(slug(variant));
    anchors.add(withSingleHyphens(anchor));
  };
  let fence: string | undefined;
  /** Blanks that may stand before the line that ends the fence. */
  let margin = 0;
  let previous = '';
  let end = -1;
  while (end < text.length) {
    const start = end + 1;
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const whole = text.slice(start, Math.min(end, start + 4_000)).trimEnd();
    if (whole === '') {
      previous = '';
      continue;
    }
    const [, indent = '', mark] = /^([ \t]*)(`{3,}|~{3,})/.exec(whole) ?? [];
    if (mark) {
      if (fence === undefined) {
        fence = mark;
        margin = indent.length + 3;
      } else if (
        mark[0] === fence[0] &&
        mark.length >= fence.length &&
        whole.trim() === mark &&
        indent.length <= margin
      )
        fence = undefined;
      continue;
    }
    if (fence !== undefined) continue;
    const line = /^[ \t]{0,3}[>\-*+\d]/.test(whole) ? whole.replace(CONTAINERS, '') : whole;
    if (line.includes('#')) {
      const atx = /^[ \t]{0,3}#{1,6}[ \t]+(.*)$/.exec(line)?.[1];
      if (atx !== undefined) add(atx.replace(/[ \t]#+$/, ''));
    }
    if (previous !== '' && /^ {0,3}(?:=+|-+)$/.test(whole)) add(previous);
    if (line.includes('<')) {
      for (const match of line.matchAll(/<h[1-6][^<>]{0,300}>([^\n]{0,500}?)<\/h[1-6]>/gi))
        add(match[1] as string);
      for (const match of line.matchAll(/<[a-z][a-z0-9-]{0,20} [^<>]{0,300}>/gi)) {
        for (const id of match[0].matchAll(
          /\s(?:id|name)=(?:"([^"]{1,200})"|'([^']{1,200})'|([^\s"'>]{1,200}))/gi,
        ))
          anchors.add((id[1] ?? id[2] ?? id[3]) as string);
      }
    }
    previous = line;
  }
  return anchors;
}
