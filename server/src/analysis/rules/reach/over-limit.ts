/** A document is larger than its reader takes in; what is over is cut or the document is refused. */
import { dirname, isInside } from '../../../base/paths.ts';
import type { ContextDocument } from '../../../documents/document.ts';
import type { Limit } from '../../../documents/kind.ts';
import { readerTitle } from '../../../documents/kinds/readers.ts';
import type { WorkspaceSnapshot } from '../../../workspace/snapshot.ts';
import { audienceOf } from '../../paths/audience.ts';
import { entryOf } from '../../reach/headerEdits.ts';
import { documentRule } from '../../rule.ts';

interface Over {
  readonly limit: Limit;
  readonly size: number;
  /** Documents that share a limit of a chain, root first. */
  readonly chain: readonly string[];
}

/** Bytes of the text in UTF-8, counted without making the bytes. */
function bytes(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7ff) count += 2;
    else if (code > 0x7f) count += 1;
    // A surrogate pair is four bytes, not six.
    if (code >= 0xd800 && code <= 0xdbff) count -= 2;
  }
  return count;
}

function measure(text: string, unit: Limit['measure']): number {
  return unit === 'bytes' ? bytes(text) : unit === 'lines' ? text.split('\n').length : text.length;
}

/** Documents of the same sort from the root down to this one: Codex takes one file per directory, an override before the shared one. */
function chainOf(document: ContextDocument, snapshot: WorkspaceSnapshot): readonly ContextDocument[] {
  const directory = dirname(document.path);
  const perDirectory = new Map<string, ContextDocument>();
  for (const other of snapshot.documents.values()) {
    if (!other.kind.limits.some((it) => it.of === 'chain') || !isInside(directory, dirname(other.path)))
      continue;
    if (!/^AGENTS\.(?:override\.)?md$/.test(other.path.slice(other.path.lastIndexOf('/') + 1))) continue;
    const at = dirname(other.path);
    const known = perDirectory.get(at);
    if (!known || other.kind.id === 'agents-override-md') perDirectory.set(at, other);
  }
  return [...perDirectory.values()].sort((a, b) => a.path.split('/').length - b.path.split('/').length);
}

function sizeOf(
  document: ContextDocument,
  limit: Limit,
  snapshot: WorkspaceSnapshot,
): { size: number; chain: readonly string[] } | undefined {
  const { text, body } = document;
  if (limit.of === 'chain') {
    const chain = chainOf(document, snapshot);
    // Nobody works in a skill's folder or in one of a tool; there the name is a coincidence.
    if (!chain.includes(document) || /(?:^|\/)(?:\.[^/]+|skills)\//.test(document.path)) return undefined;
    return {
      size: chain.reduce((sum, it) => sum + measure(it.text.content, limit.measure), 0),
      chain: chain.map((it) => it.path),
    };
  }
  if (limit.of === 'file') return { size: measure(text.content, limit.measure), chain: [] };
  if (limit.of === 'body') return { size: measure(text.slice(body), limit.measure), chain: [] };
  const value = document.header?.value?.[limit.of];
  return typeof value === 'string' ? { size: measure(value, limit.measure), chain: [] } : undefined;
}

export const rule = documentRule<Over>({
  meta: {
    id: 'reach/over-limit',
    code: 'R130',
    summary: 'A document or a part of it is larger than its reader takes in.',
    group: 'reach',
    severity: 'warning',
    errorClass: 'not-loaded',
    status: 'stable',
    since: '0.1.0',
    repair: 'none',
    phase: 'workspace',
  },

  *find({ document, facts, snapshot }) {
    const audience = audienceOf(document, facts);
    if (audience === 'sample') return;
    /** Parts that are too large for one reader already: the next is no news. */
    const told = new Set<number>();
    for (const limit of document.kind.limits) {
      if (
        limit.advice ||
        (snapshot.settings.readers.length > 0 && !snapshot.settings.readers.includes(limit.reader))
      )
        continue;
      const measured = sizeOf(document, limit, snapshot);
      if (!measured || measured.size <= limit.max) continue;
      const entry = entryOf(document, limit.of);
      const span =
        entry && entry.valueSpan.end > entry.valueSpan.start ? entry.valueSpan : document.text.lineSpan(0);
      if (told.has(span.start)) continue;
      told.add(span.start);
      yield {
        span,
        state: { limit, ...measured },
        identity: limit.id,
        ...(limit.setBy ? { severity: 'info' as const } : {}),
      };
    }
  },

  describe({ state: { limit, size, chain } }) {
    const number = (it: number): string => it.toLocaleString('en-US');
    const part = {
      chain:
        chain.length > 1
          ? `The documents from the root to here (${chain.map((it) => `\`${it}\``).join(', ')}) have`
          : 'The document has',
      file: 'The document has',
      body: 'The text has',
      name: 'The name has',
      description: 'The description has',
      compatibility: '`compatibility` has',
    }[limit.of];
    return {
      what: `${part} ${number(size)} ${limit.measure}; ${limit.setBy ?? readerTitle(limit.reader)} takes ${number(limit.max)}.`,
      why: `Above that it ${limit.consequence}.`,
      fix:
        limit.of === 'chain' || limit.of === 'file' || limit.of === 'body'
          ? 'Move what only some tasks need into documents of their own.'
          : 'Shorten it.',
    };
  },
});
