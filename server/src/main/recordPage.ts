/** Pages that editors show about everything that was recorded in a workspace folder: the same words as those of the command line. */
import { pathToFileURL } from 'node:url';
import { calibrationMarkdown, calibrationReport } from '../cli/calibration.ts';
import { experienceHtml } from '../cli/experience/asHtml.ts';
import { experienceMarkdown } from '../cli/experience/asText.ts';
import { type ExperienceReport, experienceReport } from '../cli/experience/experienceReport.ts';
import type { RecordPage } from '../features/virtualDocuments.ts';
import { noEvidence } from '../learning/evidence.ts';
import type { Store } from '../learning/store/store.ts';
import type { WorkspaceSnapshot } from '../workspace/snapshot.ts';

/** Runs in the plots. */
const RUNS = 200;

/** @param store undefined where nothing was ever recorded. */
export async function recordedReport(
  store: Store | undefined,
  snapshot: WorkspaceSnapshot,
): Promise<ExperienceReport> {
  const evidence = (await store?.evidence()) ?? noEvidence;
  return experienceReport(snapshot, evidence, (await store?.runs({ limit: RUNS })) ?? [], Date.now());
}

/** A link that an editor carries out: URI of the file, and the line, which counts from 1. */
function openLink(root: string, path: string, line: number | undefined): string {
  const uri = pathToFileURL(`${root}/${path}`).href;
  return `command:forewarn.open?${encodeURIComponent(JSON.stringify(line === undefined ? [uri] : [uri, line]))}`;
}

export async function recordPage(
  page: RecordPage,
  root: string,
  store: Store | undefined,
  snapshot: WorkspaceSnapshot,
): Promise<string> {
  if (page === 'calibration.md')
    return calibrationMarkdown(calibrationReport((await store?.evidence()) ?? noEvidence));
  const report = await recordedReport(store, snapshot);
  return page === 'report.md'
    ? experienceMarkdown(report)
    : experienceHtml(report, { href: (path, line) => openLink(root, path, line) });
}
