/** A pattern of the header matches no file of the workspace, so the document is never loaded. */
import { counted } from '../../../base/counted.ts';
import { isInside } from '../../../base/paths.ts';
import type { ContextDocument } from '../../../documents/document.ts';
import type { Facts } from '../../../workspace/facts.ts';
import { dialectOf, matchesGlob, normalGlob, patternsOf } from '../../../workspace/globDialect.ts';
import { scopeDirectory } from '../../../workspace/scope.ts';
import { audienceOf } from '../../paths/audience.ts';
import { unquoted } from '../../reach/headerEdits.ts';
import { targeted, titlesOf } from '../../reach/readers.ts';
import type { Repair } from '../../repair.ts';
import { documentRule } from '../../rule.ts';

interface Nothing {
  readonly pattern: string;
  readonly readers: readonly string[];
  /** The same pattern would match in directories below the root. */
  readonly deeper: number;
}

/** Rules that lie where no product looks for them are a collection for others; their patterns speak of other workspaces. */
function isElsewhere(document: ContextDocument, facts: Facts): boolean {
  const audience = audienceOf(document, facts);
  return audience === 'sample' || audience === 'published';
}

/** A file extension or name that the pattern ends in decides whether the pattern is for files still to come. */
function isForFutureFiles(pattern: string): boolean {
  return /[\\]|\$\{|\{\{|<|path\/to/.test(pattern);
}

function matchesNothing(pattern: string, reader: string, directory: string, facts: Facts): boolean {
  const glob = normalGlob(pattern, reader);
  const globs = directory === '' ? [glob] : [glob, `${directory}/${glob}`];
  if (globs.some((it) => facts.matching(it, 1).length > 0)) return false;
  const below = facts.matching(`**/${pattern.replace(/^\.?\//, '')}`, 1000);
  if (below.some((path) => matchesGlob(path, pattern, reader))) return false;
  // The files may be made at run time.
  const fixed = /^[^*?[{]*\//
    .exec(pattern)?.[0]
    .replace(/\/$/, '')
    .replace(/^\.?\//, '');
  return !(fixed && facts.ignored(fixed));
}

/** `["a", "b"]` or `"a,b"` that was read as one text, marks and all. */
function withoutMarks(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (/^\[.*\]$/.test(value)) return value.slice(1, -1);
  return /^"[^"]*"$|^'[^']*'$/.test(value) ? value.slice(1, -1) : value;
}

export const rule = documentRule<Nothing>({
  meta: {
    id: 'reach/scope-matches-nothing',
    code: 'R110',
    summary: 'A pattern in the header matches no file, so the document is never loaded for one.',
    group: 'reach',
    severity: 'warning',
    errorClass: 'not-loaded',
    status: 'stable',
    since: '0.1.0',
    repair: 'review',
    phase: 'workspace',
  },

  *find({ document, facts, snapshot }) {
    const { header, kind } = document;
    if (!header?.value || facts.truncated || !kind.scope.includes('glob') || isElsewhere(document, facts))
      return;
    const readers = targeted(kind.readers, snapshot.settings);
    const directory = scopeDirectory(document.path);
    for (const key of kind.header?.keys ?? []) {
      const entry = header.entries.find((it) => it.key === key.name);
      if (!key.scopes || !entry) continue;
      const own = readers.filter((reader) => !key.readers || key.readers.includes(reader));
      const reader = own[0];
      if (reader === undefined) continue;
      // Readers differ on quotes and brackets, which another rule says.
      const patterns = patternsOf(withoutMarks(header.value[entry.key]), reader)
        .map(unquoted)
        .filter((pattern) => !pattern.startsWith('!'));
      const dead = patterns.filter(
        (pattern) => !isForFutureFiles(pattern) && matchesNothing(pattern, reader, directory, facts),
      );
      for (const pattern of dead) {
        const deeper = facts
          .matching(`**/${pattern.replace(/^\.?\//, '')}`, 1000)
          .filter((path) => isInside(path, directory)).length;
        // Lists name what may come; a rule is lost only when nothing of its list is there, or a pattern clearly means more.
        if (dead.length < patterns.length && deeper === 0) continue;
        const at = document.text.content.indexOf(pattern, entry.valueSpan.start);
        const span =
          at >= 0 && at + pattern.length <= entry.valueSpan.end + 1
            ? { start: at, end: at + pattern.length }
            : entry.valueSpan;
        yield { span, state: { pattern, readers: own, deeper }, identity: pattern };
        if (deeper === 0) break;
      }
    }
  },

  describe({ state: { pattern, readers, deeper } }) {
    const floats = deeper > 0 && dialectOf(readers[0] ?? '').floats === 'never';
    return {
      what: `The pattern \`${pattern}\` matches no file of this workspace.`,
      why: `For ${titlesOf(readers)} the document is loaded when a file that matches is used: never.${floats ? ' Without `**/` it matches in the root only.' : ''}`,
      fix: floats
        ? `Write \`**/${pattern.replace(/^\.?\//, '')}\`, which matches ${counted(deeper, 'file')}.`
        : 'Name files that exist, or remove the document.',
    };
  },

  repairs({ span, state: { pattern, deeper } }, { document }): readonly Repair[] {
    if (deeper === 0) return [];
    const newText = `**/${pattern.replace(/^\.?\//, '')}`;
    return [
      {
        title: `Replace with \`${newText}\``,
        adjustment: 'correct-header',
        applicability: 'review',
        preferred: true,
        edits: new Map([[document.path, [{ span, newText }]]]),
      },
    ];
  },
});
