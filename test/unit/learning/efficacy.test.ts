/** Whether an offered edit was taken, read from the texts that follow. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventBetween, type OfferedEdit, standing } from '../../../server/src/learning/efficacy.ts';

const before = '# Rules\n\nUse `useAuth` for sessions.\n';
const line = "Import it with `import { useAuth } from './auth'`.\n";
const offer: OfferedEdit = { before, start: before.length, end: before.length, inserted: line };

describe('an offered edit', () => {
  it('that was applied stands there', () => expect(standing(offer, before + line)).toBe('whole'));

  it('that was applied elsewhere, among other changes, stands there', () =>
    expect(standing(offer, `${line}\nSomething else.\n\n${before}`)).toBe('whole'));

  it('that was applied in other words stands there in part', () =>
    expect(standing(offer, `${before}Always import { useAuth } from './auth'.\n`)).toBe('part'));

  it('that was ignored does not', () => {
    expect(standing(offer, before)).toBe('absent');
    expect(standing(offer, `${before}Prefer small functions.\n`)).toBe('absent');
    expect(standing(offer, '')).toBe('absent');
  });

  it('does not stand there because the text said so before', () => {
    const twice: OfferedEdit = { before: before + line, start: 0, end: 0, inserted: line };
    expect(standing(twice, `${before}${line}More.\n`)).toBe('absent');
    expect(standing(twice, `${before}${line}${line}`)).toBe('whole');
  });

  it('that replaces is whole when the new line stands there', () => {
    const start = before.indexOf('Use');
    const replaced: OfferedEdit = { before, start, end: before.length, inserted: 'Call `useSession`.\n' };
    expect(standing(replaced, '# Rules\n\nCall `useSession`.\nMore.\n')).toBe('whole');
  });

  it('is whole right after it was applied, whatever the text', () =>
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.string(), (text, one, other, inserted) => {
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const result = text.slice(0, start) + inserted + text.slice(end);
        fc.pre(result !== text);
        expect(standing({ before: text, start, end, inserted }, result)).toBe('whole');
        expect(standing({ before: text, start, end, inserted }, text)).toBe('absent');
      }),
    ));

  it('is recorded when it is applied, changed or taken back, once each', () => {
    expect(eventBetween('absent', 'whole')).toBe('applied');
    expect(eventBetween('absent', 'part')).toBe('changed');
    expect(eventBetween('whole', 'part')).toBe('changed');
    expect(eventBetween('whole', 'absent')).toBe('reverted');
    expect(eventBetween('part', 'absent')).toBe('reverted');
    expect(eventBetween('whole', 'whole')).toBeUndefined();
  });
});
