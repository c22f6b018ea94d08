/** What counts as a trial of an adjustment, what as vanishing by itself, and what proves nothing. */
import { describe, expect, it } from 'vitest';
import type { RunObservation } from '../../../server/src/learning/observation.ts';
import { namesOf, symbolOf } from '../../../server/src/learning/signalNames.ts';
import { compared } from '../../../server/src/learning/trials.ts';
import { change, run, signal } from '../../support/experience.ts';

const earlier = (parts: Partial<RunObservation> = {}) => run(0, { signals: [signal()], ...parts });
const later = (parts: Partial<RunObservation> = {}) =>
  run(1, { previous: earlier().id, contextChanges: [change()], ...parts });
const said = (previous: RunObservation, next: RunObservation): readonly string[] => {
  const { trials, spells } = compared(previous, next);
  return [
    ...trials.map((it) => `${it.subject.signature} ${it.adjustment} ${it.success ? 'worked' : 'failed'}`),
    ...spells.map((it) => `${it.subject.signature} ${it.vanished ? 'vanished' : 'stayed'} by itself`),
  ];
};

describe('a trial', () => {
  it('works when the error is gone after the change', () =>
    expect(said(earlier(), later())).toEqual(['s1 add-import worked']));

  it('fails when the error is still there', () =>
    expect(
      said(earlier(), later({ signals: [signal({ place: { path: 'src/other.py', line: 90 } })] })),
    ).toEqual(['s1 add-import failed']));

  it('is one for each adjustment and signature, however often the error was printed', () => {
    const previous = earlier({
      signals: [signal(), signal({ place: { path: 'b.py' } }), signal({ signature: 's2' })],
    });
    const next = later({
      contextChanges: [change({ adjustments: ['add-scope', 'add-import'] }), change()],
      signals: [signal({ signature: 's2' })],
    });
    expect(said(previous, next)).toEqual([
      's1 add-import worked',
      's1 add-scope worked',
      's2 add-import failed',
      's2 add-scope failed',
    ]);
  });

  it('knows the error it is about', () =>
    expect(compared(earlier(), later()).trials[0]?.subject).toEqual({
      signature: 's1',
      errorClass: 'undefined-symbol/missing-import',
      language: 'python',
      symbol: 'timedelta',
    }));
});

describe('a change that does not concern the error', () => {
  it('leaves a spell when it is of a document that does not govern the place', () =>
    expect(said(earlier(), later({ contextChanges: [change({ document: 'docs/CLAUDE.md' })] }))).toEqual([
      's1 vanished by itself',
    ]));

  it('is neither trial nor spell when the added lines name something else', () => {
    expect(said(earlier(), later({ contextChanges: [change({ mentions: ['useAuth'] })] }))).toEqual([]);
    expect(
      said(earlier(), later({ contextChanges: [change({ mentions: ['datetime', 'timedelta'] })] })),
    ).toEqual(['s1 add-import worked']);
  });

  it('is a trial of what answers its class when the error names nothing', () => {
    const failing = signal({ errorClass: 'logic-error', specifics: {} });
    const edited = change({ adjustments: ['add-edge-case', 'add-import'], mentions: ['edge'] });
    expect(said(earlier({ signals: [failing] }), later({ contextChanges: [edited] }))).toEqual([
      's1 add-edge-case worked',
    ]);
  });

  it('is neither when it adds nothing of a known kind', () =>
    expect(said(earlier(), later({ contextChanges: [change({ adjustments: [] })] }))).toEqual([]));
});

describe('an offered repair that was applied', () => {
  const offered = { errorClass: 'undefined-symbol', adjustment: 'add-scope', symbol: 'timedelta' } as const;
  const other = signal({ signature: 's2', specifics: { symbol: 'useAuth' } });

  it('names its adjustment exactly for the error that it was offered for', () =>
    expect(
      said(
        earlier({ signals: [signal(), other] }),
        later({ contextChanges: [change({ adjustments: ['add-import', 'add-scope'], applied: [offered] })] }),
      ),
    ).toEqual(['s1 add-scope worked', 's2 add-import worked', 's2 add-scope worked']));

  it('goes by the signature where it has one', () =>
    expect(
      said(
        earlier({ signals: [signal(), other] }),
        later({
          contextChanges: [
            change({ adjustments: [], applied: [{ ...offered, signature: 's2', symbol: 'useAuth' }] }),
          ],
        }),
      ),
    ).toEqual(['s2 add-scope worked']));

  it('is meant for one name where several errors of its form name others', () => {
    const second = signal({ specifics: { symbol: 'useAuth' } });
    expect(
      said(
        earlier({ signals: [signal(), second] }),
        later({ contextChanges: [change({ adjustments: [], applied: [{ ...offered, signature: 's1' }] })] }),
      ),
    ).toEqual(['s1 add-scope worked']);
  });
});

