/** Runs have shown an error in the scope of this document that its text could have prevented. */

import * as z from 'zod';
import { counted } from '../../../base/counted.ts';
import { inlineCode } from '../../../base/inlineCode.ts';
import type { Recurrence } from '../../../learning/evidence.ts';
import { errorClass } from '../../../taxonomy/taxonomy.ts';
import { sectionAt } from '../../additions/insert.ts';
import { isAddressed, learnedRepairs } from '../../additions/learnedRepairs.ts';
import { documentRule } from '../../rule.ts';

const options = z.object({
  most: z
    .number()
    .int()
    .min(1)
    .max(50)
    .default(5)
    .describe('Errors that are reported for one document at most.'),
  warnFrom: z
    .number()
    .int()
    .min(1)
    .default(2)
    .describe('Runs that must have shown an error before it is a warning; below that it is information.'),
});

interface State {
  readonly recurrence: Recurrence;
  /** The text said already what was missing when the error was last seen. */
  readonly despite: boolean;
}

const place = ({ place }: Recurrence): string =>
  place === undefined ? '' : ` in \`${place.path}${place.line === undefined ? '' : `:${place.line}`}\``;

/** As much of a message as fits a line of the list of problems. */
const firstLine = (message: string): string => (message.split('\n')[0] ?? '').slice(0, 200);

const times = ({ seen, of }: Recurrence): string =>
  of === 1 ? 'in the one run so far' : `in ${seen} of ${counted(of, 'run')}`;

export const rule = documentRule<State>({
  meta: {
    id: 'proof/recurring-error',
    code: 'P101',
    summary: 'Runs show an error in the scope of this document that its text could have prevented.',
    group: 'proof',
    severity: 'warning',
    errorClass: 'logic-error',
    status: 'stable',
    since: '0.1.0',
    repair: 'review',
    phase: 'own',
    options,
  },

  *find({ document, evidence, options: given }) {
    const { most, warnFrom } = given as z.output<typeof options>;
    const experience = evidence.document(document.path);
    if (!experience) return;
    let reported = 0;
    for (const recurrence of experience.recurrences) {
      if (recurrence.state === 'stopped' || errorClass(recurrence.errorClass) === undefined) continue;
      const addressed = isAddressed(recurrence, document, evidence);
      // What the text says now has not been tried: the next run decides.
      if (addressed && recurrence.documentHash !== document.hash) continue;
      if (++reported > most) return;
      const section = recurrence.section && sectionAt(document, recurrence.section);
      yield {
        span: section?.headingSpan ?? document.text.lineSpan(document.text.lineAt(document.body.start)),
        state: { recurrence, despite: addressed },
        errorClass: recurrence.errorClass,
        identity: recurrence.key,
        ...(recurrence.seen < warnFrom ? { severity: 'info' as const } : {}),
      };
    }
  },

  describe({ state: { recurrence, despite } }) {
    const kind = errorClass(recurrence.errorClass);
    return {
      what: `${kind?.title ?? recurrence.errorClass} ${times(recurrence)}${place(recurrence)}: ${inlineCode(firstLine(recurrence.message))}.`,
      why: `It belongs here because ${recurrence.reason}. ${kind?.why ?? ''}`.trim(),
      fix: despite
        ? 'The text says what was missing and the error came back: say it more prominently, or nearer to the task.'
        : 'Say in the text what the code could not know; the quick fix has what was found.',
    };
  },

  repairs({ state: { recurrence } }, { document, evidence }) {
    return learnedRepairs(recurrence, document, evidence);
  },
});
