/** Where the corpus of labelled diagnostics is on this machine, classification keeps its bars on it. */
import { describe, expect, it } from 'vitest';
import { classify } from '../../../server/src/taxonomy/classify.ts';
import { diagnosticOfText } from '../../../server/src/taxonomy/diagnosticOfText.ts';
import { errorCorpus, isRight, type LabelledDiagnostic } from '../../support/errorCorpus.ts';
import { textsWithoutError } from '../../support/textsWithoutError.ts';

const corpus = errorCorpus();
if (!corpus)
  process.stderr.write(
    'SKIPPED: no corpus in ../shared/corpus/errors; accuracy of classification is not checked.\n',
  );

function share(
  rows: readonly LabelledDiagnostic[],
  diagnostic: (row: LabelledDiagnostic) => Parameters<typeof classify>[0],
): number {
  return rows.filter((row) => isRight(row, classify(diagnostic(row)))).length / rows.length;
}

describe.skipIf(!corpus)('accuracy on labelled diagnostics', () => {
  const rows = corpus ?? [];
  const sets = [...new Set(rows.map((row) => row.set))];

  it.each(sets)('%s, with the code', (set) => {
    const own = rows.filter((row) => row.set === set);
    expect(
      share(own, ({ tool, language, code, message }) => ({ tool, language, code, message })),
    ).toBeGreaterThanOrEqual(0.98);
  });

  it.each(sets)('%s, without the code', (set) => {
    const own = rows.filter((row) => row.set === set);
    expect(share(own, (row) => diagnosticOfText(row.text_stripped))).toBeGreaterThanOrEqual(0.9);
  });
});

describe('text that is no error', () => {
  it('stays unknown', () => {
    const texts = textsWithoutError();
    const taken = texts.filter((text) => classify(diagnosticOfText(text)).errorClass !== 'unknown');
    expect(taken.length / texts.length, taken.join('\n')).toBeLessThanOrEqual(0.05);
  });
});
