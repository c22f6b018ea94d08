/** Our own notifications and requests, typed; `custom.md` documents them. */
import { NotificationType, RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import type { EffectiveContext } from '../features/effectiveContext.ts';
import type { LastRun, MutedRule } from '../features/folderStatus.ts';

export interface ServerStatus {
  readonly state: 'indexing' | 'ready' | 'failed';
  /** Workspace folder, absolute path. */
  readonly folder: string;
  /** Context documents that were found. */
  readonly documents: number;
  /** For `failed`: a sentence that says why. */
  readonly message?: string;
  /** The latest run that was recorded; absent before the first, and until it is known. */
  readonly lastRun?: LastRun;
  /** Rules that say nothing in this folder; absent until that is known. */
  readonly muted?: readonly MutedRule[];
}

export const serverStatus = new NotificationType<ServerStatus>('forewarn/serverStatus');

export interface EffectiveContextParams {
  /** Any file of a workspace folder. */
  readonly textDocument: TextDocumentIdentifier;
}

export const effectiveContext = new RequestType<EffectiveContextParams, EffectiveContext | null, void>(
  'forewarn/effectiveContext',
);
/** The user has trusted the workspace, or takes it back. At the start it is said by `initializationOptions.trusted`. */
export const trustChanged = new NotificationType<{ readonly trusted: boolean }>('forewarn/trustChanged');
