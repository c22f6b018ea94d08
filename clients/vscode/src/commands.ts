/** Commands that the extension carries out itself. */
import { execFile } from 'node:child_process';
import {
  commands,
  type Disposable,
  Disposable as Disposables,
  type ExtensionContext,
  languages,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Client } from './client.ts';
import { preview, showMarkdown } from './markdown.ts';
import { openFile } from './reportView.ts';
import { commandLine } from './server.ts';

/** Milliseconds after which `forewarn doctor` is given up. */
const PATIENCE = 60_000;

/** Rules of the findings at the cursor, or every rule when there are none. */
function rulesHere(context: ExtensionContext): readonly string[] {
  const editor = window.activeTextEditor;
  const here = editor
    ? languages
        .getDiagnostics(editor.document.uri)
        .filter((it) => it.source === 'forewarn' && it.range.contains(editor.selection.active))
        .map((it) => String(typeof it.code === 'object' ? it.code.value : it.code))
    : [];
  if (here.length > 0) return [...new Set(here)];
  const manifest = context.extension.packageJSON as {
    readonly contributes: {
      readonly configuration: {
        readonly properties: Readonly<
          Record<string, { readonly properties?: Readonly<Record<string, unknown>> }>
        >;
      };
    };
  };
  const rules = manifest.contributes.configuration.properties['forewarn.rules']?.properties ?? {};
  return Object.keys(rules).filter((it) => it.includes('/'));
}

async function explainRule(context: ExtensionContext, client: Client, given: unknown): Promise<void> {
  const rules = typeof given === 'string' ? [given] : rulesHere(context);
  const rule =
    rules.length === 1 ? rules[0] : await window.showQuickPick([...rules], { title: 'Explain Rule' });
  if (rule === undefined || !(await client.started())) return;
  await preview(Uri.from({ scheme: 'forewarn', path: `/rules/${rule}.md` }));
}

function doctor(context: ExtensionContext): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri.fsPath;
  const program = commandLine(context, 'doctor', ...(folder === undefined ? [] : ['--root', folder]));
  return new Promise((resolve, reject) => {
    execFile(
      program.command,
      [...program.args],
      { env: program.env, timeout: PATIENCE, maxBuffer: 1_000_000 },
      (error, stdout, stderr) => {
        const text = stdout || stderr || String(error);
        showMarkdown('doctor', `# Forewarn doctor\n\n\`\`\`text\n${text}\n\`\`\`\n`).then(resolve, reject);
      },
    );
  });
}

async function fixAll(): Promise<void> {
  await commands.executeCommand('editor.action.sourceAction', {
    kind: 'source.fixAll.forewarn',
    apply: 'first',
  });
}

export function ownCommands(
  context: ExtensionContext,
  client: Client,
  view: { refresh(): void },
): Disposable {
  const table: Readonly<Record<string, (given?: unknown, more?: unknown) => unknown>> = {
    'forewarn.restart': () => client.stop().then(() => client.started()),
    'forewarn.showOutput': () => client.output.show(),
    'forewarn.fixAll': fixAll,
    'forewarn.explainRule': (given) => explainRule(context, client, given),
    'forewarn.doctor': () => doctor(context),
    'forewarn.effectiveContext': () => commands.executeCommand('forewarn.context.focus'),
    'forewarn.refreshContext': () => view.refresh(),
    'forewarn.open': openFile,
  };
  return Disposables.from(...Object.entries(table).map(([id, run]) => commands.registerCommand(id, run)));
}
