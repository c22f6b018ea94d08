/** A secret in a document goes to every model and every log that the document goes to. */
import { secretsIn } from '../../../base/secrets.ts';
import { documentRule } from '../../rule.ts';

interface Found {
  readonly sort: string;
  readonly ordinal: number;
}

export const rule = documentRule<Found>({
  meta: {
    id: 'reach/secret',
    code: 'R141',
    summary: 'A secret stands in a document that is sent to models.',
    group: 'reach',
    severity: 'error',
    errorClass: 'security',
    status: 'stable',
    since: '0.1.0',
    repair: 'none',
    // Looks at the whole text, so it waits for a pause in typing.
    phase: 'workspace',
  },

  *find({ document }) {
    let ordinal = 0;
    for (const { sort, start, end } of secretsIn(document.text.content)) {
      // The secret itself goes into no message and no fingerprint.
      yield {
        span: { start, end },
        state: { sort, ordinal: ordinal++ },
        identity: `${sort} ${ordinal}`,
      };
    }
  },

  describe({ state: { sort } }) {
    return {
      what: `This looks like ${sort}.`,
      why: 'The document is sent to models and kept in their logs and in version control: whoever reads those can use it.',
      fix: 'Revoke it, and name the environment variable that holds the new one.',
    };
  },
});
