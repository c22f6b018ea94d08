/** The page: a document, a package.json and a list of paths, which together are the workspace that the document speaks of. */
import { markdown } from '@codemirror/lang-markdown';
import { lintGutter } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import type { Diagnostic } from 'vscode-languageserver-types';
import { findingList } from './repairs.ts';
import * as sample from './sample.ts';
import { ROOT, startServer } from './server.ts';
import type { FilesMessage } from './worker.ts';

/** Milliseconds without typing after which the workspace is written. */
const PAUSE = 300;

function find<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as T;
}

const kind = find<HTMLSelectElement>('kind');
const manifest = find<HTMLTextAreaElement>('manifest');
const paths = find<HTMLTextAreaElement>('paths');
const list = findingList(find('findings'));
manifest.value = sample.manifest;
paths.value = sample.paths;

/** Every path that is listed, empty, and the manifest. */
function workspace(): Record<string, string> {
  const listed = paths.value
    .split('\n')
    .map((it) => it.trim().replace(/^\.?\//, ''))
    .filter((it) => it !== '' && !it.endsWith('/'));
  return { ...Object.fromEntries(listed.map((it) => [it, ''])), 'package.json': manifest.value };
}

let written = workspace();
let view: EditorView | undefined;
const uri = (): string => `${ROOT}/${kind.value}`;

function shown(findings: readonly Diagnostic[]): void {
  if (view) void list.show(server, view, uri(), findings);
}

const server = startServer({ ...written, [kind.value]: sample.document }, shown);

/** The editor for the document under its present name, which decides what kind it is. */
function open(text: string): void {
  view?.destroy();
  view = new EditorView({
    doc: text,
    parent: find('editor'),
    extensions: [
      basicSetup,
      markdown(),
      lintGutter(),
      EditorView.lineWrapping,
      server.client.plugin(uri(), 'markdown'),
    ],
  });
}

let pause: ReturnType<typeof setTimeout> | undefined;
function workspaceEdited(): void {
  clearTimeout(pause);
  pause = setTimeout(() => {
    const now = workspace();
    const gone = Object.keys(written).filter((it) => !(it in now));
    const changed: Record<string, string | null> = Object.fromEntries(gone.map((it) => [it, null]));
    for (const [path, text] of Object.entries(now)) if (written[path] !== text) changed[path] = text;
    written = now;
    if (Object.keys(changed).length > 0) server.write(changed satisfies FilesMessage['files']);
  }, PAUSE);
}

let name = kind.value;
kind.addEventListener('change', () => {
  const text = view?.state.doc.toString() ?? '';
  server.write({ [name]: null, [kind.value]: text });
  name = kind.value;
  open(text);
});
manifest.addEventListener('input', workspaceEdited);
paths.addEventListener('input', workspaceEdited);
open(sample.document);
