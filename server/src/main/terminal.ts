/** The terminal of one process: its log, its progress line, its standard input. */
import type { Log } from '../base/log.ts';
import { scrub } from '../base/secrets.ts';
import { printable } from '../cli/report.ts';

export const stderrLog: Log = {
  error: (message) => void process.stderr.write(`${printable(scrub(message))}\n`),
  warn: (message) => void process.stderr.write(`${printable(scrub(message))}\n`),
  info: () => {},
  debug: () => {},
};

export async function readStdin(): Promise<string> {
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) text += chunk;
  return text;
}

/** A line on the terminal for long work; nothing when it is piped. */
export function progressLine(quiet: true | undefined): {
  show: (done: number, total: number) => void;
  clear: () => void;
} {
  if (quiet || !process.stderr.isTTY) return { show: () => {}, clear: () => {} };
  const started = Date.now();
  let shown = 0;
  return {
    show(done, total) {
      if (Date.now() - started < 500 || Date.now() - shown < 100) return;
      shown = Date.now();
      process.stderr.write(`\r\u001b[Kchecking ${done}/${total}`);
    },
    clear() {
      if (shown > 0) process.stderr.write('\r\u001b[K');
    },
  };
}

/** Writes to standard output and waits until it has left, since the process may end right after. */
export function print(text: string): Promise<void> {
  return new Promise((done) => process.stdout.write(text, () => done()));
}
