/** Diagnostics that compilers and checkers write as JSON: mypy, pyright, ESLint, Ruff, gcc. Each row is a schema and a mapping. */
import * as z from 'zod';
import { boundedMessage, cleanText, MAX_MESSAGE } from '../bounds.ts';
import { languageOfPath } from '../languages.ts';
import type { PrintedPlace, ReadDiagnostic } from '../reading.ts';
import { jsonLines, jsonReport } from './jsonReport.ts';

interface Said {
  readonly tool: string;
  readonly language: string | undefined;
  readonly code: string | undefined;
  readonly severity: 'error' | 'warning';
  readonly place: PrintedPlace | undefined;
  readonly lines: readonly string[];
}

export function diagnosticOf({ tool, language, code, severity, place, lines }: Said): ReadDiagnostic {
  return {
    tool,
    language: languageOfPath(place?.path) ?? language,
    code,
    message: boundedMessage(lines.flatMap((line) => cleanText(line, MAX_MESSAGE).split('\n'))),
    severity,
    ...(place && { place }),
  };
}

const count = z.number().nullish();

export function placeAt(
  path: string,
  line: number | null | undefined,
  column: number | null | undefined,
): PrintedPlace {
  return {
    path,
    ...(typeof line === 'number' && line > 0 && { line }),
    ...(typeof column === 'number' && column > 0 && { column }),
  };
}

/** `mypy -O json`: an object a line; columns from 0. */
export const mypyJson = jsonLines({
  id: 'mypy-json',
  lines: /^\{"file": "/,
  recognises: (head) => /^\s*\{"file": ".{1,500}?", "line": -?\d/.test(head) && head.includes('"severity"'),
  schema: z.object({
    file: z.string(),
    line: count,
    column: count,
    message: z.string(),
    hint: z.string().nullish(),
    code: z.string().nullish(),
    severity: z.string(),
  }),
  open: (results) => ({
    line(said) {
      if (said.severity === 'note') return;
      results.diagnostic(
        diagnosticOf({
          tool: 'mypy',
          language: 'python',
          code: said.code ?? undefined,
          severity: said.severity === 'error' ? 'error' : 'warning',
          place: placeAt(said.file, said.line, typeof said.column === 'number' ? said.column + 1 : undefined),
          lines: [said.message, ...(said.hint ? [`note: ${said.hint}`] : [])],
        }),
      );
    },
  }),
});

/** `pyright --outputjson`: lines and columns from 0. */
export const pyrightJson = jsonReport({
  id: 'pyright-json',
  recognises: (head) => head.includes('"generalDiagnostics"'),
  schema: z.object({
    generalDiagnostics: z.array(
      z.object({
        file: z.string().optional(),
        severity: z.string(),
        message: z.string(),
        rule: z.string().optional(),
        range: z.object({ start: z.object({ line: z.number(), character: z.number() }) }).optional(),
      }),
    ),
  }),
  read({ generalDiagnostics }, results) {
    for (const { file, severity, message, rule, range } of generalDiagnostics)
      results.diagnostic(
        diagnosticOf({
          tool: 'pyright',
          language: 'python',
          code: rule,
          severity: severity === 'error' ? 'error' : 'warning',
          place:
            file === undefined
              ? undefined
              : placeAt(file, range && range.start.line + 1, range && range.start.character + 1),
          lines: [message],
        }),
      );
  },
});

/** `eslint -f json`, also written by oxlint and by stylelint-like tools with the same shape. */
export const eslintJson = jsonReport({
  id: 'eslint-json',
  recognises: (head) => /"filePath"\s*:/.test(head) && /"messages"\s*:/.test(head),
  schema: z.preprocess(
    (value) => (typeof value === 'object' && value !== null && 'results' in value ? value.results : value),
    z.array(
      z.object({
        filePath: z.string(),
        messages: z.array(
          z.object({
            ruleId: z.string().nullish(),
            severity: z.number().nullish(),
            fatal: z.boolean().nullish(),
            message: z.string().nullish(),
            line: count,
            column: count,
          }),
        ),
      }),
    ),
  ),
  read(files, results) {
    for (const { filePath, messages } of files)
      for (const { ruleId, severity, fatal, message, line, column } of messages) {
        if (!message) continue;
        results.diagnostic(
          diagnosticOf({
            tool: 'eslint',
            language: 'javascript',
            code: ruleId ?? undefined,
            severity: fatal || severity === 2 ? 'error' : 'warning',
            place: placeAt(filePath, line, column),
            lines: [message],
          }),
        );
      }
  },
});

/** `ruff check --output-format json`. */
export const ruffJson = jsonReport({
  id: 'ruff-json',
  recognises: (head) => /"end_location"\s*:/.test(head) && /"row"\s*:/.test(head),
  schema: z.array(
    z.object({
      code: z.string().nullish(),
      filename: z.string(),
      message: z.string(),
      location: z.object({ row: z.number(), column: z.number() }),
    }),
  ),
  read(found, results) {
    for (const { code, filename, message, location } of found)
      results.diagnostic(
        diagnosticOf({
          tool: 'ruff',
          language: 'python',
          code: code ?? undefined,
          severity: code === null || code === undefined || code === 'invalid-syntax' ? 'error' : 'warning',
          place: placeAt(filename, location.row, location.column),
          lines: [message],
        }),
      );
  },
});

const gccLocation = z.object({
  caret: z.object({ file: z.string(), line: z.number(), column: z.number().optional() }),
});

/** `gcc -fdiagnostics-format=json`: an array for each compiled file; notes are children. */
export const gccJson = jsonReport({
  id: 'gcc-json',
  recognises: (head) => /"caret"\s*:/.test(head) && /"kind"\s*:/.test(head),
  schema: z.array(
    z.object({
      kind: z.string(),
      message: z.string(),
      option: z.string().optional(),
      locations: z.array(gccLocation),
      children: z.array(z.object({ kind: z.string(), message: z.string() })).default([]),
    }),
  ),
  read(found, results) {
    for (const { kind, message, option, locations, children } of found) {
      // A note of its own explains the diagnostic before it and is no second one.
      if (kind === 'note') continue;
      const caret = locations[0]?.caret;
      results.diagnostic(
        diagnosticOf({
          tool: 'gcc',
          language: 'c',
          code: option,
          severity: kind === 'warning' ? 'warning' : 'error',
          place: caret && placeAt(caret.file, caret.line, caret.column),
          lines: [message, ...children.map((child) => `${child.kind}: ${child.message}`)],
        }),
      );
    }
  },
});
