/** Takes the snippet out of a page of `clients/others`, so that what people copy is what is tested. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Place, root } from './editor.ts';

/** The first block in this language on the page. */
export function snippet(page: string, language: string): string {
  const text = readFileSync(join(root, 'clients/others', page), 'utf8');
  const block = text.split(`\`\`\`${language}\n`)[1]?.split('\n```')[0];
  if (block === undefined) throw new Error(`${page} has no block in ${language}`);
  return `${block}\n`;
}

/** The environment in which `forewarn` is on the PATH, as the pages suppose. */
export function withForewarn({ home, env }: Place): NodeJS.ProcessEnv {
  const bin = join(home, 'bin');
  mkdirSync(bin, { recursive: true });
  const program = join(bin, 'forewarn');
  writeFileSync(program, `#!/bin/sh\nexec "${env.FOREWARN_NODE}" "${env.FOREWARN_BIN}" "$@"\n`);
  chmodSync(program, 0o755);
  return { ...env, PATH: `${bin}${delimiter}${process.env.PATH}` };
}
