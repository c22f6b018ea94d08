/** Which sentences before a fence forbid the code in it, and which forbid something else. */
import { describe, expect, it } from 'vitest';
import { isShownAsWrong } from '../../../server/src/documents/claims/shownAsWrong.ts';

const wrong = [
  'Do not do this:',
  "Don't",
  '**Never:**',
  'Before:',
  '\u274c Importing from the barrel:',
  'Wrong:',
  'Avoid code like the following:',
  'Never write queries like this.',
  'Never call the database from a component:',
  'Avoid nested ternaries:',
  'Do not import from the barrel file. For example:',
  'Do not run the following, it drops the table:',
  'Before the refactoring it looked so:',
  'Handlers must not throw:',
];

const meant = [
  'Do not run this script on production. Create a user:',
  'Do not run the tests by hand:',
  'Never edit generated files.',
  'Never commit without a test. A test looks like this:',
  'Before you commit, check that it compiles:',
  'Instead of calling `fetch` yourself, use the client:',
  'Never call `fetch` directly, use the client:',
  "Don't construct it. Use the factory instead:",
  'Use the factory rather than the constructor:',
  'Do not forget to close it:',
  'A user is made by the factory:',
  '',
];

describe('a sentence before a fence', () => {
  it.each(wrong)('forbids the code: %s', (intro) => expect(isShownAsWrong('Users', intro)).toBe(true));
  it.each(meant)('forbids no code: %s', (intro) => expect(isShownAsWrong('Users', intro)).toBe(false));
});

describe('a heading above a fence', () => {
  it.each(["Don't", 'Anti-patterns', 'Avoid barrels', 'Never', 'Before', 'Legacy API'])('forbids: %s', (it) =>
    expect(isShownAsWrong(it, '')).toBe(true),
  );
  it.each(['Before you start', 'Do not edit generated files', 'Use hooks instead of classes'])(
    'does not: %s',
    (it) => expect(isShownAsWrong(it, '')).toBe(false),
  );
});
