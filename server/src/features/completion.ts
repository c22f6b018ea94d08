/** Completion: members of types, paths, scripts and targets, header keys and values, rule ids in suppressions. */
import type { CompletionItem } from 'vscode-languageserver';
import type { RuleMeta } from '../analysis/rule.ts';
import { shortSignature } from '../analysis/samples/shortSignature.ts';
import { readySymbols } from '../analysis/samples/standing.ts';
import { dirname, resolvePath } from '../base/paths.ts';
import type { TargetRunner } from '../documents/claim.ts';
import type { ContextDocument } from '../documents/document.ts';
import type { Facts } from '../workspace/facts.ts';
import type { WorkspaceSnapshot } from '../workspace/snapshot.ts';
import { claimAt } from './claimAt.ts';
import { rangeOf } from './convert.ts';

/** CompletionItemKind numbers of LSP 3.18. */
const kind = {
  method: 2,
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

/** `UserService.` and what follows, in a code span or a sample: the members of that type. */
function memberItems(
  document: ContextDocument,
  line: string,
  offset: number,
  facts: Facts,
): CompletionItem[] {
  const [, owner, typed = ''] = /([A-Z][\w$]{1,80})(?:\.|::|#)([\w$]{0,80})$/.exec(line) ?? [];
  const inSpan = (line.split('`').length - 1) % 2 === 1;
  const isCode = inSpan || claimAt(document, offset)?.kind === 'sample';
  const symbols = owner === undefined || !isCode ? undefined : readySymbols(facts);
  if (owner === undefined || symbols === undefined) return [];
  const members = symbols
    .members(owner)
    .filter((it) => it.name.toLowerCase().startsWith(typed.toLowerCase()));
  const named = new Map(members.map((it) => [it.name, it] as const));
  return [...named.values()]
    .slice(0, MAX_ITEMS)
    .map((it) => item(document, offset - typed.length, offset, it.name, kind.method, shortSignature(it)));
}

export function completion(
  document: ContextDocument,
  offset: number,
  snapshot: WorkspaceSnapshot,
  rules: readonly RuleMeta[],
): CompletionItem[] {
  const { text } = document;
  const { facts } = snapshot;
  const lineStart = text.lineSpan(text.lineAt(offset)).start;
  const line = text.content.slice(lineStart, offset);
  const inHeader =
    document.header !== undefined &&
    document.header.inner.start <= offset &&
    offset <= document.header.inner.end;
  const suppression = /forewarn-ignore(?:-file)?[ \t]+(?:[\w/-]+,?[ \t]*)*?([\w/-]*)$/.exec(line);
  if (suppression)
    return rules.map((meta) =>
      item(document, offset - (suppression[1] as string).length, offset, meta.id, kind.event, meta.summary),
    );
  if (inHeader) return headerItems(document, line, lineStart, offset);
  for (const { pattern, runner } of commands) {
    const match = pattern.exec(line);
    if (!match) continue;
    const targets = facts.targetFiles
      .filter((file) => file.runner === runner)
      .flatMap((file) => file.targets);
    const seen = new Map(targets.map((target) => [target.name, target] as const));
    return [...seen.values()]
      .slice(0, MAX_ITEMS)
      .map((target) =>
        item(
          document,
          offset - (match[1] as string).length,
          offset,
          target.name,
          kind.value,
          target.command ?? target.source.path,
        ),
      );
  }
  const members = memberItems(document, line, offset, facts);
  if (members.length > 0) return members;
  // Inside a code span, a link target or an import: an odd number of backticks before, or an open bracket or `@`.
  const opened = /(?:`|\]\(|(?:^|\s)@|#file:)([\w./@-]*)$/.exec(line);
  if (!opened) return [];
  const insideSpan = (line.split('`').length - 1) % 2 === 1;
  const explicit = /(?:\]\(|(?:^|\s)@|#file:)[\w./@-]*$/.test(line);
  return insideSpan || explicit
    ? paths(document, (opened[1] as string).replace(/^@/, ''), offset, facts)
    : [];
}
