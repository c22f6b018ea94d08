/** What a diagnostic means: the tool's code first, then the wordings of that tool, then learned weights, then wordings that all tools share. */
import type { Classification, Specifics, ToolDiagnostic } from './classification.ts';
import { type CodeTable, codeTable } from './codeTable.ts';
import type { Meaning, Pattern, Tool } from './tool.ts';
import { genericPatterns } from './tools/generic.ts';
import { toolNamed } from './tools/table.ts';

/** Lines below the first that are looked at for names. */
const MAX_MESSAGE = 4_000;
/** Longest first line that is looked at; no tool says in more what is wrong. */
const MAX_HEAD = 1_000;

interface Compiled {
  readonly codes: CodeTable;
  readonly wide: CodeTable;
}

const compiled = new Map<Tool, Compiled>();

function tablesOf(tool: Tool): Compiled {
  let found = compiled.get(tool);
  if (!found) {
    found = { codes: codeTable(tool.codes), wide: codeTable(tool.wideCodes) };
    compiled.set(tool, found);
  }
  return found;
}

interface Found {
  readonly meaning: Meaning;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly words: string;
}

function wording(patterns: readonly Pattern[], text: string): Found | undefined {
  for (const [meaning, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match) return { meaning, groups: match.groups ?? {}, words: match[0] };
  }
  return undefined;
}

type Field = Exclude<keyof Specifics, 'arity'>;
const MAX_FIELD = 300;

function specificsOf(tool: Tool | undefined, found: Found | undefined, message: string): Specifics {
  const specifics: Partial<Record<Field, string>> = {};
  const arity: { expected?: string; actual?: string } = {};
  const take = (groups: Readonly<Record<string, string | undefined>>): void => {
    for (const [name, text] of Object.entries(groups)) {
      const value = text?.trim().slice(0, MAX_FIELD);
      const field = name.replace(/\d$/, '');
      if (!value) continue;
      if (field === 'arityExpected') arity.expected ??= value;
      else if (field === 'arityActual') arity.actual ??= value;
      else specifics[field as Field] ??= value;
    }
  };
  if (found) take(found.groups);
  for (const detail of tool?.details ?? []) take(detail.exec(message)?.groups ?? {});
  return Object.keys(arity).length > 0 ? { ...specifics, arity } : specifics;
}

type Verdict = Pick<Classification, 'errorClass' | 'outside'>;

function verdict(meaning: Meaning): Verdict {
  return meaning === 'lint' || meaning === 'other'
    ? { errorClass: 'unknown', outside: meaning }
    : { errorClass: meaning };
}

/** A narrower class that the wording shows, when the code says the wider one. */
function narrowed(meaning: Meaning, found: Found | undefined): Meaning {
  return found?.meaning.startsWith(`${meaning}/`) ? found.meaning : meaning;
}

function shortened(words: string): string {
  const line = words.trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

/** Pure and total: any text gets an answer, and an error that nothing fits stays `unknown`. */
export function classify(diagnostic: ToolDiagnostic): Classification {
  const tool = toolNamed(diagnostic.tool);
  const message = diagnostic.message.slice(0, MAX_MESSAGE).replace(/[‘’]/g, "'");
  const head = message.slice(0, MAX_HEAD).split('\n', 1)[0] ?? '';
  const found = tool && (wording(tool.patterns, head) ?? wording(toolNamed(tool.kin)?.patterns ?? [], head));
  const specifics = specificsOf(tool, found, message);

  if (tool && diagnostic.code !== undefined) {
    const code = tool.normalCode?.(diagnostic.code) ?? diagnostic.code;
    const { codes, wide } = tablesOf(tool);
    const meaning = codes.meaningOf(code);
    if (meaning !== undefined)
      return {
        ...verdict(narrowed(meaning, found)),
        confidence: 0.99,
        by: 'code',
        reason: `${tool.title}'s code ${diagnostic.code}`,
        specifics,
      };
    if (!found || wide.meaningOf(code) === undefined) {
      const family = wide.meaningOf(code) ?? tool.families?.find(([, pattern]) => pattern.test(code))?.[0];
      if (family !== undefined)
        return {
          ...verdict(family),
          confidence: 0.8,
          by: 'code',
          reason: `${tool.title}'s code ${diagnostic.code}, by its family`,
          specifics,
        };
    }
  }
  if (tool && found)
    return {
      ...verdict(found.meaning),
      confidence: 0.9,
      by: 'pattern',
      reason: `${tool.title}'s wording \`${shortened(found.words)}\``,
      specifics,
    };

  const general = wording(
    genericPatterns,
    diagnostic.code === undefined ? head : `${diagnostic.code}: ${head}`,
  );
  if (general)
    return {
      ...verdict(general.meaning),
      confidence: 0.7,
      by: 'generic',
      reason: `the words \`${shortened(general.words)}\``,
      specifics: specificsOf(undefined, general, message),
    };
  return {
    errorClass: 'unknown',
    ...(tool && diagnostic.severity ? { outside: diagnostic.severity === 'warning' ? 'lint' : 'other' } : {}),
    confidence: 0.5,
    by: 'nothing',
    reason: 'no code and no wording that is known',
    specifics,
  };
}
