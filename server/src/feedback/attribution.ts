/** To which text in front of the model a signal belongs: the documents in force for its file, nearest first, and the section that speaks of it. */
import { getOrAdd } from '../base/getOrAdd.ts';
import type { ContextDocument } from '../documents/document.ts';
import type { Attribution, Signal } from '../learning/signal.ts';
import { documentsFor, readersIn, scopeDirectory } from '../workspace/scope.ts';
import type { WorkspaceSnapshot } from '../workspace/snapshot.ts';
import { sectionFor } from './sectionSpeech.ts';

/** What attribution looks at. */
export type Attributable = Pick<Signal, 'errorClass' | 'place' | 'specifics'>;

interface InForce {
  readonly document: ContextDocument;
  readonly readers: string[];
  /** Why it is in force. */
  readonly reason: string;
}

/** Symlinks and copies are read by other products, and count as the document that they are copies of. */
function inForce(file: string, snapshot: WorkspaceSnapshot): readonly InForce[] {
  const found = new Map<string, InForce>();
  for (const reader of readersIn(snapshot)) {
    for (const { document, applies, reason } of documentsFor(file, reader, snapshot)) {
      if (applies !== 'always') continue;
      const original = snapshot.documents.get(snapshot.aliases.get(document.path) ?? '') ?? document;
      const known = getOrAdd(found, original.path, () => ({ document: original, readers: [], reason }));
      if (!known.readers.includes(reader)) known.readers.push(reader);
    }
  }
  const depth = ({ document }: InForce): number =>
    scopeDirectory(document.path).split('/').filter(Boolean).length;
  return [...found.values()].sort(
    (a, b) =>
      depth(b) - depth(a) ||
      b.readers.length - a.readers.length ||
      (a.document.path < b.document.path ? -1 : 1),
  );
}

function symbolsOf({ place, specifics }: Attributable): readonly string[] {
  const names = [specifics.symbol, specifics.attribute, specifics.object, place?.symbol];
  // Of a qualified name, the last part is what a document would write.
  const parts = names.flatMap((name) =>
    name === undefined ? [] : [name, name.split(/\.|::|#/).at(-1) ?? name],
  );
  return [...new Set(parts.filter((name) => name.length > 1))];
}

/** Attributes the signals of one run: which documents are in force is looked up once per file. */
export class Attributor {
  readonly #snapshot: WorkspaceSnapshot;
  readonly #inForce = new Map<string, readonly InForce[]>();

  constructor(snapshot: WorkspaceSnapshot) {
    this.#snapshot = snapshot;
  }

  /** Nearest document first. A signal without a place belongs to the documents of the root as a whole. */
  attribute(signal: Attributable): readonly Attribution[] {
    const { place, specifics, errorClass } = signal;
    const path = place?.path ?? '';
    const documents = getOrAdd(this.#inForce, path, () => inForce(path, this.#snapshot));
    return documents.map(({ document, readers, reason }) => {
      const base = { document: document.path, readers };
      if (place === undefined)
        return {
          ...base,
          reason: 'the result names no file, and this document speaks for the whole workspace',
        };
      const { module } = specifics;
      const spoken = sectionFor(document, {
        path,
        errorClass,
        symbols: symbolsOf(signal),
        ...(module === undefined ? {} : { module }),
      });
      return spoken ? { ...base, ...spoken } : { ...base, reason };
    });
  }
}
