/** Drives one process of the in-process comparison: the engine alone, without a protocol. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Edit } from './documents.ts';

interface Answer {
  readonly samples?: readonly number[];
}

export class Typist {
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  static async start(file: string, cwd: string): Promise<Typist> {
    const typist = new Typist(fork(file, { cwd, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }));
    await typist.#answer();
    return typist;
  }

  async open(path: string, text: string): Promise<void> {
    await this.#ask({ open: { path, text } });
  }

  /** @returns milliseconds of each keystroke; fewer than asked for when `budget` milliseconds are over. */
  async type(edits: readonly Edit[], budget: number): Promise<readonly number[]> {
    return (await this.#ask({ type: edits, budget })).samples ?? [];
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill();
    await ended;
  }

  #ask(message: object): Promise<Answer> {
    const answer = this.#answer();
    this.#child.send(message);
    return answer;
  }

  #answer(): Promise<Answer> {
    const done = new AbortController();
    const { signal } = done;
    return Promise.race([
      once(this.#child, 'message', { signal }).then(([answer]) => answer as Answer),
      once(this.#child, 'exit', { signal }).then(([code]) => {
        throw new Error(`the process ended with code ${code}`);
      }),
    ]).finally(() => done.abort());
  }
}
