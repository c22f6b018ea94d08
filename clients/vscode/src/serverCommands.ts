/**
 * Commands that the server carries out. The library registers each that the server announces; here stands what the editor
 * adds: whether the palette shows it, where its arguments come from, and how its answer is shown.
 */
import { Uri, window, workspace } from 'vscode';
import type { InitializeResult } from 'vscode-languageclient/node';
import { showMarkdown } from './markdown.ts';

interface ServerCommand {
  /** Key of `when` clauses in package.json. */
  readonly key: string;
  /** Undefined: the user thought better of it. */
  readonly arguments: () => Promise<readonly unknown[] | undefined>;
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

const table: Readonly<Record<string, ServerCommand>> = {
  'forewarn.runChecks': { key: 'forewarn.canRunChecks', arguments: inFolder },
  'forewarn.ingest': { key: 'forewarn.canIngest', arguments: resultFiles },
  'forewarn.showEvidence': { key: 'forewarn.canShowEvidence', arguments: place },
  'forewarn.report': { key: 'forewarn.canReport', arguments: inFolder },
  'forewarn.calibration': { key: 'forewarn.canCalibration', arguments: inFolder },
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

/** A text is a page in Markdown; anything else is for whoever called. */
export async function showAnswer(command: string, answer: unknown): Promise<void> {
  if (command in table && typeof answer === 'string' && answer !== '')
    await showMarkdown(command.replace('forewarn.', ''), answer);
}
