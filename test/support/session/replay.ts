/**
 * Plays the client's side of a recorded session to the server in this process, and compares what it answers in shape: that it
 * answers, with something or nothing, and how many findings a document has. Words and times may differ.
 */
import type { Message, MessageWriter } from 'vscode-languageserver/node';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { FolderLearning } from '../../../server/src/protocol/learning.ts';
import { realTimers, type Timers } from '../../../server/src/protocol/timers.ts';
import { MemoryFileSystem } from '../../../server/src/workspace/memoryFileSystem.ts';
import { checkMessages } from '../checkedMessages.ts';
import { serveInProcess } from '../serveInProcess.ts';
import { type Envelope, type Said, WORKSPACE } from './session.ts';

/** Milliseconds after which what was recorded is taken to never come. */
const DEADLINE = 3_000;

/** The server's pauses, which wait for somebody who types, cut to a tenth. */
const quick: Timers = {
  now: realTimers.now,
  after: (milliseconds, run) => realTimers.after(milliseconds / 10, run),
};

/** Requests that a server may leave open until something changes. */
const heldOpen: readonly string[] = ['workspace/diagnostic'];

/** Answers that must not be empty where they were not; what was empty may be filled by a new feature. */
const shaped: readonly string[] = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/definition',
  'textDocument/codeAction',
  'textDocument/codeLens',
  'textDocument/documentSymbol',
  'workspace/willRenameFiles',
  'codeAction/resolve',
  'forewarn/effectiveContext',
];

/** An answer that says the client did not want one any more. */
const refused: readonly number[] = [-32800, -32801, -32802];

interface Report {
  readonly kind: 'full' | 'unchanged';
  readonly items?: readonly unknown[];
}

interface OpenText {
  readonly uri: string;
  readonly languageId?: string;
  readonly version?: number;
  readonly text?: string;
}

const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

async function within(look: () => boolean): Promise<boolean> {
  for (const end = Date.now() + DEADLINE; !look(); await wait()) if (Date.now() > end) return false;
  return true;
}

