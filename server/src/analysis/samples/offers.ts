/** Whether a module of the workspace offers a name, decided so that a `no` can be relied on. */
import { dirname } from '../../base/paths.ts';
import type { Facts } from '../../workspace/facts.ts';
import { importRulesOf } from '../../workspace/imports/rulesOf.ts';
import type { Symbols } from '../../workspace/symbols/symbols.ts';

export type Offer = 'yes' | 'no' | 'unknown';

/** Names that are made at run time, and modules that are one value. */
const OPEN = /\b__getattr__\b|\bglobals\(\)|\bmodule\.exports\b|^export\s*=|\bexec\(/m;
const MAX_DEPTH = 4;

const wordIn = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(text);

function isSubmodule(path: string, name: string, facts: Facts): boolean {
  const directory = dirname(path);
  const below = directory === '' ? name : `${directory}/${name}`;
  return ['', '.py', '.pyi', '.so', '.pyx'].some((ending) => facts.entry(below + ending) !== undefined);
}

/** The file does not even contain the name, and neither does what it passes on as a whole. */
export function offers(path: string, name: string, facts: Facts, symbols: Symbols, depth = 0): Offer {
  const text = facts.content(path);
  const outline = symbols.inFile(path);
  if (text === undefined || text === 'unknown' || outline === undefined) return 'unknown';
  const offered = symbols.exportsOf(path);
  if (offered.some((it) => it.name === name)) return 'yes';
  const isPackage = /(?:^|\/)__init__\.pyi?$/.test(path);
  if (isPackage && isSubmodule(path, name, facts)) return 'yes';
  // A file that declares nothing is a stand-in, or is filled by something that the index does not see.
  if (offered.length + outline.reexports.length === 0 && !isPackage) return 'unknown';
  if (wordIn(text, name) || OPEN.test(text)) return 'unknown';
  const all = outline.reexports.filter((it) => it.name === '*').map((it) => it.from);
  const starred = outline.language === 'python' && /\bimport\s+\*/.test(text);
  if (starred || depth > MAX_DEPTH) return 'unknown';
  const rules = importRulesOf(outline.language);
  for (const from of all) {
    const target = from && rules?.resolve(from, path, { facts, symbols });
    if (!target || offers(target, name, facts, symbols, depth + 1) !== 'no') return 'unknown';
  }
  return 'no';
}
