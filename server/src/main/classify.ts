/** `forewarn classify`: reads what a tool printed from a file or standard input. */
import { existsSync, readFileSync } from 'node:fs';
import { classifyText } from '../cli/classify.ts';
import type { ClassifyFlags } from '../cli/program.ts';
import { print, readStdin } from './terminal.ts';
import { UsageError } from './usageError.ts';

export async function runClassify(file: string | undefined, flags: ClassifyFlags): Promise<number> {
  if (file !== undefined && !existsSync(file)) throw new UsageError(`${file} does not exist.`);
  const text = file === undefined ? await readStdin() : readFileSync(file, 'utf8');
  await print(classifyText(text, flags, flags.format));
  return 0;
}
