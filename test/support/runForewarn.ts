/** Runs the built program as a user would, in a folder and a data directory of the test's own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const program = join(import.meta.dirname, '../../server/bin/forewarn.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Place {
  readonly root: string;
  /** Where the stores are kept. */
  readonly data: string;
  /** Home of the user, where packages and repositories lie. */
  readonly home?: string;
  /** Of Node, for the program alone: bounds of its memory. */
  readonly nodeOptions?: string;
}

export function runForewarn(place: Place, args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: place.root,
      env: {
        ...process.env,
        FOREWARN_DATA_DIR: place.data,
        ...(place.home === undefined ? {} : { HOME: place.home, USERPROFILE: place.home }),
        ...(place.nodeOptions === undefined ? {} : { NODE_OPTIONS: place.nodeOptions }),
      },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(input);
  });
}
