/** A header limits the document's files with another product's key, which its own readers ignore. */
import type { HeaderEntry } from '../../../documents/header.ts';
import { targeted, titlesOf } from '../../reach/readers.ts';
import type { Repair } from '../../repair.ts';
import { documentRule } from '../../rule.ts';

interface Wrong {
  readonly entry: HeaderEntry;
  /** The key that this kind knows. */
  readonly right: string;
}

/** Every key by which some product scopes, to the product that knows it. */
const scopeKeys: Readonly<Record<string, string>> = {
  globs: 'Cursor, Windsurf and Continue',
  paths: 'Claude Code and Cline',
  applyTo: 'GitHub Copilot',
  fileMatchPattern: 'Kiro',
};

export const rule = documentRule<Wrong>({
  meta: {
    id: 'reach/wrong-scope-key',
    code: 'R103',
    summary: 'A header limits its files with a key of another product.',
    group: 'reach',
    severity: 'error',
    errorClass: 'not-loaded',
    status: 'stable',
    since: '0.1.0',
    repair: 'review',
    phase: 'own',
  },

  *find({ document, snapshot }) {
    const { header, kind } = document;
    if (!header || !kind.header || targeted(kind.readers, snapshot.settings).length === 0) return;
    const right = kind.header.keys.find((it) => it.scopes)?.name;
    // A document that also has the right key may be shared between products on purpose.
    if (
      right === undefined ||
      header.entries.some((entry) => kind.header?.keys.some((key) => key.scopes && key.name === entry.key))
    )
      return;
    for (const entry of header.entries) {
      if (Object.hasOwn(scopeKeys, entry.key) && !kind.header.keys.some((key) => key.name === entry.key))
        yield { span: entry.keySpan, state: { entry, right } };
    }
  },

  describe({ state: { entry, right } }, { document, snapshot }) {
    const always = document.kind.scope.includes('always');
    return {
      what: `\`${entry.key}\` is a key of ${scopeKeys[entry.key]}; for ${titlesOf(targeted(document.kind.readers, snapshot.settings))} it is \`${right}\`.`,
      why: always
        ? 'The key is ignored without a message, so the document is loaded for every file.'
        : 'The key is ignored without a message, so the document is never loaded by itself.',
      fix: `Rename it to \`${right}\`.`,
    };
  },

  repairs({ state: { entry, right } }, { document }): readonly Repair[] {
    return [
      {
        title: `Rename to \`${right}\``,
        adjustment: 'correct-header',
        applicability: 'review',
        preferred: true,
        edits: new Map([[document.path, [{ span: entry.keySpan, newText: right }]]]),
      },
    ];
  },
});
