/** Whether a namespace of the workspace lacks a name that a sample takes from it: only told where the name, or one very like it, stands elsewhere, since builds write into namespaces too. */
import { nearest } from '../../base/nearest.ts';
import { namespaceOf } from '../../workspace/imports/importRules.ts';
import type { SymbolDefinition } from '../../workspace/symbols/symbols.ts';
import { inNamespace } from './definitionsOf.ts';
import type { SampleContext } from './sampleContext.ts';

export interface MissingInNamespace {
  /** Files of the namespace. */
  readonly files: readonly string[];
  readonly near: SymbolDefinition | undefined;
  readonly elsewhere: SymbolDefinition | undefined;
}

const dotted = (namespace: string): string => namespace.replaceAll('\\', '.');

/** Files that say that they belong to the namespace, in folders that have the name of its last part, as is the custom. */
export function filesOfNamespace(
  namespace: string,
  { claim, facts, symbols }: SampleContext,
): readonly string[] {
  const last = dotted(namespace).split('.').at(-1) as string;
  return facts
    .named(last)
    .filter((it) => facts.entry(it)?.type === 'directory' && !facts.ignored(it))
    .flatMap((directory) => facts.children(directory).map((it) => `${directory}/${it}`))
    .filter((path) => {
      const outline = symbols.inFile(path);
      return outline?.language === claim.language && dotted(outline.package ?? '') === dotted(namespace);
    });
}

export function missingInNamespace(
  namespace: string,
  name: string,
  context: SampleContext,
): MissingInNamespace | undefined {
  const { claim, facts, symbols } = context;
  const files = filesOfNamespace(namespace, context);
  if (files.length === 0 || inNamespace(namespace, name, context).length > 0) return undefined;
  // A file of the name may declare it in a way that the index does not see.
  if (files.some((it) => it.includes(`/${name}.`))) return undefined;
  const scope = { facts, symbols };
  const others = symbols
    .defined(name, claim.language)
    .filter((it) => it.exported && !facts.ignored(it.path) && namespaceOf(it, scope) !== undefined);
  if (others.length > 0) {
    const places = new Set(others.map((it) => it.path));
    return places.size === 1 ? { files, near: undefined, elsewhere: others[0] } : undefined;
  }
  const offered = files.flatMap((path) => symbols.exportsOf(path));
  const likely = nearest(name, new Set(offered.map((it) => it.name)));
  // What a build derives from a type has that type's name in its own.
  const isDerived = likely !== undefined && (name.includes(likely) || likely.includes(name));
  const near = isDerived ? undefined : offered.find((it) => it.name === likely);
  return near && { files, near, elsewhere: undefined };
}
