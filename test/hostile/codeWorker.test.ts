/** The parser thread under hostile samples: whatever happens to one of them, the next is answered. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Log } from '../../server/src/base/log.ts';
import { codeLanguages } from '../../server/src/documents/code/codeLanguage.ts';
import { CodeWorker, type CodeWorkerOptions } from '../../server/src/workspace/codeWorker.ts';

let worker: CodeWorker | undefined;
const warnings: string[] = [];
const log: Log = { error() {}, warn: (message) => warnings.push(message), info() {}, debug() {} };

function start(options: CodeWorkerOptions = {}): CodeWorker {
  warnings.length = 0;
  worker = new CodeWorker({ log, ...options });
  return worker;
}

afterEach(() => worker?.dispose());

const DEADLINE = 2_000;
const stuck = new URL('../support/stuckThread.ts', import.meta.url);

describe('the parser thread', () => {
  it('answers in order and loads only what it needs', async () => {
    const it = start();
    const [a, b] = await Promise.all([
      it.parse('python', 'import os', DEADLINE),
      it.parse('go', 'import "fmt"\nfunc', DEADLINE),
    ]);
    expect(a).toMatchObject({
      language: 'python',
      imports: [
        {
          module: 'os',
          names: [],
          span: { start: 7, end: 9 },
          statement: { start: 0, end: 9 },
          guarded: false,
        },
      ],
      errors: { count: 0, places: [] },
    });
    expect(b?.errors.count).toBeGreaterThan(0);
    expect([...it.loaded]).toEqual(['python', 'go']);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['NUL', 'import a from "a";\0\0import b from "b";'],
    ['lone surrogates', '\ud800import a from "a\udfff";\ud83d'],
    ['a byte order mark', '\ufeffimport a from "a";'],
    ['CRLF and CR', 'import a from "a";\r\nimport b from "b";\rimport c from "c";'],
    ['emoji', '/* 😀😀 */ import a from "a";'],
    ['nothing', ''],
  ])('parses %s with right places', async (_, text) => {
    const summary = await start().parse('typescript', text, DEADLINE);
    expect(summary).toBeDefined();
    for (const { module, span } of summary?.imports ?? [])
      expect(text.slice(span.start, span.end)).toBe(module);
  });

  it('answers undefined for more than it takes, and the next sample is parsed', async () => {
    const it = start();
    expect(await it.parse('python', 'x = 1\n'.repeat(1_000_000), DEADLINE)).toBeUndefined();
    expect(await it.parse('python', 'x = 1', DEADLINE)).toBeDefined();
  });

  it.each(codeLanguages)('survives 1e5 nested brackets in %s', async (language) => {
    const it = start();
    const deadline = 30;
    const begin = performance.now();
    for (const text of ['['.repeat(1e5), '('.repeat(1e5), '"'.repeat(1e5)])
      await it.parse(language, text, deadline);
    expect(performance.now() - begin).toBeLessThan(30_000);
    expect(await it.parse('json', '{}', DEADLINE)).toBeDefined();
  });

  it('keeps the deadline, and the next sample is parsed', async () => {
    const it = start();
    await it.parse('typescript', '', DEADLINE);
    expect(await it.parse('typescript', `${'a = [1, 2, 3];\n'.repeat(60_000)}`, 20)).toBeUndefined();
    expect((await it.parse('typescript', 'import "x"', DEADLINE))?.imports?.length).toBe(1);
    expect(warnings).toEqual([]);
  });

  it('refuses what makes a scanner run over its stack, and parses the next sample right', async () => {
    const it = start();
    const answers = await Promise.all([
      it.parse('yaml', '- '.repeat(50_000), 10_000),
      it.parse('yaml', 'a: b', DEADLINE),
    ]);
    expect(answers[0]).toBeUndefined();
    expect(answers[1]?.errors.count).toBe(0);
  });

  it('replaces the thread after a trap', async () => {
    const it = start({ thread: stuck });
    const answers = await Promise.all([it.parse('go', 'trap', DEADLINE), it.parse('go', 'fine', DEADLINE)]);
    expect(answers[0]).toBeUndefined();
    expect(answers[1]?.language).toBe('go');
    expect(warnings.join()).toContain('restarted');
  });

  it('ends a thread that ignores its deadline', async () => {
    // The grace covers the start of a thread on a busy machine.
    const it = start({ thread: stuck, grace: 3_000 });
    expect(await it.parse('go', 'hang', 10)).toBeUndefined();
    expect(await it.parse('go', 'die', 10)).toBeUndefined();
    expect(await it.parse('go', 'throw', 10)).toBeUndefined();
    expect((await it.parse('go', 'fine', 10))?.language).toBe('go');
  });

  it('stops trying for a while when threads are lost again and again', async () => {
    const it = start({ thread: stuck, grace: 100 });
    const answers = await Promise.all(Array.from({ length: 12 }, () => it.parse('go', 'die', 10)));
    expect(new Set(answers)).toEqual(new Set([undefined]));
    expect(await it.parse('go', 'fine', 10)).toBeUndefined();
  });

  it('does without grammars', async () => {
    expect(await start({ grammars: '/nowhere' }).parse('go', 'package a', DEADLINE)).toBeUndefined();
    expect(warnings.length).toBe(1);
  });

  it('answers what waits when it is disposed', async () => {
    const it = start();
    const waiting = [it.parse('go', 'package a', DEADLINE), it.parse('go', 'package b', DEADLINE)];
    await it.dispose();
    expect(await Promise.all(waiting)).toEqual([undefined, undefined]);
    expect(await it.parse('go', 'package a', DEADLINE)).toBeUndefined();
  });
});
