/** What runs have shown, per document and section, as plain data that every format of `forewarn report` renders. */
import { type TriedRepair, triedRepairs } from '../../analysis/additions/learnedRepairs.ts';
import type { DocumentExperience, Evidence, Recurrence } from '../../learning/evidence.ts';
import type { RunObservation } from '../../learning/observation.ts';
import { errorClass } from '../../taxonomy/taxonomy.ts';
import type { WorkspaceSnapshot } from '../../workspace/snapshot.ts';

export interface ErrorLine extends Omit<Recurrence, 'missing'> {
  /** Title of its class. */
  readonly title: string;
  readonly repairs: readonly TriedRepair[];
}

export interface SectionReport {
  /** Slug path, outermost first; empty for the document as a whole. */
  readonly section: readonly string[];
  readonly errors: readonly ErrorLine[];
}

export interface DocumentReport {
  readonly path: string;
  readonly experience: Omit<DocumentExperience, 'recurrences'>;
  readonly sections: readonly SectionReport[];
}

/** One point of the plots. */
export interface RunPoint {
  readonly at: number;
  readonly name: string;
  readonly errors: number;
  readonly passed?: number;
  readonly failed?: number;
  readonly incomplete: boolean;
}

export interface ExperienceReport {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly documents: readonly DocumentReport[];
  /** Oldest first. */
  readonly runs: readonly RunPoint[];
}

function errorLine(recurrence: Recurrence, evidence: Evidence): ErrorLine {
  const { missing: _, ...rest } = recurrence;
  return {
    ...rest,
    title: errorClass(recurrence.errorClass)?.title ?? recurrence.errorClass,
    repairs: triedRepairs(recurrence, evidence),
  };
}

function sectionsOf(experience: DocumentExperience, evidence: Evidence): readonly SectionReport[] {
  const bySection = new Map<string, ErrorLine[]>();
  for (const recurrence of experience.recurrences) {
    const key = (recurrence.section ?? []).join('/');
    bySection.set(key, [...(bySection.get(key) ?? []), errorLine(recurrence, evidence)]);
  }
  return [...bySection].map(([key, errors]) => ({ section: key === '' ? [] : key.split('/'), errors }));
}

/** @param runs newest first, as a store gives them. */
export function experienceReport(
  snapshot: WorkspaceSnapshot,
  evidence: Evidence,
  runs: readonly RunObservation[],
  at: number,
): ExperienceReport {
  const documents: DocumentReport[] = [];
  for (const path of [...snapshot.documents.keys()].sort()) {
    const found = evidence.document(path);
    if (!found) continue;
    const { recurrences: _, ...experience } = found;
    documents.push({ path, experience, sections: sectionsOf(found, evidence) });
  }
  const points = runs.toReversed().map(
    (run): RunPoint => ({
      at: run.at,
      name: run.name,
      errors: run.signals.filter((it) => it.severity === 'error').length + run.dropped,
      incomplete: run.incomplete,
      ...(run.tests ? { passed: run.tests.passed, failed: run.tests.failed } : {}),
    }),
  );
  return { at, documents, runs: points };
}
