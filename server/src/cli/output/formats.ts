/** The table of output formats of `forewarn check`. */
import type { RuleMeta } from '../../analysis/rule.ts';
import type { CheckFormat } from '../choices.ts';
import type { Report } from '../report.ts';
import { githubOutput, gitlabOutput, rdjsonlOutput } from './annotations.ts';
import { jsonOutput } from './json.ts';
import { junitOutput } from './junit.ts';
import { sarifOutput } from './sarif.ts';
import { type TextOptions, textOutput } from './text.ts';

export const formats = {
  text: (report: Report, _rules: readonly RuleMeta[], options: TextOptions): string =>
    textOutput(report, options),
  json: (report: Report): string => jsonOutput(report),
  sarif: (report: Report, rules: readonly RuleMeta[]): string => sarifOutput(report, rules),
  github: (report: Report): string => githubOutput(report),
  gitlab: (report: Report): string => gitlabOutput(report),
  junit: (report: Report): string => junitOutput(report),
  rdjsonl: (report: Report): string => rdjsonlOutput(report),
} as const satisfies Readonly<
  Record<CheckFormat, (report: Report, rules: readonly RuleMeta[], options: TextOptions) => string>
>;
