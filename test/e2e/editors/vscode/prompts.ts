/** Files that VS Code knows and validates itself: Forewarn beside it, and Forewarn alone. */
import {
  type CodeAction,
  commands,
  type Diagnostic,
  languages,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';

interface PromptFile {
  readonly path: string;
  /** As VS Code itself contributes it. */
  readonly language: string;
  readonly text: string;
  /** Rules that find something; those that VS Code's own marks stand for come first. */
  readonly twice: readonly string[];
  readonly alone: readonly string[];
}

const files: readonly PromptFile[] = [
  {
    path: '.github/prompts/add.prompt.md',
    language: 'prompt',
    text: '---\nmode: ask\n---\n\nAdd a test for `src/nowhere.ts`, as [told](../../docs/gone.md).\n',
    twice: ['reach/ignored-key', 'truth/missing-link'],
    alone: [],
  },
  {
    path: '.github/instructions/api.instructions.md',
    language: 'instructions',
    text: '---\napplyTo: ["src/**"]\n---\n\nAnswer in JSON, as `src/nowhere.ts` does.\n',
    twice: ['reach/wrong-value-shape'],
    alone: ['truth/missing-path'],
  },
  {
    path: '.github/agents/review.agent.md',
    language: 'chatagent',
    text: '---\ndescription: Reviews\nfoo: bar\n---\n\nDo as [told](../../docs/gone.md).\n',
    twice: ['truth/missing-link'],
    alone: [],
  },
  {
    path: '.claude/skills/release/SKILL.md',
    language: 'skill',
    text: '---\nname: Other Name\ndescription: Makes a release\n---\n\nTag it.\n',
    twice: ['reach/skill-name'],
    alone: [],
  },
];

type Check = (name: string, ok: boolean, extra?: unknown) => void;
type Until = (look: () => boolean) => Promise<boolean>;

const own = (document: TextDocument): readonly string[] =>
  languages
    .getDiagnostics(document.uri)
    .filter((it) => it.source === 'forewarn')
    .map(({ code }) => String(typeof code === 'object' ? code.value : code))
    .sort();

const ofVsCode = (document: TextDocument): readonly Diagnostic[] =>
  languages.getDiagnostics(document.uri).filter((it) => !it.source);

const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Titles of the quick fixes beside a mark of VS Code. */
async function fixesAt(document: TextDocument, { range }: Diagnostic): Promise<readonly string[]> {
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    'quickfix',
  );
  return actions.map((it) => it.title);
}

export async function prompts(check: Check, until: Until): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) return;
  for (const { path, text } of files)
    await workspace.fs.writeFile(Uri.joinPath(folder.uri, path), Buffer.from(text));
  const wrong: Record<string, unknown[]> = { languages: [], validated: [], once: [], alone: [] };
  for (const { path, language, twice, alone } of files) {
    const uri = Uri.joinPath(folder.uri, path);
    let { document } = await window.showTextDocument(uri, { preview: false });
    if (document.languageId !== language) wrong.languages?.push([path, document.languageId]);
    if (!(await until(() => ofVsCode(document).length > 0))) wrong.validated?.push(path);
    if (!(await until(() => equal(own(document), alone)))) wrong.once?.push([path, own(document)]);
    const [mark] = ofVsCode(document);
    if (
      twice.includes('reach/ignored-key') &&
      mark &&
      !(await fixesAt(document, mark)).some((it) => it === 'Remove `mode`')
    )
      wrong.once?.push([path, 'the quick fix is gone', await fixesAt(document, mark)]);
    document = await languages.setTextDocumentLanguage(document, 'markdown');
    const all = [...twice, ...alone].sort();
    if (!(await until(() => equal(own(document), all) && ofVsCode(document).length === 0)))
      wrong.alone?.push([path, own(document), ofVsCode(document).map((it) => it.message)]);
  }
  check('prompt-languages', wrong.languages?.length === 0 && wrong.validated?.length === 0, wrong);
  check('prompts-once', wrong.once?.length === 0, wrong.once);
  check('prompts-alone', wrong.alone?.length === 0, wrong.alone);
}
