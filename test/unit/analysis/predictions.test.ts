/** Predictions of documents: what experience does to them, and how many a document gets. */
import { describe, expect, it } from 'vitest';
import { editBetween, enhanced, likelyAdditions } from '../../../server/src/analysis/prediction/enhance.ts';
import { predictions } from '../../../server/src/analysis/prediction/prediction.ts';
import { taskOf } from '../../../server/src/analysis/prediction/task.ts';
import {
  calibrationMarkdown,
  calibrationReport,
  calibrationText,
} from '../../../server/src/cli/calibration.ts';
import { createDocument } from '../../../server/src/documents/createDocument.ts';
import type { Kind } from '../../../server/src/documents/kind.ts';
import { kindOf } from '../../../server/src/documents/kinds/kindOf.ts';
import { type Evidence, noEvidence } from '../../../server/src/learning/evidence.ts';
import type { Facts } from '../../../server/src/workspace/facts.ts';
import type { WorkspaceSnapshot } from '../../../server/src/workspace/snapshot.ts';

const PROMPT = '.github/prompts/task.prompt.md';
const facts = { manifests: [] } as unknown as Facts;

function documentOf(text: string, path = PROMPT) {
  return createDocument(path, kindOf(path) as Kind, text);
}

function predicted(text: string, evidence: Evidence = noEvidence, path = PROMPT) {
  const document = documentOf(text, path);
  const snapshot = { documents: new Map([[path, document]]) } as unknown as WorkspaceSnapshot;
  return predictions(document, { facts, snapshot, evidence });
}

/** Of the predictions of one rule, so many came true. */
function record(rule: string, came: number, trials: number): Evidence {
  const errorClass = 'security/sql-injection';
  const rate = { successes: came, trials, mean: came / trials, low: 0, high: 1 };
  const judged = Array.from({ length: trials }, (_, index) => ({ probability: 0.75, came: index < came }));
  return {
    ...noEvidence,
    prediction: (asked) => (asked === rule ? rate : undefined),
    predictions: () => [{ rule, errorClass, judged }],
  };
}

const SQL = 'Write a function that finds users with SQL: `find("a")` gives `[]`.';
const RULE = 'gap/missing-security-guidance';

describe('experience', () => {
  it('leaves the prior where there is none', () =>
    expect(predicted(SQL).find((it) => it.rule === RULE)?.probability).toBe(0.75));

  it('raises what comes true and lowers what does not', () => {
    expect(predicted(SQL, record(RULE, 8, 8))[0]?.probability).toBeCloseTo((6 + 8) / 16);
    expect(predicted(SQL, record(RULE, 1, 4))[0]?.probability).toBeCloseTo((6 + 1) / 12);
  });

  it('silences a rule whose predictions do not come true, and says so', () => {
    const evidence = record(RULE, 0, 12);
    expect(predicted(SQL, evidence).filter((it) => it.rule === RULE)).toEqual([]);
    const report = calibrationReport(evidence);
    expect(report.rules[0]).toMatchObject({ shown: 'silent', count: 12, came: 0, prior: 0.75 });
    expect(calibrationText(report)).toContain('silent, since its predictions do not come true here');
    expect(calibrationMarkdown(report)).toContain('| 0 of 12 | 75 % | 30 % | silent |');
  });
});

describe('a document', () => {
  it('gets five predictions at most, likeliest first', () => {
    const many = predicted(
      'Implement an upload endpoint that stores uploaded files, passwords and SQL, starts a subprocess, and handles millions of rows. Handle errors. It must be fast, etc.',
    );
    expect(many.length).toBeLessThanOrEqual(5);
    const shown = many.map((it) => it.probability);
    expect(shown).toEqual(shown.toSorted((a, b) => b - a));
  });

  it.each([
    ['general guidance', 'Write tests for every function. Passwords are stored in PostgreSQL.', 'AGENTS.md'],
    [
      'a plan',
      'Write a plan for a service that stores passwords. Do not write any code.',
      '.claude/commands/plan.md',
    ],
    ['a procedure', '1. Add missing functions.\n2. Run the tests.', '.claude/commands/do.md'],
  ])('without a task of its own has none: %s', (_, text, path) => {
    expect(taskOf(documentOf(text, path))).toBeUndefined();
    expect(predicted(text, noEvidence, path)).toEqual([]);
  });

  it.each([
    'Implement a function for $ARGUMENTS with SQL.',
    'Create a new API endpoint with SQL.\n\nThe user will provide: path and method.',
    'Write tests for the specified class, with SQL.',
    'Create an endpoint in `app/api/<resource>.py` with SQL.',
    'Add a new endpoint following the project conventions, with SQL.',
    'Add a new form to the application following these steps, with SQL.',
  ])('whose subject is filled in later is not judged by its wording: %s', (text) => {
    expect(taskOf(documentOf(text))?.subject).toBe('later');
    expect(predicted(text)).toEqual([]);
  });

  it('of any kind may have a section with a task', () =>
    expect(predicted(`# Notes\n\n## Task\n\n${SQL}\n`, noEvidence, 'AGENTS.md')[0]?.rule).toBe(RULE));
});

const dangerous: Readonly<Record<string, string>> = {
  'security/sql-injection': 'Write a function that finds users with SQL.',
  'security/xss': 'Add a page that renders HTML with the message of a user.',
  'security/authentication': 'Implement an endpoint that checks passwords.',
  'security/path-traversal': 'Implement an endpoint that stores uploaded files.',
  'security/command-injection': 'Write a script that starts a subprocess for each image.',
  'security/deserialization': 'Write a function that loads a pickle.',
  'security/cryptography': 'Write a function that encrypts messages.',
  'security/ssrf': 'Implement a client for webhook URLs.',
};

it('quotes of the words that it is about no more than a reader needs', () => {
  const columns = Array.from({ length: 10 }, (_, at) => `column${at}`).join(',');
  const [found] = predicted(`Write a query: SELECT ${columns} FROM users.`);
  expect(found?.what).toMatch(/\("SELECT column0[^"]{0,50}…"\)/);
});

describe('what is added', () => {
  it.each(Object.entries(dangerous))('removes its finding and adds none: %s', (errorClass, text) => {
    const before = predicted(text);
    expect(before.map((it) => it.errorClass)).toContain(errorClass);
    const after = enhanced(documentOf(text), likelyAdditions(before)).text.content;
    const left = predicted(after).map((it) => it.rule);
    expect(left).not.toContain(RULE);
    expect(left.every((rule) => before.some((it) => it.rule === rule))).toBe(true);
    expect(enhanced(documentOf(after), likelyAdditions(before)).text.content).toBe(after);
  });

  it('is one edit', () => {
    const before = `${SQL}\n`;
    const document = documentOf(before);
    const after = enhanced(document, likelyAdditions(predicted(before))).text.content;
    expect(document.edit([editBetween(before, after)]).text.content).toBe(after);
    expect(after).toContain('## Security');
  });
});
