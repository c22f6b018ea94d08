/** `forewarn calibration`: whether the probabilities that were shown mean what they say, over all and for each rule. */

import { type Standing, standingOf } from '../analysis/prediction/recordOfRule.ts';
import { counted } from '../base/counted.ts';
import { inlineCode } from '../base/inlineCode.ts';
import { type Calibration, calibration } from '../learning/calibration.ts';
import type { Evidence } from '../learning/evidence.ts';
import { printable } from './report.ts';

/** The standing is absent for a rule that is no longer there. */
export interface RuleCalibration extends Calibration, Partial<Standing> {
  readonly rule: string;
  readonly errorClass: string;
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
    rules: records.map((record) => ({
      rule: record.rule,
      errorClass: record.errorClass,
      ...calibration(record.judged),
      ...standingOf(record),
    })),
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

/** The same as a page for editors. */
export function calibrationMarkdown({ all, rules }: CalibrationReport): string {
  const head = '# Do predictions come true?';
  if (rules.length === 0)
    return `${head}\n\nNothing was predicted yet. A prediction is recorded when a run follows it, and decided by later runs.\n`;
  const tenths = all.tenths
    .filter(({ count }) => count > 0)
    .map(
      ({ from, to, count, predicted = 0, observed = 0 }) =>
        `| ${percent(from)} to ${percent(to)} | ${count} | ${percent(predicted)} | ${percent(observed)} |`,
    );
  const rows = rules.map(({ rule, errorClass, count, came, prior, now, shown }) => {
    const record = count === 0 ? 'nothing decided yet' : `${came} of ${count}`;
    const share = (value: number | undefined): string => (value === undefined ? '' : percent(value));
    return `| ${inlineCode(rule)} | ${inlineCode(errorClass)} | ${record} | ${share(prior)} | ${share(now)} | ${shown ?? ''} |`;
  });
  return [
    head,
    `${counted(all.count, 'prediction')} decided by runs, ${all.came} came true. Brier score ${digits(all.brier)} (0 is perfect), skill ${digits(all.skill)}, calibration error ${digits(all.expectedError)}.`,
    ...(tenths.length === 0
      ? []
      : [
          '## Reliability',
          [
            '| shown as | predictions | shown, mean | came true |',
            '| --- | --- | --- | --- |',
            ...tenths,
          ].join('\n'),
        ]),
    '## Rules',
    [
      '| rule | error | came true | at first | now | shown as |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
    'A rule whose predictions do not come true falls silent by itself.',
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}
