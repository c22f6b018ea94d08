/** Drives a real, headless Neovim: what a user sees when they open AGENTS.md. Skips, and says so, where there is no Neovim 0.11. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa, execaSync } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

function findNeovim(): string | undefined {
  for (const candidate of [process.env.FOREWARN_NVIM, join(root, 'test/.cache/neovim/nvim'), 'nvim']) {
    if (!candidate) continue;
    const { stdout } = execaSync(candidate, ['--version'], { reject: false });
    if (/NVIM v(?:0\.(?:1[1-9]|[2-9]\d)|[1-9])/.test(stdout ?? '')) return candidate;
  }
  return undefined;
}

const neovim = findNeovim();
if (neovim === undefined)
  process.stderr.write(
    'No Neovim 0.11 or newer: run test/support/installNeovim.sh; its tests are skipped.\n',
  );

/** Processes that were started with the marker in their environment, by their command lines. */
function marked(marker: string): readonly string[] {
  const { stdout } = execaSync('sh', [
    '-c',
    `for p in $(grep -lz "FOREWARN_MARKER=${marker}" /proc/[0-9]*/environ 2>/dev/null); do tr '\\0' ' ' < "\${p%environ}cmdline" 2>/dev/null && echo; done; true`,
  ]);
  return stdout.split('\n').filter(Boolean);
}

const checks = [
  'diagnostics',
  'readme-left-alone',
  'attached',
  'hover',
  'repair',
  'finding-gone',
  'repair-behind-emoji',
  'all-gone',
  'typed',
  'completion',
  'stopped',
];

describe.skipIf(neovim === undefined)('Neovim', () => {
  let folder = '';
  let home = '';
  let output = '';
  let orphans: readonly string[] = [];

  beforeAll(async () => {
    expect(existsSync(join(root, 'server/dist/main.js')), 'run `npm run build` first').toBe(true);
    folder = mkdtempSync(join(tmpdir(), 'forewarn-nvim-'));
    home = mkdtempSync(join(tmpdir(), 'forewarn-home-'));
    for (const [path, text] of Object.entries({
      'AGENTS.md':
        '# Notes\n\nThe client is in `src/databse.ts`.\n\n🚀 Read `docs/guide.md` before you start.\n',
      'README.md': '# A project\n\nSee `src/nowhere.ts`.\n',
      'src/database.ts': 'export {};\n',
      'docs/guides.md': '# Guides\n',
    })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    execaSync('git', ['init', '-q'], { cwd: folder });
    const marker = `forewarn-test-${process.pid}`;
    const run = await execa(
      neovim as string,
      ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', join(root, 'test/e2e/neovim.lua')],
      {
        cwd: folder,
        reject: false,
        timeout: 60_000,
        env: {
          HOME: home,
          FOREWARN_CLIENT: join(root, 'clients/neovim'),
          FOREWARN_BIN: join(root, 'server/bin/forewarn.js'),
          FOREWARN_NODE: process.execPath,
          FOREWARN_MARKER: marker,
        },
      },
    );
    output = `${run.stdout}\n${run.stderr}`;
    // The server ends by itself when its editor does, which takes it a moment.
    for (const end = Date.now() + 10_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
      orphans = marked(marker);
      if (orphans.length === 0 || Date.now() > end) break;
    }
  });

  afterAll(() => {
    for (const it of [folder, home]) rmSync(it, { recursive: true, force: true });
  });

  for (const check of checks) {
    it(check, () => {
      const line = output.split('\n').find((it) => new RegExp(`^(?:ok|FAIL) \\d+ ${check}(?: |$)`).test(it));
      expect(line, output).toMatch(/^ok /);
    });
  }

  it('leaves no process behind', () => expect(orphans).toEqual([]));
});
