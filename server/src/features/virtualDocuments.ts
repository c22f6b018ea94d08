/** Documents of the scheme `forewarn` that an editor opens without a file: pages of rules, error classes and kinds, and of what runs have shown. */
import { explain, type ReadPage } from '../analysis/pages.ts';
import type { Rule } from '../analysis/rule.ts';
import { SCHEME } from './announced.ts';

/** Shelves of pages, named like the folders of the docs. */
export type Shelf = 'rules' | 'errors' | 'kinds';

/** Ends in `.md`, so that editors show Markdown. */
export function pageUri(shelf: Shelf, id: string): string {
  return `${SCHEME}:/${shelf}/${id}.md`;
}

/** The text behind a URI; undefined for one that names no page. */
export function virtualDocument(uri: string, rules: readonly Rule[], read: ReadPage): string | undefined {
  const name = /^forewarn:\/(?:rules|errors|kinds)\/([a-z0-9/-]{1,100})\.md$/.exec(uri)?.[1];
  if (name === undefined) return undefined;
  const found = explain(name, rules, read);
  return 'page' in found ? found.page : undefined;
}

const EVIDENCE = `${SCHEME}:/evidence`;

/** The page of what runs have shown for a document; `documentUri` is a `file:` URI. */
export function evidenceUri(documentUri: string): string {
  return `${EVIDENCE}${documentUri.replace(/^file:\/\//, '')}`;
}

/** URI of the document that such a page is about; undefined for any other URI. */
export function documentOfEvidence(uri: string): string | undefined {
  return uri.startsWith(`${EVIDENCE}/`) ? `file://${uri.slice(EVIDENCE.length)}` : undefined;
}

/** Pages about everything that was recorded in a workspace folder. The HTML is for editors that show it in a view of their own. */
export type RecordPage = 'report.md' | 'report.html' | 'calibration.md';

const RECORDS = `${SCHEME}:/records`;

/** The page of a folder; `folderUri` is a `file:` URI. */
export function recordUri(folderUri: string, page: RecordPage): string {
  return `${RECORDS}${folderUri.replace(/^file:\/\//, '')}/${page}`;
}

/** Folder and page behind such a URI; undefined for any other. */
export function recordOf(uri: string): { readonly folder: string; readonly page: RecordPage } | undefined {
  if (!uri.startsWith(`${RECORDS}/`)) return undefined;
  const end = uri.lastIndexOf('/');
  const page = (['report.md', 'report.html', 'calibration.md'] as const).find(
    (it) => it === uri.slice(end + 1),
  );
  return page && { folder: `file://${uri.slice(RECORDS.length, end)}`, page };
}
