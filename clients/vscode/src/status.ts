/** The status item of context documents: indexing, ready with the number of findings, or failed with the reason. */
import {
  type Disposable,
  Disposable as Disposables,
  LanguageStatusSeverity,
  languages,
  window,
} from 'vscode';
import type { Client, ServerStatus } from './client.ts';
import { selector } from './selector.ts';

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Findings of the document in front, as the editor shows them. */
function findings(): number | undefined {
  const document = window.activeTextEditor?.document;
  return document && languages.getDiagnostics(document.uri).filter((it) => it.source === 'forewarn').length;
}

export function statusItem(client: Client): Disposable {
  const item = languages.createLanguageStatusItem('forewarn.status', [...selector()]);
  const folders = new Map<string, ServerStatus>();
  let running = 'stopped';
  item.name = 'Forewarn';
  item.command = { command: 'forewarn.showOutput', title: 'Show output' };

  const show = (): void => {
    const all = [...folders.values()];
    const failed = all.find((it) => it.state === 'failed');
    const documents = all.reduce((sum, it) => sum + it.documents, 0);
    const here = findings();
    item.busy = running === 'starting' || all.some((it) => it.state === 'indexing');
    item.severity =
      running === 'stopped'
        ? LanguageStatusSeverity.Error
        : failed
          ? LanguageStatusSeverity.Warning
          : LanguageStatusSeverity.Information;
    item.text =
      running === 'stopped'
        ? 'Forewarn is not running'
        : item.busy
          ? 'Forewarn: indexing'
          : here === undefined
            ? 'Forewarn'
            : `Forewarn: ${count(here, 'finding')}`;
    item.detail = failed?.message ?? `${count(documents, 'context document')} in this workspace`;
  };
  show();
  return Disposables.from(
    item,
    client.onStatus((status) => {
      folders.set(status.folder, status);
      show();
    }),
    client.onRunning((state) => {
      running = state;
      if (state !== 'running') folders.clear();
      show();
    }),
    languages.onDidChangeDiagnostics(show),
    window.onDidChangeActiveTextEditor(show),
  );
}
