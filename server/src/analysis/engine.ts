/** Runs rules over documents. Results of a block are kept until the block, a fact it asked for or the settings change, so a keystroke pays for one block. */
import type { BugReports } from '../base/bug.ts';
import { type CancellationToken, checkpoint } from '../base/cancellation.ts';
import { getOrAdd } from '../base/getOrAdd.ts';
import { hash } from '../base/hash.ts';
import { overlaps, type Span, shift } from '../base/span.ts';
import type { Claim } from '../documents/claim.ts';
import type { Block, ContextDocument } from '../documents/document.ts';

import { MISPLACED } from '../documents/kinds/misplaced.ts';

import { type Evidence, noEvidence } from '../learning/evidence.ts';

import { recordingFacts } from '../workspace/recordingFacts.ts';
import type { Settings } from '../workspace/settings.ts';
import type { WorkspaceSnapshot } from '../workspace/snapshot.ts';
import { inCompany } from './company.ts';
import type { Finding } from './finding.ts';
import { isMeant } from './paths/audience.ts';
import type { Repair } from './repair.ts';
import {
  type ClaimRule,
  type DocumentRule,
  type Found,
  findingsOf,
  isClaimRule,
  type Rule,
  type RuleContext,
} from './rule.ts';
import { type ActiveRule, activeRules } from './ruleSettings.ts';
import { unsuppressed } from './suppress.ts';

/** `now`: claim rules and rules that need the document alone; `full`: everything. */
export type Phase = 'now' | 'full';

export interface Analysis {
  readonly findings: readonly Finding[];
  /** Keys of the facts that the findings depend on; empty after phase `now`. */
  readonly asked: ReadonlySet<string>;
}

/** A finding before its place in the document is known: the span counts from the start of its block. */
type Draft = Omit<Finding, 'fingerprint'> & { readonly tentative?: boolean };

interface Kept {
  readonly drafts: readonly Draft[];
  readonly asked: ReadonlySet<string>;
  readonly rules: readonly ActiveRule[];
  /** Revision of the facts up to which the result is known to hold. */
  revision: number;
}

/** Blocks examined between two turns of the event loop. */
const BLOCKS_PER_TURN = 64;

export class Analyzer {
  readonly #rules: readonly Rule[];
  readonly #bugs: BugReports;
  readonly #kept = new WeakMap<object, Kept>();
  readonly #active = new WeakMap<Settings, Map<string, readonly ActiveRule[]>>();
  readonly #ignored = new WeakMap<Settings, ReadonlySet<string>>();
  readonly #changed = new Map<string, number>();
  #evidence: Evidence = noEvidence;
  #revision = 0;
  #allChanged = 0;

  constructor(rules: readonly Rule[], bugs: BugReports) {
    this.#rules = rules;
    this.#bugs = bugs;
  }

  get rules(): readonly Rule[] {
    return this.#rules;
  }

  /** Tells that the answers to these facts may differ from now on. */
  factsChanged(keys: Iterable<string> | 'all'): void {
    this.#revision++;
    if (keys === 'all') {
      this.#allChanged = this.#revision;
      this.#changed.clear();
    } else for (const key of keys) this.#changed.set(key, this.#revision);
  }

  get evidence(): Evidence {
    return this.#evidence;
  }

  /** Experience as of now; findings that come from it are made anew with the next look. */
  evidenceChanged(evidence: Evidence): void {
    this.#evidence = evidence;
  }

  async analyse(
    document: ContextDocument,
    snapshot: WorkspaceSnapshot,
    phase: Phase,
    token: CancellationToken,
  ): Promise<Analysis> {
    const active = this.#activeFor(snapshot.settings, document);
    if (active.length === 0) return { findings: [], asked: new Set() };
    const drafts: Draft[] = [];
    const asked = new Set<string>();
    const claimRules = active.filter((it) => isClaimRule(it.rule));
    let examined = 0;
    for (const block of document.blocks) {
      if (block.claimCount === 0) continue;
      let kept = this.#kept.get(block.key);
      if (kept === undefined || kept.rules !== active || !this.#holds(kept)) {
        if (++examined % BLOCKS_PER_TURN === 0) await checkpoint(token);
        kept = this.#examine(block, document, snapshot, claimRules, active);
        this.#kept.set(block.key, kept);
      }
      for (const draft of kept.drafts) drafts.push({ ...draft, span: shift(draft.span, block.span.start) });
      if (phase === 'full') for (const key of kept.asked) asked.add(key);
    }
    for (const it of active) {
      if (isClaimRule(it.rule) || (phase === 'now' && it.rule.meta.phase === 'workspace')) continue;
      await checkpoint(token);
      const recording = recordingFacts(snapshot.facts);
      this.#runDocumentRule(
        it,
        it.rule,
        { document, facts: recording.facts, snapshot, evidence: this.#evidence, options: it.options },
        drafts,
      );
      for (const key of recording.asked()) asked.add(key);
    }
    return { findings: this.#finish(drafts, document, snapshot.settings), asked };
  }

  /** Repairs of a finding of this very document value, best first; empty when the finding no longer holds. */
  repairs(finding: Finding, document: ContextDocument, snapshot: WorkspaceSnapshot): readonly Repair[] {
    const it = this.#activeFor(snapshot.settings, document).find(
      (active) => active.rule.meta.id === finding.rule,
    );
    if (it?.rule.repairs === undefined) return [];
    const context: RuleContext = {
      document,
      facts: snapshot.facts,
      snapshot,
      evidence: this.#evidence,
      options: it.options,
    };
    try {
      for (const found of this.#findAgain(it.rule, context, finding.span)) {
        if (
          found.span.start === finding.span.start &&
          found.span.end === finding.span.end &&
          found.identity === finding.identity
        )
          return it.rule.repairs(found, context);
      }
    } catch (error) {
      this.#bugs.report(`${finding.rule} (repair)`, error);
    }
    return [];
  }

