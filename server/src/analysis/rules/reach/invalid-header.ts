/** A header that its readers cannot parse: the document loses its scope, or is not loaded at all. */
import type { HeaderEntry, HeaderProblem } from '../../../documents/header.ts';
import { quoted, replaceValue } from '../../reach/headerEdits.ts';
import { targeted, titlesOf } from '../../reach/readers.ts';
import { documentRule } from '../../rule.ts';

interface Broken {
  readonly problem: HeaderProblem;
  readonly entry: HeaderEntry | undefined;
}

/** What becomes of a document whose header is broken, by kind. Source: the formats' documentation and reports, as of the kinds' `verified` dates. */
const consequences: Readonly<Record<string, string>> = {
  'agent-skill':
    'hosts skip the skill, or load its text with empty metadata, so that its description and permissions are lost',
  'claude-agent': 'the agent is skipped without a message',
  'claude-rule': 'the rule loses its `paths` and is loaded always',
  'claude-command': 'the command loses its settings',
  'cline-rule': 'the rule is always active and the raw header becomes part of the prompt',
  'continue-rule': 'the whole file, header included, becomes the text of the rule',
  'kiro-steering': 'the file is always included',
  instructions: 'the instructions lose their scope',
  'gemini-agent': 'the agent is skipped',
  'openhands-skill': 'loading fails with an error',
};

const reasons: Readonly<Record<HeaderProblem['code'], string>> = {
  'unquoted-colon': 'a value with `: ` in it must be quoted',
  'leading-special': 'a value that begins with such a character must be quoted',
  unclosed: 'it is never closed by a line `---`',
  'tab-indent': 'YAML does not allow tabs as indentation',
  'duplicate-key': 'a key is given twice',
  'invalid-yaml': 'it is not valid YAML',
  'invalid-toml': 'it is not valid TOML',
  'invalid-json': 'it is not valid JSON',
};

export const rule = documentRule<Broken>({
  meta: {
    id: 'reach/invalid-header',
    code: 'R102',
    summary: 'A header cannot be parsed, so the document loses its scope or is not loaded.',
    group: 'reach',
    severity: 'error',
    errorClass: 'not-loaded',
    status: 'stable',
    since: '0.1.0',
    repair: 'safe',
    phase: 'own',
  },

  *find({ document, snapshot }) {
    const { header, kind } = document;
    if (
      !header ||
      document.text.content.trim() === '' ||
      !kind.header ||
      targeted(kind.readers, snapshot.settings).length === 0
    )
      return;
    // Files of templates hold placeholders that no parser accepts.
    if (/\{\{|\{%|<%/.test(document.text.slice(header.inner)) && kind.header.dialect === 'yaml') return;
    const problem = header.problems[0];
    if (!problem) return;
    const entry = header.entries.findLast(
      (it) =>
        it.keySpan.start <= problem.span.start &&
        problem.span.start <= Math.max(it.valueSpan.end, it.keySpan.end),
    );
    const end = Math.max(problem.span.end, Math.min(problem.span.start + 1, document.text.length));
    yield {
      span: {
        start: problem.span.start,
        end: Math.min(end, document.text.lineSpan(document.text.lineAt(problem.span.start)).end),
      },
      state: { problem, entry },
      identity: problem.code,
    };
  },

  describe({ state: { problem } }, { document, snapshot }) {
    const detail =
      problem.code === 'invalid-yaml' || problem.code === 'invalid-toml' || problem.code === 'invalid-json'
        ? ` (${problem.message})`
        : '';
    const readers = titlesOf(targeted(document.kind.readers, snapshot.settings));
    return {
      what: `The header cannot be read: ${reasons[problem.code]}${detail}.`,
      why: `For ${readers} that means: ${consequences[document.kind.id] ?? 'what it says is lost'}.`,
      fix:
        problem.code === 'unclosed'
          ? 'Close the header with a line `---`.'
          : problem.code === 'unquoted-colon' || problem.code === 'leading-special'
            ? 'Put the value in quotes.'
            : 'Correct the header.',
    };
  },

  repairs({ state: { problem, entry } }, { document }) {
    if (document.kind.header?.dialect !== 'yaml' || !entry || entry.raw === '') return [];
    if (problem.code !== 'unquoted-colon' && problem.code !== 'leading-special') return [];
    if (
      entry.raw.startsWith('[') ||
      entry.raw.startsWith('{') ||
      entry.raw.startsWith('"') ||
      entry.raw.startsWith("'")
    )
      return [];
    return [replaceValue(document, entry, quoted(entry.raw), 'Put the value in quotes', 'safe')];
  },
});
