/** Which documents the server is told of: context documents by path, never by language. An ordinary README.md is none of them. */
import { type DocumentFilter, languages, type TextDocument, workspace } from 'vscode';
import { patterns } from './patterns.generated.ts';

/** The server's own table of paths, and the globs that the user added under `forewarn.documents`. */
export function selector(): readonly (DocumentFilter & {
  readonly scheme: 'file';
  readonly pattern: string;
})[] {
  const added = Object.keys(workspace.getConfiguration('forewarn').get<object>('documents') ?? {});
  return [...patterns, ...added].map((pattern) => ({
    scheme: 'file',
    pattern: pattern.startsWith('**/') ? pattern : `**/${pattern}`,
  }));
}

export function isContextDocument(document: TextDocument): boolean {
  return languages.match([...selector()], document) > 0;
}
