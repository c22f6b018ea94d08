/** The workspace that every editor opens. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execaSync } from 'execa';

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
};

/** @returns the folder, a git repository of its own. */
export function makeWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'forewarn-editor-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  execaSync('git', ['init', '-q'], { cwd: folder });
  return folder;
}
