/** What experience answers: rates for a question, adjustments in order, what recurs in the scope of a document. */
import { describe, expect, it } from 'vitest';
import { noEvidence } from '../../../server/src/learning/evidence.ts';
import {
  adjustmentsOf,
  chained,
  evidenceOf,
  MINUTE,
  repair,
  run,
  START,
  signal,
  spell,
  trial,
} from '../../support/experience.ts';

const missing = { errorClass: 'undefined-symbol/missing-import', adjustment: 'add-import' } as const;
const exactly = { ...missing, language: 'python', signature: 's1', symbol: 'timedelta' } as const;

describe('a rate', () => {
  it('of what was never tried is that of no evidence', () => {
    const { successes, trials, mean, low, high } = evidenceOf([]).rate(missing);
    expect({ successes, trials, mean }).toEqual({ successes: 0, trials: 0, mean: 0.5 });
    expect(low).toBeCloseTo(noEvidence.rate(missing).low, 9);
    expect(high).toBeCloseTo(noEvidence.rate(missing).high, 9);
  });

  it('of one trial is 1 of 1, for the very symbol', () =>
    expect(evidenceOf(trial(1, 'success')).rate(exactly)).toMatchObject({
      successes: 1,
      trials: 1,
      level: 'symbol',
      lastAt: START + 3 * MINUTE,
    }));

  it('comes from the narrowest key that was tried', () => {
    const evidence = evidenceOf([
      ...trial(1, 'success'),
      ...trial(2, 'failure', { specifics: { symbol: 'useAuth' } }),
      ...trial(3, 'success', { signature: 's2', language: 'rust' }),
    ]);
    const told = (key: object) => {
      const { level, successes, trials } = evidence.rate({ ...missing, ...key });
      return `${level} ${successes}/${trials}`;
    };
    expect(told({ signature: 's1', symbol: 'timedelta' })).toBe('symbol 1/1');
    expect(told({ signature: 's1' })).toBe('signature 1/2');
    expect(told({ symbol: 'timedelta' })).toBe('symbol 2/2');
    expect(told({ signature: 'never seen', language: 'python' })).toBe('language 1/2');
    expect(told({ language: 'go' })).toBe('class 2/3');
    expect(told({ errorClass: 'undefined-symbol' })).toBe('class 2/3');
  });

  it('tells what the whole class says when that is more', () => {
    const evidence = evidenceOf([...trial(1, 'success'), ...trial(2, 'failure', { signature: 's2' })]);
    expect(evidence.rate(exactly).wider).toEqual({ successes: 1, trials: 2 });
    expect(evidence.rate(missing).wider).toBeUndefined();
  });

  it('of an adjustment that was never tried leans on what else was tried for the class', () => {
    const evidence = evidenceOf([1, 2, 3, 4, 5, 6].flatMap((n) => trial(n, 'success')));
    const other = evidence.rate({ ...missing, adjustment: 'add-scope' });
    expect(other.trials).toBe(0);
    expect(other.mean).toBeCloseTo((6 / 7 + (2 - 6 / 7) / 2) / 2, 12);
  });

  it('knows how often the error goes away by itself', () => {
    const evidence = evidenceOf([
      ...trial(1, 'success'),
      ...spell(2, 'vanished'),
      ...spell(3, 'stayed'),
      ...spell(4, 'stayed'),
    ]);
    const { base, lift, mean } = evidence.rate(exactly);
    expect(base).toEqual({ vanished: 1, of: 3, rate: 2 / 5 });
    expect(lift).toBeCloseTo(mean / (2 / 5), 12);
  });
});

describe('ranking', () => {
  it('puts 45 of 50 before 1 of 1', () => {
    const evidence = evidenceOf([
      ...Array.from({ length: 50 }, (_, n) => trial(n, n < 45 ? 'success' : 'failure')).flat(),
      ...adjustmentsOf(trial(60, 'success'), 'add-scope'),
    ]);
    expect(evidence.ranked({ errorClass: missing.errorClass }).map((it) => it.adjustment)).toEqual([
      'add-import',
      'add-scope',
    ]);
  });

  it('puts what was kept before what was taken back, where runs say nothing', () => {
    const evidence = evidenceOf([
      repair(1, { adjustment: 'add-import' }),
      repair(2, { adjustment: 'add-import', event: 'reverted' }),
      repair(3, { adjustment: 'add-scope' }),
    ]);
    const ranked = evidence.ranked({ errorClass: 'undefined-symbol' });
    expect(ranked.map(({ adjustment, rate }) => [adjustment, rate.trials, rate.used])).toEqual([
      ['add-scope', 0, { applied: 1, changed: 0, reverted: 0 }],
      ['add-import', 0, { applied: 1, changed: 0, reverted: 1 }],
    ]);
  });

  it('is empty where nothing was tried', () =>
    expect(evidenceOf(trial(1, 'success')).ranked({ errorClass: 'ownership' })).toEqual([]));
});

