/** Characters that the author cannot see and the model reads: bidirectional controls, invisible tags, zero-width characters inside words. */
import { documentRule } from '../../rule.ts';

interface Hidden {
  readonly sort: 'tag' | 'bidi' | 'zero-width';
  readonly count: number;
  /** What invisible tag characters spell. */
  readonly spells: string | undefined;
}

/**
 * Tag characters (U+E0000-E007F) outside emoji flags, bidirectional embeddings, overrides and isolates (U+202A-202E, U+2066-2069),
 * and zero-width space, word joiner or byte order mark between letters of ASCII words. Joiners are left alone: emoji and many scripts need them.
 */
const HIDDEN =
  /(?<tag>(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,8})[\u{e0001}\u{e0020}-\u{e007e}][\u{e0000}-\u{e007f}]*)|(?<bidi>[\u202a-\u202e\u2066-\u2069])|(?<=[A-Za-z0-9])(?<zero>[\u200b\u2060\ufeff]+)(?=[A-Za-z0-9])/gu;

const words: Readonly<Record<Hidden['sort'], string>> = {
  tag: 'invisible tag characters',
  bidi: 'a control character that turns the direction of the text',
  'zero-width': 'an invisible character inside a word',
};

/** More findings than this in one document say nothing new. */
const MAX_FINDINGS = 20;

export const rule = documentRule<Hidden>({
  meta: {
    id: 'reach/hidden-text',
    code: 'R140',
    summary: 'The document holds characters that people do not see and models read.',
    group: 'reach',
    severity: 'error',
    errorClass: 'security',
    status: 'stable',
    since: '0.1.0',
    repair: 'review',
    // Looks at the whole text, so it waits for a pause in typing.
    phase: 'workspace',
  },

  *find({ document }) {
    const { content } = document.text;
    if (!/[\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u.test(content)) return;
    // In a text in a right-to-left script, direction marks are part of ordinary writing.
    const rightToLeft = (content.match(/[\u0590-\u08ff]/g) ?? []).length > 20;
    let found = 0;
    for (const match of content.matchAll(HIDDEN)) {
      const { tag, bidi } = match.groups ?? {};
      if (match.index === 0 && match[0] === '\ufeff') continue;
      if (bidi !== undefined && rightToLeft) continue;
      if (++found > MAX_FINDINGS) return;
      const spells =
        tag === undefined
          ? undefined
          : [...tag]
              .map((it) => String.fromCodePoint(Math.max(32, (it.codePointAt(0) ?? 0) - 0xe0000)))
              .join('')
              .trim();
      const state: Hidden = {
        sort: tag !== undefined ? 'tag' : bidi !== undefined ? 'bidi' : 'zero-width',
        count: [...match[0]].length,
        spells,
      };
      yield {
        span: { start: match.index, end: match.index + match[0].length },
        state,
        identity: `${state.sort} ${match.index}`,
      };
    }
  },

  describe({ state: { sort, spells } }) {
    return {
      what: `There is ${words[sort]} here${spells ? `, which spells "${spells.slice(0, 80)}"` : ''}.`,
      why: 'People do not see it and models read it: it may be an instruction that somebody hid, or break a name that the model copies.',
      fix: 'Remove it, and find out how it came here.',
    };
  },

  repairs({ span }, { document }) {
    return [
      {
        title: 'Remove the hidden characters',
        adjustment: 'correct-reference',
        applicability: 'review',
        preferred: true,
        edits: new Map([[document.path, [{ span, newText: '' }]]]),
      },
    ];
  },
});
