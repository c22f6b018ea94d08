/** The workspace that every editor opens, with runs behind it: what the editor shows of them was recorded by the real program. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execaSync } from 'execa';
import { program } from '../../support/runForewarn.ts';

/** Two paths that are wrong, the second behind an emoji (two UTF-16 units, four bytes), and one that is right. */
const files: Readonly<Record<string, string>> = {
  'AGENTS.md': `# Notes

The client is in \`src/databse.ts\`.

🚀 Read \`docs/guide.md\` before you start.

Requests come in at \`src/server.ts\`.
`,
  'README.md': '# A project\n\nSee `src/nowhere.ts`.\n',
  'src/database.ts': 'export {};\n',
  'src/server.ts': 'export {};\n',
  'docs/guides.md': '# Guides\n',
  'package.json': '{ "name": "shop", "type": "module" }\n',
  'web/format.js': `export function formatPrice(cents) {
  return cents / 100 + ' EUR';
}

export function formatDate(day) {
  return day + '.';
}
`,
  // What runs show belongs to each document above the file; the other checks count the findings of the first one.
  'forewarn.json': `{
  "rules": { "truth/missing-anchor": "off" },
  "overrides": [{ "files": ["AGENTS.md"], "rules": { "proof": "off" } }]
}
`,
};

const NOTES = '# Shop\n\n## Conventions\n\n- Keep it small.\n';
const IMPORT = "import { formatPrice } from './format.js';";

/** An import that the code lacked, then had once the document named it; now another one is lacking. */
const history: readonly Readonly<Record<string, string>>[] = [
  { 'web/AGENTS.md': NOTES, 'web/main.js': 'console.log(formatPrice(199));\n' },
  {
    'web/AGENTS.md': `${NOTES}- Write \`${IMPORT}\`.\n`,
    'web/main.js': `${IMPORT}\nconsole.log(formatPrice(199));\n`,
  },
  { 'web/main.js': `${IMPORT}\nconsole.log(formatPrice(199), formatDate(3));\n` },
];

/** What lies there when an editor opens it. */
export const workspaceFiles: Readonly<Record<string, string>> = Object.assign({}, files, ...history);

function write(folder: string, texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** @returns the folder, a git repository of its own; its runs are recorded below `env.HOME`. */
export function makeWorkspace(env: NodeJS.ProcessEnv): string {
  const folder = mkdtempSync(join(tmpdir(), 'forewarn-editor-'));
  write(folder, files);
  execaSync('git', ['init', '-q'], { cwd: folder });
  for (const texts of history) {
    write(folder, texts);
    const node = process.execPath;
    execaSync(node, [program, 'run', '--name', 'check', '--', node, 'web/main.js'], {
      cwd: folder,
      env,
      reject: false,
    });
  }
  return folder;
}
