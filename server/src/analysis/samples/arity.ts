/** Whether a call fits a signature: how many arguments it passes, and under which names. */
import type { CallShape } from '../../documents/code/codeParser.ts';
import type { Signature } from '../../documents/code/outline.ts';

/** What does not fit; undefined when the call does, or when it cannot be told. */
export type Misfit =
  | { readonly kind: 'too-many'; readonly passed: number; readonly most: number }
  | { readonly kind: 'too-few'; readonly missing: readonly string[] }
  | { readonly kind: 'unknown-name'; readonly name: string };

/**
 * As Ruby passes arguments: what must be given is given first, and named arguments are one hash where nothing is taken by name.
 */
export function asHash<Call extends Pick<CallShape, 'places' | 'keywords'>>(
  call: Call,
  signature: Signature,
): { readonly call: Call; readonly signature: Signature } {
  const { parameters } = signature;
  const takesNames = parameters.some((it) => it.passing === 'name');
  const isHash = call.keywords.length > 0 && !takesNames;
  return {
    call: isHash ? { ...call, places: call.places + 1, keywords: [] } : call,
    signature: {
      ...signature,
      parameters: [...parameters.filter((it) => !it.optional), ...parameters.filter((it) => it.optional)],
    },
  };
}

export function misfitOf(
  call: Pick<CallShape, 'places' | 'keywords' | 'open'>,
  { parameters }: Signature,
): Misfit | undefined {
  const fixed = parameters.filter((it) => !it.rest);
  const isOpen = fixed.length < parameters.length;
  const byPlace = fixed.filter((it) => it.passing !== 'name');
  const byName = new Set(fixed.filter((it) => it.passing !== 'place').map((it) => it.name));
  const unknown = call.keywords.find((it) => !byName.has(it));
  if (unknown !== undefined && !isOpen) return { kind: 'unknown-name', name: unknown };
  if (call.places > byPlace.length && !isOpen)
    return { kind: 'too-many', passed: call.places, most: byPlace.length };
  if (call.open) return undefined;
  const given = new Set([...byPlace.slice(0, call.places).map((it) => it.name), ...call.keywords]);
  const missing = fixed.filter((it) => !it.optional && !given.has(it.name)).map((it) => it.name);
  return missing.length > 0 ? { kind: 'too-few', missing } : undefined;
}
