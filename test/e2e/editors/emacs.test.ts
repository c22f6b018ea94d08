/** Drives real Emacsen: 28 with eglot from a package and with lsp-mode, 30 with the eglot that is built in. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa, execaSync } from 'execa';
import { describe, expect, it } from 'vitest';
import { cache, describeEditor, findProgram, type Place, root } from './editor.ts';

const packages = '/usr/share/emacs/site-lisp/elpa-src';
const emacs = existsSync(packages) ? findProgram(['emacs'], /GNU Emacs (?:2[89]|[3-9]\d)/) : undefined;
const emacs30 = findProgram([join(cache, 'emacs30/emacs')], /GNU Emacs 30/);

const runWith =
  (client: 'eglot' | 'lsp-mode') =>
  async (program: string, { workspace, env }: Place): Promise<string> => {
    const { stdout, stderr } = await execa(
      program,
      ['--batch', '-Q', '-l', join(root, 'test/e2e/editors/emacs.el')],
      { cwd: workspace, env: { ...env, FOREWARN_CLIENT: client }, reject: false, timeout: 120_000 },
    );
    return `${stdout}\n${stderr}`;
  };

const common = {
  hint: 'test/support/installEmacs.sh',
  more: {
    explain: 'shows the page of a rule',
    context: 'shows which documents are in force for a file',
    enhance: 'compares a document with what it would be with all likely fixes',
    references: 'lists in a source file what documents say of a name',
    doctor: 'shows what `forewarn doctor` says',
  },
};

describeEditor({ name: 'Emacs 28 with eglot', program: emacs, run: runWith('eglot'), ...common });
describeEditor({
  name: 'Emacs 28 with lsp-mode',
  program: emacs,
  run: runWith('lsp-mode'),
  without: {
    'place-behind-emoji': 'lsp-mode 8 counts characters where the protocol counts UTF-16 units',
    'repair-behind-emoji': 'the same',
  },
  ...common,
});
describeEditor({ name: 'Emacs 30 with eglot', program: emacs30, run: runWith('eglot'), ...common });

/** What Emacs prints when it runs this on a copy of the package. */
function onPackage(program: string, ...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'forewarn-el-'));
  execaSync('cp', [join(root, 'clients/emacs/forewarn.el'), folder]);
  const { stdout, stderr } = execaSync(program, ['--batch', '-Q', ...args], { cwd: folder, reject: false });
  rmSync(folder, { recursive: true, force: true });
  return `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => /^forewarn\.el:|error|warning \(|Probably/i.test(line) && !/Lisp directory/.test(line))
    .join('\n');
}

describe.skipIf(emacs === undefined || emacs30 === undefined)('the Emacs package', () => {
  for (const program of [emacs, emacs30] as readonly string[]) {
    it(`compiles without warnings and passes checkdoc (${program})`, () => {
      const strict = ['--eval', '(setq byte-compile-error-on-warn t)', '-f', 'batch-byte-compile'];
      expect(onPackage(program, ...strict, 'forewarn.el')).toBe('');
      expect(onPackage(program, '--eval', '(checkdoc-file "forewarn.el")')).toBe('');
    });
  }

  it('passes package-lint', () => {
    const load =
      '(progn (setq package-directory-list (list "/usr/share/emacs/site-lisp/elpa")) (package-initialize) (require (quote package-lint)))';
    const said = onPackage(
      emacs as string,
      ...['--eval', load, '-f', 'package-lint-batch-and-exit', 'forewarn.el'],
    );
    // Debian's package-lint is older than Emacs 28 and takes it for unreleased.
    expect(said.replace(/^.*uninstallable in all released Emacs versions\.\n?/m, '')).toBe('');
  });
});
