/** A diagnostic while its lines arrive. */
import { boundedMessage, MAX_MESSAGE_LINES } from '../bounds.ts';
import { languageOfPath } from '../languages.ts';
import type { PrintedPlace, ReadDiagnostic } from '../reading.ts';

export class Draft {
  tool: string | undefined;
  language: string | undefined;
  code: string | undefined;
  severity: ReadDiagnostic['severity'];
  place: PrintedPlace | undefined;
  readonly lines: string[];
  /** Lines taken since the first one, kept or not; readers use it to bound what belongs to a diagnostic. */
  taken = 0;
  /** What the reader of this tool remembers between lines: `excerpt`, `notes`, ... */
  phase = '';

  constructor(first: string, severity: ReadDiagnostic['severity']) {
    this.lines = [first];
    this.severity = severity;
  }

  add(line: string): void {
    if (this.lines.length < MAX_MESSAGE_LINES) this.lines.push(line);
  }

  finish(): ReadDiagnostic {
    return {
      tool: this.tool,
      language: languageOfPath(this.place?.path) ?? this.language,
      code: this.code,
      message: boundedMessage(this.lines),
      severity: this.severity,
      ...(this.place && { place: this.place }),
    };
  }
}
