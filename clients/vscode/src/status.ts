/** The status of context documents in three rows: findings or what keeps them from being found, the last run, the rules that say nothing. */
import {
  type Command,
  type Disposable,
  Disposable as Disposables,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  window,
} from 'vscode';
import { ago } from '../../../server/src/base/ago.ts';
import { counted } from '../../../server/src/base/counted.ts';
import type { Client, Running, ServerStatus } from './client.ts';
import { selector } from './selector.ts';

interface Row {
  readonly text: string;
  readonly detail: string;
  readonly severity?: LanguageStatusSeverity;
  readonly busy?: true;
  readonly command?: Command;
}

type Folders = readonly ServerStatus[];

/** Rules that a row names; the tooltip of the command has the rest. */
const NAMED = 3;

/** Findings of the document in front, as the editor shows them. */
function findings(): number | undefined {
  const document = window.activeTextEditor?.document;
  return document && languages.getDiagnostics(document.uri).filter((it) => it.source === 'forewarn').length;
}

function findingsRow(folders: Folders, running: Running): Row {
  const command = { command: 'forewarn.showOutput', title: 'Show output' };
  if (running === 'stopped')
    return {
      text: 'Forewarn is not running',
      detail: 'its output says why',
      severity: LanguageStatusSeverity.Error,
      command,
    };
  const documents = counted(
    folders.reduce((sum, it) => sum + it.documents, 0),
    'context document',
  );
  const failed = folders.find((it) => it.state === 'failed')?.message;
  const row = {
    detail: failed ?? `${documents} in this workspace`,
    command,
    ...(failed === undefined ? {} : { severity: LanguageStatusSeverity.Warning }),
  };
  if (running === 'starting' || folders.some((it) => it.state === 'indexing'))
    return { ...row, text: 'Forewarn: indexing', busy: true };
  const here = findings();
  return { ...row, text: here === undefined ? 'Forewarn' : `Forewarn: ${counted(here, 'finding')}` };
}

function lastRunRow(folders: Folders): Row | undefined {
  const [last] = folders.flatMap(({ lastRun }) => lastRun ?? []).sort((one, other) => other.at - one.at);
  if (!last) return undefined;
  const tests = last.passed === undefined ? '' : `${last.passed} passed, ${last.failed} failed; `;
  return {
    text: `Last run: ${tests}${last.errors === 0 ? 'no errors' : counted(last.errors, 'error')}`,
    detail: `${last.name}, ${ago(last.at, Date.now())}`,
    command: { command: 'forewarn.report', title: 'Show report' },
  };
}

const whys = { settings: 'switched off', record: 'predictions did not come true' } as const;

function mutedRow(folders: Folders): Row | undefined {
  const muted = new Map(folders.flatMap((it) => it.muted ?? []).map(({ rule, why }) => [rule, why]));
  if (muted.size === 0) return undefined;
  const names = [...muted].slice(0, NAMED).map(([rule, why]) => `${rule} (${whys[why]})`);
  const more = muted.size > NAMED ? ` and ${muted.size - NAMED} more` : '';
  const byRecord = [...muted.values()].includes('record');
  return {
    text: `${counted(muted.size, 'rule')} muted`,
    detail: `${names.join(', ')}${more}`,
    command: byRecord
      ? { command: 'forewarn.calibration', title: 'Show calibration' }
      : { command: 'workbench.action.openSettings', title: 'Settings', arguments: ['forewarn.rules'] },
  };
}

/** A row of the status; it is in the list only while there is something to say. */
function rowShower(id: string): Disposable & { show(row: Row | undefined): void } {
  let item: LanguageStatusItem | undefined;
  return {
    show(row) {
      if (!row) {
        item?.dispose();
        item = undefined;
        return;
      }
      item ??= languages.createLanguageStatusItem(`forewarn.${id}`, [...selector()]);
      item.name = `Forewarn: ${id}`;
      item.text = row.text;
      item.detail = row.detail;
      item.severity = row.severity ?? LanguageStatusSeverity.Information;
      item.busy = row.busy ?? false;
      item.command = row.command;
    },
    dispose: () => item?.dispose(),
  };
}

export function statusItem(client: Client): Disposable {
  const rows = {
    findings: rowShower('findings'),
    run: rowShower('last run'),
    muted: rowShower('muted rules'),
  };
  const folders = new Map<string, ServerStatus>();
  let running: Running = 'stopped';
  const show = (): void => {
    const all = [...folders.values()];
    rows.findings.show(findingsRow(all, running));
    rows.run.show(lastRunRow(all));
    rows.muted.show(mutedRow(all));
  };
  show();
  return Disposables.from(
    ...Object.values(rows),
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
