/** GitHub's anchors of headings, for links inside a document and into others. */

/** Longest text whose anchors are collected. */
const MAX_TEXT = 2_000_000;

/** Anchor of one heading title (Markdown source without the `#` marks), as github-slugger makes it. */
export function slug(title: string): string {
  return title
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^<>]{0,300}>/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
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

/** All anchors of a Markdown text: headings outside fences, `<a name>` and `id` attributes, `{#custom}` ids. */
export function headingAnchors(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  if (text.length > MAX_TEXT) return anchors;
  const slugger = new Slugger();
  let fence: string | undefined;
  let previous = '';
  for (const line of text.split(/\r\n|\n|\r/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark) {
      if (fence === undefined) fence = mark;
      else if (mark[0] === fence[0] && mark.length >= fence.length) fence = undefined;
      continue;
    }
    if (fence !== undefined) continue;
    const atx = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line)?.[1];
    if (atx !== undefined) {
      const custom = /\{#([\w-]{1,200})\}[ \t]*$/.exec(atx);
      if (custom) anchors.add(custom[1] as string);
      anchors.add(slugger.next(atx.replace(/[ \t]#+[ \t]*$/, '').replace(/\{#[\w-]{1,200}\}[ \t]*$/, '')));
    } else if (/^ {0,3}(?:=+|-+)[ \t]*$/.test(line) && previous.trim() !== '')
      anchors.add(slugger.next(previous));
    for (const match of line.matchAll(
      /<[a-z][a-z0-9]{0,20} [^<>]{0,200}?(?:id|name)=["']?([\w.:-]{1,200})/gi,
    ))
      anchors.add(match[1] as string);
    previous = line;
  }
  return anchors;
}
