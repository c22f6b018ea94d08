/** Behaviour is asked for, and neither an example nor an edge case nor what happens on failure is said. */
import { createDocument } from '../../../documents/createDocument.ts';
import { documentView } from '../documentView.ts';
import { failureEstimate } from '../failureModel.ts';
import { features } from '../features.ts';
import type { Detector } from '../prediction.ts';

/** Of a task in a workspace that says none of it: between self-contained tasks (43 of 100 fail) and those that lean on a project (85). */
const PRIOR = 0.6;
/** Share of first attempts that failed in the tasks that the weights of failure were fitted to. */
const FITTED_RATE = 0.6;
/** How much of the estimate is believed: the tasks that it was fitted to lean on nothing but their own text. */
const BELIEVED = 0.5;

const SETTLES = ['has-examples', 'has-edge-cases', 'has-error-handling', 'has-tests'];

const logOdds = (share: number): number => Math.log(share / (1 - share));

export const unspecifiedBehaviour: Detector = {
  rule: 'gap/unspecified-behaviour',
  prior: PRIOR,
  *detect({ document, task }) {
    const view = documentView(document);
    const settled = features.some(({ id, measure }) => SETTLES.includes(id) && measure(view) > 0);
    if (settled) return;
    // Of the task alone: guidance makes a document longer and a task no harder.
    const words = task.lines.map(({ text }) => text).join('\n');
    const { probability, because } = failureEstimate(createDocument(document.path, document.kind, words));
    const moved = logOdds(PRIOR) + BELIEVED * (logOdds(probability) - logOdds(FITTED_RATE));
    yield {
      errorClass: 'logic-error',
      span: task.asks.span,
      probability: 1 / (1 + Math.exp(-moved)),
      what: 'The task asks for behaviour and shows no example, no edge case and no failure.',
      why: `A model guesses what should come out${because.length === 0 ? '' : `; besides, ${because.join(', ')}`}.`,
      fix: 'Add an example with input and output, what happens on empty or wrong input, or the test that must pass.',
      additions: [],
    };
  },
};
