/** What `forewarn run` and `ingest` say at the end: what was learned, and what the text could have said. */

import { additionOf } from '../../analysis/additions/addition.ts';
import { counted } from '../../base/counted.ts';
import type { RunObservation } from '../../learning/observation.ts';
import type { Signal } from '../../learning/signal.ts';
import { errorClass } from '../../taxonomy/taxonomy.ts';
import { printable } from '../report.ts';

/** Errors that are told; the report has all. */
const MOST = 5;

function line(signal: Signal): string {
  const [nearest] = signal.attributions;
  const { place } = signal;
  const section = nearest?.section ? `#${nearest.section.at(-1)}` : '';
  const where = place ? ` at ${place.path}${place.line === undefined ? '' : `:${place.line}`}` : '';
  const title = errorClass(signal.errorClass)?.title ?? 'Error of no known class';
  const addition = signal.missing && additionOf(signal.missing);
  const said = addition ? ` ${addition.title}: ${addition.sentence}` : '';
  return printable(`  ${nearest ? `${nearest.document}${section}: ` : ''}${title}${where}.${said}`);
}

/** Lines that end in a line break. */
export function runSummary(run: RunObservation): string {
  const errors = run.signals.filter((it) => it.severity === 'error');
  const tests = run.tests ? `${counted(run.tests.passed, 'test')} passed, ${run.tests.failed} failed; ` : '';
  const total = errors.length + run.dropped;
  const head = `forewarn: recorded ${printable(run.name)}: ${tests}${counted(total, 'error')}${run.incomplete ? ', not finished' : ''}.`;
  const silent =
    total === 0 && run.exitCode && !run.incomplete
      ? [
          `  the command failed (exit code ${run.exitCode}), but nothing of its output is known; \`matchers\` in the settings may describe its lines`,
        ]
      : [];
  const more = total > MOST ? [`  and ${total - MOST} more; \`forewarn report\` has all`] : [];
  return `${[head, ...silent, ...errors.slice(0, MOST).map(line), ...more].join('\n')}\n`;
}
