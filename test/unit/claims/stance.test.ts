/** How sentences stand to what they name: the table of stances, each a sentence that somebody wrote in this way. */
import { describe, expect, it } from 'vitest';
import { maskCode } from '../../../server/src/documents/claims/sentence.ts';
import { stanceAt } from '../../../server/src/documents/claims/stance.ts';

/** Stance to the last code span of the sentence. */
function stance(sentence: string, intro?: string): string {
  const end = sentence.lastIndexOf('`');
  const start = sentence.lastIndexOf('`', end - 1) + 1;
  const code = sentence.slice(start, end);
  const { modality, exemption } = stanceAt(maskCode(sentence), { start, end }, code, intro);
  return exemption ? `${modality}, ${exemption}` : modality;
}

describe('stance', () => {
  it.each([
    ['The client is in `src/db.ts`.', 'states'],
    ['Read `docs/style.md` first.', 'requires'],
    ['Never guess: read `docs/style.md` first.', 'requires'],
    ['Register it in `src/index.ts`.', 'requires'],
    ['Create `src/a.ts`.', 'creates'],
    ['Create `src/a.ts` and `src/b.ts`.', 'creates'],
    ['Create a rule and register it in `src/index.ts`.', 'requires'],
    ['Save the report to `docs/report.md`.', 'creates'],
    ['The plan is written to `docs/plan.md`.', 'states, generated'],
    ['Tests for it are planned in `tests/a.ts`.', 'creates'],
    ['Never edit `src/a.ts`.', 'forbids'],
    ['Do **not** edit `src/a.ts`.', 'forbids'],
    ['There is no `src/a.ts`.', 'denies'],
    ['`src/a.ts` was removed.', 'denies'],
    ['`src/a.ts` no longer exists.', 'denies'],
    ['Use `src/b.ts` instead of `src/a.ts`.', 'denies'],
    ['Put nothing in `src/a/`: that directory does not exist.', 'denies'],
    ['If `src/a.ts` is missing, stop.', 'supposes'],
    ['Read `src/a.ts` (if present).', 'supposes'],
    ['Files such as `src/a.ts`.', 'supposes'],
    ['Files (e.g., see `src/a.ts`).', 'supposes'],
    ['Say "look at `src/a.ts`" to the user.', 'supposes'],
    ['\u274c `src/a.ts`', 'supposes, example'],
    ['In the user\u2019s project, `src/a.ts` is the entry.', 'states, external'],
    ['In the `deploy` repo, `src/a.ts` pins it.', 'states, external'],
    ['In this repo, `src/a.ts` pins it.', 'states'],
    ['`src/a.ts` is gitignored.', 'states, generated'],
    ['\u65b0\u5efa `src/a.ts`', 'creates'],
    ['Por ejemplo `src/a.ts`', 'supposes'],
  ])('%s %s', (sentence, expected) => {
    expect(stance(sentence)).toBe(expected);
  });

  it.each([
    ['Create these files:', 'creates'],
    ['For example:', 'supposes, example'],
    ['In the upstream repository:', 'states, external'],
    ['Check for any of:', 'supposes'],
    ['The main files:', 'states'],
    ['Load these from elsewhere (they are not available locally).', 'states, external'],
    ['We create rules with care.', 'states'],
  ])('an item below "%s" %s', (intro, expected) => {
    expect(stance('`src/a.ts`', intro)).toBe(expected);
  });
});
