/** Which version of a package a file gets: from the nearest manifest or lock file above it. */
import { isInside } from '../../base/paths.ts';
import type { Ecosystem } from '../../documents/claim.ts';
import type { DeclaredDependency, Facts } from '../../workspace/facts.ts';

/** The declaration that counts for code at `path`: nearest first, declared before brought along. */
export function declarationOf(
  name: string,
  ecosystem: Ecosystem,
  path: string,
  facts: Facts,
): DeclaredDependency | undefined {
  const above = facts.manifests
    .filter((it) => it.ecosystem === ecosystem && isInside(path, it.directory))
    .sort((a, b) => b.directory.length - a.directory.length);
  const all = above.flatMap((it) => it.dependencies.filter((dependency) => dependency.name === name));
  const own = all.find((it) => it.scope !== 'transitive');
  const locked = all.find((it) => it.resolved !== undefined);
  return own && locked && own.resolved === undefined
    ? { ...own, resolved: locked.resolved }
    : (own ?? locked);
}

/** Resolved, else as declared; `==2.1.0` is the version 2.1.0. */
export function versionOf(declared: DeclaredDependency | undefined): string | undefined {
  return declared?.resolved ?? declared?.range?.replace(/^={1,3} ?(?=\d)/, '');
}

/** `react@19.1.0`; the declared range where no version is known; the bare name where nothing is. */
export function packageWithVersion(name: string, ecosystem: Ecosystem, path: string, facts: Facts): string {
  const version = versionOf(declarationOf(name, ecosystem, path, facts));
  return version === undefined ? name : `${name}@${version}`;
}
