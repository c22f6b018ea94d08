/** `forewarn classify`: what the errors in a text mean, one after another, and why. */
import { signatureOf } from '../learning/signature.ts';
import type { Classification } from '../taxonomy/classification.ts';
import { classify } from '../taxonomy/classify.ts';
import { diagnosticsOfText, type Hints, type RawDiagnostic } from '../taxonomy/diagnosticOfText.ts';
import { errorClass } from '../taxonomy/taxonomy.ts';
import type { ClassifyFormat } from './choices.ts';
import { printable } from './report.ts';

interface Classified {
  readonly diagnostic: RawDiagnostic;
  readonly classification: Classification;
  readonly signature: string;
}

function classified(text: string, hints: Hints): readonly Classified[] {
  return diagnosticsOfText(text, hints).map((diagnostic) => {
    const classification = classify(diagnostic);
    const { errorClass: id, specifics } = classification;
    const { language, message } = diagnostic;
    return {
      diagnostic,
      classification,
      signature: signatureOf({ errorClass: id, language, specifics, message }),
    };
  });
}

const outsideTitle = { lint: 'Remark on style', other: 'Error outside the classes' } as const;

function title({ errorClass: id, outside }: Classification): string {
  return errorClass(id)?.title ?? (outside ? outsideTitle[outside] : 'No error that is known');
}

function place({ place: at }: RawDiagnostic): string | undefined {
  if (!at) return undefined;
  return [at.path, at.line, at.column].filter((it) => it !== undefined).join(':');
}

function facts({ specifics }: Classification): readonly (readonly [string, string])[] {
  return Object.entries(specifics).map(([name, value]) =>
    typeof value === 'string'
      ? [name, value]
      : ['arguments', `expected ${value.expected ?? 'unknown'}, got ${value.actual ?? 'unknown'}`],
  );
}

function textOf({ diagnostic, classification, signature }: Classified): string {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['message', diagnostic.message.split('\n', 1)[0]],
    ['tool', [diagnostic.tool, diagnostic.code].filter((it) => it !== undefined).join(' ') || undefined],
    ...facts(classification),
    ['confidence', `${Math.round(classification.confidence * 100)} %, by ${classification.reason}`],
    ['prevented by', errorClass(classification.errorClass)?.adjustments.join(', ')],
    ['signature', signature],
  ];
  const at = place(diagnostic);
  const lines = rows.flatMap(([name, value]) => (value ? [`  ${name.padEnd(12)}  ${printable(value)}`] : []));
  return [
    `${at === undefined ? '' : `${printable(at)}  `}${classification.errorClass}  ${title(classification)}`,
    ...lines,
  ].join('\n');
}

function jsonOf({ diagnostic, classification, signature }: Classified): Record<string, unknown> {
  const { message, tool, language, code, severity, place: location } = diagnostic;
  return {
    ...classification,
    title: title(classification),
    signature,
    location,
    tool,
    language,
    code,
    severity,
    message,
  };
}

/** @param text output of a tool; other lines than diagnostics are passed over. */
export function classifyText(text: string, hints: Hints, format: ClassifyFormat): string {
  const all = classified(text, hints);
  if (format === 'json') return `${JSON.stringify(all.map(jsonOf), null, 2)}\n`;
  return all.length === 0 ? 'There is nothing to classify.\n' : `${all.map(textOf).join('\n\n')}\n`;
}
