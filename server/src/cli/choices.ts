/** What options may say. Apart from the code behind them, so that the command line is read without loading what other commands need. */
import type { Severity } from '../workspace/settings.ts';

export const severities = ['error', 'warning', 'info', 'hint'] as const satisfies readonly Severity[];

export const checkFormats = ['text', 'json', 'sarif', 'github', 'gitlab', 'junit', 'rdjsonl'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export const classifyFormats = ['text', 'json'] as const;
export type ClassifyFormat = (typeof classifyFormats)[number];

export const exportFormats = ['jsonl'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const reportFormats = ['text', 'json', 'markdown', 'html'] as const;
export type ReportFormat = (typeof reportFormats)[number];
