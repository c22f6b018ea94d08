/** Pages of rules, error classes and kinds, for `forewarn explain` and for editors; the files come through a port, since they are shipped beside the bundle. */
import { nearest } from '../base/nearest.ts';
import { kinds } from '../documents/kinds/table.ts';
import type { Rule } from './rule.ts';

/** Reads a page by its path below the source folder; undefined when there is none. */
export type ReadPage = (path: string) => string | undefined;

export type Explained =
  | { readonly page: string }
  | { readonly unknown: string; readonly nearest: string | undefined };

/** The page of a rule (`truth/missing-path`, `missing-path`), an error class (`type-mismatch`) or a kind (`cursor-rule`). */
export function explain(name: string, rules: readonly Rule[], read: ReadPage): Explained {
  if (!/^[a-z0-9/-]{1,100}$/i.test(name)) return { unknown: name, nearest: undefined };
  const rule = rules.find(
    ({ meta }) => meta.id === name || meta.id.endsWith(`/${name}`) || meta.code === name,
  );
  const page = rule
    ? read(`analysis/rules/${rule.meta.id}.md`)
    : (read(`taxonomy/classes/${name.split('/')[0]}.md`) ?? read(`documents/kinds/pages/${name}.md`));
  if (page !== undefined) return { page };
  const names = [
    ...rules.flatMap(({ meta }) => [meta.id, meta.id.split('/')[1] as string]),
    ...kinds.map((kind) => kind.id),
  ];
  return { unknown: name, nearest: nearest(name, names) };
}
