/** A document is of a kind that its product has replaced. */
import { targeted, titlesOf } from '../../reach/readers.ts';
import { documentRule } from '../../rule.ts';

export const rule = documentRule<string>({
  meta: {
    id: 'reach/outdated-format',
    code: 'R132',
    summary: 'A document is of a kind that its product has replaced.',
    group: 'reach',
    severity: 'info',
    errorClass: 'not-loaded',
    status: 'stable',
    since: '0.1.0',
    repair: 'none',
    phase: 'own',
  },

  *find({ document, snapshot }) {
    const { kind, path } = document;
    const legacy = path.endsWith('.chatmode.md')
      ? 'VS Code replaced `*.chatmode.md` by `*.agent.md` in `.github/agents`'
      : kind.deprecated;
    if (legacy === undefined || targeted(kind.readers, snapshot.settings).length === 0) return;
    yield { span: document.text.lineSpan(0), state: legacy, identity: kind.id };
  },

  describe({ state }, { document, snapshot }) {
    return {
      what: `${state}.`,
      why: `Newer versions of ${titlesOf(targeted(document.kind.readers, snapshot.settings).slice(0, 1))} may not load this file.`,
      fix: 'Move its text to the new place.',
    };
  },
});
