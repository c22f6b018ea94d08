/** What clients take for a context document, in the notation of each, is what the server takes for one. */
import { fileURLToPath } from 'node:url';
import { Minimatch } from 'minimatch';
import { describe, expect, it } from 'vitest';
import { patterns } from '../../clients/vscode/src/patterns.generated.ts';
import { clients } from '../../server/generate/clients.ts';
import { kindOf } from '../../server/src/documents/kinds/kindOf.ts';

const files = clients(fileURLToPath(new URL('../..', import.meta.url)));

/** Strings between two marks of a generated file. */
function strings(path: string, from: string, to: string, each: RegExp): readonly string[] {
  const text = files.get(path)?.split(from)[1]?.split(to)[0] ?? '';
  return [...text.matchAll(each)].map((it) => it[1] as string);
}

const lua = strings('clients/neovim/lua/forewarn/documents.lua', 'patterns = {', '\n}', /^ {2}'(.*)',$/gm);
const emacs = strings(
  'clients/emacs/forewarn.el',
  'defconst forewarn-path-patterns',
  'Regular expressions',
  /("\/(?:[^"\\]|\\.)*")/g,
).map((it) => JSON.parse(it) as string);

/** Each notation as one that JavaScript can match. */
const matchers: Readonly<Record<string, readonly ((path: string) => boolean)[]>> = {
  'VS Code': patterns.map((it) => {
    const glob = new Minimatch(it, { dot: true });
    return (path) => glob.match(path);
  }),
  Neovim: lua.map((it) => {
    const pattern = new RegExp(it.replace(/%(.)/g, '\\$1'));
    return (path) => pattern.test(path);
  }),
  Emacs: emacs.map((it) => {
    const pattern = new RegExp(it.replace(/\\'$/, '$'));
    return (path) => pattern.test(path);
  }),
};

const paths = [
  'AGENTS.md',
  'packages/web/AGENTS.md',
  'CLAUDE.local.md',
  '.claude/rules/api.md',
  '.claude/rules/deep/er/api.md',
  '.cursor/rules/users.mdc',
  'web/.cursor/rules/a/b.mdc',
  '.github/copilot-instructions.md',
  'src/api.instructions.md',
  '.roo/rules-code/one.txt',
  '.clinerules-architect',
  '.aider.conf.yml',
  'promptfooconfig.yaml',
  'README.md',
  'docs/guide.md',
  'docs/AGENTS.md.bak',
  'MYAGENTS.md',
  'src/rules/users.md',
  '.cursor/notes.md',
  'package.json',
];

describe.each(Object.keys(matchers))('%s', (client) => {
  it('knows some patterns', () => expect(matchers[client]?.length).toBeGreaterThan(50));

  it.each(paths)('%s', (path) => {
    const taken = matchers[client]?.some((matches) => matches(`/home/me/project/${path}`));
    expect(taken).toBe(kindOf(path) !== undefined);
  });
});
