/** The name of a skill breaks the rules of the format, or differs from its folder. */
import { basename, dirname } from '../../../base/paths.ts';
import { entryOf, unquoted } from '../../reach/headerEdits.ts';
import { targeted } from '../../reach/readers.ts';
import type { Repair } from '../../repair.ts';
import { documentRule } from '../../rule.ts';

interface Wrong {
  readonly name: string;
  readonly folder: string;
  readonly problem: 'characters' | 'folder';
}

/** Lower-case letters of any script, digits, single hyphens inside (agentskills.io, reference library). */
const VALID = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

export const rule = documentRule<Wrong>({
  meta: {
    id: 'reach/skill-name',
    code: 'R131',
    summary: 'The name of a skill breaks the rules of the format or differs from its folder.',
    group: 'reach',
    severity: 'warning',
    errorClass: 'not-loaded',
    status: 'stable',
    since: '0.1.0',
    repair: 'review',
    phase: 'own',
  },

  *find({ document, snapshot }) {
    if (document.kind.id !== 'agent-skill' || targeted(document.kind.readers, snapshot.settings).length === 0)
      return;
    const entry = entryOf(document, 'name');
    const folder = basename(dirname(document.path));
    if (!entry || entry.raw === '' || folder === '' || /[{<$]/.test(entry.raw)) return;
    const name = unquoted(entry.raw);
    if (!VALID.test(name.normalize('NFKC')))
      yield { span: entry.valueSpan, state: { name, folder, problem: 'characters' } };
    // Outside a folder of skills the file is a template, or the root of a plugin.
    else if (name !== folder && /(?:^|\/)skills?\/[^/]+\/SKILL\.md$/i.test(document.path))
      yield { span: entry.valueSpan, state: { name, folder, problem: 'folder' } };
  },

  describe({ state: { name, folder, problem } }) {
    return problem === 'characters'
      ? {
          what: `\`${name}\` is no valid name of a skill.`,
          why: 'The format allows lower-case letters, digits and single hyphens; validators refuse the skill, and some hosts skip it.',
          fix: 'Write it in lower case with hyphens.',
        }
      : {
          what: `The skill is named \`${name}\`, its folder \`${folder}\`.`,
          why: 'The format demands that they are equal: some hosts skip the skill, others call it by the folder.',
          fix: 'Give both the same name.',
        };
  },

  repairs({ span, state: { name, folder, problem } }, { document }): readonly Repair[] {
    const newText =
      problem === 'folder'
        ? folder
        : name
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, '-')
            .replace(/^-|-$/g, '');
    if (newText === '' || newText === name || !VALID.test(newText)) return [];
    return [
      {
        title: `Rename to \`${newText}\``,
        adjustment: 'correct-header',
        applicability: 'review',
        preferred: true,
        edits: new Map([[document.path, [{ span, newText }]]]),
      },
    ];
  },
});
