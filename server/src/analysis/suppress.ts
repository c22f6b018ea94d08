/** Drops findings that the author has judged: suppression comments of the document and ignored fingerprints of the settings. */
import { overlaps } from '../base/span.ts';
import type { Suppression } from '../documents/suppression.ts';
import type { Finding } from './finding.ts';

/** A suppression names a rule by id (`truth/missing-path`), by name (`missing-path`) or by group (`truth`). */
function names(suppression: Suppression, rule: string): boolean {
  if (suppression.rules.length === 0) return true;
  const [group, name] = rule.split('/');
  return suppression.rules.some((given) => given === rule || given === name || given === group);
}

export function unsuppressed(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  ignored: ReadonlySet<string>,
): readonly Finding[] {
  if (suppressions.length === 0 && ignored.size === 0) return findings;
  return findings.filter(
    (finding) =>
      !ignored.has(finding.fingerprint) &&
      !suppressions.some((s) => names(s, finding.rule) && overlaps(s.covers, finding.span)),
  );
}
