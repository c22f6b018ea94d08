/** Which prompt tags are open around a block, of those whose content is not meant literally. */
import type { TreeFacts } from './treeFacts.ts';

/** Names of tags whose content is not meant literally; the others do not touch what stands in them. */
const NOT_LITERAL =
  /(?:^|[^a-z])(?:(?:bad|good|wrong|correct|incorrect)|(?:counter)?examples?|samples?|placeholders?|templates?|outputs?|formats?|hypothetical)(?:$|[^a-z])|^laravel boost guidelines$/i;
const MAX_OPEN_TAGS = 20;

/** The open tags after one more tag; the names in small letters, with blanks between their words. */
export function tagsAfter(tags: readonly string[], tag: NonNullable<TreeFacts['tag']>): readonly string[] {
  const name = tag.name.toLowerCase().replace(/[_\-.:]+/g, ' ');
  if (tag.role === 'both' || !NOT_LITERAL.test(name)) return tags;
  const open = tags.lastIndexOf(name);
  if (tag.role === 'closes') return open < 0 ? tags : Object.freeze(tags.slice(0, open));
  // Opened again without being closed: it was forgotten, so the same list goes on.
  return open >= 0 || tags.length >= MAX_OPEN_TAGS ? tags : Object.freeze([...tags, name]);
}
