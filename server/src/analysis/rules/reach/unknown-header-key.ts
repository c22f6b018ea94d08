/** A header key that no reader of the document knows. A hint only: products add keys faster than tables follow. */
import { nearest } from '../../../base/nearest.ts';
import type { HeaderEntry } from '../../../documents/header.ts';
import { checkedHeader, targeted, titlesOf } from '../../reach/readers.ts';
import { documentRule } from '../../rule.ts';

interface Unknown {
  readonly entry: HeaderEntry;
  readonly suggestion: string | undefined;
}

const scopeKeys = new Set(['globs', 'paths', 'applyTo', 'fileMatchPattern']);

export const rule = documentRule<Unknown>({
  meta: {
    id: 'reach/unknown-header-key',
    code: 'R106',
    summary: 'A header key looks like a typing error of one that the readers know.',
    group: 'reach',
    severity: 'hint',
    errorClass: 'not-loaded',
    status: 'stable',
    since: '0.1.0',
    repair: 'review',
    phase: 'own',
  },

  *find({ document, snapshot }) {
    const checked = checkedHeader(document, snapshot.settings);
    if (!checked) return;
    const names = checked.keys.map((key) => key.name);
    for (const entry of checked.header.entries) {
      if (names.includes(entry.key) || scopeKeys.has(entry.key)) continue;
      const suggestion =
        entry.key.length < 5
          ? undefined
          : nearest(
              entry.key,
              names.filter((it) => it !== `${entry.key}s` && entry.key !== `${it}s`),
            );
      // Further keys belong to other tools; only what is nearly a known key is worth a word.
      if (suggestion !== undefined && !checked.header.entries.some((it) => it.key === suggestion))
        yield { span: entry.keySpan, state: { entry, suggestion } };
    }
  },

  describe({ state: { entry, suggestion } }, { document, snapshot }) {
    return {
      what: `\`${entry.key}\` is no key that ${titlesOf(targeted(document.kind.readers, snapshot.settings))} knew on ${document.kind.verified}.`,
      why: 'Unknown keys are ignored without a message, so what it says has no effect.',
      fix: `Did you mean \`${suggestion}\`?`,
    };
  },

  repairs({ state: { entry, suggestion } }, { document }) {
    if (suggestion === undefined) return [];
    return [
      {
        title: `Rename to \`${suggestion}\``,
        adjustment: 'correct-header',
        applicability: 'review',
        preferred: true,
        edits: new Map([[document.path, [{ span: entry.keySpan, newText: suggestion }]]]),
      },
    ];
  },
});
