/** One workspace folder in the server: its host, its analyzer, the versions of its open documents. */
import { Analyzer } from '../analysis/engine.ts';
import type { Finding } from '../analysis/finding.ts';
import {
  predictionsIn,
  type ShownOf,
  type ShownPrediction,
} from '../analysis/prediction/shownPredictions.ts';
import type { Rule } from '../analysis/rule.ts';
import type { BugReports } from '../base/bug.ts';
import type { CancellationToken } from '../base/cancellation.ts';
import { never } from '../base/cancellation.ts';
import type { Text } from '../base/text.ts';
import type { ContextDocument } from '../documents/document.ts';
import type { DiagnosticOptions, EditOptions } from '../features/convert.ts';
import { type LastRun, lastRunOf } from '../features/folderStatus.ts';
import type { FileSystem } from '../workspace/fileSystem.ts';
import type { WorkspaceHost } from '../workspace/host.ts';
import type { Client } from './clientCapabilities.ts';
import type { FolderLearning } from './learning.ts';
import { fileUri } from './uris.ts';

export interface FolderPorts {
  readonly fs: FileSystem;
  readonly rules: readonly Rule[];
  readonly bugs: BugReports;
  readonly learning: FolderLearning | undefined;
}

export class Folder {
  readonly root: string;
  readonly host: WorkspaceHost;
  readonly fs: FileSystem;
  readonly analyzer: Analyzer;
  /** Absent where nothing is learned, as in tests of other things. */
  readonly learning: FolderLearning | undefined;
  readonly versions = new Map<string, number>();
  /** As of the last look at the evidence. */
  lastRun: LastRun | undefined;
  /** Keys of facts that the open documents depend on, by path. */
  readonly #asked = new Map<string, ReadonlySet<string>>();
  /** What is predicted of each document as it was last looked at, by path. */
  readonly #shown = new Map<
    string,
    { readonly document: ContextDocument; readonly predictions: readonly ShownPrediction[] }
  >();
  #resolving: Promise<unknown> = Promise.resolve();

  constructor(root: string, host: WorkspaceHost, ports: FolderPorts) {
    this.root = root;
    this.host = host;
    this.fs = ports.fs;
    this.learning = ports.learning;
    this.analyzer = new Analyzer(ports.rules, ports.bugs);
    host.onChange((keys) => this.analyzer.factsChanged(keys));
  }

  uriOf(path: string): string {
    return fileUri(path === '' ? this.root : `${this.root}/${path}`);
  }

  textOf(path: string): Text | undefined {
    return this.host.snapshot().documents.get(path)?.text;
  }

  /** Findings of a document as it is now, everything considered; wishes that it has are resolved in the background. */
  async findings(document: ContextDocument, token: CancellationToken): Promise<readonly Finding[]> {
    const { findings, asked } = await this.analyzer.analyse(document, this.host.snapshot(), 'full', token);
    this.#asked.set(document.path, asked);
    this.#shown.set(document.path, { document, predictions: predictionsIn(findings) });
    this.resolveWishes();
    return findings;
  }

  /** Cheap findings at once, for the moment after a keystroke. */
  async quickFindings(document: ContextDocument, token: CancellationToken): Promise<readonly Finding[]> {
    return (await this.analyzer.analyse(document, this.host.snapshot(), 'now', token)).findings;
  }

  resolveWishes(): void {
    this.#resolving = this.#resolving.then(() => this.host.resolveWishes(never, 'quick')).catch(() => false);
  }

  /** A question about code was asked, and is not answered. */
  get asksAboutCode(): boolean {
    const { samples, symbols } = this.host.index.wishes;
    return samples.size > 0 || symbols.asked.size > 0;
  }

  /** Looks for changes on disk that nobody told us of. */
  async refresh(): Promise<void> {
    const keys = new Set<string>();
    for (const asked of this.#asked.values()) for (const key of asked) keys.add(key);
    await this.host.refresh(keys, never);
  }

  /** Looks for what runs have shown meanwhile; true when there is something new. */
  async refreshEvidence(): Promise<boolean> {
    const evidence = await this.learning?.evidence();
    if (evidence === undefined || evidence === this.analyzer.evidence) return false;
    const run = await this.learning?.lastRun();
    this.lastRun = run && lastRunOf(run);
    this.analyzer.evidenceChanged(evidence);
    return true;
  }

  /** What was last shown of a document; undefined when that was another text. */
  readonly shown: ShownOf = (path, hash) => {
    const last = this.#shown.get(path);
    return last?.document.hash === hash ? last.predictions : undefined;
  };

  closed(path: string): void {
    this.versions.delete(path);
    this.#asked.delete(path);
  }

  diagnosticOptions(client: Client): DiagnosticOptions {
    return {
      uriOf: (path) => this.uriOf(path),
      markdown: client.markdownMessages,
      related: client.relatedInformation,
      pages: client.opensPages,
    };
  }

  editOptions(client: Client): EditOptions {
    return {
      uriOf: (path) => this.uriOf(path),
      textOf: (path) => this.textOf(path),
      versionOf: (path) => this.versions.get(path) ?? null,
      documentChanges: client.documentChanges,
      previews: client.previewsEdits,
    };
  }
}
