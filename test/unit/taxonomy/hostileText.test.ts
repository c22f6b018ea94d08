/** No text makes classification run away: the work grows with the length of the text, not with a power of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signatureOf } from '../../../server/src/learning/signature.ts';
import { classify } from '../../../server/src/taxonomy/classify.ts';
import { diagnosticOfText, diagnosticsOfText } from '../../../server/src/taxonomy/diagnosticOfText.ts';
import { tools } from '../../../server/src/taxonomy/tools/table.ts';

const HUGE = 1_000_000;
const repeated = [
  ' ',
  "'",
  '"',
  '`',
  '‘',
  'a',
  '(',
  ':1',
  'a.',
  'a::',
  '\n',
  'E   ',
  "'a' ",
  'type ',
  'is ',
  '/a',
  '-',
  '[',
  '1:1: error: ',
  '\u0000',
  '\ud800',
];

describe('hostile text', () => {
  it.each(repeated)('a million characters of %j', (piece) => {
    const text = piece.repeat(Math.ceil(HUGE / piece.length));
    expect(classify(diagnosticOfText(text)).errorClass).toBeTypeOf('string');
    const message = text;
    for (const { id } of tools) {
      const result = classify({ tool: id, language: undefined, code: undefined, message });
      expect(result.confidence).toBeLessThanOrEqual(1);
      signatureOf({
        errorClass: result.errorClass,
        language: undefined,
        specifics: result.specifics,
        message,
      });
    }
  });

  it('the beginnings of wordings, repeated', () => {
    const starts = [
      "Type '",
      "Cannot find name '",
      'method ',
      'incompatible types: ',
      'cannot use ',
      "no member named '",
      'Argument ',
      '‘',
      'no method named `',
      "'x' object ",
    ];
    for (const start of starts)
      for (const { id } of tools)
        expect(
          classify({ tool: id, language: undefined, code: undefined, message: start.repeat(50_000) }).reason,
        ).toBeTypeOf('string');
  });

  it('any text at all gets an answer', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom(undefined, ...tools.map((it) => it.id)),
        fc.option(fc.string(), { nil: undefined }),
        (text, tool, code) => {
          const { confidence } = classify({ tool, language: undefined, code, message: text });
          expect(confidence >= 0 && confidence <= 1).toBe(true);
          expect(diagnosticsOfText(text).length).toBeLessThanOrEqual(text.split('\n').length);
        },
      ),
    );
  });
});
