/** `forewarn report` says in every format what was seen, why it belongs to the document, and which repairs worked. */
import { expect, it } from 'vitest';
import { policyHash } from '../../server/src/base/hash.ts';
import { experienceHtml } from '../../server/src/cli/experience/asHtml.ts';
import { experienceReport } from '../../server/src/cli/experience/experienceReport.ts';
import { experienceFormats } from '../../server/src/cli/experience/formats.ts';
import { run } from '../support/observations.ts';
import { statedEvidence } from '../support/statedEvidence.ts';
import { openWorkspace } from '../support/workspace.ts';

const { host } = await openWorkspace({ 'AGENTS.md': '# Shop\n' });
const evidence = statedEvidence({
  documents: {
    'AGENTS.md': [
      {
        message: "Cannot find name 'a<b|c'.",
        reason: 'its section "Users" names src/users/<b>|x',
        symbol: 'useAuth',
        seen: 1,
        of: 1,
      },
    ],
  },
  rates: { 'add-import': { successes: 1, trials: 1 } },
});
const report = experienceReport(host.snapshot(), evidence, [run(1)], Date.UTC(2026, 10, 2));

it.each(Object.entries(experienceFormats))('%s shows why an error belongs to a document', (name, format) => {
  const text = format(report);
  expect(text).toContain('its section');
  expect(text).not.toMatch(/\b1 (?:runs|times)\b/);
  // Words of others are no marks of the format.
  if (name === 'html') expect(text).not.toContain('<b>|x');
  if (name === 'markdown') expect(text).toContain('names src/users/<b>\\|x`');
});

it('the page allows its own style and nothing else', () => {
  const page = experienceHtml(report);
  const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
  expect(page).toContain(`content="default-src 'none'; style-src ${policyHash(style)}"`);
  // Inline styles and handlers would be refused.
  expect(page).not.toMatch(/<script| style="| on\w+="|src="|<a /);
});

it('places of the page are links where there is something that opens them, whatever the name of a file', () => {
  const hostile = experienceReport(
    host.snapshot(),
    statedEvidence({ documents: { 'AGENTS.md': [{ place: { path: 'a"><b>.ts', line: 3 } }] } }),
    [],
    0,
  );
  const page = experienceHtml(hostile, { href: (path, line) => `open:${path}:${line ?? 'top'}` });
  expect(page).toContain('<a href="open:AGENTS.md:top"><code>AGENTS.md</code></a>');
  expect(page).toContain(
    '<a href="open:a&quot;&gt;&lt;b&gt;.ts:3"><code>a&quot;&gt;&lt;b&gt;.ts:3</code></a>',
  );
});
