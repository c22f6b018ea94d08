/** Highest resident memory of a process, from the place where Linux writes it. */
import { readFile } from 'node:fs/promises';

/** Kilobytes; undefined on systems without `/proc`, and when the process has gone. */
export async function peakMemory(pid: number): Promise<number | undefined> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const match = /^VmHWM:\s+(\d+) kB/m.exec(status);
    return match ? Number(match[1]) : undefined;
  } catch {
    return undefined;
  }
}
