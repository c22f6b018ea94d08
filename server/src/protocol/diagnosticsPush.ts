/** Push diagnostics: cheap findings right after a change, all after a pause, nothing when nothing is new. */
import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../analysis/finding.ts';
import { isClaimRule } from '../analysis/rule.ts';
import { Cancelled } from '../base/cancellation.ts';
import { hash } from '../base/hash.ts';
import type { TextEdit } from '../base/text.ts';
import { diagnosticOf } from '../features/convert.ts';
import type { Client } from './clientCapabilities.ts';
import type { Folder } from './folder.ts';
import { moveFindings } from './moveFindings.ts';
import type { Timers } from './timers.ts';

/** Milliseconds without a change after which rules that ask about the workspace run. */
const PAUSE = 200;

interface Shown {
  readonly findings: readonly Finding[];
  readonly published: string;
}

interface Running {
  isCancellationRequested: boolean;
}

export class PushDiagnostics {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #timers: Timers;
  readonly #shown = new Map<string, Shown>();
  readonly #running = new Map<string, Running>();
  readonly #pauses = new Map<string, () => void>();

  constructor(connection: Connection, client: Client, timers: Timers) {
    this.#connection = connection;
    this.#client = client;
    this.#timers = timers;
  }

  /** The buffer was edited: what is shown moves along. */
  edited(folder: Folder, path: string, edit: TextEdit): void {
    const uri = folder.uriOf(path);
    const shown = this.#shown.get(uri);
    if (shown) this.#shown.set(uri, { ...shown, findings: moveFindings(shown.findings, edit) });
  }

  /** Looks at the document now, cheaply, and after a pause in full. */
  schedule(folder: Folder, path: string, pause = PAUSE): void {
    const uri = folder.uriOf(path);
    this.#cancel(uri);
    const token: Running = { isCancellationRequested: false };
    this.#running.set(uri, token);
    void this.#look(folder, path, 'now', token);
    this.#pauses.set(
      uri,
      this.#timers.after(pause, () => void this.#look(folder, path, 'full', token)),
    );
  }

  closed(folder: Folder, path: string): void {
    const uri = folder.uriOf(path);
    this.#cancel(uri);
    if (this.#shown.delete(uri)) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  dispose(): void {
    for (const uri of [...this.#running.keys()]) this.#cancel(uri);
  }

  #cancel(uri: string): void {
    const running = this.#running.get(uri);
    if (running) running.isCancellationRequested = true;
    this.#pauses.get(uri)?.();
    this.#pauses.delete(uri);
  }

  async #look(folder: Folder, path: string, phase: 'now' | 'full', token: Running): Promise<void> {
    const uri = folder.uriOf(path);
    const document = folder.host.snapshot().documents.get(path);
    if (!document || token.isCancellationRequested) return;
    try {
      const version = folder.versions.get(path);
      const found =
        phase === 'full'
          ? await folder.findings(document, token)
          : await folder.quickFindings(document, token);
      if (token.isCancellationRequested || folder.versions.get(path) !== version) return;
      const findings = phase === 'full' ? found : this.#withSlow(folder, uri, found);
      const diagnostics = findings.map((finding) =>
        diagnosticOf(finding, document.text, folder.diagnosticOptions(this.#client)),
      );
      this.#publish(uri, version, findings, diagnostics);
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
    }
  }

  /** Findings of rules that only run after the pause stay as they were until then. */
  #withSlow(folder: Folder, uri: string, found: readonly Finding[]): readonly Finding[] {
    const slow = new Set(
      folder.analyzer.rules
        .filter((rule) => !isClaimRule(rule) && rule.meta.phase === 'workspace')
        .map((rule) => rule.meta.id),
    );
    const kept = (this.#shown.get(uri)?.findings ?? []).filter((finding) => slow.has(finding.rule));
    return [...found, ...kept].toSorted((a, b) => a.span.start - b.span.start);
  }

  #publish(
    uri: string,
    version: number | undefined,
    findings: readonly Finding[],
    diagnostics: readonly Diagnostic[],
  ): void {
    const published = hash(JSON.stringify(diagnostics));
    const same = this.#shown.get(uri)?.published === published;
    this.#shown.set(uri, { findings, published });
    if (same) return;
    void this.#connection.sendDiagnostics({
      uri,
      diagnostics: [...diagnostics],
      ...(version === undefined ? {} : { version }),
    });
  }
}
