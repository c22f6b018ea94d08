/** Every place of a name in code, as a whole word. */
import type { Span } from '../../base/span.ts';

const MAX_PLACES = 500;

export function wordsIn(code: string, name: string): readonly Span[] {
  const isPart = (at: number): boolean => /[\w$]/.test(code[at] ?? '');
  const places: Span[] = [];
  for (let at = code.indexOf(name); at >= 0 && places.length < MAX_PLACES; at = code.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!isPart(at - 1) && !isPart(end)) places.push({ start: at, end });
  }
  return places;
}
