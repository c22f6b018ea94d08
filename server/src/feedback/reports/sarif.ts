/** SARIF 2.1 as compilers and linters write it (gcc 13, clang, ESLint, Clippy): results become diagnostics of that tool. */
import * as z from 'zod';
import { diagnosticOf, placeAt } from './compilerJson.ts';
import { jsonReport } from './jsonReport.ts';

/** Ids under which tools are known here, by the beginning of the name that they give themselves. */
const tools: readonly (readonly [RegExp, string])[] = [
  [/^GNU C/i, 'gcc'],
  [/^gcc/i, 'gcc'],
  [/^clang/i, 'clang'],
  [/^ESLint/i, 'eslint'],
  [/^(?:clippy|rustc)/i, 'rustc'],
];

const message = z.object({ text: z.string().optional(), id: z.string().optional() });
const location = z.object({
  physicalLocation: z
    .object({
      artifactLocation: z.object({ uri: z.string().optional() }).optional(),
      region: z.object({ startLine: z.number().optional(), startColumn: z.number().optional() }).optional(),
    })
    .optional(),
  message: message.optional(),
});

export const sarif = jsonReport({
  id: 'sarif',
  recognises: (head) => /"runs"\s*:/.test(head) && (/sarif/i.test(head) || /"tool"\s*:/.test(head)),
  schema: z.object({
    runs: z.array(
      z.object({
        tool: z.object({ driver: z.object({ name: z.string() }) }),
        results: z
          .array(
            z.object({
              ruleId: z.string().optional(),
              level: z.string().optional(),
              kind: z.string().optional(),
              message,
              locations: z.array(location).default([]),
              relatedLocations: z.array(location).default([]),
            }),
          )
          .nullish(),
      }),
    ),
  }),
  read({ runs }, results) {
    for (const run of runs) {
      const name = run.tool.driver.name;
      const tool = tools.find(([pattern]) => pattern.test(name))?.[1] ?? name.toLowerCase().slice(0, 60);
      for (const {
        ruleId,
        level = 'warning',
        kind = 'fail',
        message: said,
        locations,
        relatedLocations,
      } of run.results ?? []) {
        if (kind !== 'fail' && kind !== 'open' && kind !== 'review') continue;
        if (level === 'note' || level === 'none') continue;
        const at = locations[0]?.physicalLocation;
        const uri = at?.artifactLocation?.uri;
        const notes = relatedLocations.flatMap((related) => related.message?.text ?? []);
        results.diagnostic(
          diagnosticOf({
            tool,
            language: undefined,
            // gcc repeats the level where no flag stands behind the diagnostic.
            code: ruleId === 'error' || ruleId === 'warning' ? undefined : ruleId,
            severity: level === 'error' ? 'error' : 'warning',
            place:
              uri === undefined
                ? undefined
                : placeAt(uri.replace(/^file:\/\//, ''), at?.region?.startLine, at?.region?.startColumn),
            lines: [said.text ?? said.id ?? '', ...notes.map((note) => `note: ${note}`)],
          }),
        );
      }
    }
  },
});
