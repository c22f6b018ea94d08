/** Settings: the single source of every option, from which the JSON schema, the docs and the editors' settings are generated. */
import * as z from 'zod';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

const severity = z.enum(['error', 'warning', 'info', 'hint', 'off']);

const ruleSetting = z
  .union([severity, z.object({ severity: severity.optional() }).loose()], {
    error: 'it must be error, warning, info, hint or off, or an object with such a severity',
  })
  .describe('A severity, `off`, or an object with `severity` and the options of the rule.');

const rules = z
  .record(z.string(), ruleSetting)
  .describe('Severity and options by rule id (`truth/missing-path`) or by group (`reach`).');

export const settingsSchema = z
  .object({
    enable: z.boolean().default(true).describe('Check context documents at all.'),
    rules: rules.default({}),
    overrides: z
      .array(
        z.object({
          files: z.array(z.string()).describe('Globs over workspace paths of context documents.'),
          rules,
        }),
      )
      .default([])
      .describe('Rule settings for some documents; later entries win.'),
    exclude: z.array(z.string()).default([]).describe('Globs of context documents that are not checked.'),
    documents: z
      .record(z.string(), z.string())
      .default({})
      .describe('Further context documents: glob to kind id, e.g. `{ "docs/ai/*.md": "agents-md" }`.'),
    readers: z
      .array(z.string())
      .default([])
      .describe('Products that must be able to read the documents; empty: every reader of each kind.'),
    ignore: z
      .array(z.string())
      .default([])
      .describe('Fingerprints of single findings that are not reported.'),
    baseline: z
      .string()
      .optional()
      .describe('File with the fingerprints of known findings, relative to the workspace.'),
    store: z
      .string()
      .optional()
      .describe(
        'File in the workspace that keeps what was observed, instead of the data directory of the user.',
      ),
    maxFiles: z
      .number()
      .int()
      .min(100)
      .default(200_000)
      .describe('Paths that are indexed at most; above it absence proves nothing.'),
  })
  .describe('Settings of Forewarn (`forewarn.json`).');

export type Settings = z.output<typeof settingsSchema>;
export type SettingsInput = z.input<typeof settingsSchema>;
export type RuleSettings = Settings['rules'];

export function defaultSettings(): Settings {
  return settingsSchema.parse({});
}
