/** What an editor's status item says of a workspace folder beside the number of findings: the last run, and the rules that say nothing. */
import { standingOf } from '../analysis/prediction/recordOfRule.ts';
import type { Rule } from '../analysis/rule.ts';
import { activeRules } from '../analysis/ruleSettings.ts';
import type { Evidence } from '../learning/evidence.ts';
import type { RunObservation } from '../learning/observation.ts';
import type { Settings } from '../workspace/settings.ts';

export interface LastRun {
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly errors: number;
  /** Tests; absent where none were seen. */
  readonly passed?: number;
  readonly failed?: number;
}

export interface MutedRule {
  readonly rule: string;
  /** `settings`: switched off for the whole folder; `record`: its predictions do not come true here. */
  readonly why: 'settings' | 'record';
}

export function lastRunOf({ name, at, signals, dropped, tests }: RunObservation): LastRun {
  const errors = signals.filter((it) => it.severity === 'error').length + dropped;
  return { name, at, errors, ...(tests ? { passed: tests.passed, failed: tests.failed } : {}) };
}

/** A rule that one document switches off is not muted, nor are all of them where nothing is checked at all. */
export function mutedRules(
  rules: readonly Rule[],
  settings: Settings,
  evidence: Evidence,
): readonly MutedRule[] {
  const active = activeRules(rules, { ...settings, enable: true, exclude: [], overrides: [] }, '');
  const on = new Set(active.map(({ rule }) => rule.meta.id));
  const off = rules.filter(({ meta }) => !on.has(meta.id)).map(({ meta }) => meta.id);
  const records = evidence.predictions().filter((it) => on.has(it.rule));
  const silent = new Set(records.map((it) => it.rule));
  // A rule may predict several classes; what it still shows for one makes it heard.
  for (const record of records) if (standingOf(record)?.shown !== 'silent') silent.delete(record.rule);
  return [
    ...off.map((rule) => ({ rule, why: 'settings' as const })),
    ...[...silent].sort().map((rule) => ({ rule, why: 'record' as const })),
  ];
}
