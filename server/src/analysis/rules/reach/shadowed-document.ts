/** Another document takes the place of this one for a reader. */
import { readerTitle } from '../../../documents/kinds/readers.ts';
import { shadowedBy } from '../../../workspace/scope.ts';
import { documentRule } from '../../rule.ts';

interface Shadowed {
  readonly reader: string;
  readonly by: string;
  readonly reason: string;
}

/** Readers for which a committed override or twin is nearly always a mistake; others take one file of several by design and count only when they are targeted. */
const ALWAYS = ['codex', 'warp'];

export const rule = documentRule<Shadowed>({
  meta: {
    id: 'reach/shadowed-document',
    code: 'R133',
    summary: 'Another document takes the place of this one for a reader.',
    group: 'reach',
    severity: 'warning',
    errorClass: 'not-loaded',
    status: 'stable',
    since: '0.1.0',
    repair: 'none',
    phase: 'workspace',
  },

  *find({ document, facts, snapshot }) {
    const { readers } = snapshot.settings;
    for (const reader of document.kind.readers) {
      if (readers.length > 0 ? !readers.includes(reader) : !ALWAYS.includes(reader)) continue;
      const shadow = shadowedBy(document, reader, snapshot);
      // An override that is not committed is the author's own business, and a symlink or copy says the same.
      if (
        !shadow ||
        facts.ignored(shadow.path) ||
        facts.entry(shadow.path)?.linkTo !== undefined ||
        snapshot.aliases.has(document.path)
      )
        continue;
      yield {
        span: document.text.lineSpan(0),
        state: { reader, by: shadow.path, reason: shadow.reason },
        identity: `${reader} ${shadow.path}`,
        related: [{ path: shadow.path, message: 'this one is read' }],
      };
    }
  },

  describe({ state: { reader, by, reason } }) {
    return {
      what: `${readerTitle(reader)} does not read this document: \`${by}\` ${reason}.`,
      why: 'What is written here never reaches the model.',
      fix: `Merge the two, or remove \`${by}\`.`,
    };
  },
});