describe('a new document', () => {
  const added = { document: 'src/AGENTS.md', adjustments: ['add-import'] } as const;

  it('is a trial for the errors that it reaches', () =>
    expect(
      said(earlier(), later({ contextChanges: [{ ...added, after: 'text', reaches: ['s1'] }] })),
    ).toEqual(['s1 add-import worked']));

  it('is none for others', () =>
    expect(said(earlier(), later({ contextChanges: [{ ...added, after: 'text', reaches: [] }] }))).toEqual([
      's1 vanished by itself',
    ]));

  it('decides nothing while nobody looked at what it reaches', () =>
    expect(said(earlier(), later({ contextChanges: [{ ...added, after: 'text' }] }))).toEqual([]));
});

describe('the names of an error', () => {
  it('are the words of what the message names', () => {
    const specifics = { expected: 'Map<string, User[]>', actual: 'std::vec::Vec' };
    expect(namesOf({ specifics })).toEqual(['Map', 'string', 'User', 'std', 'vec', 'Vec']);
    expect(namesOf({ specifics: {} })).toEqual([]);
  });

  it('have one that stands for it', () => {
    expect(symbolOf({ specifics: { module: 'yaml', symbol: 'load' } })).toBe('load');
    expect(symbolOf({ specifics: { object: 'User', attribute: 'nmae' } })).toBe('nmae');
    expect(symbolOf({ specifics: {} })).toBeUndefined();
  });
});

describe('without a change of the context', () => {
  it('vanishing counts towards the base rate', () =>
    expect(said(earlier(), later({ contextChanges: [] }))).toEqual(['s1 vanished by itself']));

  it('staying does so, too', () =>
    expect(said(earlier(), later({ contextChanges: [], signals: [signal()] }))).toEqual([
      's1 stayed by itself',
    ]));
});

describe('a run that proves nothing', () => {
  const cases: Readonly<Record<string, readonly [RunObservation, RunObservation]>> = {
    'was ended early': [earlier(), later({ incomplete: true })],
    'follows one that was ended early': [earlier({ incomplete: true }), later()],
    'had more errors than were kept': [earlier(), later({ dropped: 4 })],
    'failed without a word': [earlier(), later({ exitCode: 127 })],
    'ended at a new syntax error': [
      earlier(),
      later({ signals: [signal({ signature: 's9', errorClass: 'syntax-error/indentation' })] }),
    ],
    'could not be configured': [
      earlier(),
      later({ signals: [signal({ signature: 's9', errorClass: 'build-configuration' })] }),
    ],
    'did not get to its tests': [
      earlier({ tests: { passed: 3, failed: 1, skipped: 0 } }),
      later({ signals: [signal({ signature: 's2' })] }),
    ],
    'ran on the same source': [earlier(), later({ sourceHash: 'source 0' })],
    'repeats another on its source': [earlier(), later({ repeats: 'earlier' })],
  };
  for (const [what, [previous, next]] of Object.entries(cases)) {
    it(what, () => expect(said(previous, next)).toEqual([]));
  }

  it('unless the syntax error was there before', () => {
    const syntax = signal({ signature: 's9', errorClass: 'syntax-error' });
    expect(said(earlier({ signals: [signal(), syntax] }), later({ signals: [syntax] }))).toContain(
      's1 add-import worked',
    );
  });

  it('about a document in whose scope no code was written', () => {
    const documents = [{ path: 'AGENTS.md', hash: 'text 1', scopeHash: 'same' }];
    expect(said(earlier({ documents }), later({ documents }))).toEqual([]);
    expect(said(earlier({ documents }), later({ documents, contextChanges: [] }))).toEqual([]);
  });
});
