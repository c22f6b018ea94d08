/** The contract of a store, held by the one in memory and the one on disk. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureRules } from '../../../server/src/learning/counts.ts';
import { history, idOf, prediction, repair, run, signal, timeOf } from '../../support/observations.ts';
import {
  collected,
  given,
  memoryStores,
  type StoreFactory,
  simpleRules,
  sqliteStores,
  temporaryDirectory,
} from '../../support/stores.ts';

const stores: Readonly<Record<string, StoreFactory>> = {
  'in memory': memoryStores,
  'on disk': sqliteStores(temporaryDirectory()),
};

describe.each(Object.entries(stores))('a store %s', (where, open) => {
  /** Files are slower than memory; the property is the same. */
  const properties = { numRuns: where === 'in memory' ? 100 : 8 };

  it('gives back what was appended, in the order of ids', async () => {
    const { store } = await open();
    const all = [run(1), repair(2), prediction(3), run(4)];
    expect(await store.append([all[3]!, all[1]!])).toBe(2);
    expect(await store.append([all[0]!, all[2]!])).toBe(2);
    expect(await collected(store.observations())).toEqual(all);
    expect(await collected(store.observations({ type: 'run' }))).toEqual([all[0], all[3]]);
    for (const n of all.keys())
      expect(await collected(store.observations({ after: all[n]?.id as string }))).toEqual(all.slice(n + 1));
    expect(await collected(store.observations({ type: 'run', after: all[0]?.id as string }))).toEqual([
      all[3],
    ]);
  });

  it('counts an observation once, however often it is appended', async () => {
    const opened = await open();
    await opened.store.append([run(1), run(1)]);
    const figures = await opened.allFigures();
    expect(await opened.store.append([run(1)])).toBe(0);
    expect(await opened.allFigures()).toEqual(figures);
  });

  it('keeps a text once per hash', async () => {
    const { store } = await open();
    await store.append([run(1)], new Map([['a', 'Use pnpm.\n']]));
    await store.append([run(2)], new Map([['a', 'Use pnpm.\n']]));
    expect(await store.text('a')).toBe('Use pnpm.\n');
    expect(await store.text('b')).toBeUndefined();
    expect((await store.info()).texts).toBe(1);
  });

  it('answers the latest runs of a name, newest first', async () => {
    const { store } = await open();
    await store.append([run(1), run(2, { name: 'vitest' }), run(3), run(4), repair(5)]);
    expect((await store.runs({ name: 'tsc', limit: 2 })).map((it) => it.id)).toEqual([idOf(4), idOf(3)]);
    expect((await store.runs({ limit: 3 })).map((it) => it.name)).toEqual(['tsc', 'tsc', 'vitest']);
  });

  it('keeps neither secrets nor control characters', async () => {
    const { store } = await open();
    const token = 'ghp_9fK2mQ7xR4tZ8wB1cV6nL3sD5gH0jP2yU4eA';
    const message = `\u001b[31mbad\u001b[0m ${token}`;
    await store.append([run(1, { signals: [signal({ message })] })], new Map([['a', `token: ${token}\n`]]));
    const [kept] = await store.runs({ limit: 1 });
    expect(kept?.signals[0]?.message).toBe('[31mbad[0m [a GitHub token]');
    expect(await store.text('a')).toBe('token: [a GitHub token]\n');
  });

  it('gives the same evidence until something changed', async () => {
    const { store } = await open();
    const before = await store.evidence();
    expect(await store.evidence()).toBe(before);
    await store.append([run(1)]);
    const after = await store.evidence();
    expect(after.generation).toBeGreaterThan(before.generation);
    expect(await store.evidence()).toBe(after);
  });

  it('lists rows of figures latest first and says how many there are', async () => {
    const opened = await open();
    await opened.store.append([1, 2, 3].map((n) => run(n, { signals: [signal({ signature: `s${n}` })] })));
    const figures = await opened.figures();
    expect(figures.list('occurrence', 'AGENTS.md', 2).map((it) => it.key)).toEqual(['s3', 's2']);
    expect(figures.count('occurrence', 'AGENTS.md')).toBe(3);
    expect(figures.get('occurrence', 'AGENTS.md', 's1')?.at).toBe(timeOf(1));
    expect(figures.get('occurrence', 'AGENTS.md', 's4')).toBeUndefined();
  });

  it('counts pairs of runs also when the earlier one comes later', async () => {
    const opened = await open();
    await opened.store.append([run(2, { previous: idOf(1), signals: [] })]);
    await opened.store.append([run(1)]);
    const figures = await opened.figures();
    expect(figures.get('pair', signal().signature, 'gone')?.value.n).toBe(1);
  });

  it('forgets a document: its repairs and predictions, and what runs say of it', async () => {
    const opened = await open();
    const { store } = opened;
    const both = [
      { document: 'src/AGENTS.md', readers: ['codex'], reason: 'nearest document' },
      { document: 'AGENTS.md', readers: ['codex'], reason: 'further up' },
    ];
    await store.append(
      [
        run(1, {
          documents: [
            { path: 'AGENTS.md', hash: 'a' },
            { path: 'src/AGENTS.md', hash: 'b' },
          ],
          signals: [signal({ attributions: both })],
        }),
        repair(2),
        prediction(3, { document: 'src/AGENTS.md' }),
      ],
      new Map([
        ['a', 'one'],
        ['b', 'two'],
      ]),
    );
    expect(await store.forget({ document: 'AGENTS.md' })).toEqual({ removed: 1, changed: 1 });
    expect(await store.text('a')).toBeUndefined();
    expect(await store.text('b')).toBe('two');
    expect(JSON.stringify(await collected(store.observations()))).not.toContain('"AGENTS.md"');
    const figures = await opened.figures();
    expect(figures.count('occurrence', 'AGENTS.md')).toBe(0);
    expect(figures.count('occurrence', 'src/AGENTS.md')).toBe(1);
  });

  it('forgets a symbol also where it stands in the code around another error', async () => {
    const { store } = await open();
    const context = {
      surrounding: [{ line: 3, text: 'useAuth(missing);' }],
      symbolsInScope: [],
      importsAvailable: [],
    };
    await store.append([run(1, { signals: [signal({ specifics: { symbol: 'missing' }, context })] })]);
    expect(await store.forget({ symbol: 'useAuth' })).toEqual({ removed: 0, changed: 1 });
    expect((await store.runs({ limit: 1 }))[0]?.signals[0]).not.toHaveProperty('context');
  });

  it('forgets a symbol, or what is old, or what is both', async () => {
    const { store } = await open();
    const other = signal({ specifics: { symbol: 'createUser' }, signature: 'other' });
    await store.append([1, 2, 3].map((n) => run(n, { signals: [signal(), other] })));
    expect(await store.forget({ symbol: 'useAuth', before: timeOf(2) })).toEqual({ removed: 0, changed: 1 });
    expect((await store.runs({ limit: 9 })).map((it) => it.signals.length)).toEqual([2, 2, 1]);
    expect(await store.forget({ symbol: 'useAuth' })).toEqual({ removed: 0, changed: 2 });
    expect(await store.forget({ before: timeOf(3) })).toEqual({ removed: 2, changed: 0 });
    expect(await store.forget({})).toEqual({ removed: 0, changed: 0 });
    expect((await store.info()).observations.run).toBe(1);
  });

  it('keeps the words of an old signal only where a figure still shows them', async () => {
    const { store } = await open({ retention: { fullPerName: 1 } });
    const gone = signal({ signature: 'gone', message: 'seen once' });
    await store.append([run(1, { signals: [signal(), gone] })], new Map([['text of AGENTS.md 1', 'old']]));
    await store.append(
      [run(2, { documents: [{ path: 'AGENTS.md', hash: 'new' }] })],
      new Map([['new', 'new']]),
    );
    const [, old] = await store.runs({ limit: 2 });
    expect(old?.signals.map((it) => it.message)).toEqual(['', 'seen once']);
    expect(await store.text('text of AGENTS.md 1')).toBeUndefined();
    expect(await store.text('new')).toBe('new');
  });

  it('forgets the oldest tenth when there are too many', async () => {
    const opened = await open({ retention: { observations: 10 } });
    for (let n = 0; n < 11; n++) await opened.store.append([run(n)]);
    expect((await collected(opened.store.observations())).map((it) => it.id)).toEqual(
      [2, 3, 4, 5, 6, 7, 8, 9, 10].map(idOf),
    );
    expect((await opened.figures()).get('occurrence', 'AGENTS.md', signal().signature)?.value.n).toBe(9);
  });

  describe.each(Object.entries({ simple: simpleRules, real: figureRules }))('with %s figures', (_, rules) => {
    it('has the figures of any order of arrival, which are those of a rebuild', async () => {
      await fc.assert(
        fc.asyncProperty(
          history.chain((all) =>
            fc.tuple(
              fc.constant(all),
              fc.shuffledSubarray([...all], { minLength: all.length }),
              fc.integer({ min: 1, max: 5 }),
            ),
          ),
          async ([all, shuffled, size]) => {
            const [straight, mixed] = [await open({ rules }), await open({ rules })];
            await straight.store.append(all);
            for (let at = 0; at < shuffled.length; at += size)
              await mixed.store.append(shuffled.slice(at, at + size));
            const figures = await straight.allFigures();
            expect(await mixed.allFigures()).toEqual(figures);
            await mixed.store.rebuild();
            expect(await mixed.allFigures()).toEqual(figures);
            await straight.store.close();
            await mixed.store.close();
          },
        ),
        properties,
      );
    });

    it('merges by union: which store takes the other changes nothing', async () => {
      await fc.assert(
        fc.asyncProperty(
          history.chain((all) => fc.tuple(fc.subarray([...all]), fc.subarray([...all]))),
          async ([some, others]) => {
            const opened = [await open({ rules }), await open({ rules })] as const;
            await opened[0].store.append(some);
            await opened[1].store.append(others);
            const entries = await collected(opened[0].store.entries());
            await opened[0].store.merge(opened[1].store.entries());
            await opened[1].store.merge(given(entries));
            expect(await collected(opened[0].store.observations())).toEqual(
              await collected(opened[1].store.observations()),
            );
            expect(await opened[0].allFigures()).toEqual(await opened[1].allFigures());
            expect(await opened[0].store.merge(opened[1].store.entries())).toBe(0);
            for (const { store } of opened) await store.close();
          },
        ),
        properties,
      );
    });

    it('has the figures of a store that never saw what it forgot', async () => {
      await fc.assert(
        fc.asyncProperty(history, fc.nat({ max: 23 }), async (all, n) => {
          const [opened, never] = [await open({ rules }), await open({ rules })];
          await opened.store.append(all);
          await opened.store.forget({ before: timeOf(n) });
          await never.store.append(all.filter((it) => it.at >= timeOf(n)));
          expect(await opened.allFigures()).toEqual(await never.allFigures());
          await opened.store.close();
          await never.store.close();
        }),
        properties,
      );
    });

    it('thins old runs of a name without a change of any figure', async () => {
      await fc.assert(
        fc.asyncProperty(history, async (all) => {
          const bounded = await open({ rules, retention: { fullPerName: 3, full: 5 } });
          const unbounded = await open({ rules });
          for (const it of all) await bounded.store.append([it]);
          await unbounded.store.append(all);
          const figures = await unbounded.allFigures();
          expect(await bounded.allFigures()).toEqual(figures);
          await bounded.store.rebuild();
          expect(await bounded.allFigures()).toEqual(figures);
          const { observations, thinned } = await bounded.store.info();
          expect(observations.run - thinned).toBeLessThanOrEqual(5);
          await bounded.store.close();
          await unbounded.store.close();
        }),
        properties,
      );
    });
  });
});
