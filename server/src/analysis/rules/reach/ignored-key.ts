/** A header key that readers accept and ignore, or that another has replaced. */
import type { HeaderEntry } from '../../../documents/header.ts';
import type { HeaderKey } from '../../../documents/kind.ts';
import { removeLine } from '../../reach/headerEdits.ts';
import { targeted, titlesOf } from '../../reach/readers.ts';
import { documentRule } from '../../rule.ts';

interface Ignored {
  readonly entry: HeaderEntry;
  readonly key: HeaderKey;
}

export const rule = documentRule<Ignored>({
  meta: {
    id: 'reach/ignored-key',
    code: 'R108',
    summary: 'A header key has been replaced or is ignored.',
    group: 'reach',
    severity: 'hint',
    errorClass: 'not-loaded',
    status: 'stable',
    since: '0.1.0',
    repair: 'manual',
    phase: 'own',
  },

  *find({ document, snapshot }) {
    const { header, kind } = document;
    if (!header || !kind.header || targeted(kind.readers, snapshot.settings).length === 0) return;
    for (const entry of header.entries) {
      const key = kind.header.keys.find((it) => it.name === entry.key);
      if (key?.deprecated) yield { span: entry.keySpan, state: { entry, key }, unnecessary: true };
    }
  },

  describe({ state: { key } }, { document, snapshot }) {
    return {
      what: `\`${key.name}\` no longer counts for ${titlesOf(targeted(document.kind.readers, snapshot.settings))}.`,
      why: 'What it says has no effect on how the document is used.',
      fix: key.deprecated ?? '',
    };
  },

  repairs({ state: { entry } }, { document }) {
    return [removeLine(document, entry.keySpan.start, `Remove \`${entry.key}\``)];
  },
});
