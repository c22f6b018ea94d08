/** Every kind of context document, by product family. */
import type { Kind } from '../kind.ts';
import { claude } from './claude.ts';
import { copilot } from './copilot.ts';
import { cursorAndWindsurf } from './cursorAndWindsurf.ts';
import { editorAgents } from './editorAgents.ts';
import { misplaced } from './misplaced.ts';
import { openFormats } from './openFormats.ts';
import { promptFiles } from './promptFiles.ts';
import { terminalAgents } from './terminalAgents.ts';

export const kinds: readonly Kind[] = Object.freeze([
  ...openFormats,
  ...claude,
  ...copilot,
  ...cursorAndWindsurf,
  ...editorAgents,
  ...terminalAgents,
  ...promptFiles,
  ...misplaced,
]);

const byId = new Map(kinds.map((kind) => [kind.id, kind]));

export function kindById(id: string): Kind | undefined {
  return byId.get(id);
}
