/**
 * VS Code validates prompt, instruction, agent and skill files itself, by their language, and nobody else can take its marks
 * away. Where it marks what a rule of ours is about, ours is not shown again; its quick fixes stay, for the server offers
 * those by place. Elsewhere, and where the language was changed, everything of ours is shown.
 */
import {
  type Diagnostic,
  type Disposable,
  Disposable as Disposables,
  languages,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import {
  DocumentDiagnosticRequest,
  type LanguageClient,
  type Middleware,
  vsdiag,
} from 'vscode-languageclient/node';

/** Languages of VS Code whose files it validates. */
const validated: ReadonlySet<string> = new Set(['prompt', 'instructions', 'chatagent', 'skill']);

/** Rules about what it validates, too: keys it no longer reads, shapes of values, names of skills, links to files. */
const rules: ReadonlySet<unknown> = new Set([
  'reach/ignored-key',
  'reach/wrong-value-shape',
  'reach/unknown-header-key',
  'reach/skill-name',
  'truth/missing-link',
]);

const ruleOf = ({ code }: Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

/** Marks of VS Code itself: those of extensions name a source. */
function marks(uri: Uri): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter((it) => !it.source);
}

export function shownOnce(found: readonly Diagnostic[], theirs: readonly Diagnostic[]): Diagnostic[] {
  return found.filter(
    (it) =>
      !(rules.has(ruleOf(it)) && theirs.some(({ range }) => range.intersection(it.range) !== undefined)),
  );
}

const places = (theirs: readonly Diagnostic[]): string => JSON.stringify(theirs.map(({ range }) => range));

export class SaidTwice implements Disposable {
  /** What the server found last, and the marks beside which it was shown, by URI; kept while the window is open, a few files. */
  readonly #found = new Map<string, Diagnostic[]>();
  readonly #beside = new Map<string, string>();
  readonly #listeners: Disposable;

  constructor(running: () => LanguageClient | undefined) {
    this.#listeners = Disposables.from(
      languages.onDidChangeDiagnostics(({ uris }) => {
        const changed = uris.find((uri) => {
          const before = this.#beside.get(uri.toString());
          return before !== undefined && before !== places(marks(uri));
        });
        const document = workspace.textDocuments.find((it) => it.uri.toString() === changed?.toString());
        if (!document) return;
        const feature = running()?.getFeature(DocumentDiagnosticRequest.method);
        feature?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
      }),
    );
  }

  readonly provideDiagnostics: NonNullable<Middleware['provideDiagnostics']> = async (
    document,
    previous,
    token,
    next,
  ) => {
    const report = await next(document, previous, token);
    if (!report || document instanceof Uri) return report;
    // One whose language was changed is still here: the server says "unchanged" of what was shown only in part.
    const known = this.#found.has(document.uri.toString());
    return known || validated.has(document.languageId) ? this.#shown(document, report) : report;
  };

  #shown(document: TextDocument, report: vsdiag.DocumentDiagnosticReport): vsdiag.DocumentDiagnosticReport {
    const key = document.uri.toString();
    if ('items' in report) this.#found.set(key, report.items);
    const found = this.#found.get(key);
    if (!found) return report;
    const theirs = validated.has(document.languageId) ? marks(document.uri) : [];
    this.#beside.set(key, places(theirs));
    const { full } = vsdiag.DocumentDiagnosticReportKind;
    return { ...report, kind: full, items: shownOnce(found, theirs) };
  }

  dispose(): void {
    this.#listeners.dispose();
  }
}
