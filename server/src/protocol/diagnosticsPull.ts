/** Pull diagnostics: of one document, and of the whole workspace with a long poll, so that a client that asks again at once waits for news. */
import type { DocumentDiagnosticReport, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import type { CancellationToken } from '../base/cancellation.ts';
import { hash } from '../base/hash.ts';
import type { ContextDocument } from '../documents/document.ts';
import { diagnosticOf } from '../features/convert.ts';
import type { Client } from './clientCapabilities.ts';
import type { Folder } from './folder.ts';

/** Reports that are sent as one partial result. */
const CHUNK = 50;

export async function documentReport(
  folder: Folder,
  document: ContextDocument,
  previous: string | undefined,
  client: Client,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const findings = await folder.findings(document, token);
  const items = findings.map((finding) =>
    diagnosticOf(finding, document.text, folder.diagnosticOptions(client)),
  );
  const resultId = hash(JSON.stringify(items));
  return resultId === previous ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
}

/** Reports of every document of the folders; `send` gets them in chunks as they are made. Answers whether anything was news. */
export async function workspaceReports(
  folders: readonly Folder[],
  previous: ReadonlyMap<string, string>,
  client: Client,
  token: CancellationToken,
  send: (items: WorkspaceDocumentDiagnosticReport[]) => void,
): Promise<'news' | 'nothing'> {
  let chunk: WorkspaceDocumentDiagnosticReport[] = [];
  let news: 'news' | 'nothing' = 'nothing';
  for (const folder of folders) {
    const { documents, aliases } = folder.host.snapshot();
    for (const [path, document] of documents) {
      if (aliases.has(path)) continue;
      const uri = folder.uriOf(path);
      const report = await documentReport(folder, document, previous.get(uri), client, token);
      if (report.kind === 'unchanged') continue;
      if (report.items.length === 0 && !previous.has(uri)) continue;
      news = 'news';
      chunk.push({ ...report, uri, version: folder.versions.get(path) ?? null });
      if (chunk.length >= CHUNK) {
        send(chunk);
        chunk = [];
      }
    }
  }
  if (chunk.length > 0) send(chunk);
  return news;
}
