/** A sentence for the user, as a notification: the library's own functions send requests, for which editors open a dialogue. */

import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { scrub } from '../base/secrets.ts';

export function say(connection: Connection, kind: 'warning' | 'info', message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, {
    type: kind === 'warning' ? MessageType.Warning : MessageType.Info,
    message: `Forewarn: ${scrub(message)}`,
  });
}
