/** Directory trees drawn in a fence: each entry counts from the entries that it hangs on. */
import type { Span } from '../../base/span.ts';
import type { Base, Claim, PathClaim } from '../claim.ts';
import type { BlockSource } from './blockSource.ts';
import type { ExtractionContext, FencePart } from './context.ts';
import { hasKnownExtension, isBareFile } from './fileNames.ts';
import { introStance } from './introStance.ts';
import { isPlaceholderPath } from './placeholder.ts';

const BRANCH = /[\u251c\u2514\u2502\u2570\u256d]|(?:^|\s)(?:\|--|`--|\+--|\|__)/;
/** What stands before the name of an entry: bars, branches, blanks. */
const INDENT = /^(?:[\s\u2500-\u257f\u00a0]|\|(?!__\w)|\|__(?=\s)|[`+]--|--)*/;
const NAME = /^(?:\.{0,2}\/)?[\p{L}\p{N}_.@()[\]{}<>*+$~-]+(?:\/[\p{L}\p{N}_.@()[\]{}<>*+$~-]+)*\/?/u;

/** The branch that an entry hangs on. */
const HANGS = /[\u251c\u2514\u2570]|(?:\|--|`--|\+--|\|__)/;

/** Columns that a level is indented at most where nothing but blanks shows it. */
const DEEPEST_STEP = 8;

interface TreeEntry {
  readonly span: Span;
  readonly name: string;
  readonly column: number;
  readonly comment: string;
}

export function isTree(text: string): boolean {
  return BRANCH.test(text);
}

function entriesOf(source: BlockSource, fence: FencePart): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  let branches = false;
  for (const line of fence.lines) {
    const text = source.text.slice(line.start, line.end);
    const before = INDENT.exec(text)?.[0] ?? '';
    const indent = before.length;
    const hangs = HANGS.test(before);
    // A line without a branch that is indented further than the name above it goes on with its remark.
    const above = entries.at(-1);
    const room = Math.max(above?.name.length ?? 0, branches ? 0 : DEEPEST_STEP);
    if (!hangs && above && indent > above.column + room) continue;
    branches ||= hangs;
    const rest = text.slice(indent);
    const name = NAME.exec(rest)?.[0];
    if (name === undefined || name === '' || /^\.{3}/.test(name)) continue;
    // `(group)/` is a name, `(see below` the start of a remark.
    if (name.includes('(') && !name.includes(')')) continue;
    const comment = rest.slice(name.length);
    // A second word that is no comment: prose, or a name with blanks.
    if (
      comment !== '' &&
      !/^(?:\s{2,}|\s*(?:#|\/\/|<-|\u2190|\u2192|--|\u2014|\u2013|-\s|\(|:|,|\t|=>|\*))/.test(comment)
    ) {
      if (BRANCH.test(text)) continue;
      if (entries.length > 0) continue;
    }
    const start = line.start + indent;
    entries.push({ span: { start, end: start + name.length }, name, column: indent, comment });
  }
  return entries;
}

const NOT_THERE =
  /\b(?:generated|git-?ignored|created|optional|if present|removed|deprecated|new|your|output|artifact|build|runtime|auto|temporary|example|per[- ]|etc|planned|future|todo|tbd|wip|later|soon|not yet|coming|temporary|drafts?|scratch|empty|completed|archived?|in[- ]progress|current work)\b|\u4e34\u65f6|\u81e8\u6642|\u7f13\u5b58|\uc784\uc2dc|\.\.\./i;

export function treeClaims(source: BlockSource, context: ExtractionContext): readonly Claim[] {
  const claims: Claim[] = [];
  for (const fence of context.fences) {
    const all = fence.lines.map((line) => source.text.slice(line.start, line.end)).join('\n');
    if (!isTree(all)) continue;
    const stance = introStance(fence.intro);
    const entries = entriesOf(source, fence);
    const stack: { column: number; path: string }[] = [];
    const drafts: { entry: TreeEntry; path: string }[] = [];
    let root: string | undefined;
    entries.forEach((entry, index) => {
      while (stack.length > 0 && (stack.at(-1) as { column: number }).column >= entry.column) stack.pop();
      const name = entry.name.replace(/^\.\//, '').replace(/\/$/, '');
      if (index === 0 && entry.column === 0) {
        root = name === '.' ? '' : name.replace(/^\/+/, '');
        stack.push({ column: 0, path: '' });
        return;
      }
      const parent = stack.at(-1)?.path ?? '';
      const path = parent === '' ? name : `${parent}/${name}`;
      stack.push({ column: entry.column, path });
      drafts.push({ entry, path });
    });
    const bases: Base[] = [];
    if (root !== undefined && root !== '' && !/[<>{}$[\]*]/.test(root))
      bases.push({ directory: root, reason: 'tree' });
    bases.push(...context.bases);
    const siblings = drafts.map((it) => it.path);
    const placeholderRoot = root !== undefined && root !== '' && isPlaceholderPath(root);
    for (const { entry, path } of drafts) {
      const own = context.stance(entry.span);
      const last = path.slice(path.lastIndexOf('/') + 1);
      const form: PathClaim['form'] = entry.name.endsWith('/')
        ? 'directory'
        : hasKnownExtension(last) || isBareFile(last)
          ? 'file'
          : 'either';
      const exemption =
        placeholderRoot || /[*?]|(?:^|\/)\([^/]*\)$/.test(path) || isPlaceholderPath(path)
          ? ('placeholder' as const)
          : NOT_THERE.test(entry.comment)
            ? ('generated' as const)
            : (stance?.exemption ?? own.exemption);
      claims.push({
        kind: 'path',
        span: entry.span,
        text: source.text.slice(entry.span.start, entry.span.end),
        where: 'tree',
        modality: stance?.modality ?? own.modality,
        headings: context.headings,
        bases,
        path,
        form,
        siblings,
        ...(exemption ? { exemption } : {}),
      });
    }
  }
  return claims;
}
