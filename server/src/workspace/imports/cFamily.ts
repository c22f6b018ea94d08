/** Includes of C and C++: the header that declares a name, written as other files write it. */
import { basename, dirname, relativePath } from '../../base/paths.ts';
import type { ImportRules, ImportScope } from './importRules.ts';

const HEADER = /\.(?:h|hh|hpp|hxx)$/;
const ROOTS = /(?:^|\/)(?:include|includes|inc)\//;

/** The text by which most other files include a header. */
function asOthersDo(path: string, { facts, symbols }: ImportScope): string | undefined {
  const counts = new Map<string, number>();
  for (const file of facts.matching('**/*.{c,h,cc,cpp,cxx,hh,hpp,hxx}', 2_000)) {
    for (const { module } of symbols.inFile(file)?.imports ?? []) {
      // A bare name may mean the neighbour of that file alone.
      const means = path === module || path.endsWith(`/${module}`);
      if (means && (module.includes('/') || ROOTS.test(path)))
        counts.set(module, (counts.get(module) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

export const cRules: ImportRules = {
  languages: ['c', 'cpp'],
  extensions: ['c', 'h', 'cc', 'cpp', 'cxx', 'hh', 'hpp', 'hxx'],
  take({ path }, file, scope) {
    if (!HEADER.test(path) || path === file.path) return undefined;
    const from = dirname(file.path);
    if (dirname(path) === from) return { module: basename(path), form: 'named' };
    const root = ROOTS.exec(path);
    const below = root ? path.slice(root.index + root[0].length) : undefined;
    return { module: asOthersDo(path, scope) ?? below ?? relativePath(from, path), form: 'named' };
  },
  resolve(module, from, { facts }) {
    const near = [dirname(from), module].filter(Boolean).join('/');
    if (facts.entry(near)?.type === 'file') return near;
    const found = facts.endingWith(module);
    return found.length === 1 ? found[0] : undefined;
  },
  statement: ({ module, form }) => (form === 'module' ? `#include <${module}>` : `#include "${module}"`),
};
