/** A task touches what is attacked, and nothing in reach says how to do it safely. */

import { quoted } from '../../../base/quoted.ts';
import type { Ecosystem } from '../../../documents/claim.ts';
import type { CodeLanguage } from '../../../documents/code/codeLanguage.ts';
import { sourceLanguage } from '../../../workspace/symbols/sourceFiles.ts';
import { textsInReach } from '../mentions.ts';
import type { Detector, DetectorContext } from '../prediction.ts';
import { type SecurityGuidance, securityGuidance } from '../securityGuidance.ts';

/** Weaknesses of one document that are told. */
const MOST = 2;

const byEcosystem: Readonly<Record<Ecosystem, CodeLanguage>> = {
  npm: 'typescript',
  pypi: 'python',
  cargo: 'rust',
  go: 'go',
  maven: 'java',
  composer: 'php',
  rubygems: 'ruby',
  nuget: 'csharp',
};

/** Of the task: what its samples or paths are written in, else what all manifests are for; undefined when they differ. */
function languageOf({ document, facts }: DetectorContext): CodeLanguage | undefined {
  for (const claim of document.claims) {
    if (claim.kind === 'sample') return claim.language;
    const written = claim.kind === 'path' ? sourceLanguage(claim.path) : undefined;
    if (written !== undefined) return written;
  }
  const [first, ...others] = [...new Set(facts.manifests.map((it) => byEcosystem[it.ecosystem]))];
  return others.length === 0 ? first : undefined;
}

function addition(it: SecurityGuidance, language: CodeLanguage | undefined) {
  const example = language && it.examples[language];
  return {
    adjustment: 'add-security-guidance' as const,
    title: `Add guidance on CWE-${it.cwe}`,
    section: 'Security',
    sentence: example === undefined ? `${it.guidance}.` : `${it.guidance}: \`${example}\`.`,
    code: '',
    said: [it.guidance],
  };
}

export const missingSecurityGuidance: Detector = {
  rule: 'gap/missing-security-guidance',
  prior: 0.75,
  basis: 'wording',
  *detect(context) {
    const { task } = context;
    const needed = securityGuidance.flatMap((it) => {
      const line = task.lines.find(({ text }) => it.needs.test(text));
      return line ? [{ it, line }] : [];
    });
    if (needed.length === 0) return;
    const texts = textsInReach(context);
    const open = needed.filter(({ it }) => !texts.some((text) => it.given.test(text)));
    const language = languageOf(context);
    for (const { it, line } of open.slice(0, MOST)) {
      const words = it.needs.exec(line.text)?.[0] ?? '';
      const start = line.span.start + line.text.indexOf(words);
      yield {
        errorClass: it.errorClass,
        span: { start, end: start + words.length },
        what: `The task ${it.touches} (${quoted(words)}), and nothing says how to do it safely.`,
        why: `What models write by themselves is often open to CWE-${it.cwe}.`,
        fix: `Say it: ${it.guidance}.`,
        additions: [addition(it, language)],
      };
    }
  },
};
