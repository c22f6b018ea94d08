/** A header lacks a key without which readers skip the document. */
import type { HeaderKey } from '../../../documents/kind.ts';
import { targeted, titlesOf } from '../../reach/readers.ts';
import { documentRule } from '../../rule.ts';

interface Missing {
  readonly key: string;
  readonly because: string | undefined;
  /** Readers that need it, where not all do. */
  readonly readers: readonly string[] | undefined;
}

export const rule = documentRule<Missing>({
  meta: {
    id: 'reach/missing-header-key',
    code: 'R105',
    summary: 'A header lacks a key without which readers skip the document.',
    group: 'reach',
    severity: 'warning',
    errorClass: 'not-loaded',
    status: 'stable',
    since: '0.1.0',
    repair: 'manual',
    phase: 'own',
  },

  *find({ document, snapshot }) {
    const { header, kind } = document;
    if (
      !kind.header ||
      kind.header.dialect === 'lines' ||
      targeted(kind.readers, snapshot.settings).length === 0
    )
      return;
    if (header && header.value === undefined) return;
    const value = header?.value ?? {};
    const { readers } = snapshot.settings;
    // A key that only some readers need counts when one of those is targeted: others fill it in from the folder or the text.
    const needed = (key: HeaderKey): boolean =>
      key.requiredBy ? key.requiredBy.some((it) => readers.includes(it)) : key.required === true;
    const wanted: Missing[] = kind.header.keys.filter(needed).map((key) => ({
      key: key.name,
      because: undefined,
      readers: key.requiredBy?.filter((it) => readers.includes(it)),
    }));
    for (const [condition, keys] of Object.entries(kind.header.requiredIf ?? {})) {
      const [name = '', expected = ''] = condition.split('=');
      if (String(value[name] ?? '') === expected)
        for (const key of keys) wanted.push({ key, because: `\`${name}: ${expected}\``, readers: undefined });
    }
    const span = header
      ? { start: header.span.start, end: Math.min(header.span.start + 3, document.text.length) }
      : { start: 0, end: document.text.lineSpan(0).end };
    for (const missing of wanted) {
      const given = value[missing.key];
      if (given === undefined || given === null || given === '')
        yield { span, state: missing, identity: missing.key };
    }
  },

  describe({ state: { key, because, readers: some } }, { document, snapshot }) {
    const readers = titlesOf(some ?? targeted(document.kind.readers, snapshot.settings));
    return {
      what: because ? `${because} needs the key \`${key}\`.` : `The header has no \`${key}\`.`,
      why: `Without it the document is skipped, or nothing says when to use it (${readers}).`,
      fix: `Add \`${key}:\`. ${document.kind.header?.keys.find((it) => it.name === key)?.doc ?? ''}`.trim(),
    };
  },

  repairs({ state: { key } }, { document }) {
    const { header } = document;
    const at = header ? header.inner.start : 0;
    const newText = header ? `${key}: \n` : `---\n${key}: \n---\n`;
    return [
      {
        title: `Add \`${key}\``,
        adjustment: 'correct-header',
        applicability: 'manual',
        edits: new Map([[document.path, [{ span: { start: at, end: at }, newText }]]]),
      },
    ];
  },
});
