/** The Neovim plugin installed as its users do: by vim.pack, by lazy.nvim, and as a plain package; each with a configuration of its own. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa, execaSync } from 'execa';
import { describe, expect, it } from 'vitest';
import { cache, findProgram, root } from './editor.ts';

const plugin = join(root, 'clients/neovim');
const lazy = join(cache, 'lazy.nvim');
const current = findProgram(
  [process.env.FOREWARN_NVIM, join(cache, 'neovim/nvim'), 'nvim'],
  /NVIM v(?:0\.(?:1[1-9]|[2-9]\d)|[1-9])/,
);
const hasPack = findProgram([current], /NVIM v(?:0\.(?:1[2-9]|[2-9]\d)|[1-9])/) !== undefined;
const old = findProgram([join(cache, 'neovim-old/nvim')], /NVIM v0\.(?:8|9|10)\./);

interface Way {
  readonly name: string;
  readonly program: string | undefined;
  /** Why it is skipped where it is. */
  readonly lacks: string | undefined;
  /** Puts the plugin where this way wants it; answers the user's init.lua. */
  install(home: string): string;
}

const server = JSON.stringify([process.execPath, join(root, 'server/bin/forewarn.js'), 'lsp', '--stdio'])
  .replace('[', '{')
  .replace(']', '}');
const enable = `vim.lsp.config('forewarn', { cmd = ${server} })\nvim.lsp.enable('forewarn')\n`;
const setup = `require('forewarn').setup({ cmd = ${server} })\n`;

/** A copy, since tags of the help are written into it. */
function copyTo(folder: string): string {
  cpSync(plugin, folder, { recursive: true });
  return folder;
}

function addPackage(home: string): void {
  copyTo(join(home, '.local/share/nvim/site/pack/forewarn/start/forewarn'));
}

/** A repository whose root is the plugin, as a mirror of it is. */
function repository(home: string): string {
  const folder = copyTo(join(home, 'forewarn.nvim'));
  const git = (...args: readonly string[]): void =>
    void execaSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'plugin');
  return `file://${folder}`;
}

const none = current === undefined ? 'Neovim 0.11 or newer: run test/support/installNeovim.sh' : undefined;

const ways: readonly Way[] = [
  {
    name: 'a plain package',
    program: current,
    lacks: none,
    install(home) {
      addPackage(home);
      return `${enable}`;
    },
  },
  {
    name: 'a plain package before 0.11',
    program: old,
    lacks: old === undefined ? 'Neovim 0.10: run test/support/installNeovim.sh' : undefined,
    install(home) {
      addPackage(home);
      return `${setup}`;
    },
  },
  {
    name: 'vim.pack',
    program: current,
    lacks: none ?? (hasPack ? undefined : 'Neovim 0.12, which has vim.pack'),
    install: (home) => `vim.pack.add({ '${repository(home)}' }, { confirm = false })\n${enable}`,
  },
  {
    name: 'lazy.nvim',
    program: current,
    lacks: none ?? (existsSync(lazy) ? undefined : 'lazy.nvim: run test/support/installNeovim.sh'),
    install: (home) => `vim.opt.rtp:prepend('${lazy}')
require('lazy').setup({
  spec = { { url = '${repository(home)}', lazy = false, config = function() ${setup.trim()} end } },
  rocks = { enabled = false },
  -- Parsers of an unpacked Debian package, which lazy.nvim would take off the path.
  performance = { rtp = { paths = { '${join(cache, 'neovim/usr/lib/nvim')}' } } },
  checker = { enabled = false },
  change_detection = { enabled = false },
})
`,
  },
];

async function run({ program, install }: Way): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'forewarn-neovim-'));
  try {
    const workspace = join(home, 'work');
    mkdirSync(workspace);
    writeFileSync(join(workspace, 'AGENTS.md'), 'See `src/nowhere.ts`.\n');
    writeFileSync(join(workspace, 'main.ts'), '');
    mkdirSync(join(workspace, 'src'));
    const init = join(home, '.config/nvim/init.lua');
    mkdirSync(dirname(init), { recursive: true });
    writeFileSync(init, install(home));
    const xdg = {
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_DATA_HOME: join(home, '.local/share'),
      XDG_STATE_HOME: join(home, '.local/state'),
      XDG_CACHE_HOME: join(home, '.cache'),
    };
    const driver = join(root, 'test/e2e/editors/neovimInstall.lua');
    const { stdout, stderr } = await execa(
      program as string,
      ['--headless', '-i', 'NONE', '-n', '-S', driver],
      {
        cwd: workspace,
        env: { HOME: home, ...xdg },
        reject: false,
        timeout: 60_000,
      },
    );
    return `${stdout}\n${stderr}`;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

describe('the Neovim plugin, installed', () => {
  for (const way of ways) {
    if (way.lacks !== undefined)
      process.stderr.write(`No ${way.lacks}; installing as ${way.name} is skipped.\n`);
    it.skipIf(way.lacks !== undefined)(
      `as ${way.name} finds its server, commands, help and health`,
      async () => {
        const output = await run(way);
        const lines = output.split('\n').filter((line) => /^(?:ok|FAIL) /.test(line));
        expect(
          lines.map((line) => line.split(' ').slice(0, 2).join(' ')),
          output,
        ).toEqual(['ok diagnostics', 'ok commands', 'ok help', 'ok filetype', 'ok health']);
      },
    );
  }
});
