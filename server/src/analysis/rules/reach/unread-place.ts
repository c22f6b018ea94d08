/** A document with the header of a skill or of instructions lies under a name that its product does not look for. */
import { dirname } from '../../../base/paths.ts';
import { MISPLACED } from '../../../documents/kinds/misplaced.ts';
import { entryOf } from '../../reach/headerEdits.ts';
import { targeted } from '../../reach/readers.ts';
import { documentRule } from '../../rule.ts';

interface Place {
  readonly pattern: RegExp;
  readonly readers: readonly string[];
  /** The header key that shows what the author meant the file to be. */
  readonly key: string;
  readonly what: string;
  readonly move: 'Move' | 'Rename';
  readonly rightPath: (path: string) => string;
}

const places: readonly Place[] = [
  {
    pattern: /(?:^|\/)\.claude\/skills\/[^/]+\.md$/,
    readers: ['claude-code'],
    key: 'description',
    what: 'A skill is a folder with a `SKILL.md` in it; Claude Code does not read this file.',
    move: 'Move',
    rightPath: (path) => path.replace(/\.md$/, '/SKILL.md'),
  },
  {
    pattern: /(?:^|\/)\.github\/instructions\/(?:[^/]+\/)*[^/]+\.md$/,
    readers: ['copilot', 'vscode'],
    key: 'applyTo',
    what: 'Copilot reads only files that end in `.instructions.md` here, so not this one.',
    move: 'Rename',
    rightPath: (path) => path.replace(/(?:\.instructions?)?\.md$/, '.instructions.md'),
  },
];

export const rule = documentRule<Place>({
  meta: {
    id: 'reach/unread-place',
    code: 'R135',
    summary: 'A document lies under a name that its product does not look for.',
    group: 'reach',
    severity: 'warning',
    errorClass: 'not-loaded',
    status: 'stable',
    since: '0.1.0',
    repair: 'none',
    phase: 'own',
    documents: 'unread',
  },

  *find({ document, snapshot }) {
    const place = places.find((it) => it.pattern.test(document.path));
    const entry = place && entryOf(document, place.key);
    if (document.kind.id === MISPLACED && entry && targeted(place.readers, snapshot.settings).length > 0)
      yield { span: entry.keySpan, state: place, identity: document.path };
  },

  describe({ state: { what, move, rightPath } }, { document: { path } }) {
    const right = rightPath(path);
    const shown = move === 'Rename' ? right.slice(dirname(path).length + 1) : right;
    return {
      what,
      why: 'The model never sees what is written here, and no product says so.',
      fix: `${move} it to \`${shown}\`.`,
    };
  },
});
