/** The index: what is listed, ignored, found by name; and that a change leads to the same index as a fresh look. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { never } from '../../../server/src/base/cancellation.ts';
import { MemoryFileSystem } from '../../../server/src/workspace/memoryFileSystem.ts';
import { observe } from '../../../server/src/workspace/observe.ts';
import { type IndexChange, WorkspaceIndex } from '../../../server/src/workspace/workspaceIndex.ts';

const build = (fs: MemoryFileSystem): Promise<WorkspaceIndex> =>
  WorkspaceIndex.build(fs, { maxFiles: 10_000, samplesAvailable: false }, never);

async function change(
  fs: MemoryFileSystem,
  index: WorkspaceIndex,
  paths: readonly string[],
): Promise<IndexChange> {
  const seen = await observe(fs, index, paths, never);
  return seen === 'rebuild' ? index.rebuild(fs, never) : index.apply(seen);
}

describe('listing', () => {
  it('respects nested ignore files, negation, and does not enter node_modules', async () => {
    const index = await build(
      new MemoryFileSystem({
        '.gitignore': '*.log\n/dist/\n!keep.log\n',
        'a.log': '',
        'keep.log': '',
        'dist/x.js': '',
        'web/.gitignore': 'out\n',
        'web/out/y.js': '',
        'web/dist/z.js': '',
        'node_modules/a/index.js': '',
      }),
    );
    expect(index.ignored('a.log')).toBe(true);
    expect(index.ignored('keep.log')).toBe(false);
    expect(index.ignored('dist/anything/deep.js')).toBe(true);
    expect(index.ignored('web/out')).toBe(true);
    expect(index.ignored('web/dist/z.js')).toBe(false);
    expect(index.ignored('node_modules/a')).toBe(true);
    expect(index.entry('node_modules/a/index.js')).toBeUndefined();
    expect(index.entry('web/dist/z.js')?.type).toBe('file');
  });

  it('answers by name, ending, pattern and directory', async () => {
    const index = await build(
      new MemoryFileSystem({ 'a/x.ts': '', 'b/x.ts': '', 'b/c/x.ts': '', '.github/y.ts': '' }),
    );
    expect(index.named('x.ts')).toEqual(['a/x.ts', 'b/c/x.ts', 'b/x.ts']);
    expect(index.endingWith('c/x.ts')).toEqual(['b/c/x.ts']);
    expect(index.matching('**/*.ts', 10)).toEqual(['.github/y.ts', 'a/x.ts', 'b/c/x.ts', 'b/x.ts']);
    expect(index.matching('b/*.ts', 10)).toEqual(['b/x.ts']);
    expect(index.children('b')).toEqual(['c', 'x.ts']);
  });

  it('follows links to directories of the workspace', async () => {
    const index = await build(
      new MemoryFileSystem({ 'real/x.ts': '', alias: { link: 'real' }, dangling: { link: 'nowhere' } }),
    );
    expect(index.entry('alias')).toEqual({ type: 'directory', linkTo: 'real' });
    expect(index.entry('alias/x.ts')?.type).toBe('file');
    expect(index.ignored('dangling/x.ts')).toBe(true);
  });

  it('says when it was cut', async () => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`f${i}.ts`, '']));
    const index = await WorkspaceIndex.build(
      new MemoryFileSystem(files),
      { maxFiles: 20, samplesAvailable: false },
      never,
    );
    expect(index.truncated).toBe(true);
  });
});

describe('changes', () => {
  const names = fc.constantFrom(
    'a.ts',
    'b.ts',
    'package.json',
    'src/a.ts',
    'src/b/c.ts',
    'src/b/d.ts',
    'Makefile',
    'docs/x.md',
  );
  const step = fc.record({ path: names, write: fc.boolean() });

  it('lead to what a fresh look would find', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(names, { maxLength: 5 }),
        fc.array(step, { maxLength: 12 }),
        async (start, steps) => {
          const fs = new MemoryFileSystem(Object.fromEntries(start.map((path) => [path, '{}'])));
          let index = await build(fs);
          for (const { path, write } of steps) {
            if (write) fs.write(path, '{"scripts":{"a":"b"}}');
            else fs.remove(path);
            index = (await change(fs, index, [path])).index;
          }
          const fresh = await build(fs);
          const files = (it: WorkspaceIndex): string[] =>
            [...it.paths].filter((path) => it.entry(path)?.type === 'file').sort();
          expect(files(index)).toEqual(files(fresh));
          expect(index.targetFiles).toEqual(fresh.targetFiles);
          expect(index.manifests).toEqual(fresh.manifests);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('name the facts that may differ', async () => {
    const fs = new MemoryFileSystem({ 'src/a.ts': '' });
    const index = await build(fs);
    index.matching('src/*.ts', 5);
    fs.write('src/b.ts', '');
    const { keys } = await change(fs, index, ['src/b.ts']);
    expect([...keys]).toEqual(
      expect.arrayContaining(['entry:src/b.ts', 'name:b.ts', 'children:src', 'glob:src/*.ts']),
    );
    expect([...keys]).not.toContain('manifests');
  });
});
