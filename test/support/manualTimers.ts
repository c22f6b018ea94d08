/** Time that passes when a test says so. */
import type { Timers } from '../../server/src/protocol/timers.ts';

export interface ManualTimers extends Timers {
  /** Runs what is due by then. */
  elapse(milliseconds: number): void;
  /** How much still waits. */
  waiting(): number;
}

export function manualTimers(): ManualTimers {
  let now = 0;
  let waiting: readonly { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds, run) {
      const entry = { at: now + milliseconds, run };
      waiting = [...waiting, entry];
      return () => {
        waiting = waiting.filter((it) => it !== entry);
      };
    },
    elapse(milliseconds) {
      now += milliseconds;
      const due = waiting.filter((it) => it.at <= now);
      for (const it of due) {
        // What ran before may have cancelled it.
        if (!waiting.includes(it)) continue;
        waiting = waiting.filter((other) => other !== it);
        it.run();
      }
    },
    waiting: () => waiting.length,
  };
}
