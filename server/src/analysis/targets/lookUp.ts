/** Whether a command's script, target or recipe exists, and what would be the nearest. */
import { nearest } from '../../base/nearest.ts';
import { ancestors, dirname } from '../../base/paths.ts';
import type { CommandClaim } from '../../documents/claim.ts';
import type { Facts, TargetFile } from '../../workspace/facts.ts';

export type LookUp =
  | { readonly state: 'found' | 'undecided' }
  | {
      readonly state: 'missing';
      /** The file that would have to define it. */
      readonly file: TargetFile;
      /** Nearest names of that file, best first. */
      readonly suggestions: readonly string[];
    };

const UNDECIDED: LookUp = { state: 'undecided' };

/** Target files of a runner that hold for a directory: those of the nearest directory at or above it. */
function governing(files: readonly TargetFile[], directory: string): readonly TargetFile[] {
  for (const at of ancestors(directory)) {
    const here = files.filter((file) => file.directory === at);
    if (here.length > 0) return here;
  }
  return [];
}

function suggestionsFor(target: string, file: TargetFile): readonly string[] {
  const names = file.targets.map((it) => it.name);
  const best = nearest(target, names);
  const longer = names.filter(
    (name) => name.startsWith(`${target}:`) || name.startsWith(`${target}-`) || name.endsWith(`:${target}`),
  );
  return [...new Set([...(best ? [best] : []), ...longer])].slice(0, 3);
}

/** What may define the target: the whole monorepo counts, since documents say `npm run build` and mean a package. */
export function lookUp(claim: CommandClaim, documentPath: string, facts: Facts): LookUp {
  const { target, targetRunner: runner } = claim;
  if (target === undefined || runner === undefined || claim.sure === 'no' || facts.truncated)
    return UNDECIDED;
  const files = facts.targetFiles.filter((file) => file.runner === runner);
  if (files.some((file) => file.targets.some((it) => it.name === target))) return { state: 'found' };
  const first = claim.bases[0]?.directory ?? dirname(documentPath);
  if (first !== '' && facts.entry(first)?.type !== 'directory') return UNDECIDED;
  const own = governing(files, first);
  const file = own[0];
  if (!file || file.targets.length === 0 || own.some((it) => it.open) || files.some((it) => it.open))
    return UNDECIDED;
  // make builds files too.
  if (runner === 'make' && facts.entry(first === '' ? target : `${first}/${target}`))
    return { state: 'found' };
  return { state: 'missing', file, suggestions: suggestionsFor(target, file) };
}
