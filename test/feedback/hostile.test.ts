/** Whatever bytes a tool prints or a file holds: a result comes back, within bounds, without escape sequences. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_MESSAGE } from '../../server/src/feedback/bounds.ts';
import type { ReadDiagnostic, ReadResult } from '../../server/src/feedback/reading.ts';
import { reportFormats } from '../../server/src/feedback/reports/table.ts';
import { readLines, readText } from '../support/reading.ts';

const directory = join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(directory)
  .filter((name) => !name.endsWith('.expected.json'))
  .map((name) => readFileSync(join(directory, name), 'utf8'));

function expectSane(result: ReadResult): void {
  const failures = result.tests.flatMap(({ failure }) => failure ?? []);
  for (const { message, severity, place } of [...result.diagnostics, ...failures] as ReadDiagnostic[]) {
    expect(message.length).toBeLessThanOrEqual(MAX_MESSAGE);
    expect(message).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f]/);
    expect(['error', 'warning']).toContain(severity);
    if (place?.line !== undefined) expect(Number.isInteger(place.line)).toBe(true);
  }
  for (const problem of result.problems) expect(problem).toMatch(/^\S.{10,}[.?]$/s);
}

/** A real report with pieces cut out, doubled, exchanged with those of another, or filled with junk. */
const mutilated = fc
  .tuple(
    fc.constantFrom(...fixtures),
    fc.constantFrom(...fixtures),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(200),
        fc.nat(3),
        fc.string({ unit: 'binary', maxLength: 40 }),
      ),
      {
        minLength: 1,
        maxLength: 8,
      },
    ),
  )
  .map(([text, other, wounds]) =>
    wounds.reduce((before, [where, length, how, junk]) => {
      const at = Math.floor(where * before.length);
      const piece = [junk, '', before.slice(at, at + length).repeat(2), other.slice(at, at + length)][
        how
      ] as string;
      return before.slice(0, at) + piece + before.slice(at + length);
    }, text),
  );

describe('hostile output', () => {
  it('any text is read', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 3_000 }), async (text) => {
        expectSane(await readText(text));
        expectSane(readLines(text));
      }),
      { numRuns: 200 },
    ));

  it('mutilated reports are read', () =>
    fc.assert(
      fc.asyncProperty(mutilated, async (text) => {
        expectSane(await readText(text, { size: 333 }));
        expectSane(readLines(text));
      }),
      { numRuns: 300 },
    ));

  it('any text is read by every report format, recognised or not', () =>
    fc.assert(
      fc.property(fc.constantFrom(...reportFormats), mutilated, (format, text) => {
        const reading = format.open();
        for (let at = 0; at < text.length; at += 500) reading.write(text.slice(at, at + 500));
        expectSane(reading.end());
      }),
      { numRuns: 300 },
    ));

  it.each([
    ['one character', 'a'],
    ['spaces', ' '],
    ['colons', ':'],
    ['parentheses', '('],
    ['digits and dots', '1.'],
    ['carets', '   | ^~-'],
    ['paths', 'src/a.ts:1:2: '],
    ['openings', '{"a":['],
    ['elements', '<testsuite>'],
    ['frames', '  at a.b (c'],
  ])('long lines and long runs of %s take no long time and no memory', async (_, unit) => {
    expectSane(readLines(`error: ${unit.repeat(200_000)}\n${`${unit.repeat(30)}\n`.repeat(5_000)}`));
    expectSane(await readText(unit.repeat(200_000)));
  });

  it('entities of a document are not expanded', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]><testsuites><testcase name="&z;"/><testcase name="after"/></testsuites>`;
    const { tests } = await readText(bomb);
    expect(tests.map(({ name }) => name)).toEqual(['&z;', 'after']);
  });

  it('escape sequences are gone before anything is matched', () => {
    const { diagnostics } = readLines(
      "\u001b[96mdocs/a.ts\u001b[0m:\u001b[93m3\u001b[0m:\u001b[93m7\u001b[0m - \u001b[91merror\u001b[0m\u001b[90m TS2304: \u001b[0mCannot find name 'x\u001b]8;;http://evil\u0007y'.",
    );
    expect(diagnostics[0]).toMatchObject({
      code: 'TS2304',
      message: "Cannot find name 'xy'.",
      place: { path: 'docs/a.ts', line: 3 },
    });
  });
});
