/** How a text stands to what it names: does it say that the thing is there, ask to create it, forbid it, deny it, suppose it, or give it as an example? */
import type { Span } from '../../base/span.ts';
import type { Stance } from '../claim.ts';
import { isStated } from '../stated.ts';
import { introStance, speaksOfMaking } from './introStance.ts';
import { sentenceAt } from './sentence.ts';
import { sentenceStance } from './sentenceStance.ts';
import { PLACES } from './stanceWords.ts';

/**
 * Stance of the sentence at `span` to what stands there.
 * @param masked text of the block in which the content of code spans and link targets is masked.
 * @param name what stands at `span`.
 * @param intro paragraph that introduces the block: it speaks for items, cells and fence lines that say nothing themselves.
 */
export function stanceAt(masked: string, span: Span, name: string, intro: string | undefined): Stance {
  const sentence = sentenceAt(masked, span, name);
  const own = sentenceStance(sentence);
  // What only says that a thing is there, or to look at it, gives way to the introduction.
  if (own && !isStated(own)) return own;
  if (PLACES.test(sentence.clause) && speaksOfMaking(intro)) return { modality: 'creates' };
  return introStance(intro) ?? own ?? { modality: 'states' };
}
