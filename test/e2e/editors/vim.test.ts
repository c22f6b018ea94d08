/** Drives Vim with ALE, set up by the snippet of clients/others/vim.md. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describeEditor, findProgram, type Place, root } from './editor.ts';
import { snippet, withForewarn } from './snippet.ts';

const ale = '/usr/share/vim/vimfiles/pack/dist-bundle/opt/ale';

async function run(program: string, place: Place): Promise<string> {
  const vimrc = join(place.home, 'vimrc');
  const output = join(place.home, 'output');
  writeFileSync(
    vimrc,
    `set nocompatible encoding=utf-8 hidden noswapfile
set runtimepath^=${ale}
filetype plugin on
let g:ale_linters_explicit = 1
let g:ale_linters = {'markdown': ['forewarn']}
let g:ale_lint_delay = 0
${snippet('vim.md', 'vim')}`,
  );
  const { stdout, stderr } = await execa(
    program,
    ['-N', '-u', vimrc, '-i', 'NONE', '-es', '-S', join(root, 'test/e2e/editors/vim.vim')],
    {
      cwd: place.workspace,
      env: { ...withForewarn(place), FOREWARN_OUTPUT: output, TERM: 'dumb' },
      reject: false,
      timeout: 120_000,
      // The number of the repair that ALE asks for.
      input: '1\n1\n',
    },
  );
  return existsSync(output) ? readFileSync(output, 'utf8') : `${stdout}\n${stderr}`;
}

describeEditor({
  name: 'Vim with ALE',
  program: existsSync(ale) ? findProgram(['vim'], /VIM - Vi IMproved [89]/) : undefined,
  hint: 'test/support/installTerminalEditors.sh',
  without: {
    'place-behind-emoji': 'ALE 3.3 takes UTF-16 units for bytes',
    'repair-behind-emoji': 'the same',
    completion: 'ALE completes while a person types, which a script cannot do',
    rename: 'ALE tells no server of renamed files',
    stopped: 'ALE does not say when a server has ended; the check for processes below does',
  },
  run,
});