function isSomething(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

export interface Replayed {
  /** Sentences: what differs from the recording, and what is not as the protocol says. */
  readonly problems: readonly string[];
  /** Answers that were compared, by method. */
  readonly compared: ReadonlyMap<string, number>;
}

class Replay {
  readonly problems: string[] = [];
  readonly compared = new Map<string, number>();
  readonly #session: readonly Said[];
  readonly #fs: MemoryFileSystem;
  readonly #writer: MessageWriter;
  readonly #texts = new Map<string, TextDocument>();
  readonly #answers = new Map<unknown, Envelope>();
  readonly #asked = new Set<string>();
  /** Findings of a document by URI, as they were pulled last. */
  readonly #found = new Map<string, number>();
  /** The same as they were pushed since the document was changed. */
  readonly #pushed = new Map<string, number>();
  /** The client's recorded answers by the method of the server's request, in their order. */
  readonly #given = new Map<string, Envelope[]>();
  /** Where the client begins to rename a file. */
  readonly #renames: number;
  #again = 0;

  constructor(session: readonly Said[], files: Readonly<Record<string, string>>, learning: FolderLearning) {
    this.#session = session;
    const renames = session.findIndex(({ message }) => message.method === 'workspace/willRenameFiles');
    this.#renames = renames < 0 ? session.length : renames;
    this.#fs = new MemoryFileSystem(files);
    const { reader, writer } = serveInProcess({ [WORKSPACE]: this.#fs }, { learning, timers: quick });
    this.#writer = writer;
    checkMessages(reader, writer, (problem) => void this.problems.push(problem));
    reader.listen((message) => this.#hear(message as unknown as Envelope));
    const methods = new Map<unknown, string>();
    for (const { from, message } of session) {
      if (from === 'server' && message.method !== undefined && message.id !== undefined)
        methods.set(message.id, message.method);
      if (from !== 'client' || message.method !== undefined) continue;
      const method = methods.get(message.id) ?? '';
      this.#given.set(method, [...(this.#given.get(method) ?? []), message]);
    }
  }

  async run(): Promise<void> {
    for (const [index, { from, message }] of this.#session.entries()) {
      if (from === 'server') await this.#expectPublished(index);
      else if (message.method !== undefined) await this.#play(message, index);
      // What is asked after that is not worth an answer.
      if (message.method === 'shutdown') break;
    }
    for (const { from, message } of this.#session)
      if (from === 'server' && message.method !== undefined && !this.#asked.has(message.method))
        this.problems.push(`${message.method} was sent in the recording, and is not any more.`);
  }

  #send(message: object): Promise<void> {
    return this.#writer.write(message as Message);
  }

  #hear(message: Envelope): void {
    if (message.method === undefined) {
      this.#answers.set(message.id, message);
      return;
    }
    this.#asked.add(message.method);
    if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: readonly unknown[] };
      this.#pushed.set(uri, diagnostics.length);
    }
    if (message.id === undefined) return;
    const { result = null } = this.#given.get(message.method)?.shift() ?? {};
    void this.#send({ jsonrpc: '2.0', id: message.id, result });
  }

  async #play(message: Envelope, index: number): Promise<void> {
    this.#follow(message);
    await this.#send(message);
    const { id, method = '' } = message;
    if (id === undefined || heldOpen.includes(method)) return;
    const recorded = this.#session.find(
      (it, at) =>
        at > index && it.from === 'server' && it.message.id === id && it.message.method === undefined,
    );
    if (!recorded) return;
    if (!(await within(() => this.#answers.has(id)))) {
      this.problems.push(`${method} (${id}) is not answered.`);
      return;
    }
    await this.#compare(message, recorded.message, index);
  }

  /** What the client's user does to the disk and to the texts. */
  #follow({ method, params }: Envelope): void {
    const document = (params as { textDocument?: OpenText } | undefined)?.textDocument;
    if (method === 'textDocument/didOpen' && document)
      this.#texts.set(document.uri, TextDocument.create(document.uri, '', 0, document.text ?? ''));
    const text = document && this.#texts.get(document.uri);
    if (method === 'textDocument/didChange' && text) {
      const { contentChanges } = params as { contentChanges: TextDocumentContentChangeEvent[] };
      TextDocument.update(text, contentChanges, text.version + 1);
      this.#pushed.delete(text.uri);
    }
    if (method === 'textDocument/didSave' && text) this.#fs.write(this.#path(text.uri), text.getText());
    if (method === 'workspace/didRenameFiles')
      for (const { oldUri, newUri } of (params as { files: { oldUri: string; newUri: string }[] }).files) {
        this.#fs.remove(this.#path(oldUri));
        this.#fs.write(this.#path(newUri), '');
      }
  }

  #path(uri: string): string {
    return uri.replace(`file://${WORKSPACE}/`, '');
  }

  /** A list that was pushed, unless another one followed it at once. */
  async #expectPublished(index: number): Promise<void> {
    const { message } = this.#session[index] as Said;
    if (message.method !== 'textDocument/publishDiagnostics') return;
    const { uri, diagnostics } = message.params as { uri: string; diagnostics: readonly unknown[] };
    if (this.#superseded(uri, index, message.method)) return;
    this.#count(message.method);
    if (!(await within(() => this.#pushed.get(uri) === diagnostics.length)))
      this.problems.push(
        `${uri} has ${this.#pushed.get(uri) ?? 'no'} findings in place of ${diagnostics.length} (message ${index + 1}).`,
      );
  }

  /**
   * Whether the same is told or asked again, or was said to be out of date, before the client changes anything. From a rename
   * on everything is: which files lay on the disk at which moment is not recorded.
   */
  #superseded(uri: string, index: number, method: string): boolean {
    if (index > this.#renames) return true;
    for (const { message } of this.#session.slice(index + 1)) {
      const params = message.params as { uri?: string; textDocument?: { uri: string } } | undefined;
      if (message.method === 'textDocument/didChange') return false;
      if (message.method?.endsWith('/refresh')) return true;
      if (message.method === method && (params?.uri ?? params?.textDocument?.uri) === uri) return true;
    }
    return false;
  }

  async #compare(request: Envelope, recorded: Envelope, index: number): Promise<void> {
    const { method = '', id } = request;
    const code = (recorded.error as { code: number } | undefined)?.code;
    if (code !== undefined && refused.includes(code)) return;
    let answer = this.#answers.get(id) as Envelope;
    const wrong = (): string | undefined => this.#difference(request, recorded, answer, index);
    // What is learned and what is looked up arrive in the background: an editor asks again when it is told to.
    for (const end = Date.now() + DEADLINE; wrong() !== undefined && Date.now() < end; await wait()) {
      if (!method.startsWith('textDocument/')) break;
      const again = `again ${++this.#again}`;
      await this.#send({ ...request, id: again });
      await within(() => this.#answers.has(again));
      answer = this.#answers.get(again) as Envelope;
    }
    this.#count(method);
    const problem = wrong();
    if (problem !== undefined) this.problems.push(`${method} (${id}): ${problem}`);
  }

  #difference(request: Envelope, recorded: Envelope, answer: Envelope, index: number): string | undefined {
    const { method = '' } = request;
    const { textDocument } = (request.params ?? {}) as { textDocument?: { uri: string } };
    if ((recorded.error === undefined) !== (answer.error === undefined))
      return `${JSON.stringify(answer).slice(0, 300)} in place of ${JSON.stringify(recorded).slice(0, 300)}`;
    if (textDocument && this.#superseded(textDocument.uri, index, method)) return undefined;
    if (textDocument && method === 'textDocument/diagnostic')
      return this.#countDiffers(textDocument.uri, recorded.result as Report, answer.result as Report);
    const lost = isSomething(recorded.result) && !isSomething(answer.result);
    return shaped.includes(method) && lost ? 'nothing in place of something' : undefined;
  }

  #countDiffers(uri: string, then: Report, now: Report): string | undefined {
    if (now.kind === 'full') this.#found.set(uri, now.items?.length ?? 0);
    const found = this.#found.get(uri);
    return then.kind === 'unchanged' || found === then.items?.length
      ? undefined
      : `${found} findings in place of ${then.items?.length}`;
  }

  #count(method: string): void {
    this.compared.set(method, (this.compared.get(method) ?? 0) + 1);
  }
}

export async function replay(
  session: readonly Said[],
  files: Readonly<Record<string, string>>,
  learning: FolderLearning,
): Promise<Replayed> {
  const it = new Replay(session, files, learning);
  await it.run();
  return it;
}
