/** Renaming what documents say of a symbol or a path. */
import { type Connection, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { rangeOf, workspaceEdit } from '../../features/convert.ts';
import { prepareRename, type RenameProblem, type RenameRequest, rename } from '../../features/rename.ts';
import type { Located, Session } from '../session.ts';
import { whenKnown } from '../whenKnown.ts';
import { answer } from './handler.ts';

const problems: Readonly<Record<RenameProblem, readonly [code: number, message: string]>> = {
  'nothing-here': [LSPErrorCodes.RequestFailed, 'Neither a path nor a name of code stands here.'],
  'no-name': [ErrorCodes.InvalidParams, 'This cannot be written in place of the name.'],
};

function requestAt(
  { folder, document }: Located,
  position: { readonly line: number; readonly character: number },
): RenameRequest {
  return { document, offset: document.text.offsetAt(position), snapshot: folder.host.snapshot() };
}

export function renaming(connection: Connection, session: Session): void {
  connection.onPrepareRename((params, token) =>
    answer(session, 'textDocument/prepareRename', null, async (it) => {
      const located = await it.locate(params.textDocument.uri);
      if (!located) return null;
      const { folder, document } = located;
      const findings = await folder.findings(document, token);
      const found = prepareRename(requestAt(located, params.position), findings, folder.analyzer);
      folder.resolveWishes();
      return found ? { range: rangeOf(document.text, found.span), placeholder: found.placeholder } : null;
    }),
  );
  connection.onRenameRequest((params, token) =>
    answer(session, 'textDocument/rename', null, async (it) => {
      const located = await it.locate(params.textDocument.uri);
      if (!located) return null;
      const { folder } = located;
      const look = () => rename(requestAt(located, params.position), params.newName);
      // Samples that nobody looked at yet may use the name.
      await whenKnown(it, folder, token, () => {
        look();
        return folder.asksAboutCode ? 'not-yet' : 'known';
      });
      const edits = look();
      if (typeof edits === 'string') {
        const [code, message] = problems[edits];
        throw new ResponseError(code, message);
      }
      return workspaceEdit({ edits }, folder.editOptions(it.client)) ?? null;
    }),
  );
}
