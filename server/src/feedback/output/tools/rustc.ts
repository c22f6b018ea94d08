/** rustc, cargo and clippy as text: a title, an arrow with the place, an excerpt with labels, notes and helps. */
import type { Draft } from '../draft.ts';
import { matcherTool } from '../matcherTool.ts';

/** Titles that only count or repeat what was said before. */
const summary =
  /^(?:aborting due to |could not compile |build failed|test failed|doctest failed|\d{1,9} (?:targets?|warnings?) |process didn't exit|.{0,200} generated \d{1,9} warnings?|unused manifest key)/;
/** What cargo says without a place. */
const cargoOwn =
  /^(?:failed to (?:select|resolve|parse|get|load|download|run|read|find)|no matching package|could not find `Cargo|package .{0,200} cannot be built|the lock file|no such command|cannot find a? ?(?:binary|crate)|linking with|unresolved)/;
/** Text below or beside the underline of an excerpt: what rustc says about that part of the line. */
const label = /^\s*\|[\s|_^~+-]{0,600}(?<text>[^\s|_^~+-].*)$/;

function follow(line: string, draft: Draft): boolean {
  if (line.trim() === '') return false;
  const arrow = /^\s*(?:-->|:::) (\S.{0,800}?):(\d{1,9}):(\d{1,9})(?: .*)?$/.exec(line);
  if (arrow) {
    if (!draft.place && draft.phase === '')
      draft.place = { path: arrow[1] as string, line: Number(arrow[2]), column: Number(arrow[3]) };
    return true;
  }
  const note = /^\s*(?:= )?((?:note|help|warning|Caused by):.*)$/.exec(line);
  if (note && !/^\S/.test(line.replace(/^(?:note|help|Caused by)/, ' '))) {
    draft.phase = 'note';
    draft.add(note[1] as string);
    return true;
  }
  if (/^\s*(?:\d{1,9}|LL) *[|~+-]/.test(line) || /^\s*\.{3}/.test(line)) return true;
  const found = label.exec(line)?.groups?.text;
  if (found) {
    // Labels within the excerpt of a note belong to it, those of the first excerpt to the error.
    if (draft.phase === '') draft.add(found);
    return true;
  }
  if (/^\s*\|/.test(line)) return true;
  if (/^\s{2,}\S/.test(line)) {
    draft.add(line.trim());
    return true;
  }
  return draft.phase === 'note' && /^\s/.test(line);
}

export const rustc = matcherTool({
  id: 'rustc',
  language: 'rust',
  hint: /^ ?(?:error|warning)(?:\[[\w:]{1,80}\])?: /,
  matchers: [
    {
      name: 'rustc',
      pattern: {
        regexp: '^ ?(error|warning)(?:\\[(E\\d{4}|[\\w:]{1,80})\\])?: (.*)$',
        severity: 1,
        code: 2,
        message: 3,
      },
    },
  ],
  follow,
  finish(draft) {
    const title = draft.lines[0] as string;
    if (!draft.place) {
      if (summary.test(title) || !cargoOwn.test(title)) return undefined;
      draft.tool = 'cargo';
    }
    draft.code ??=
      /#\[(?:warn|deny|forbid)\((?:\w+::)?([\w:-]{1,100})\)\]/
        .exec(draft.lines.join('\n'))?.[0]
        ?.replace(/^#\[\w+\(|\)\]$/g, '') ?? /`-D (clippy::[\w-]{1,100})`/.exec(draft.lines.join('\n'))?.[1];
    return draft;
  },
});
