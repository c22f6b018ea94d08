/** vscode-markdown-languageservice: link diagnostics of VS Code, with a workspace on disk. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import MarkdownIt from 'markdown-it';
import lsp from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService, DiagnosticLevel, githubSlugifier } from 'vscode-markdown-languageservice';
import { URI } from 'vscode-uri';
import { serve } from './harness.mjs';

const engine = new MarkdownIt({ html: true });
const changed = new lsp.Emitter();
const never = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
let document = TextDocument.create('file:///none.md', 'markdown', 0, '');
let root = '/';

const path = (uri) => fileURLToPath(uri.toString());
const service = createLanguageService({
  workspace: {
    get workspaceFolders() {
      return [URI.file(root)];
    },
    onDidChangeMarkdownDocument: changed.event,
    onDidCreateMarkdownDocument: new lsp.Emitter().event,
    onDidDeleteMarkdownDocument: new lsp.Emitter().event,
    getAllMarkdownDocuments: () => [document],
    hasMarkdownDocument: (uri) => uri.toString() === document.uri,
    openMarkdownDocument: async (uri) => (uri.toString() === document.uri ? document : undefined),
    readFile: (uri) => readFile(path(uri)),
    readDirectory: async (uri) =>
      (await readdir(path(uri), { withFileTypes: true })).map((it) => [
        it.name,
        { isDirectory: it.isDirectory() },
      ]),
    stat: (uri) =>
      stat(path(uri)).then(
        (it) => ({ isDirectory: it.isDirectory() }),
        () => undefined,
      ),
  },
  parser: { slugifier: githubSlugifier, tokenize: async (it) => engine.parse(it.getText(), {}) },
  logger: { level: 0, log() {} },
});
const options = {
  validateReferences: DiagnosticLevel.warning,
  validateFragmentLinks: DiagnosticLevel.warning,
  validateFileLinks: DiagnosticLevel.warning,
  validateMarkdownFileLinkFragments: DiagnosticLevel.warning,
  validateUnusedLinkDefinitions: DiagnosticLevel.hint,
  validateDuplicateLinkDefinitions: DiagnosticLevel.warning,
  ignoreLinks: [],
};
const check = () => service.computeDiagnostics(document, options, never);

serve({
  open: (file, content) => {
    root = file.slice(0, file.lastIndexOf('/'));
    document = TextDocument.create(pathToFileURL(file).href, 'markdown', 1, content);
    return check();
  },
  type: ({ offset, remove, insert }) => {
    const range = { start: document.positionAt(offset), end: document.positionAt(offset + remove) };
    document = TextDocument.update(document, [{ range, text: insert }], document.version + 1);
    changed.fire(document);
    return check();
  },
});