  *#findAgain(rule: Rule, context: RuleContext, span: Span): Iterable<Found<unknown>> {
    if (!isClaimRule(rule)) {
      yield* rule.find(context);
      return;
    }
    for (const block of context.document.blocks) {
      if (!overlaps(block.span, span)) continue;
      for (const claim of block.claims) {
        if ((rule.claims as readonly string[]).includes(claim.kind)) yield* findingsOf(rule, claim, context);
      }
    }
  }

  #examine(
    block: Block,
    document: ContextDocument,
    snapshot: WorkspaceSnapshot,
    claimRules: readonly ActiveRule[],
    active: readonly ActiveRule[],
  ): Kept {
    const recording = recordingFacts(snapshot.facts);
    const drafts: Draft[] = [];
    for (const it of claimRules) {
      const rule = it.rule as ClaimRule;
      const context: RuleContext = {
        document,
        facts: recording.facts,
        snapshot,
        evidence: this.#evidence,
        options: it.options,
      };
      for (const claim of block.claims) {
        if ((rule.claims as readonly string[]).includes(claim.kind))
          this.#runClaimRule(it, rule, claim, context, drafts);
      }
    }
    const relative = drafts.map((draft) => ({ ...draft, span: shift(draft.span, -block.span.start) }));
    return { drafts: relative, asked: recording.asked(), rules: active, revision: this.#revision };
  }

  #runClaimRule(it: ActiveRule, rule: ClaimRule, claim: Claim, context: RuleContext, drafts: Draft[]): void {
    try {
      for (const found of findingsOf(rule, claim, context)) drafts.push(this.#draft(it, found, context));
    } catch (error) {
      this.#bugs.report(rule.meta.id, error);
    }
  }

  #runDocumentRule(it: ActiveRule, rule: DocumentRule, context: RuleContext, drafts: Draft[]): void {
    try {
      for (const found of rule.find(context)) drafts.push(this.#draft(it, found, context));
    } catch (error) {
      this.#bugs.report(rule.meta.id, error);
    }
  }

  #draft(it: ActiveRule, found: Found<unknown>, context: RuleContext): Draft {
    return {
      rule: it.rule.meta.id,
      path: context.document.path,
      span: found.span,
      // A rule may grade below its default; a severity that the user set stands as it is.
      severity: it.severity === it.rule.meta.severity ? (found.severity ?? it.severity) : it.severity,
      message: it.rule.describe(found, context),
      errorClass: found.errorClass ?? it.rule.meta.errorClass,
      related: found.related ?? [],
      ...(found.identity === undefined ? {} : { identity: found.identity }),
      ...(found.unnecessary ? { unnecessary: true } : {}),
      ...(found.tentative ? { tentative: true } : {}),
      ...(found.prediction ? { prediction: found.prediction } : {}),
    };
  }

  #holds(kept: Kept): boolean {
    if (kept.revision === this.#revision) return true;
    if (kept.revision < this.#allChanged) return false;
    for (const key of kept.asked) if ((this.#changed.get(key) ?? 0) > kept.revision) return false;
    kept.revision = this.#revision;
    return true;
  }

  #finish(drafts: readonly Draft[], document: ContextDocument, settings: Settings): readonly Finding[] {
    const ordered = inCompany(drafts, document).toSorted(
      (a, b) =>
        a.span.start - b.span.start ||
        a.span.end - b.span.end ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
    );
    const ordinals = new Map<string, number>();
    const findings: Finding[] = [];
    let previous: Draft | undefined;
    for (const { tentative, ...draft } of ordered) {
      const repeated =
        previous?.rule === draft.rule &&
        previous.span.start === draft.span.start &&
        previous.span.end === draft.span.end &&
        previous.identity === draft.identity;
      previous = draft;
      if (repeated) continue;
      const identity = draft.identity ?? document.text.slice(draft.span);
      const key = `${draft.rule}\n${identity}`;
      const ordinal = ordinals.get(key) ?? 0;
      ordinals.set(key, ordinal + 1);
      findings.push({ ...draft, fingerprint: hash(draft.rule, draft.path, identity, String(ordinal)) });
    }
    return unsuppressed(findings, document.suppressions, this.#ignoredOf(settings));
  }

  #activeFor(settings: Settings, { path, kind }: ContextDocument): readonly ActiveRule[] {
    const byPath = getOrAdd(this.#active, settings, () => new Map<string, readonly ActiveRule[]>());
    return getOrAdd(byPath, path, () => {
      if (!isMeant(path)) return [];
      const unread = kind.id === MISPLACED;
      const rules = this.#rules.filter((rule) => (rule.meta.documents === 'unread') === unread);
      return activeRules(rules, settings, path);
    });
  }

  #ignoredOf(settings: Settings): ReadonlySet<string> {
    return getOrAdd(this.#ignored, settings, () => new Set(settings.ignore));
  }
}
