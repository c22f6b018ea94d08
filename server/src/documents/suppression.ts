/** `<!-- forewarn-ignore rule, rule -- reason -->`: findings that the author has judged and does not want to see. */
import type { Span } from '../base/span.ts';

export interface Suppression {
  /** The comment itself. */
  readonly span: Span;
  /** Rule ids or group names; empty: every rule. */
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  /** The text it covers: the comment's own line, the next block, or the whole document (`forewarn-ignore-file`). */
  readonly covers: Span;
}
