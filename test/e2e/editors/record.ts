/** Records the session of an editor while it is driven, when `npm run record` asks for it; test/sessions/README.md says what for. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execaSync } from 'execa';
import { program } from '../../support/runForewarn.ts';
import { firstRecording, scrubbed, sessions, WORKSPACE } from '../../support/session/session.ts';
import type { Place } from './editor.ts';

export interface Recording {
  /** What the editor's process needs so that its server is recorded. */
  readonly env: NodeJS.ProcessEnv;
  /** Writes the first session of the editor, and what was recorded of runs before it. */
  keep(editor: string, place: Place): void;
}

export function startRecording(env: NodeJS.ProcessEnv): Recording {
  const folder = mkdtempSync(join(tmpdir(), 'forewarn-recordings-'));
  return {
    env: {
      FOREWARN_BIN: join(import.meta.dirname, '../../support/session/recorder.ts'),
      FOREWARN_RECORDED: program,
      FOREWARN_RECORDINGS: folder,
    },
    keep(editor, { workspace, home }) {
      const recording = firstRecording(folder);
      rmSync(folder, { recursive: true });
      if (recording === undefined) throw new Error(`${editor} started no server that could be recorded.`);
      const places = {
        [workspace]: WORKSPACE,
        [home]: '/home/somebody',
        [join(import.meta.dirname, '../../..')]: '/forewarn',
        [process.execPath]: 'node',
      };
      mkdirSync(sessions, { recursive: true });
      const name = editor.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
      writeFileSync(join(sessions, `${name}.jsonl`), scrubbed(recording, places));
      const options = { cwd: workspace, env };
      const { stdout } = execaSync(process.execPath, [program, 'store', 'export'], options);
      let runs = stdout;
      for (const [path, stands] of Object.entries(places)) runs = runs.replaceAll(path, stands);
      writeFileSync(join(sessions, 'store.jsonl'), `${runs}\n`);
    },
  };
}
