/** Which rules run on a document, how severe they are and with which options: settings resolved once per document path. */
import { minimatch } from 'minimatch';
import { nearest } from '../base/nearest.ts';
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

/** A sentence for a name that is neither a rule's id nor a group. */
export function unknownRule(name: string, rules: readonly Rule[]): string | undefined {
  const known = [...new Set(rules.map((rule) => rule.meta.group)), ...rules.map((rule) => rule.meta.id)];
  if (known.includes(name)) return undefined;
  const better = nearest(name, known);
  return `There is no rule or group "${name}"${better ? `; did you mean "${better}"?` : '; `forewarn rules` lists them.'}`;
}

/** What settings say about rules that there are not, and options that a rule does not take. */
export function ruleSettingsProblems(settings: Settings, rules: readonly Rule[]): readonly string[] {
  const problems: string[] = [];
  for (const layer of [settings.rules, ...settings.overrides.map((it) => it.rules)]) {
    for (const [name, value] of Object.entries(layer)) {
      const unknown = unknownRule(name, rules);
      if (unknown !== undefined) {
        problems.push(unknown);
        continue;
      }
      const rule = rules.find((it) => it.meta.id === name);
      const { options } = read(value);
      const given = Object.keys(options);
      const taken = Object.keys(rule?.meta.options?.shape ?? {});
      const strange = rule && given.find((it) => !taken.includes(it));
      const issue = rule?.meta.options?.safeParse(options).error?.issues[0];
      if (strange !== undefined) problems.push(`The rule ${name} has no option "${strange}".`);
      else if (issue)
        problems.push(`The options of ${name} are left out: "${issue.path.join('.')}": ${issue.message}.`);
    }
  }
  return problems;
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
