/** Words for people in the markup that the client shows. */
import type { MarkupContent } from 'vscode-languageserver';

export type MarkupKindName = 'markdown' | 'plaintext';

function plain(markdown: string): string {
  return markdown.replace(/\*\*([^*]+)\*\*/g, '$1').replace(/`([^`]+)`/g, '$1');
}

export function markup(kind: MarkupKindName, markdown: string): MarkupContent {
  return { kind, value: kind === 'markdown' ? markdown : plain(markdown) };
}
