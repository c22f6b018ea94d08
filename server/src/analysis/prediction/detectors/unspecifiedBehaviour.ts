/** Behaviour is asked for, and neither an example nor an edge case nor what happens on failure is said. */
import { createDocument } from '../../../documents/createDocument.ts';
import type { Addition } from '../../additions/addition.ts';
import { documentView } from '../documentView.ts';
import { failureEstimate } from '../failureModel.ts';
import { features } from '../features.ts';
import type { Detector, DetectorContext } from '../prediction.ts';
import { testedExamples } from '../testedExamples.ts';

/** Of a task in a workspace that says none of it: between self-contained tasks (43 of 100 fail) and those that lean on a project (85). */
const PRIOR = 0.6;
/** Share of first attempts that failed in the tasks that the weights of failure were fitted to. */
const FITTED_RATE = 0.6;
/** How much of the estimate is believed: the tasks that it was fitted to lean on nothing but their own text. */
const BELIEVED = 0.5;

const SETTLES = ['has-examples', 'has-edge-cases', 'has-error-handling', 'has-tests'];

const logOdds = (share: number): number => Math.log(share / (1 - share));

/** Functions of a task whose tests are looked for. */
const MAX_FUNCTIONS = 5;

/** A name in a code span, with or without arguments; the last part of a dotted one. */
const NAME = /`(?:[\w$]{1,60}(?:\.|::|#)){0,3}([A-Za-z_$][\w$]{0,80})(?:\([^`\n]{0,200}\))?`/g;

/** What tests of the workspace show of the functions that the task names, whether they are written already or not. */
function examples(context: DetectorContext): readonly Addition[] {
  const { document, task } = context;
  const names = task.lines.flatMap(({ text }) => [...text.matchAll(NAME)].map((it) => it[1] as string));
  const paths = document.claims.flatMap((it) =>
    it.kind === 'path' &&
    task.lines.some(({ span }) => span.start <= it.span.start && it.span.end <= span.end)
      ? [it.path]
      : [],
  );
  return [...new Set(names)].slice(0, MAX_FUNCTIONS).flatMap((name) => testedExamples(name, paths, context));
}

export const unspecifiedBehaviour: Detector = {
  rule: 'gap/unspecified-behaviour',
  prior: PRIOR,
  basis: 'wording',
  *detect(context) {
    const { document, task } = context;
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
      additions: examples(context),
    };
  },
};
