/** Judged by reality: predictions from the prompts of real tasks against what models produced, on tasks and models that were held back. `bench/results/prediction.md` has the figures. */
import { describe, expect, it } from 'vitest';
import { afterLearning, areaWithin, figuresOf, heldBack } from '../support/predictionEvaluation.ts';
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
  },
  60_000,
);
