/** Our own notifications, typed; `custom.md` documents them. */
import { NotificationType } from 'vscode-languageserver';

export interface ServerStatus {
  readonly state: 'indexing' | 'ready' | 'failed';
  /** Workspace folder, absolute path. */
  readonly folder: string;
  /** Context documents that were found. */
  readonly documents: number;
  readonly message?: string;
}

export const serverStatus = new NotificationType<ServerStatus>('forewarn/serverStatus');
