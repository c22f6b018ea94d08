/** Features of documents, one by one: a line that shows each, and the explanation of an estimate. */
import { describe, expect, it } from 'vitest';
import { failureEstimate } from '../../../server/src/analysis/prediction/failureModel.ts';
import { features, measuresOf } from '../../../server/src/analysis/prediction/features.ts';
import { createDocument } from '../../../server/src/documents/createDocument.ts';
import type { Kind } from '../../../server/src/documents/kind.ts';
import { kindOf } from '../../../server/src/documents/kinds/kindOf.ts';

const PATH = '.github/prompts/task.prompt.md';
const documentOf = (text: string) => createDocument(PATH, kindOf(PATH) as Kind, text);

const shown: Readonly<Record<string, string>> = {
  'has-imports': '```python\nfrom datetime import timedelta\n```',
  'has-signatures': '```ts\nexport function createUser(name: string): User;\n```',
  'has-types': 'The limit is of type `number`.',
  'has-versions': 'We use Node 22.',
  'has-api-docs': 'Call `createUser(name, role)`.',
  'has-examples': '`add(1, 2)` returns 3.',
  'has-edge-cases': 'Return an empty list on empty input.',
  'has-error-handling': 'It throws `NotFound` when there is none.',
  'has-data-structures': 'Use a hash map.',
  'has-algorithm': 'Use binary search.',
  'has-performance-limits': 'It answers within 50 ms.',
  'has-memory-limits': 'Read the file in chunks.',
  'has-data-size': 'There are up to 5000 users.',
  'has-security-guidance': 'Use parameterized statements.',
  'has-tests': 'Write unit tests.',
  'has-commands': 'Run `npm test`.',
  'touches-sql': 'Run a query of PostgreSQL.',
  'touches-html': 'Show the comment as HTML.',
  'touches-authentication': 'The user can log in.',
  'touches-files': 'Save the upload.',
  'touches-processes': 'Use subprocess.',
  'touches-deserialisation': 'Load it with pickle.',
  'touches-cryptography': 'Encrypt the message.',
  'touches-requests': 'Call the webhook.',
  'touches-concurrency': 'It is called by several threads.',
  'touches-big-data': 'The table has millions of rows.',
  'touches-numbers': 'Round to two digits.',
  'touches-dates': 'Mind the time zone.',
  'touches-text': 'Count the vowels.',
  'asks-words': 'Write a function.',
  'asks-terms': 'It validates registrations.',
  'asks-functions': '```python\ndef a(x):\ndef b(x):\n```',
  'leans-on-object': '```python\ndef area(self) -> float:\n```',
  'asks-state': '```python\nclass Account:\n```',
  'asks-conditions': 'Only if it is there.',
};

describe('features', () => {
  it('are all shown here', () =>
    expect(Object.keys(shown).sort()).toEqual(features.map(({ id }) => id).sort()));

  it.each(Object.entries(shown))('%s: %s', (id, text) => {
    expect(measuresOf(documentOf(text))[id]).toBeGreaterThan(0);
    if (id !== 'asks-words') expect(measuresOf(documentOf('The house is blue.'))[id]).toBe(0);
  });
});

describe('an estimate of failure', () => {
  it('grows with what is asked for and tells why', () => {
    const little = failureEstimate(documentOf('Add two numbers.'));
    const much = failureEstimate(
      documentOf(`${'Do this and that with every one of them. '.repeat(20)}\n${shown['asks-functions']}`),
    );
    expect(much.probability).toBeGreaterThan(little.probability);
    expect(much.because).toContain('it asks for several functions');
  });
});
