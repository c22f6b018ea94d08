/** Drives Helix on a screen of tmux, set up by the snippet of clients/others/helix.md. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Check } from './checks.ts';
import { cache, describeEditor, findProgram, type Place } from './editor.ts';
import { snippet, withForewarn } from './snippet.ts';

/** Milliseconds for something to appear. */
const PATIENCE = 20_000;

/** A screen of its own server, so that nobody's tmux takes part. */
class Screen {
  readonly #socket: string;
  readonly #env: NodeJS.ProcessEnv;

  constructor(socket: string, env: NodeJS.ProcessEnv) {
    this.#socket = socket;
    this.#env = env;
  }

  async tmux(...args: readonly string[]): Promise<string> {
    const options = { env: this.#env, reject: false } as const;
    return (await execa('tmux', ['-L', this.#socket, '-f', '/dev/null', ...args], options)).stdout;
  }

  /** Names of keys, or texts, one after another. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.tmux('send-keys', key);
  }

  async type(text: string): Promise<void> {
    await this.tmux('send-keys', '-l', text);
  }

  async command(text: string): Promise<void> {
    await this.type(`:${text}`);
    await this.press('Enter');
  }

  text(): Promise<string> {
    return this.tmux('capture-pane', '-p');
  }

  async until(fits: (text: string) => boolean): Promise<boolean> {
    for (const end = Date.now() + PATIENCE; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
      if (fits(await this.text())) return true;
      if (Date.now() > end) return false;
    }
  }
}

async function drive(screen: Screen, check: (name: Check, ok: boolean) => Promise<void>): Promise<void> {
  const shows = (text: string) => screen.until((it) => it.includes(text));
  const hides = (text: string) => screen.until((it) => !it.includes(text));
  await check(
    'diagnostics',
    (await shows('The file `src/databse.ts` does not exist')) &&
      (await shows('The file `docs/guide.md` does')),
  );

  await screen.press('3gg', 'f/', 'Space', 'k');
  await check('hover', await shows('truth/missing-path leads to'));
  await screen.press('Escape', 'Space', 'a');
  await shows('Replace with `src/database.ts`');
  await screen.press('Enter');
  await check('repair', await shows('The client is in `src/database.ts`.'));
  await hides('`src/databse.ts`');

  await screen.press('5gg', 'f/', 'Space', 'a');
  await shows('Replace with `docs/guides.md`');
  await screen.press('Enter');
  await check('repair-behind-emoji', await shows('🚀 Read `docs/guides.md` before you start.'));
  await check('all-gone', await hides('does not exist'));

  await screen.press('o');
  await screen.type('See `src/');
  await check('completion', await shows('database.ts'));
  await screen.type('nowhere.ts`.');
  await screen.press('Escape');
  const seen = await shows('The file `src/nowhere.ts` does not exist');
  await screen.press('u');
  await check('typing', seen && (await hides('nowhere')));

  await screen.press('7gg', 'f/', 'gd');
  await check('definition', await shows('export {};'));
  await screen.command('move src/http.ts');
  await screen.command('open AGENTS.md');
  await check('rename', await shows('Requests come in at `src/http.ts`.'));

  await screen.command('open web/AGENTS.md');
  await shows('formatDate is not defined');
  await screen.press('gg', 'w', 'Space', 'k');
  await check('success-rate', await shows('worked 1 of 1 time'));
  await screen.press('Escape', 'Space', 'a');
  await shows('Add import of `formatDate` - worked 1 of 1 time');
  // The menu offers the first one.
  await screen.press('Enter');
  await check('learned-first', await shows('import { formatDate } from'));
  await screen.press('u');

  await screen.command('open README.md');
  await shows('See `src/nowhere.ts`.');
  await check('readme-left-alone', !(await screen.text()).includes('does not exist'));
  await screen.command('quit-all!');
}

async function run(program: string, place: Place): Promise<string> {
  const settings = join(place.home, '.config/helix');
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, 'languages.toml'), snippet('helix.md', 'toml'));
  const env = { ...withForewarn(place), TERM: 'xterm-256color', LC_ALL: 'C.UTF-8' };
  const screen = new Screen(`forewarn-${process.pid}`, env);
  const lines: string[] = [];
  try {
    const size = ['-x', '180', '-y', '40'];
    await screen.tmux('new-session', '-d', ...size, '-c', place.workspace, program, 'AGENTS.md');
    await drive(screen, async (name, ok) => {
      lines.push(ok ? `ok ${name}` : `FAIL ${name} ${(await screen.text()).replaceAll('\n', ' | ')}`);
    });
  } finally {
    await screen.tmux('kill-server');
  }
  return lines.join('\n');
}

describeEditor({
  name: 'Helix',
  program: existsSync('/usr/bin/tmux') ? findProgram([join(cache, 'helix/hx')], /helix/) : undefined,
  hint: 'test/support/installTerminalEditors.sh',
  without: {
    'place-behind-emoji': 'a screen shows no columns; the repair behind the emoji does',
    stopped: 'a screen does not show it; the check for processes below does',
  },
  run,
});
