/** A header value that is none of those which the readers know. */
import { nearest } from '../../../base/nearest.ts';
import type { HeaderEntry } from '../../../documents/header.ts';
import { unquoted } from '../../reach/headerEdits.ts';
import { checkedHeader, targeted, titlesOf } from '../../reach/readers.ts';
import { documentRule } from '../../rule.ts';

interface Unknown {
  readonly entry: HeaderEntry;
  readonly value: string;
  readonly values: readonly string[];
}

export const rule = documentRule<Unknown>({
  meta: {
    id: 'reach/unknown-header-value',
    code: 'R107',
    summary: 'A header value is none of those that decide how the document is loaded.',
    group: 'reach',
    severity: 'warning',
    errorClass: 'not-loaded',
    status: 'stable',
    since: '0.1.0',
    repair: 'review',
    phase: 'own',
  },

  *find({ document, snapshot }) {
    const checked = checkedHeader(document, snapshot.settings);
    if (!checked) return;
    for (const entry of checked.header.entries) {
      const key = checked.keys.find((it) => it.name === entry.key);
      if (!key?.values || entry.raw === '' || /[{$<]/.test(entry.raw)) continue;
      const value = unquoted(entry.raw);
      if (!key.values.includes(value) && /^[\w-]+$/.test(value))
        yield { span: entry.valueSpan, state: { entry, value, values: key.values } };
    }
  },

  describe({ state: { entry, value, values } }, { document, snapshot }) {
    const suggestion = nearest(value, values);
    return {
      what: `\`${entry.key}: ${value}\` is no value that ${titlesOf(targeted(document.kind.readers, snapshot.settings))} knew on ${document.kind.verified}.`,
      why: 'The value is ignored, or the document is treated as if the key were not there.',
      fix: suggestion
        ? `Did you mean \`${suggestion}\`?`
        : `Known values: ${values.map((it) => `\`${it}\``).join(', ')}.`,
    };
  },

  repairs({ span, state: { value, values } }, { document }) {
    const suggestion = nearest(value, values);
    if (suggestion === undefined) return [];
    return [
      {
        title: `Replace with \`${suggestion}\``,
        adjustment: 'correct-header',
        applicability: 'review',
        preferred: true,
        edits: new Map([[document.path, [{ span, newText: suggestion }]]]),
      },
    ];
  },
});
