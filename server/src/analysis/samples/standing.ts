/** Whether a code sample is meant to be followed as it stands, and in which place of the workspace it is read. */
import { dirname } from '../../base/paths.ts';
import type { SampleClaim } from '../../documents/claim.ts';
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';
import type { CodeSummary } from '../../documents/code/codeParser.ts';
import type { ContextDocument } from '../../documents/document.ts';
import type { Facts } from '../../workspace/facts.ts';
import type { ImportingFile } from '../../workspace/imports/importRules.ts';
import type { Symbols } from '../../workspace/symbols/symbols.ts';

/** Shown as right, and not made up. */
export function isMeant(claim: SampleClaim): boolean {
  return claim.exemption === undefined && claim.modality !== 'forbids' && claim.modality !== 'denies';
}

/** What a sample says, where it parsed whole; undefined as long as it is not known, and for shapes with gaps in them. */
export function summaryOf(claim: SampleClaim, facts: Facts): CodeSummary | undefined {
  const summary = facts.sample?.(claim.language, claim.code);
  if (summary === undefined || summary === 'unknown' || summary.errors.count > 0) return undefined;
  return summary;
}

/** The index of symbols, once it stands. */
export function readySymbols(facts: Facts): Symbols | undefined {
  const { symbols } = facts;
  return symbols?.state === 'ready' ? symbols : undefined;
}

const endings: Partial<Readonly<Record<CodeLanguage, string>>> = {
  typescript: 'ts',
  tsx: 'tsx',
  javascript: 'js',
  python: 'py',
};

/** The sample as a file beside its document. */
export function asFile(claim: SampleClaim, document: ContextDocument): ImportingFile {
  const directory = dirname(document.path);
  const name = `${directory === '' ? '' : `${directory}/`}sample.${endings[claim.language] ?? claim.language}`;
  return { path: name, language: claim.language, text: claim.code };
}