describe('a document', () => {
  it('is unknown before a run had it in force', () =>
    expect(evidenceOf([run(1)]).document('docs/CLAUDE.md')).toBeUndefined());

  it('tells its runs, their tests and the last one', () => {
    const tests = { passed: 6, failed: 2, skipped: 1 };
    const experience = evidenceOf([
      run(1, { tests: { passed: 2, failed: 0, skipped: 0 } }),
      run(2, { tests, signals: [signal(), signal({ severity: 'warning' })] }),
    ]).document('AGENTS.md');
    expect(experience).toMatchObject({ runs: 2, passRate: 0.8, hidden: 0 });
    expect(experience?.lastRun).toEqual({
      at: START + 2 * MINUTE,
      name: 'check',
      exitCode: 1,
      passed: 6,
      failed: 2,
      errors: 1,
    });
  });

  it('tells what recurs: how often since it was first seen, and the latest words', () => {
    const runs = chained([
      run(1),
      run(2, { signals: [signal()] }),
      run(3),
      run(4, { signals: [signal({ message: 'now in another place', place: { path: 'src/b.py' } })] }),
      run(5, { name: 'lint' }),
    ]);
    expect(evidenceOf(runs).document('AGENTS.md')?.recurrences).toEqual([
      {
        key: 's1 timedelta',
        signature: 's1',
        errorClass: 'undefined-symbol/missing-import',
        language: 'python',
        symbol: 'timedelta',
        message: 'now in another place',
        place: { path: 'src/b.py' },
        reason: 'it governs src/',
        documentHash: 'text 1',
        seen: 2,
        of: 3,
        firstAt: START + 2 * MINUTE,
        lastAt: START + 4 * MINUTE,
        state: 'active',
      },
    ]);
  });

  it('keeps apart what needs different words: two names that were not known, two tests that failed', () => {
    const failing = (name: string) =>
      signal({ kind: 'failing-test', errorClass: 'logic-error', specifics: {}, test: { name } });
    const one = run(1, {
      signals: [
        signal(),
        signal({ specifics: { symbol: 'Decimal' } }),
        signal({ signature: 's2', errorClass: 'type-mismatch', specifics: { symbol: 'a' } }),
        signal({ signature: 's2', errorClass: 'type-mismatch', specifics: { symbol: 'renamed' } }),
        failing('is empty'),
        failing('is full'),
      ],
    });
    const keys = evidenceOf(chained([one]))
      .document('AGENTS.md')
      ?.recurrences.map((it) => it.key);
    expect(keys?.toSorted()).toEqual([
      's1 Decimal',
      's1 src/when.py > is empty',
      's1 src/when.py > is full',
      's1 timedelta',
      's2',
    ]);
  });

  const state = (...later: readonly Parameters<typeof run>[1][]) =>
    evidenceOf(
      chained([run(1, { signals: [signal()] }), ...later.map((parts, index) => run(index + 2, parts))]),
    ).document('AGENTS.md')?.recurrences[0]?.state;

  it('says that an error stopped once new code ran to the end without it', () => {
    expect(state()).toBe('active');
    expect(state({})).toBe('stopped');
    expect(state({}, { signals: [signal()] })).toBe('active');
  });

  it('does not say so after a run that proves nothing', () => {
    expect(state({ sourceHash: 'source 1' })).toBe('active');
    expect(state({ incomplete: true })).toBe('active');
    expect(state({ name: 'another command' })).toBe('active');
    expect(state({ signals: [signal({ signature: 's9', errorClass: 'syntax-error' })] })).toBe('active');
  });

  it('counts a run that was ended early when it showed the error, and not when it did not', () => {
    const seen = evidenceOf([
      run(1, { incomplete: true, signals: [signal()] }),
      run(2, { incomplete: true }),
      run(3, { signals: [signal()] }),
    ]).document('AGENTS.md')?.recurrences[0];
    expect([seen?.seen, seen?.of]).toEqual([2, 2]);
  });

  it('counts from the day on which it was first seen, and exactly on that day', () => {
    const day = 24 * 60;
    const seen = evidenceOf([
      run(0),
      run(1, { signals: [signal()] }),
      run(2),
      run(day),
      run(9 * day, { signals: [signal()] }),
    ]).document('AGENTS.md')?.recurrences[0];
    expect([seen?.seen, seen?.of]).toEqual([2, 4]);
  });

  it('hides what is beyond the bound, and says how much', () => {
    const many = Array.from({ length: 60 }, (_, n) => signal({ signature: `s${n}` }));
    const experience = evidenceOf([run(1, { signals: many })]).document('AGENTS.md');
    expect([experience?.recurrences.length, experience?.hidden]).toEqual([50, 10]);
  });
});
