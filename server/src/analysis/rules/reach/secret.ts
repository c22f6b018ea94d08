/** A secret in a document goes to every model and every log that the document goes to. */
import { documentRule } from '../../rule.ts';

interface Secret {
  readonly sort: string;
  readonly ordinal: number;
}

/** Shapes that their issuers document, each with a prefix of its own, so that ordinary text cannot match. */
const shapes: readonly (readonly [string, RegExp])[] = [
  ['an AWS access key', /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g],
  ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36,80}|github_pat_[A-Za-z0-9_]{50,100})\b/g],
  ['a GitLab token', /\bglpat-[A-Za-z0-9_-]{20,40}\b/g],
  ['a Slack token', /\bxox[abprs]-[0-9]{6,14}-[0-9A-Za-z-]{20,80}\b/g],
  ['an OpenAI key', /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{20,40}T3BlbkFJ[A-Za-z0-9_-]{20,80}\b/g],
  ['an Anthropic key', /\bsk-ant-[a-z]{2,10}[0-9]{2}-[A-Za-z0-9_-]{80,120}\b/g],
  ['a Google API key', /\bAIza[A-Za-z0-9_-]{35}\b/g],
  ['an npm token', /\bnpm_[A-Za-z0-9]{36}\b/g],
  ['a Stripe key', /\b[rs]k_live_[A-Za-z0-9]{24,100}\b/g],
  [
    'a private key',
    /-----BEGIN (?:RSA |EC |OPENSSH |DSA |PGP )?PRIVATE KEY(?: BLOCK)?-----\s+[A-Za-z0-9+/=\s]{64,}/g,
  ],
];

/** Shannon entropy in bits per character: random tokens have more than 3, `xxxx` and `EXAMPLE` less. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

function isPlaceholder(token: string): boolean {
  return (
    /example|sample|placeholder|your|fake|dummy|test|x{5,}|0{6,}|1234567|abcdef/i.test(token) ||
    entropy(token.slice(4)) < 3
  );
}

export const rule = documentRule<Secret>({
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
    const { content } = document.text;
    let ordinal = 0;
    for (const [sort, shape] of shapes) {
      for (const match of content.matchAll(shape)) {
        if (isPlaceholder(match[0])) continue;
        // The secret itself goes into no message and no fingerprint.
        yield {
          span: { start: match.index, end: match.index + match[0].length },
          state: { sort, ordinal: ordinal++ },
          identity: `${sort} ${ordinal}`,
        };
      }
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
