/** What every editor must show over the same workspace. An editor's driver prints `ok NAME` or `FAIL NAME WHY` for each. */

export const checks = {
  diagnostics: 'shows what is wrong, in its place',
  'place-behind-emoji': 'counts columns behind an emoji as the server does',
  'readme-left-alone': 'leaves an ordinary README.md alone',
  hover: 'a hover says what is wrong',
  completion: 'completes a path',
  definition: 'goes to the file that is named',
  repair: 'a quick fix applies',
  'repair-behind-emoji': 'a quick fix behind an emoji changes the right text',
  'all-gone': 'what is repaired is no longer shown',
  typing: 'what is typed is looked at, and forgotten when it is removed',
  'success-rate': 'a hover says how often a repair has worked',
  'learned-first': 'the repair that has worked before is the first quick fix, and says so',
  rename: 'a document follows when a file is renamed',
  stopped: 'the server stops when it is told to',
} as const;

export type Check = keyof typeof checks;
