/** How branched the code is that was written since HEAD: the gradient signal of the paper's §2.1, from the syntax trees of the changed files. */
import { type CancellationToken, never } from '../base/cancellation.ts';
import type { CodeParser } from '../documents/code/codeParser.ts';
import type { FileSystem } from '../workspace/fileSystem.ts';
import { sourceLanguage } from '../workspace/symbols/sourceFiles.ts';
import { changedLines } from './changedLines.ts';
import { type ChangedFile, changedComplexity } from './score.ts';
import type { Git } from './workingTree.ts';

/** Files that are parsed at most, bytes of one, milliseconds for one. */
const MAX_FILES = 50;
const MAX_BYTES = 500_000;
const DEADLINE = 1_000;

export interface ChangePorts {
  readonly git: Git;
  readonly fs: Pick<FileSystem, 'read'>;
  readonly parser: Pick<CodeParser, 'complexity'>;
}

/** @returns undefined without git, without a change, and where no changed function could be read. */
export async function complexityOfChange(
  { git, fs, parser }: ChangePorts,
  token: CancellationToken = never,
): Promise<number | undefined> {
  const diff = await git(['diff', 'HEAD', '-U0', '--relative', '--no-ext-diff', '--no-textconv'], token);
  if (diff === undefined || diff === '') return undefined;
  const files: ChangedFile[] = [];
  for (const [path, changed] of [...changedLines(diff)].slice(0, MAX_FILES)) {
    const language = sourceLanguage(path);
    const text = language && (await fs.read(path, MAX_BYTES));
    const functions = language && text && (await parser.complexity(language, text, DEADLINE));
    if (functions) files.push({ functions, changed });
  }
  return changedComplexity(files);
}
