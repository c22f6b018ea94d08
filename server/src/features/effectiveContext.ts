/** Which context documents are in force for a source file, as a value that editors show as a tree. */
import { readerTitle } from '../documents/kinds/readers.ts';
import { documentsFor, readersIn, type Scoped } from '../workspace/scope.ts';
import type { WorkspaceSnapshot } from '../workspace/snapshot.ts';

export interface EffectiveDocument {
  readonly uri: string;
  readonly path: string;
  /** Title of its kind. */
  readonly kind: string;
  readonly applies: Scoped['applies'];
  /** A clause: "it lies in the root", "its globs do not match". */
  readonly reason: string;
}

export interface EffectiveContext {
  readonly file: string;
  readonly readers: readonly {
    readonly reader: string;
    readonly title: string;
    /** Those in force first, in the order in which the reader puts them together. */
    readonly documents: readonly EffectiveDocument[];
  }[];
}

/** @param file path in the workspace; it need not exist. */
export function effectiveContext(
  file: string,
  snapshot: WorkspaceSnapshot,
  uriOf: (path: string) => string,
): EffectiveContext {
  return {
    file,
    readers: readersIn(snapshot).map((reader) => ({
      reader,
      title: readerTitle(reader),
      documents: documentsFor(file, reader, snapshot).map(({ document, applies, reason }) => ({
        uri: uriOf(document.path),
        path: document.path,
        kind: document.kind.title,
        applies,
        reason,
      })),
    })),
  };
}
