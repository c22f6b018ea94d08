/** The contract of a rule: finding, describing and repairing are three functions, so that counting costs no rendering and typing costs no repairs. */

import type * as z from 'zod';
import type { Span } from '../base/span.ts';
import type { Claim, ClaimKind, ClaimOf } from '../documents/claim.ts';
import type { ContextDocument } from '../documents/document.ts';
import type { Evidence } from '../learning/evidence.ts';
import type { Facts } from '../workspace/facts.ts';
import type { Severity } from '../workspace/settings.ts';
import type { WorkspaceSnapshot } from '../workspace/snapshot.ts';
import type { Message, Predicted, Related } from './finding.ts';
import type { Applicability, Repair } from './repair.ts';

export type Group = 'reach' | 'truth' | 'gap' | 'proof';

export interface RuleMeta {
  /** `group/name`; the name says what is wrong: `truth/missing-path`. */
  readonly id: string;
  /** Stable short code for tools that need one: `T101`. */
  readonly code: string;
  readonly summary: string;
  readonly group: Group;
  readonly severity: Severity;
  /** Taxonomy id of the error the finding leads to. */
  readonly errorClass: string;
  readonly status: 'preview' | 'stable' | 'deprecated';
  /** Version that introduced it. */
  readonly since: string;
  /** Best applicability of its repairs. */
  readonly repair: Applicability | 'none';
  /** `own`: needs the document alone and runs at once; `workspace`: asks facts or other documents. */
  readonly phase: 'own' | 'workspace';
  /** `unread`: looks at documents that lie where nobody reads them, which all other rules leave alone. */
  readonly documents?: 'unread';
  /** Schema of the rule's options; every option has a default and a description. */
  readonly options?: z.ZodObject;
}

export interface RuleContext {
  readonly document: ContextDocument;
  /** Records what is asked, so that a changed file re-checks only documents that depend on it. */
  readonly facts: Facts;
  readonly snapshot: WorkspaceSnapshot;
  /** What runs have shown. For document rules: what a claim rule finds is kept while its facts are the same. */
  readonly evidence: Evidence;
  /** Parsed by the rule's schema. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Found<State> {
  readonly span: Span;
  readonly state: State;
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly unnecessary?: boolean;
  /** Holds only where the text speaks of this workspace: dropped where most names beside it are not there either. */
  readonly tentative?: boolean;
  /** Class of the error it leads to, where the rule speaks of several; default: that of the rule. */
  readonly errorClass?: string;
  /** What identifies the finding beside its rule; default: the text of the span. */
  readonly identity?: string;
  /** It is a prediction: it is recorded as it was shown, and later runs decide whether it came true. */
  readonly prediction?: Predicted;
}

interface RuleBase<State> {
  readonly meta: RuleMeta;
  describe(found: Found<State>, context: RuleContext): Message;
  /** Best first. Called only when somebody asks for repairs. */
  repairs?(found: Found<State>, context: RuleContext): readonly Repair[];
}

/** Looks at one claim at a time; its result is kept as long as the claim's block and the facts it asked for are unchanged. */
export interface ClaimRule<K extends ClaimKind = ClaimKind, State = unknown> extends RuleBase<State> {
  readonly claims: readonly K[];
  /** Several for a claim that says several things, such as a sample of code. */
  find(claim: ClaimOf<K>, context: RuleContext): Found<State> | readonly Found<State>[] | undefined;
}

/** Looks at a document as a whole. */
export interface DocumentRule<State = unknown> extends RuleBase<State> {
  find(context: RuleContext): Iterable<Found<State>>;
}

export type Rule = ClaimRule<ClaimKind, unknown> | DocumentRule<unknown>;

/** What a claim rule found, as a list. */
export function findingsOf(rule: ClaimRule, claim: Claim, context: RuleContext): readonly Found<unknown>[] {
  const found = rule.find(claim, context);
  return found === undefined ? [] : 'span' in found ? [found] : found;
}

export function isClaimRule(rule: Rule): rule is ClaimRule {
  return 'claims' in rule;
}

/** Gives a rule its precise type where it is written and its general one where it is kept. */
export function claimRule<K extends ClaimKind, State>(rule: ClaimRule<K, State>): Rule {
  return rule as unknown as Rule;
}

export function documentRule<State>(rule: DocumentRule<State>): Rule {
  return rule as unknown as Rule;
}

export type { Claim };
