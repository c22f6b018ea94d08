/** Completion: names of the workspace, members of types, paths, scripts and targets, header keys and values, rule ids in suppressions. */
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import type { RuleMeta } from '../analysis/rule.ts';
import { shortSignature } from '../analysis/samples/shortSignature.ts';
import { readySymbols } from '../analysis/samples/standing.ts';
import { dirname, resolvePath } from '../base/paths.ts';
import type { TargetRunner } from '../documents/claim.ts';
import type { ContextDocument } from '../documents/document.ts';
import type { Facts } from '../workspace/facts.ts';
import type { WorkspaceSnapshot } from '../workspace/snapshot.ts';
import type { Symbols } from '../workspace/symbols/symbols.ts';
import { claimAt } from './claimAt.ts';
import { rangeOf } from './convert.ts';
import { itemKinds, nameItems } from './nameCompletion.ts';

/** CompletionItemKind numbers of LSP 3.18. */
const kind = {
  property: 10,
  value: 12,
  enumMember: 20,
  file: 17,
  folder: 19,
  event: 23,
  reference: 18,
} as const;

/** Names of a directory that are offered at most. */
const MAX_ITEMS = 500;

const commands: readonly { readonly pattern: RegExp; readonly runner: TargetRunner }[] = [
  { pattern: /\b(?:npm|pnpm|yarn|bun) run (?:-\S+ )*([\w:.-]*)$/, runner: 'package-script' },
  { pattern: /\b(?:pnpm|yarn) ([\w:.-]*)$/, runner: 'package-script' },
  { pattern: /\bmake (?:-\S+ )*([\w.-]*)$/, runner: 'make' },
  { pattern: /\bjust ([\w-]*)$/, runner: 'just' },
  { pattern: /\btask ([\w:-]*)$/, runner: 'task' },
  { pattern: /\bcargo ([\w-]*)$/, runner: 'cargo-alias' },
  { pattern: /\bcomposer (?:run )?([\w:-]*)$/, runner: 'composer' },
  { pattern: /\bdeno task ([\w:-]*)$/, runner: 'deno' },
  { pattern: /\bpoe ([\w:-]*)$/, runner: 'poe' },
  { pattern: /\bdocker[ -]compose \w+ ([\w-]*)$/, runner: 'compose-service' },
];

function item(
  document: ContextDocument,
  start: number,
  offset: number,
  label: string,
  itemKind: CompletionItem['kind'],
  detail?: string,
): CompletionItem {
  return {
    label,
    ...(itemKind === undefined ? {} : { kind: itemKind }),
    ...(detail === undefined ? {} : { detail }),
    textEdit: { range: rangeOf(document.text, { start, end: offset }), newText: label },
  };
}

function paths(document: ContextDocument, typed: string, offset: number, facts: Facts): CompletionItem[] {
  const slash = typed.lastIndexOf('/');
  const directory = slash < 0 ? '' : typed.slice(0, slash);
  const prefix = typed.slice(slash + 1);
  const found = new Map<string, CompletionItem>();
  for (const base of new Set([dirname(document.path), ''])) {
    const at = resolvePath(base, directory);
    if (at === undefined) continue;
    for (const name of facts.children(at)) {
      const path = at === '' ? name : `${at}/${name}`;
      if (
        found.size >= MAX_ITEMS ||
        !name.toLowerCase().startsWith(prefix.toLowerCase()) ||
        (facts.ignored(path) && prefix === '') ||
        name === '.git'
      )
        continue;
      const isDirectory = facts.entry(path)?.type === 'directory';
      found.set(
        name,
        item(
          document,
          offset - prefix.length,
          offset,
          isDirectory ? `${name}/` : name,
          isDirectory ? kind.folder : kind.file,
          path,
        ),
      );
    }
  }
  return [...found.values()];
}

function headerItems(
  document: ContextDocument,
  line: string,
  lineStart: number,
  offset: number,
): CompletionItem[] {
  const keys = document.kind.header?.keys ?? [];
  const value = /^([\w.-]+):[ \t]*(\S*)$/.exec(line);
  if (value) {
    const key = keys.find((it) => it.name === value[1]);
    const values = key?.values ?? (key?.shapes.includes('bool') ? ['true', 'false'] : []);
    return values.map((it) =>
      item(document, offset - (value[2] as string).length, offset, it, kind.enumMember),
    );
  }
  if (!/^[\w-]*$/.test(line)) return [];
  const present = new Set(document.header?.entries.map((entry) => entry.key));
  return keys
    .filter((key) => !present.has(key.name) && !key.deprecated)
    .map((key) => ({
      ...item(document, lineStart, offset, key.name, kind.property, key.doc),
      textEdit: {
        range: rangeOf(document.text, { start: lineStart, end: offset }),
        newText: `${key.name}: `,
      },
    }));
}

