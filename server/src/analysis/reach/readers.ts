/** Which readers a finding speaks of: those of the kind, or of a key, that the settings target. */
import type { ContextDocument } from '../../documents/document.ts';
import type { Header } from '../../documents/header.ts';
import type { HeaderKey, ReaderId } from '../../documents/kind.ts';
import { readerTitle } from '../../documents/kinds/readers.ts';
import type { Settings } from '../../workspace/settings.ts';

/** Targeted readers among the given; all of them when the settings name none. */
export function targeted(readers: readonly ReaderId[], settings: Settings): readonly ReaderId[] {
  return settings.readers.length === 0 ? readers : readers.filter((it) => settings.readers.includes(it));
}

/** "Claude Code", "Claude Code and VS Code", "Claude Code, VS Code and 3 others". */
export function titlesOf(readers: readonly ReaderId[]): string {
  const titles = readers.map(readerTitle);
  if (titles.length <= 1) return titles[0] ?? 'the reader';
  if (titles.length <= 3) return `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`;
  return `${titles.slice(0, 2).join(', ')} and ${titles.length - 2} others`;
}

/** True when the settings target none of the document's readers. */
export function untargeted(document: ContextDocument, settings: Settings): boolean {
  return document.kind.readers.length > 0 && targeted(document.kind.readers, settings).length === 0;
}

/** The document's header beside what its kind says of keys; undefined where nothing is known or no targeted reader reads it. */
export function checkedHeader(
  { header, kind }: ContextDocument,
  settings: Settings,
): { readonly header: Header; readonly keys: readonly HeaderKey[] } | undefined {
  if (!header || !kind.header || kind.header.dialect === 'whole') return undefined;
  return targeted(kind.readers, settings).length === 0 ? undefined : { header, keys: kind.header.keys };
}
