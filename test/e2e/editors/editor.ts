/** Runs an editor's driver over the shared workspace once, and turns what it printed into one test per check. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execaSync } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Check, checks } from './checks.ts';
import { type Recording, startRecording } from './record.ts';
import { makeWorkspace } from './workspace.ts';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
export const cache = join(root, 'test/.cache');

export interface Place {
  readonly workspace: string;
  /** An empty home, so that nobody's own configuration takes part. */
  readonly home: string;
  /** For the editor's process; every process that descends from it carries the mark. */
  readonly env: NodeJS.ProcessEnv;
}

export interface Editor {
  readonly name: string;
  /** The program; undefined where it cannot be had, and then its tests are skipped. */
  readonly program: string | undefined;
  /** How to get the program. */
  readonly hint: string;
  /** Checks that this editor has no means for, each with the reason. */
  readonly without?: Partial<Readonly<Record<Check, string>>>;
  /** Further checks of its driver, with what they say. */
  readonly more?: Readonly<Record<string, string>>;
  /** Drives the editor until it has ended; answers what the driver printed. */
  run(program: string, place: Place): Promise<string>;
}

/** The first of the programs whose `--version` fits. */
export function findProgram(
  candidates: readonly (string | undefined)[],
  version: RegExp,
): string | undefined {
  return candidates.find(
    (it) => it !== undefined && version.test(execaSync(it, ['--version'], { reject: false }).stdout ?? ''),
  );
}

/** Command lines of the processes that carry the mark in their environment. */
function marked(mark: string): readonly string[] {
  return readdirSync('/proc')
    .filter((it) => /^\d+$/.test(it))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`FOREWARN_MARKER=${mark}\0`)) return [];
        return [readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ')];
      } catch {
        return [];
      }
    });
}

/** Milliseconds that processes have to end after their editor. */
const GRACE = 10_000;

/** Milliseconds for a whole run; generous, since other tests may use the machine. */
const LIMIT = 240_000;

async function orphans(mark: string): Promise<readonly string[]> {
  const end = Date.now() + GRACE;
  for (;;) {
    const left = marked(mark);
    if (left.length === 0 || Date.now() > end) return left;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function describeEditor(editor: Editor): void {
  if (editor.program === undefined)
    process.stderr.write(`No ${editor.name}: run ${editor.hint}; its tests are skipped.\n`);
  describe.skipIf(editor.program === undefined)(editor.name, () => {
    const mark = `${process.pid}-${editor.name.replace(/\W+/g, '-')}`;
    let place: Place;
    let output = '';
    let left: readonly string[] = [];

    beforeAll(async () => {
      expect(existsSync(join(root, 'server/dist/main.js')), 'run `npm run build` first').toBe(true);
      const home = mkdtempSync(join(tmpdir(), 'forewarn-home-'));
      const env = {
        HOME: home,
        FOREWARN_MARKER: mark,
        FOREWARN_CLIENTS: join(root, 'clients'),
        FOREWARN_NODE: process.execPath,
        FOREWARN_BIN: join(root, 'server/bin/forewarn.js'),
      };
      const recording: Recording | undefined =
        process.env.FOREWARN_RECORD === undefined ? undefined : startRecording(env);
      place = { workspace: makeWorkspace(env), home, env: { ...env, ...recording?.env } };
      output = await editor.run(editor.program as string, place);
      left = await orphans(mark);
      recording?.keep(editor.name, place);
    }, LIMIT);

    afterAll(() => {
      for (const it of [place.workspace, place.home]) rmSync(it, { recursive: true, force: true });
    });

    for (const [check, says] of Object.entries({ ...checks, ...editor.more })) {
      if (check in (editor.without ?? {})) continue;
      it(`${check}: ${says}`, () => {
        const line = output.split('\n').find((it) => new RegExp(`^(?:ok|FAIL) ${check}(?: |$)`).test(it));
        expect(line, output).toMatch(/^ok /);
      });
    }

    it('leaves no process behind', () => expect(left).toEqual([]));
  });
}

/** A folder for screenshots, emptied. */
export function screenshots(editor: string): string {
  const folder = join(cache, 'screenshots', editor);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
