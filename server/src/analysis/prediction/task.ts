/** Whether a document asks for code, where, and in which words: without a task nothing is predicted, since most context documents are general guidance. */

import type { Span } from '../../base/span.ts';
import type { ContextDocument } from '../../documents/document.ts';
import { allSections } from '../../documents/sections.ts';
import { isCanonicalTitle } from '../additions/insert.ts';

export interface TaskLine {
  readonly text: string;
  /** In the document. */
  readonly span: Span;
}

export interface Task {
  /** `later`: what is to be written is filled in when it is called, so that its wording says nothing of it; the names of the workspace that it uses stay. */
  readonly subject: 'stated' | 'later';
  /** The line that asks. */
  readonly asks: TaskLine;
  /** Prose of the task: paragraphs, list items and tables, without sections that give guidance. */
  readonly lines: readonly TaskLine[];
}

/** Kinds that are handed to a model to be done, not to be kept in mind. */
const PROMPTS: ReadonlySet<string> = new Set([
  'prompt-md',
  'prompty',
  'cursor-command',
  'claude-command',
  'windsurf-workflow',
  'roo-command',
  'opencode-command',
  'codex-prompt',
]);

const ASKS =
  /^\s{0,8}(?:[-*+] )?(?:please |your task is to |your job is to |you (?:should|must|will) |we (?:need|want) (?:you )?to )?(?:implement|write|create|add|build|develop|complete|extend)\s(?:[^\s.]{1,40}\s){0,8}?(?:function|method|class|endpoint|handler|component|module|script|service|parser|query|command|route|form|page|middleware|hook|job|worker|importer|exporter|client|code|API|CLI|login|upload|search|feature)s?\b/i;
const TASK_TITLE =
  /^(?:the |your )?(?:task|assignment|what to (?:build|implement|do)|implementation task|feature request|user story)s?\b/i;
/** Filled in when it is called: what the task is about is not in the text, or it is a recipe for any of a kind. */
const TEMPLATE =
  /\$ARGUMENTS|^[A-Z_]{2,40}:[ \t]{0,8}\$[1-9]\b|\$\{(?:input|selection|file)|\{\{[^}\n]{1,80}\}\}|<(?:feature|task|name|description)>|\bthe (?:requested|specified|given) (?:feature|change|task|class|component|function|file|module|endpoint)\b|`[^`\n]{0,80}<[a-z][\w-]{0,30}>[^`\n]{0,80}`|\b(?:the )?user will (?:provide|give|specify|supply)\b|\b(?:ask|clarify with) the user\b|^Provide the [^\n]{1,80}:[ \t]{0,4}$|\bnew [\w ]{1,40}? following (?:the )?(?:project|established|existing|our|these)\b/im;
/** A plan or an explanation is wanted, and no code. */
const NO_CODE =
  /\b(?:do not|don'?t|never|without) (?:writ(?:e|ing)|chang(?:e|ing)|modify(?:ing)?|implement(?:ing)?)(?: any| the)? code\b/i;

const MAX_LINES = 500;

function proseLines(document: ContextDocument, scope: Span, apart: readonly Span[]): readonly TaskLine[] {
  const { text } = document;
  const lines: TaskLine[] = [];
  for (const block of document.blocks) {
    if (!['paragraph', 'item', 'table', 'quote'].includes(block.kind)) continue;
    if (block.span.start < scope.start || block.span.end > scope.end) continue;
    if (apart.some((it) => it.start <= block.span.start && block.span.end <= it.end)) continue;
    const last = text.lineAt(Math.max(block.span.start, block.span.end - 1));
    for (let line = text.lineAt(block.span.start); line <= last && lines.length < MAX_LINES; line++) {
      const span = text.lineSpan(line);
      lines.push({ text: text.slice(span).slice(0, 1_000).trimEnd(), span });
    }
  }
  return lines;
}

/** What the section "Task" says, however it says it; undefined where there is none. */
export function statedTask(document: ContextDocument): Task | undefined {
  const section = allSections(document.sections).findLast((it) => TASK_TITLE.test(it.title.trim()));
  const lines = section ? proseLines(document, section.span, []) : [];
  const asks = lines.find((it) => ASKS.test(it.text)) ?? lines[0];
  return asks && { subject: 'stated', asks, lines };
}

/** @returns undefined for a document that asks for no code. */
export function taskOf(document: ContextDocument): Task | undefined {
  const { content } = document.text;
  if (NO_CODE.test(content)) return undefined;
  const all = allSections(document.sections);
  const scope = PROMPTS.has(document.kind.id)
    ? document.body
    : all.find((it) => TASK_TITLE.test(it.title.trim()))?.span;
  if (scope === undefined) return undefined;
  const apart = all.filter((it) => isCanonicalTitle(it.title)).map((it) => it.span);
  const lines = proseLines(document, scope, apart);
  const asks = lines.find((it) => ASKS.test(it.text));
  return asks && { subject: TEMPLATE.test(content) ? 'later' : 'stated', asks, lines };
}
