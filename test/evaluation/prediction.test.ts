/** Judged by reality: predictions from the prompts of real tasks against what models produced, on tasks and models that were held back. `bench/results/prediction.md` has the figures. */
import { describe, expect, it } from 'vitest';
import { examplesOf } from '../../server/generate/failures/examples.ts';
import { PENALTY } from '../../server/generate/failures/main.ts';
import { train } from '../../server/generate/failures/train.ts';
import {
  afterFirst,
  afterLearning,
  areaWithin,
  figuresOf,
  heldBack,
  predictedBy,
} from '../support/predictionEvaluation.ts';
import { taskCorpus } from '../support/taskCorpus.ts';

const attempts = taskCorpus();

describe.skipIf(attempts === undefined)(
  'predictions from a prompt (needs ../shared/corpus/llm)',
  () => {
    const evaluated = heldBack(attempts ?? [], (it) => it.failed);
    const figures = figuresOf(evaluated);

    it('tell tasks that fail from tasks that do not', () => {
      expect(figures.area).toBeGreaterThan(0.75);
      expect(areaWithin(evaluated)).toBeGreaterThan(0.5);
    });

    it('mean what they say', () => {
      expect(figures.skill).toBeGreaterThan(0.2);
      expect(figures.expectedError).toBeLessThan(0.08);
    });

    it('become better by what was seen of the other half of the tasks', () => {
      const learned = figuresOf(afterLearning(evaluated));
      expect(learned.brier as number).toBeLessThan(figures.brier as number);
      expect(learned.area).toBeGreaterThan(figures.area);
      expect(learned.expectedError).toBeLessThan(0.08);
    });

    it.each(['ClassEval', 'humaneval', 'mbpp', 'MultiPL-E'])(
      'rank tasks of a set that was never seen, and 40 outcomes mend its base rate: %s',
      (set) => {
        const own = (attempts ?? []).filter((it) => it.set === set);
        const rest = (attempts ?? []).filter((it) => it.set !== set);
        const unseen = predictedBy(
          train(
            examplesOf(rest, (it) => it.failed),
            PENALTY,
          ),
          own,
        );
        expect(areaWithin(unseen)).toBeGreaterThan(0.5);
        const before = figuresOf(unseen).expectedError as number;
        expect(figuresOf(afterFirst(40, unseen)).expectedError).toBeLessThan(Math.max(0.1, before));
      },
    );
  },
  120_000,
);
