/** What the weights are fitted to: catalogues of messages, labelled diagnostics, and lines that are no errors. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ToolDiagnostic } from '../../src/taxonomy/classification.ts';
import { classify, headOf, wordingOf } from '../../src/taxonomy/classify.ts';
import { toolNamed, tools } from '../../src/taxonomy/tools/table.ts';
import { ngramsOf } from '../../src/taxonomy/weights/ngrams.ts';
import { marksOf } from '../../src/taxonomy/weights/weights.ts';
import { noErrors } from './noErrors.ts';
import type { Example } from './train.ts';

export interface Row extends Example {
  /** Name of the weights it belongs to. */
  readonly group: string;
  /** Tool and code, for holding out. */
  readonly code: string;
}

/** Catalogues say less than real output: their placeholders are not what users write. */
const CATALOGUE_WEIGHT = 0.5;

/** Children count as their class; `lint` and `other` are labels of their own. */
function labelOf(diagnostic: ToolDiagnostic): string {
  const { errorClass, outside } = classify(diagnostic);
  return errorClass === 'unknown' ? (outside ?? 'other') : (errorClass.split('/')[0] as string);
}

/** The row of a diagnostic whose class is known; undefined for a tool without weights. */
export function rowOf(
  diagnostic: ToolDiagnostic,
  code: string,
  label: string,
  weight: number,
): Row | undefined {
  const tool = toolNamed(diagnostic.tool);
  if (!tool?.weights) return undefined;
  const head = headOf(diagnostic.message);
  const marks = marksOf(tool.id, diagnostic.severity, wordingOf(tool, head)?.meaning);
  return { grams: ngramsOf(head, marks), label, weight, group: tool.weights, code: `${tool.id} ${code}` };
}

/**
 * `TOOL.tsv` in a folder: code, `error` or `warning`, text with a word for each placeholder. The tool's table says what a
 * code means; what it does not know is left out.
 */
export function catalogueRows(folder: string): readonly Row[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => {
      const tool = name.replace('.tsv', '');
      const lines = readFileSync(join(folder, name), 'utf8').trim().split('\n');
      return lines.flatMap((line) => {
        const [code = '', severity, message = ''] = line.split('\t');
        const known = classify({ tool, language: undefined, code, message: '' });
        if (known.by !== 'code' && code !== 'syntax') return [];
        const label =
          code === 'syntax' ? 'syntax-error' : labelOf({ tool, language: undefined, code, message: '' });
        const said = severity === 'warning' ? 'warning' : 'error';
        const row = rowOf(
          { tool, language: undefined, code: undefined, message, severity: said },
          code,
          label,
          CATALOGUE_WEIGHT,
        );
        return row ? [row] : [];
      });
    });
}

export function noErrorRows(): readonly Row[] {
  return tools
    .filter((tool) => tool.weights !== undefined)
    .flatMap((tool) =>
      noErrors.flatMap((message) => {
        const row = rowOf(
          { tool: tool.id, language: undefined, code: undefined, message },
          'none',
          'none',
          0.5,
        );
        return row ? [row] : [];
      }),
    );
}
