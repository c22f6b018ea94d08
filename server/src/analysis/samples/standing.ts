/** Whether a code sample is meant to be followed as it stands, and in which place of the workspace it is read. */
import { dirname } from '../../base/paths.ts';
import type { SampleClaim } from '../../documents/claim.ts';
import type { CodeSummary } from '../../documents/code/codeParser.ts';
import type { FileOutline } from '../../documents/code/outline.ts';
import type { ContextDocument } from '../../documents/document.ts';
import type { Facts } from '../../workspace/facts.ts';
import type { ImportingFile } from '../../workspace/imports/importRules.ts';
import type { Symbols } from '../../workspace/symbols/symbols.ts';
import { sampleLanguage } from './sampleLanguages.ts';

/** Titles of steps that add something: what the samples under them use may come with these steps. */
const STEPS =
  /\b(?:add|adding|creat(?:e|ing)|implement(?:ing)?|introduc(?:e|ing)|extend(?:ing)?)\b|\bnew\b|\bhow to\b|^\W{0,6}step \d/i;

/** It stands among steps for something new. */
export function isOfSteps({ headings }: SampleClaim): boolean {
  return headings.some((it) => STEPS.test(it));
}

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

/** The comment on the first line. */
const FIRST_COMMENT = /^\s{0,20}(?:\/\/|#|--|\/\*|\{\/\*)[ \t]{0,4}([^\n]{1,200})/;
const FILE = /^(?:[\w@.()[\]-]{1,60}\/){0,10}[\w@.-]{1,80}\.\w{1,5}(?=$|[\s:*(])/;
const ONE_OF_MANY = /\b(?:examples?|alternatives?|options?|optional|if you (?:use|need|want)|e\.g\.)\b/i;

/** By its first line it is a file that is not there, or one way out of many: what somebody else would write. */
export function isForSomebodyElse({ code }: SampleClaim, facts: Facts): boolean {
  const comment = FIRST_COMMENT.exec(code)?.[1] ?? '';
  const file = FILE.exec(comment)?.[0].replace(/^\.\//, '');
  return (file !== undefined && facts.endingWith(file).length === 0) || ONE_OF_MANY.test(comment);
}

/** The index of symbols, once it stands. */
export function readySymbols(facts: Facts): Symbols | undefined {
  const { symbols } = facts;
  return symbols?.state === 'ready' ? symbols : undefined;
}

/** The sample as a file beside its document, or where the language keeps its sources below it. */
export function asFile(claim: SampleClaim, document: ContextDocument, summary?: CodeSummary): ImportingFile {
  const { language, code } = claim;
  const row = sampleLanguage(language);
  const path = [dirname(document.path), row?.folder, `sample.${row?.ending ?? language}`]
    .filter(Boolean)
    .join('/');
  if (summary === undefined) return { path, language, text: code };
  const outline: FileOutline = {
    language,
    symbols: [],
    imports: summary.imports ?? [],
    reexports: [],
    incomplete: false,
    ...(summary.package !== undefined ? { package: summary.package } : {}),
  };
  return { path, language, text: code, outline };
}
