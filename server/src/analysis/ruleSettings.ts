/** Which rules run on a document, how severe they are and with which options: settings resolved once per document path. */
import { minimatch } from 'minimatch';
import type { Settings, Severity } from '../workspace/settings.ts';
import type { Rule } from './rule.ts';

export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

interface Setting {
  readonly severity: Severity | 'off' | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

function read(value: Settings['rules'][string]): Setting {
  if (typeof value === 'string') return { severity: value, options: {} };
  const { severity, ...options } = value;
  return { severity, options };
}

function parseOptions(
  rule: Rule,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const schema = rule.meta.options;
  if (!schema) return {};
  const parsed = schema.safeParse(given);
  // Wrong options were reported where the settings were read; here the rule falls back to its defaults.
  return parsed.success ? parsed.data : schema.parse({});
}

/** The rules that are on for `path`: defaults, then `rules` by group and by id, then each matching override in order. */
export function activeRules(rules: readonly Rule[], settings: Settings, path: string): readonly ActiveRule[] {
  if (!settings.enable || settings.exclude.some((glob) => minimatch(path, glob, { dot: true }))) return [];
  const layers = [
    settings.rules,
    ...settings.overrides
      .filter((override) => override.files.some((glob) => minimatch(path, glob, { dot: true })))
      .map((override) => override.rules),
  ];
  const active: ActiveRule[] = [];
  for (const rule of rules) {
    let severity: Severity | 'off' = rule.meta.severity;
    let options: Readonly<Record<string, unknown>> = {};
    for (const layer of layers) {
      for (const key of [rule.meta.group, rule.meta.id]) {
        const value = layer[key];
        if (value === undefined) continue;
        const setting = read(value);
        if (setting.severity !== undefined) severity = setting.severity;
        options = { ...options, ...setting.options };
      }
    }
    if (severity !== 'off') active.push({ rule, severity, options: parseOptions(rule, options) });
  }
  return active;
}
