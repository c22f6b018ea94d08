/** `forewarn calibration`: whether the probabilities that were shown mean what they say, over all and for each rule. */

import { detectors } from '../analysis/prediction/detectors/table.ts';
import { LIKELY, SHOWN } from '../analysis/prediction/prediction.ts';
import { counted } from '../base/counted.ts';
import { type Calibration, calibration } from '../learning/calibration.ts';
import type { Evidence } from '../learning/evidence.ts';
import { movedByRecord } from '../learning/rates.ts';
import { printable } from './report.ts';

export interface RuleCalibration extends Calibration {
  readonly rule: string;
  readonly errorClass: string;
  /** Before experience; absent for a rule that is no longer there. */
  readonly prior?: number;
  /** What a sign of the rule is worth now. */
  readonly now?: number;
  /** How it is shown for that. */
  readonly shown?: 'warning' | 'hint' | 'silent';
}

export interface CalibrationReport {
  /** Over all predictions that are decided. */
  readonly all: Calibration;
  readonly rules: readonly RuleCalibration[];
}

export function calibrationReport(evidence: Evidence): CalibrationReport {
  const records = evidence.predictions();
  return {
    all: calibration(records.flatMap(({ judged }) => judged)),
    rules: records.map(({ rule, errorClass, judged }) => {
      const own = calibration(judged);
      const prior = detectors.find((it) => it.rule === rule)?.prior;
      if (prior === undefined) return { rule, errorClass, ...own };
      const now = movedByRecord(prior, prior, { successes: own.came, trials: own.count });
      const shown = now >= LIKELY ? 'warning' : now >= SHOWN ? 'hint' : 'silent';
      return { rule, errorClass, ...own, prior, now, shown };
    }),
  };
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const digits = (value: number | undefined): string => (value === undefined ? 'not known' : value.toFixed(3));

function ruleLine({ rule, errorClass, count, came, prior, now, shown }: RuleCalibration): string {
  const record = count === 0 ? 'nothing decided yet' : `came true ${came} of ${counted(count, 'time')}`;
  const moved =
    prior === undefined || now === undefined ? '' : `, ${percent(prior)} at first, ${percent(now)} now`;
  const told = shown === 'silent' ? '; silent, since its predictions do not come true here' : '';
  return `  ${printable(rule)} (${printable(errorClass)}): ${record}${moved}${told}`;
}

export function calibrationText({ all, rules }: CalibrationReport): string {
  if (rules.length === 0) return 'Nothing was predicted yet.\n';
  const tenths = all.tenths
    .filter(({ count }) => count > 0)
    .map(
      ({ from, to, count, predicted = 0, observed = 0 }) =>
        `  ${percent(from)} to ${percent(to)}: ${counted(count, 'prediction')}, ${percent(predicted)} shown, ${percent(observed)} came true`,
    );
  return [
    `${counted(all.count, 'prediction')} decided by runs, ${all.came} came true.`,
    `Brier score ${digits(all.brier)} (0 is perfect), skill ${digits(all.skill)}, calibration error ${digits(all.expectedError)}.`,
    ...(tenths.length === 0 ? [] : ['Reliability:', ...tenths]),
    'Rules:',
    ...rules.map(ruleLine),
    '',
  ].join('\n');
}
