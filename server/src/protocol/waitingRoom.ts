/** Holds what the client says after `initialize` until the parts that answer it are loaded, and then hands it on in order. */
import type { Message, MessageStrategy } from 'vscode-languageserver';

type HandOn = (message: Message) => void | Promise<void>;

export class WaitingRoom implements MessageStrategy {
  #door: 'open' | 'closed' = 'open';
  #waiting: (() => void)[] = [];

  handleMessage(message: Message, handOn: HandOn): void | Promise<void> {
    if (this.#door === 'open') return handOn(message);
    this.#waiting.push(() => void handOn(message));
  }

  close(): void {
    this.#door = 'closed';
  }

  open(): void {
    this.#door = 'open';
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const enter of waiting) enter();
  }
}
