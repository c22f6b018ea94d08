/** `forewarn scope FILE`: which documents are in force for a source file, per reader, and why others are not. */
import { readerTitle } from '../documents/kinds/readers.ts';
import { documentsFor, readersIn, type Scoped } from '../workspace/scope.ts';
import type { WorkspaceSnapshot } from '../workspace/snapshot.ts';

const words: Readonly<Record<Scoped['applies'], string>> = {
  always: 'in force',
  'on-demand': 'on demand',
  no: 'not read',
};

function perReader(
  file: string,
  snapshot: WorkspaceSnapshot,
): readonly (readonly [string, readonly Scoped[]])[] {
  return readersIn(snapshot).map((reader) => [reader, documentsFor(file, reader, snapshot)] as const);
}

export function scopeText(file: string, snapshot: WorkspaceSnapshot): string {
  const lines: string[] = [];
  for (const [reader, scoped] of perReader(file, snapshot)) {
    lines.push(
      `${readerTitle(reader)}:`,
      ...scoped.map((it) => `  ${words[it.applies].padEnd(9)}  ${it.document.path}: ${it.reason}`),
      '',
    );
  }
  return lines.length === 0 ? `No context document of this workspace has a reader.\n` : `${lines.join('\n')}`;
}

export function scopeJson(file: string, snapshot: WorkspaceSnapshot): string {
  const readers = Object.fromEntries(
    perReader(file, snapshot).map(([reader, scoped]) => [
      reader,
      scoped.map((it) => ({ path: it.document.path, applies: it.applies, reason: it.reason })),
    ]),
  );
  return `${JSON.stringify({ file, readers }, null, 2)}\n`;
}
