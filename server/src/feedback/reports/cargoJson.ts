/** `cargo --message-format=json` and `rustc --error-format=json`, with the JSON of libtest (nightly) in between. */
import * as z from 'zod';
import { readFailure } from '../failure.ts';
import type { ReadDiagnostic } from '../reading.ts';
import type { ResultBuilder } from '../resultBuilder.ts';
import { diagnosticOf, placeAt } from './compilerJson.ts';
import { jsonLines } from './jsonReport.ts';

const span = z.object({
  file_name: z.string(),
  line_start: z.number(),
  column_start: z.number(),
  is_primary: z.boolean(),
  label: z.string().nullish(),
});
const diagnostic = z.object({
  message: z.string(),
  code: z.object({ code: z.string() }).nullish(),
  level: z.string(),
  spans: z.array(span).default([]),
  children: z.array(z.object({ level: z.string(), message: z.string() })).default([]),
});
type RustDiagnostic = z.output<typeof diagnostic>;

/** The same lines as the text of rustc gives (`output/tools/rustc.ts`): title, labels, notes and helps. */
function read(said: RustDiagnostic): ReadDiagnostic | undefined {
  const primary = said.spans.find((one) => one.is_primary);
  if (!['error', 'warning', 'error: internal compiler error'].includes(said.level)) return undefined;
  if (!primary && !said.code && /^(?:aborting due to|\d+ warnings? emitted)/.test(said.message))
    return undefined;
  const labels = [primary, ...said.spans.filter((one) => one !== primary)].flatMap((one) => one?.label ?? []);
  return diagnosticOf({
    tool: 'rustc',
    language: 'rust',
    code: said.code?.code,
    severity: said.level === 'warning' ? 'warning' : 'error',
    place: primary && placeAt(primary.file_name, primary.line_start, primary.column_start),
    lines: [said.message, ...labels, ...said.children.map((child) => `${child.level}: ${child.message}`)],
  });
}

const line = z.union([
  z.object({ reason: z.literal('compiler-message'), message: diagnostic }),
  z.object({ reason: z.string() }),
  z.object({
    type: z.literal('test'),
    event: z.string(),
    name: z.string().optional(),
    exec_time: z.number().optional(),
    stdout: z.string().optional(),
  }),
  z.object({ type: z.string(), event: z.string() }),
  diagnostic,
  z.object({ $message_type: z.string() }),
]);

function test(
  event: {
    readonly event: string;
    readonly name?: string | undefined;
    readonly exec_time?: number | undefined;
    readonly stdout?: string | undefined;
  },
  results: ResultBuilder,
): void {
  const { name, exec_time: seconds, stdout } = event;
  if (name === undefined || !['ok', 'failed', 'ignored'].includes(event.event)) return;
  const base = { name, ...(seconds !== undefined && { duration: seconds * 1000 }) };
  if (event.event === 'failed')
    results.test({ ...base, outcome: 'failed', ...readFailure({ text: stdout ?? '', language: 'rust' }) });
  else results.test({ ...base, outcome: event.event === 'ok' ? 'passed' : 'skipped' });
}

export const cargoJson = jsonLines({
  id: 'cargo-json',
  lines: /^\{"(?:reason|\$message_type|message|type|future_incompat)":/,
  recognises: (head) =>
    /^\s*\{"(?:reason":"(?:compiler|build)-|\$message_type":|message":"(?:[^"\\]|\\.){0,2000}","code":(?:null|\{)|type":"(?:suite|test)")/.test(
      head,
    ),
  schema: line,
  open: (results) => ({
    line(value) {
      if ('reason' in value && 'message' in value) report(value.message);
      else if ('spans' in value) report(value);
      else if ('type' in value && value.type === 'test') test(value, results);

      function report(said: RustDiagnostic): void {
        const found = read(said);
        if (found) results.diagnostic(found);
      }
    },
  }),
});
