/** Where a claim leads: the file it names, or the place that defines its target. Links, definition and hover share it. */
import { basename, dirname, isInside, resolvePath } from '../base/paths.ts';
import type { Span } from '../base/span.ts';
import type { Claim, CommandClaim } from '../documents/claim.ts';
import type { ContextDocument } from '../documents/document.ts';
import type { Facts, Target, TargetFile } from '../workspace/facts.ts';

export interface Resolved {
  readonly path: string;
  readonly type: 'file' | 'directory';
  readonly span?: Span;
  readonly target?: Target;
  readonly anchor?: string;
}

function existing(facts: Facts, path: string | undefined): Resolved | undefined {
  if (path === undefined) return undefined;
  const entry = facts.entry(path);
  return entry ? { path, type: entry.type } : undefined;
}

function resolvePathText(
  written: string,
  claim: Claim,
  document: ContextDocument,
  facts: Facts,
): Resolved | undefined {
  const directories = [...claim.bases.map((base) => base.directory), dirname(document.path), ''];
  for (const directory of directories) {
    const found = existing(facts, resolvePath(directory, written));
    if (found) return found;
  }
  const byEnding = written === '' ? [] : facts.endingWith(written.replace(/^(?:\.\.?\/)+/, ''));
  return byEnding.length === 1 ? existing(facts, byEnding[0]) : undefined;
}

/** Target files of the command's runner, those nearest to its base directories first. */
export function targetFilesFor(claim: CommandClaim, facts: Facts): readonly TargetFile[] {
  const order = claim.bases.map((base) => base.directory);
  const rank = (file: TargetFile): number => {
    const exact = order.indexOf(file.directory);
    if (exact >= 0) return exact;
    return order.some((directory) => isInside(directory, file.directory)) ? order.length : order.length + 1;
  };
  return facts.targetFiles
    .filter((file) => file.runner === claim.targetRunner)
    .toSorted((a, b) => rank(a) - rank(b));
}

export function resolveClaim(claim: Claim, document: ContextDocument, facts: Facts): Resolved | undefined {
  if (claim.kind === 'path') {
    if (claim.path === '' && claim.anchor !== undefined)
      return { path: document.path, type: 'file', anchor: claim.anchor };
    const found = resolvePathText(claim.path, claim, document, facts);
    return found && claim.anchor !== undefined ? { ...found, anchor: claim.anchor } : found;
  }
  if (claim.kind === 'import') {
    const written = claim.target.replace(/^@/, '').replace(/#.*$/, '');
    return written.startsWith('~') || written.startsWith('/')
      ? undefined
      : resolvePathText(written, claim, document, facts);
  }
  if (claim.kind === 'command' && claim.target !== undefined) {
    for (const file of targetFilesFor(claim, facts)) {
      const target = file.targets.find((it) => it.name === claim.target);
      if (target)
        return {
          path: target.source.path,
          type: 'file',
          target,
          ...(target.source.span ? { span: target.source.span } : {}),
        };
    }
  }
  if (claim.kind === 'package') {
    for (const manifest of facts.manifests) {
      const declared = manifest.dependencies.find(
        (it) => it.name === claim.name && it.scope !== 'transitive',
      );
      if (declared)
        return {
          path: declared.source.path,
          type: 'file',
          ...(declared.source.span ? { span: declared.source.span } : {}),
        };
    }
  }
  return undefined;
}

/** Name of what was resolved, for titles. */
export function resolvedTitle(resolved: Resolved): string {
  return resolved.target ? `${resolved.target.name} (${resolved.path})` : basename(resolved.path);
}
