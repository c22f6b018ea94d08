/** A header that does not begin at the first byte is text for every reader. */
import type { MisplacedHeader } from '../../../documents/header.ts';
import { targeted, titlesOf } from '../../reach/readers.ts';
import { documentRule } from '../../rule.ts';

const where: Readonly<Record<MisplacedHeader['reason'], string>> = {
  'after-comment': 'after a comment',
  'after-blank': 'after a blank line',
  'after-bom': 'after a byte order mark',
  'after-text': 'after text',
  'fence-has-blank': 'with blanks behind its dashes',
};

export const rule = documentRule<MisplacedHeader>({
  meta: {
    id: 'reach/header-not-first',
    code: 'R101',
    summary: 'A header does not begin at the first byte, so readers take it for text.',
    group: 'reach',
    severity: 'error',
    errorClass: 'not-loaded',
    status: 'stable',
    since: '0.1.0',
    repair: 'safe',
    phase: 'own',
  },

  *find({ document, snapshot }) {
    const misplaced = document.misplacedHeader;
    if (
      !misplaced ||
      !document.kind.header ||
      document.kind.format !== 'markdown' ||
      targeted(document.kind.readers, snapshot.settings).length === 0
    )
      return;
    const keys = document.kind.header.keys.map((it) => it.name);
    const text = document.text.slice(misplaced.span);
    if (!keys.some((key) => new RegExp(`^${key}:`, 'm').test(text))) return;
    const { start } = misplaced.span;
    yield { span: { start, end: start + 3 }, state: misplaced };
  },

  describe({ state }, { document, snapshot }) {
    return {
      what: `The header stands ${where[state.reason]}, so it is not read.`,
      why: `For ${titlesOf(targeted(document.kind.readers, snapshot.settings))} a header begins at the very first character; this one is taken for text, and what it says about scope and use is lost.`,
      fix: 'Move it to the top of the file.',
    };
  },

  repairs({ state }, { document }) {
    const { content } = document.text;
    const end = content[state.span.end] === '\n' ? state.span.end + 1 : state.span.end;
    const header = content.slice(state.span.start, end);
    const before = content.slice(0, state.span.start);
    const newText = `${header.endsWith('\n') ? header : `${header}\n`}${before}`;
    return [
      {
        title: 'Move the header to the top',
        adjustment: 'correct-header',
        applicability: 'safe',
        preferred: true,
        edits: new Map([[document.path, [{ span: { start: 0, end }, newText }]]]),
      },
    ];
  },
});
