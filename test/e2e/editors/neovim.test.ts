/** Drives real, headless Neovims: the current one, and an old one that needs the fallback. */
import { join } from 'node:path';
import { execa } from 'execa';
import { cache, describeEditor, type Editor, findProgram, type Place, root } from './editor.ts';

async function run(program: string, { workspace, env }: Place): Promise<string> {
  const driver = join(root, 'test/e2e/editors/neovim.lua');
  const { stdout, stderr } = await execa(
    program,
    ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', driver],
    { cwd: workspace, env, reject: false, timeout: 120_000 },
  );
  return `${stdout}\n${stderr}`;
}

const common: Pick<Editor, 'hint' | 'more' | 'run'> = {
  hint: 'test/support/installNeovim.sh',
  more: {
    explain: 'shows the page of a rule',
    context: 'shows which documents are in force for a file',
    health: '`:checkhealth forewarn` finds nothing wrong',
    'inlay-hints': 'shows the signature of a name behind it, where that is switched on',
    'semantic-tokens': 'colours a name that leads somewhere',
    enhance: 'compares a document with what it would be with all likely fixes',
    references: 'lists what documents say of a name in a source file',
    restart: 'restarts the server',
  },
  run,
};

describeEditor({
  name: 'Neovim',
  program: findProgram(
    [process.env.FOREWARN_NVIM, join(cache, 'neovim/nvim'), 'nvim'],
    /NVIM v(?:0\.(?:1[1-9]|[2-9]\d)|[1-9])/,
  ),
  ...common,
});

describeEditor({
  name: 'Neovim before 0.11',
  program: findProgram([join(cache, 'neovim-old/nvim')], /NVIM v0\.(?:8|9|10)\./),
  ...common,
});
