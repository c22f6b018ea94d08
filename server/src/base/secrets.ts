/** What secrets look like: one table for the rule that reports them and for everything that must not keep them. */

import { mayHoldNamed, scrubNamed } from './namedSecrets.ts';

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

/** Every shape starts with one of these: most texts are done after one search. */
const prefix = /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox[abprs]-|sk-|AIza|npm_|[rs]k_live_|PRIVATE KEY/;

export interface Secret {
  /** With its article: "a GitHub token". */
  readonly sort: string;
  readonly start: number;
  readonly end: number;
}

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

/** By sort, then by place; placeholders are none. */
export function* secretsIn(text: string): Generator<Secret> {
  if (!prefix.test(text)) return;
  for (const [sort, shape] of shapes)
    for (const match of text.matchAll(shape))
      if (!isPlaceholder(match[0])) yield { sort, start: match.index, end: match.index + match[0].length };
}

/** Whether it is worth looking closer: cheap, and true for every text that {@link scrub} changes, also within JSON. */
export const mayHoldSecret = (text: string): boolean => prefix.test(text) || mayHoldNamed(text);

/** The text with every secret replaced by a word that says what stood there, on as many lines; the same text where there is none. */
export function scrub(text: string): string {
  let clean = text;
  if (prefix.test(text))
    for (const [sort, shape] of shapes)
      clean = clean.replace(shape, (token) =>
        isPlaceholder(token) ? token : `[${sort}]${token.replace(/[^\n]+/g, '')}`,
      );
  return scrubNamed(clean);
}
