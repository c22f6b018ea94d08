/**
 * Commands that the server carries out. The library registers each that the server announces; here stands what the editor
 * adds: whether the palette shows it, where its arguments come from, and how its answer is shown.
 */
import { commands, Location, Position, Range, Uri, window, workspace } from 'vscode';
import type { InitializeResult, Location as ProtocolLocation } from 'vscode-languageclient/node';
import type { EnhancedReport } from '../../../server/src/features/enhance.ts';
import { textWith } from './markdown.ts';

interface ServerCommand {
  /** Key of `when` clauses in package.json. */
  readonly key: string;
  /** Undefined: the user thought better of it. */
  readonly arguments: () => Promise<readonly unknown[] | undefined>;
  /** Absent where the server opens a page itself, or says what it did. */
  readonly show?: (asked: readonly unknown[], answer: unknown) => Promise<void>;
}

const folder = (): string | undefined => {
  const active = window.activeTextEditor?.document.uri;
  const of = (active && workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0];
  return of?.uri.toString();
};

async function resultFiles(): Promise<readonly unknown[] | undefined> {
  const root = folder();
  const chosen = await window.showOpenDialog({
    canSelectMany: true,
    openLabel: 'Ingest',
    title: 'Results of tests, coverage, benchmarks or scans',
    ...(root === undefined ? {} : { defaultUri: Uri.parse(root) }),
  });
  return chosen?.map((it) => it.toString());
}

async function place(): Promise<readonly unknown[] | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  return [editor.document.uri.toString(), { line, character }];
}

const inFolder = async (): Promise<readonly unknown[]> => [folder()].filter((it) => it !== undefined);

/** What the document lacks depends on the task; where it states none the user does. Undefined: the user thought better of it. */
async function withTask(uri: unknown, report: EnhancedReport): Promise<EnhancedReport | undefined> {
  if (report.failure !== undefined) return report;
  const task = await window.showInputBox({
    title: 'Compare with All Likely Fixes',
    prompt: `${report.document} asks for no code. What is to be done with it?`,
  });
  return task ? commands.executeCommand<EnhancedReport>('forewarn.enhance', uri, task) : undefined;
}

/** The document beside what it would be; the quick fix "Apply all likely fixes" makes it so. */
async function compare([uri]: readonly unknown[], answer: unknown): Promise<void> {
  const report = await withTask(uri, answer as EnhancedReport);
  if (!report) return;
  const { document, enhanced, predictions } = report;
  const file = Uri.parse(String(uri));
  if (!predictions.some((it) => it.applied)) {
    await window.showInformationMessage(`Forewarn: nothing that ${document} is likely to lack.`);
    return;
  }
  const name = document.slice(document.lastIndexOf('/') + 1);
  await commands.executeCommand(
    'vscode.diff',
    file,
    textWith(`enhanced/${name}`, enhanced),
    `${name} ↔ with all likely fixes`,
  );
}

async function mentions([uri, at]: readonly unknown[], answer: unknown): Promise<void> {
  const { line, character } = at as { readonly line: number; readonly character: number };
  const found = (answer as readonly ProtocolLocation[]).map(
    ({ uri: document, range: { start, end } }) =>
      new Location(Uri.parse(document), new Range(start.line, start.character, end.line, end.character)),
  );
  await commands.executeCommand(
    'editor.action.goToLocations',
    ...[Uri.parse(String(uri)), new Position(line, character), found, 'peek'],
    'No context document speaks of this.',
  );
}

const table: Readonly<Record<string, ServerCommand>> = {
  'forewarn.runChecks': { key: 'forewarn.canRunChecks', arguments: inFolder },
  'forewarn.ingest': { key: 'forewarn.canIngest', arguments: resultFiles },
  'forewarn.showEvidence': { key: 'forewarn.canShowEvidence', arguments: place },
  'forewarn.report': { key: 'forewarn.canReport', arguments: inFolder },
  'forewarn.calibration': { key: 'forewarn.canCalibration', arguments: inFolder },
  'forewarn.enhance': { key: 'forewarn.canEnhance', arguments: place, show: compare },
  'forewarn.references': { key: 'forewarn.canReferences', arguments: place, show: mentions },
};

/** Context keys with their values; all false while no server runs. */
export function whatTheServerCan(
  result: InitializeResult | undefined,
): readonly (readonly [string, boolean])[] {
  const announced = result?.capabilities.executeCommandProvider?.commands ?? [];
  return Object.entries(table).map(([command, { key }]) => [key, announced.includes(command)] as const);
}

/** Arguments given by a code lens or an action stay; a call from the palette has none. */
export async function fillArguments(
  command: string,
  given: readonly unknown[],
): Promise<readonly unknown[] | undefined> {
  return given.length > 0 ? given : (table[command]?.arguments() ?? given);
}

/** Shows what the server answered to a call from the palette; whoever gave arguments has the answer. */
export async function showAnswer(
  command: string,
  { asked, answer }: { readonly asked: readonly unknown[]; readonly answer: unknown },
): Promise<void> {
  await table[command]?.show?.(asked, answer);
}
