/** The contract of a reader of tool output: text in, diagnostics and test results out, whatever the bytes. */
import type { ToolDiagnostic } from '../taxonomy/classification.ts';

/** A place as the tool printed it: absolute, relative to where the tool ran, or to something unknown. */
export interface PrintedPlace {
  readonly path: string;
  /** From 1. */
  readonly line?: number;
  readonly column?: number;
}

/** A line of a stack trace. */
export interface Frame extends PrintedPlace {
  readonly symbol?: string;
}

export interface ReadDiagnostic extends ToolDiagnostic {
  readonly severity: 'error' | 'warning';
  readonly place?: PrintedPlace;
  /** Innermost (where it was raised) first. */
  readonly frames?: readonly Frame[];
}

export interface ReadTest {
  readonly suite?: string;
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Milliseconds. */
  readonly duration?: number;
  /** Of a failed one: what it said, as a diagnostic of the runtime where it is one. */
  readonly failure?: ReadDiagnostic;
  readonly expected?: string;
  readonly actual?: string;
  /** Values of its parameters by name. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly place?: PrintedPlace;
}

export interface ReadResult {
  /** Id of the format that was recognised: `junit`, `tsc`, `pytest`, ... */
  readonly format: string;
  readonly diagnostics: readonly ReadDiagnostic[];
  readonly tests: readonly ReadTest[];
  /** Counts that the report states itself, where it names only failures. */
  readonly totals?: { readonly passed: number; readonly failed: number; readonly skipped: number };
  /** What could not be read, a sentence each with place and remedy. */
  readonly problems: readonly string[];
}

/** A report that is being read; never throws on content, and holds no more than `bounds.ts` allows. */
export interface ReportReading {
  /** The next piece of the text, cut anywhere. */
  write(piece: string): void;
  end(): ReadResult;
}

/** A format that is read as a whole: a report file. One file each in `feedback/reports/`, listed in its table. */
export interface ReportFormat {
  readonly id: string;
  /** Of a format of lines: which lines among others belong to it. Absent: it is one document from its first to its last line. */
  readonly lines?: RegExp;
  /** Looks at the first kilobytes and the file's name. */
  recognises(head: string, name: string | undefined): boolean;
  open(): ReportReading;
}

/** A reader of what a command prints, line by line, while it runs. */
export interface OutputReader {
  /** A line without its end; of any that is in no report, what is longer than `MAX_LINE` is not looked at. */
  line(text: string): void;
  end(): ReadResult;
}
