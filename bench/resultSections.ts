/** A file of results that several scripts write: each replaces its own sections, by their titles, and leaves the others. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const sectionsOf = (text: string): readonly string[] => text.split(/^(?=## )/m);
const titleOf = (section: string): string => /^## .*/.exec(section)?.[0] ?? '';

/** @param text begins with what stands before the first section, empty to leave that as it is. */
export function writeSections(path: string, text: string): void {
  const now = existsSync(path) ? sectionsOf(readFileSync(path, 'utf8')) : [];
  const [head = '', ...own] = text.startsWith('## ') ? ['', ...sectionsOf(text)] : sectionsOf(text);
  const [oldHead = '', ...old] = titleOf(now[0] ?? '') === '' ? now : ['', ...now];
  const mine = new Map(own.map((it) => [titleOf(it), it]));
  const kept = old.map((it) => mine.get(titleOf(it)) ?? it);
  const known = new Set(old.map(titleOf));
  const all = [head === '' ? oldHead : head, ...kept, ...own.filter((it) => !known.has(titleOf(it)))];
  writeFileSync(path, `${all.map((it) => it.trim()).join('\n\n')}\n`);
}
