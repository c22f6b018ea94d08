/** A task uses a package that the workspace holds at one version, and nothing in reach says which. */
import { inlineCode } from '../../../base/inlineCode.ts';
import type { SampleClaim } from '../../../documents/claim.ts';
import { likelyModules } from '../../../documents/code/imports.ts';
import { placeInDocument } from '../../../documents/code/sample.ts';
import type { DeclaredDependency } from '../../../workspace/facts.ts';
import { importedPackage } from '../../../workspace/packages/importedPackage.ts';
import type { Addition } from '../../additions/addition.ts';
import { declarationOf } from '../../imports/declared.ts';
import { textsInReach } from '../mentions.ts';
import type { Detector, DetectorContext } from '../prediction.ts';
import { showsUse } from '../shownUse.ts';

/**
 * Of attempts at GitChameleon's 328 problems that hang on a version, 42 of 100 failed although they were told it, 10 with an error of the API
 * (`bench/results/prediction.md`): that the package changed in what a task needs is not known here, so that this stays a hint.
 */
const PRIOR = 0.42;
const MOST = 3;
const EXACT = /^(?:={1,3}\s{0,3}(\d{1,5}(?:\.\d{1,9}){0,3})|v?(\d{1,5}(?:\.\d{1,9}){1,3}))$/;

interface Pinned {
  readonly name: string;
  readonly version: string;
  readonly dependency: DeclaredDependency;
  readonly claim: SampleClaim;
  readonly module: string;
}

/** What the samples of the document import and the workspace holds at one version, each package once. */
function pinned({ document, facts }: DetectorContext): readonly Pinned[] {
  const found = new Map<string, Pinned>();
  for (const claim of document.claims) {
    // Whether the sample is right or wrong, it shows what the task uses.
    if (claim.kind !== 'sample' || claim.exemption === 'placeholder') continue;
    for (const module of likelyModules(claim.language, claim.code)) {
      const wanted = importedPackage(claim.language, module);
      const dependency = wanted && declarationOf(facts, wanted);
      const [, exact, bare] = EXACT.exec(dependency?.range ?? '') ?? [];
      const version = dependency?.resolved ?? exact ?? bare;
      if (dependency === undefined || version === undefined || found.has(dependency.name)) continue;
      if (showsUse(claim.code, module)) continue;
      found.set(dependency.name, { name: dependency.name, version, dependency, claim, module });
    }
  }
  return [...found.values()];
}

/** The release stands behind the name: `React 18`, `torch==1.9.0`, `next@15`, `| django | 4.2 |`. */
function isSaid({ name, version }: Pinned, texts: readonly string[]): boolean {
  const release = version.startsWith('0.')
    ? version.split('.', 2).join('.')
    : (version.split('.')[0] as string);
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const between = '[\\s"\'`*_()|:@=~^<>]{0,12}';
  const said = new RegExp(
    `(?:^|[^\\w-])${literal(name)}${between}(?:(?:is )?at )?(?:version|v)?${between}${literal(release)}(?!\\d)`,
    'i',
  );
  return texts.some((text) => said.test(text));
}

function addition({ name, version, dependency }: Pinned): Addition {
  const says = `${inlineCode(name)} is at version ${version}`;
  return {
    adjustment: 'add-version',
    title: `Say the version of ${inlineCode(name)}`,
    section: 'Dependencies',
    sentence: `${says} (${inlineCode(dependency.source.path)}): use only what that version has.`,
    code: '',
    said: [says],
  };
}

export const unstatedVersion: Detector = {
  rule: 'gap/unstated-version',
  prior: PRIOR,
  basis: 'wording',
  *detect(context) {
    const used = pinned(context);
    if (used.length === 0) return;
    const texts = textsInReach(context);
    const [first, ...others] = used.filter((it) => !isSaid(it, texts)).slice(0, MOST);
    if (first === undefined) return;
    const all = [first, ...others];
    const names = all.map(({ name }) => inlineCode(name)).join(', ');
    const at = first.claim.code.indexOf(first.module);
    yield {
      errorClass: 'api-misuse/version-mismatch',
      span: placeInDocument(first.claim, { start: at, end: at + first.module.length }),
      ...(others.length === 0 ? { symbol: first.name } : {}),
      what: `The task uses ${names}, and nothing says which version the workspace has.`,
      why: `A model writes for the version that it has seen most; the workspace has ${all.map(({ name, version }) => `${inlineCode(name)} ${version}`).join(', ')}.`,
      fix: 'Say the version.',
      additions: all.map(addition),
    };
  },
};
