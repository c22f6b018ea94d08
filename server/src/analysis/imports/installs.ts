/** Packages that a document tells its reader to install: a sample beside such a command may import what no manifest has yet. */
import { getOrAdd } from '../../base/getOrAdd.ts';
import type { ContextDocument } from '../../documents/document.ts';

const COMMAND =
  /(?:npm (?:install|i|add)|pnpm (?:add|install|i)|yarn add|bun (?:add|install|i)|pip3? install|uv (?:add|pip install)|poetry add|pdm add|conda install|cargo add|go get)((?: {1,4}[^\s`;&|<>()]{1,120}){1,30})/g;

/** `zod@^4`, `httpx[http2]>=0.28`, `'rich'`: the name alone. */
const NAME = /^['"]?(@?[^@'"[=~<>!]{1,100})/;

const known = new WeakMap<ContextDocument, ReadonlySet<string>>();

function read(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, list = ''] of text.matchAll(COMMAND))
    for (const word of list.split(' ')) {
      const name = word.startsWith('-') ? undefined : NAME.exec(word)?.[1];
      if (name) names.add(name);
    }
  return names;
}

/** Names as they stand in the commands of `document`, without versions and extras. */
export function installedBy(document: ContextDocument): ReadonlySet<string> {
  return getOrAdd(known, document, () => read(document.text.content));
}
