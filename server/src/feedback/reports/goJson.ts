/** `go test -json`, `go build -json` and `go vet -json`. The first two share their lines; test output comes in pieces. */
import * as z from 'zod';
import { cleanLine, MAX_FAILURE_TEXT } from '../bounds.ts';
import { readFailure } from '../failure.ts';
import { dispatch } from '../output/dispatch.ts';
import { go } from '../output/tools/go.ts';
import { goPanic } from '../output/tools/traces.ts';
import { diagnosticOf, placeAt } from './compilerJson.ts';
import { jsonLines, jsonReport } from './jsonReport.ts';

const event = z.object({
  Action: z.string(),
  Package: z.string().optional(),
  ImportPath: z.string().optional(),
  Test: z.string().optional(),
  Elapsed: z.number().optional(),
  Output: z.string().optional(),
});

/** Tests whose output is kept at once: those that run. A hostile report must not keep all of them open. */
const MAX_OPEN = 5_000;
const outcomes: Readonly<Record<string, 'passed' | 'failed' | 'skipped'>> = {
  pass: 'passed',
  fail: 'failed',
  skip: 'skipped',
};
/** What the test runner itself prints. */
const runner = /^\s*(?:=== |--- (?:PASS|FAIL|SKIP): |(?:PASS|FAIL)\b|exit status |ok\s)/;

export const goTestJson = jsonLines({
  id: 'go-test-json',
  lines: /^\{"(?:Time|Action|ImportPath|Package)":"/,
  recognises: (head) => /^\s*\{"(?:Time|Action|ImportPath)":"/.test(head) && head.includes('"Action":"'),
  schema: event,
  open(results) {
    const outputs = new Map<string, string>();
    const parents = new Set<string>();
    const compiler = dispatch([go, goPanic], results);
    return {
      line({ Action: action, Package: suite = '', Test: name, Elapsed: elapsed, Output: output = '' }) {
        if (action === 'build-output' || (action === 'output' && name === undefined)) {
          for (const line of output.split('\n')) if (line) compiler.line(cleanLine(line));
          return;
        }
        if (name === undefined) return;
        const key = `${suite}\0${name}`;
        if (action === 'output') {
          const before = outputs.get(key) ?? '';
          if (
            before.length < MAX_FAILURE_TEXT &&
            (outputs.has(key) || outputs.size < MAX_OPEN) &&
            !runner.test(output)
          )
            outputs.set(key, before + output);
          return;
        }
        const outcome = outcomes[action];
        if (!outcome) return;
        const text = outputs.get(key) ?? '';
        outputs.delete(key);
        const slash = name.lastIndexOf('/');
        if (outcome === 'failed' && slash > 0 && parents.size < MAX_OPEN)
          parents.add(`${suite}\0${name.slice(0, slash)}`);
        // A parent fails because its subtest did: that is not a second failure.
        if (outcome === 'failed' && parents.has(key) && text.trim() === '') return;
        results.test({
          suite,
          name,
          outcome,
          ...(elapsed !== undefined && { duration: elapsed * 1000 }),
          ...(outcome === 'failed' && readFailure({ text, language: 'go' })),
        });
      },
      end() {
        compiler.interrupt();
      },
    };
  },
});

const vetDiagnostic = z.object({ posn: z.string(), message: z.string() });

/** `go vet -json`: packages, analyzers, diagnostics. Comment lines `# package` stand before each object. */
export const goVetJson = jsonReport({
  id: 'go-vet-json',
  recognises: (head) => /"posn"\s*:\s*"/.test(head),
  schema: z.record(
    z.string(),
    z.record(z.string(), z.union([z.array(vetDiagnostic), z.object({ error: z.string() })])),
  ),
  read(packages, results) {
    for (const analyzers of Object.values(packages))
      for (const [code, found] of Object.entries(analyzers))
        for (const { posn, message } of Array.isArray(found) ? found : []) {
          const place = /^(.{1,1000}?):(\d{1,9})(?::(\d{1,9}))?$/.exec(posn);
          results.diagnostic(
            diagnosticOf({
              tool: 'go',
              language: 'go',
              code,
              severity: 'error',
              place: place
                ? placeAt(
                    place[1] as string,
                    Number(place[2]),
                    place[3] === undefined ? undefined : Number(place[3]),
                  )
                : undefined,
              lines: [message],
            }),
          );
        }
  },
});
