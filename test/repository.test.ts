/** Invariants of the repository itself: layers, file headers, sizes, forbidden imports. A reviewer should not have to remember them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { version } from '../server/src/main/version.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'server/src');

/** What each layer may import besides itself. The arrow points one way; ARCHITECTURE.md draws it. */
const layers: Readonly<Record<string, readonly string[]>> = {
  base: [],
  taxonomy: ['base'],
  documents: ['base'],
  workspace: ['base', 'documents'],
  learning: ['base', 'taxonomy'],
  feedback: ['base', 'taxonomy', 'documents', 'workspace', 'learning'],
  variance: ['base', 'taxonomy', 'documents', 'learning'],
  analysis: ['base', 'taxonomy', 'documents', 'workspace', 'learning'],
  features: ['base', 'taxonomy', 'documents', 'workspace', 'learning', 'analysis'],
  protocol: ['base', 'taxonomy', 'documents', 'workspace', 'learning', 'analysis', 'features'],
  cli: ['base', 'taxonomy', 'documents', 'workspace', 'learning', 'feedback', 'variance', 'analysis'],
  main: [
    'base',
    'taxonomy',
    'documents',
    'workspace',
    'learning',
    'feedback',
    'variance',
    'analysis',
    'features',
    'protocol',
    'cli',
  ],
  'main.ts': ['cli', 'main'],
};

/** Layers that touch no process, disk or network, and the files which are the exception with the reason. */
const pure = ['base', 'taxonomy', 'documents', 'workspace', 'analysis', 'features', 'variance'];
const adapters: Readonly<Record<string, string>> = {
  'base/hash.ts': 'SHA-256',
  'workspace/nodeFileSystem.ts': 'the file system of the machine',
  'workspace/gitHistory.ts': 'runs git',
  'workspace/codeWorker.ts': 'supervises the parser thread',
  'workspace/codeWorkerThread.ts': 'runs in the parser thread',
  'workspace/querySource.ts': 'reads the queries of the grammars',
  'workspace/grammarReport.ts': 'hashes the grammar files',
  'workspace/symbols/fileSymbolCache.ts': 'keeps outlines in a file',
};

/** Lines above which a file is refused; generated ones are not read by anybody. */
const MAX_LINES = 600;

function files(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    return entry.isDirectory() ? files(path) : entry.name.endsWith('.ts') ? [path] : [];
  });
}

const all = files(source).map((path) => ({
  name: relative(source, path).replaceAll('\\', '/'),
  text: readFileSync(path, 'utf8'),
}));
const layerOf = (name: string): string => name.split('/')[0] as string;
const imports = (text: string): string[] =>
  [...text.matchAll(/(?:from\s+|import\s*\(\s*|^import\s+)['"]([^'"]+)['"]/gm)].map(
    (match) => match[1] as string,
  );

describe('repository', () => {
  it('has files to look at', () => expect(all.length).toBeGreaterThan(20));

  it('reports the version of its package', () => {
    const { version: published } = JSON.parse(readFileSync(join(root, 'server/package.json'), 'utf8')) as {
      version: string;
    };
    expect(version).toBe(published);
  });

  it('imports point one way', () => {
    const wrong: string[] = [];
    for (const { name, text } of all) {
      for (const target of imports(text)) {
        if (!target.startsWith('.')) continue;
        const to = layerOf(join(dirname(name), target).replaceAll('\\', '/'));
        const from = layerOf(name);
        if (to !== from && !(layers[from] ?? []).includes(to))
          wrong.push(`${name} imports ${target}: layer "${from}" may not know "${to}"`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('pure layers import nothing of Node, and only edges import LSP', () => {
    const wrong: string[] = [];
    for (const { name, text } of all) {
      for (const target of imports(text)) {
        if (
          pure.includes(layerOf(name)) &&
          !(name in adapters) &&
          (target.startsWith('node:') || target === 'execa')
        ) {
          wrong.push(`${name} imports ${target}: ask the snapshot or a port instead`);
        }
        if (target.startsWith('vscode-languageserver') && !['features', 'protocol'].includes(layerOf(name))) {
          wrong.push(`${name} imports ${target}: editors are known from features/ upward`);
        }
      }
      if (
        layerOf(name) === 'features' &&
        /import\s+(?!type)[^;]*from 'vscode-languageserver\/node/.test(text)
      ) {
        wrong.push(`${name} needs a connection: features are plain functions`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('SQLite and the query layer are loaded when something is kept, and not before', () => {
    const heavy = /^import (?!type )[^;]*from '(?:kysely|node:sqlite|[^']*\/sqlite[^']*)';/m;
    const wrong = all.filter(({ name, text }) => !name.includes('/sqlite') && heavy.test(text));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('every file says first why it exists', () => {
    expect(
      all.filter(({ text }) => !/^(?:#![^\n]*\n)?\/\*\*[\s\S]*?\*\//.test(text)).map(({ name }) => name),
    ).toEqual([]);
  });

  it('no file is too long to read', () => {
    const tooLong = all.filter(
      ({ name, text }) => text.split('\n').length > MAX_LINES && !name.includes('.generated.'),
    );
    expect(tooLong.map(({ name }) => name)).toEqual([]);
  });

  it('has no default exports, barrels, enums, focused tests or orphan notes', () => {
    const wrong: string[] = [];
    for (const { name, text } of all) {
      // Tables of names that other people chose.
      if (name.includes('.generated.')) continue;
      if (/^export default /m.test(text)) wrong.push(`${name}: default export`);
      if (/(?:^|\/)index\.ts$/.test(name)) wrong.push(`${name}: barrel`);
      if (/^(?:export )?(?:const )?enum /m.test(text)) wrong.push(`${name}: enum`);
      if (/\bTODO\b|\bFIXME\b/.test(text)) wrong.push(`${name}: a note that nobody owns`);
    }
    expect(wrong).toEqual([]);
  });

  it('every rule has its page beside it, with the sections that docs and hover need', () => {
    const wrong: string[] = [];
    for (const { name, text } of all) {
      if (!/^analysis\/rules\/[a-z]+\/[a-z0-9-]+\.ts$/.test(name) || !/export const rule\b/.test(text))
        continue;
      const page = join(source, name.replace(/\.ts$/, '.md'));
      let content = '';
      try {
        content = readFileSync(page, 'utf8');
      } catch {
        wrong.push(`${name}: no page`);
        continue;
      }
      for (const section of ['## What it does', '## Why', '## Examples', '## How to fix']) {
        if (!content.includes(section)) wrong.push(`${name}: page lacks "${section}"`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
