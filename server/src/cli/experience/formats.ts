/** The formats of `forewarn report`. */
import type { ReportFormat } from '../choices.ts';
import { experienceHtml } from './asHtml.ts';
import { experienceMarkdown, experienceText } from './asText.ts';
import type { ExperienceReport } from './experienceReport.ts';

export const experienceFormats = {
  text: experienceText,
  markdown: experienceMarkdown,
  html: (report: ExperienceReport): string => experienceHtml(report),
  json: (report: ExperienceReport): string => `${JSON.stringify(report, null, 2)}\n`,
} as const satisfies Readonly<Record<ReportFormat, (report: ExperienceReport) => string>>;
