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

const group = z.number().int().min(0).max(99).optional();

const problemPattern = z.object({
  regexp: z.string().max(1_000).describe('In RE2 syntax: no lookaround, no back references.'),
  file: group,
  location: group.describe('Group that holds line and column, `12,5` or `12:5`.'),
  line: group,
  column: group,
  severity: group,
  code: group,
  message: group,
  loop: z.boolean().optional().describe('The last pattern matches as many lines as it can.'),
});

const problemMatcher = z.object({
  name: z.string().min(1).max(100),
  tool: z.string().max(100).optional().describe('Id of the tool under which what is found is learned.'),
  severity: z.enum(['error', 'warning', 'info']).optional(),
  pattern: z.union([problemPattern, z.array(problemPattern).min(1).max(10)]),
});
const check = z.object({
  name: z.string().min(1).max(100).describe('Name under which runs are compared with each other.'),
  command: z.array(z.string()).min(1).describe('Program and arguments; no shell reads them.'),
  directory: z.string().default('').describe('Workspace directory in which it runs.'),
  results: z
    .array(z.string())
    .default([])
    .describe('Globs of result files that the command writes (JUnit, TAP, JSON of test runners).'),
  timeout: z.number().int().min(1).default(600).describe('Seconds after which it is ended.'),
});

export type Check = z.output<typeof check>;

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
    matchers: z
      .array(problemMatcher)
      .max(50)
      .default([])
      .describe('Problem matchers, in the shape of VS Code, for tools whose output Forewarn does not know.'),
    checks: z
      .array(check)
      .default([])
      .describe(
        'Commands of "Run checks and learn". Those that the workspace names count in an editor only once the workspace is trusted.',
      ),
    inlayHints: z
      .enum(['off', 'place', 'signature'])
      .default('off')
      .describe(
        'What an editor shows behind a code span that names something of the workspace: where it is declared, or its signature. Here the editor wins over the file.',
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
