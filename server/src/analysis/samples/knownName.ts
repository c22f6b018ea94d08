/** The repair that puts the name of a declared symbol where the text has one that is not there. */
import { inlineCode } from '../../base/inlineCode.ts';
import type { Span } from '../../base/span.ts';
import type { ContextDocument } from '../../documents/document.ts';
import type { SymbolDefinition } from '../../workspace/symbols/symbols.ts';
import type { Repair } from '../repair.ts';

/**
 * @param known its name and place are shown.
 * @param places of the unknown name in the document.
 */
export function replaceByKnown(
  known: Pick<SymbolDefinition, 'name' | 'path' | 'line'>,
  places: readonly Span[],
  document: ContextDocument,
): Repair {
  const { name, path, line } = known;
  return {
    title: `Replace with ${inlineCode(name)} (${inlineCode(`${path}:${line}`)})`,
    adjustment: 'correct-reference',
    applicability: 'review',
    edits: new Map([[document.path, places.map((span) => ({ span, newText: name }))]]),
  };
}