/** `UserService.` and what follows, in a code span or a sample. */
const MEMBER = /([A-Z][\w$]{1,80})(?:\.|::|#)([\w$]{0,80})$/;

function memberItems(
  document: ContextDocument,
  owner: string,
  typed: string,
  offset: number,
  symbols: Symbols,
): CompletionItem[] {
  const members = symbols
    .members(owner)
    .filter((it) => it.name.toLowerCase().startsWith(typed.toLowerCase()));
  const named = new Map(members.map((it) => [it.name, it] as const));
  return [...named.values()]
    .slice(0, MAX_ITEMS)
    .map((it) =>
      item(document, offset - typed.length, offset, it.name, itemKinds[it.kind], shortSignature(it)),
    );
}

/** In a code span, a link target or an import: what stands behind a backtick, an open bracket or `@`. */
function pathItems(
  document: ContextDocument,
  line: string,
  offset: number,
  facts: Facts,
  where: 'code-span' | 'text',
): CompletionItem[] {
  const opened = /(?:`|\]\(|(?:^|\s)@|#file:)([\w./@-]*)$/.exec(line);
  const explicit = /(?:\]\(|(?:^|\s)@|#file:)[\w./@-]*$/.test(line);
  return opened && (where === 'code-span' || explicit)
    ? paths(document, (opened[1] as string).replace(/^@/, ''), offset, facts)
    : [];
}

/** Scripts, targets and the like that the command before the cursor takes; undefined behind anything else. */
function targetItems(
  document: ContextDocument,
  line: string,
  offset: number,
  facts: Facts,
): CompletionItem[] | undefined {
  for (const { pattern, runner } of commands) {
    const match = pattern.exec(line);
    if (!match) continue;
    const targets = facts.targetFiles
      .filter((file) => file.runner === runner)
      .flatMap((file) => file.targets);
    const seen = new Map(targets.map((target) => [target.name, target] as const));
    const start = offset - (match[1] as string).length;
    return [...seen.values()]
      .slice(0, MAX_ITEMS)
      .map((it) => item(document, start, offset, it.name, kind.value, it.command ?? it.source.path));
  }
  return undefined;
}

/** A name of code that is being typed: behind nothing that makes it part of a path, an option or a member. */
const NAME = /(?:^|[^\w$./@#:-])([A-Za-z_$][\w$]{0,80})$/;

export interface CompletionRequest {
  readonly document: ContextDocument;
  readonly offset: number;
  readonly snapshot: WorkspaceSnapshot;
  readonly rules: readonly RuleMeta[];
  /** The client shows a place beside the name. */
  readonly labelDetails: 'yes' | 'no';
}

/** An incomplete list is asked for again with the next letter. */
export function completion(request: CompletionRequest): CompletionList {
  const { document, offset, snapshot, rules } = request;
  const { text } = document;
  const { facts } = snapshot;
  const lineStart = text.lineSpan(text.lineAt(offset)).start;
  const line = text.content.slice(lineStart, offset);
  const whole = (items: CompletionItem[]): CompletionList => ({ isIncomplete: false, items });
  const inHeader =
    document.header !== undefined &&
    document.header.inner.start <= offset &&
    offset <= document.header.inner.end;
  const suppressed = /forewarn-ignore(?:-file)?[ \t]+([\w/, \t-]*)$/.exec(line)?.[1];
  if (suppressed !== undefined) {
    const start = offset - (/[\w/-]*$/.exec(suppressed)?.[0].length ?? 0);
    return whole(rules.map((meta) => item(document, start, offset, meta.id, kind.event, meta.summary)));
  }
  if (inHeader) return whole(headerItems(document, line, lineStart, offset));
  const targets = targetItems(document, line, offset, facts);
  if (targets) return whole(targets);
  // Behind an odd number of backticks.
  const insideSpan = (line.split('`').length - 1) % 2 === 1;
  const files = pathItems(document, line, offset, facts, insideSpan ? 'code-span' : 'text');
  const claim = claimAt(document, offset);
  const sample = claim?.kind === 'sample' ? claim : undefined;
  if (!(insideSpan || sample) || facts.symbols === undefined) return whole(files);
  const [, owner, member = ''] = MEMBER.exec(line) ?? [];
  const typed = NAME.exec(line)?.[1];
  if (owner === undefined && typed === undefined) return { isIncomplete: line.endsWith('`'), items: files };
  const symbols = readySymbols(facts);
  if (symbols === undefined) return { isIncomplete: true, items: files };
  const members = owner === undefined ? [] : memberItems(document, owner, member, offset, symbols);
  if (members.length > 0 || typed === undefined) return whole(members.length > 0 ? members : files);
  const { labelDetails } = request;
  const names = nameItems({ document, offset, typed, symbols, language: sample?.language, labelDetails });
  return { isIncomplete: names.cut === 'yes', items: [...files, ...names.items] };
}
