/** What a diagnostic means: the tool's code first, then the wordings of that tool, then learned weights, then wordings that all tools share. */
import type { Classification, Specifics, ToolDiagnostic } from './classification.ts';
import { type CodeTable, codeTable } from './codeTable.ts';
import type { Meaning, Pattern, Tool } from './tool.ts';
import { genericPatterns } from './tools/generic.ts';
import { toolNamed } from './tools/table.ts';
import { marksOf, type Weighed, weigh } from './weights/weights.ts';

/** Lines below the first that are looked at for names. */
const MAX_MESSAGE = 4_000;
/** Longest first line that is looked at; no tool says in more what is wrong. */
const MAX_HEAD = 1_000;

/** N-grams that weights must know of a text before they may decide. */
const MIN_KNOWN = 2;
/** Probability at which weights decide where no wording fits, and at which they overrule one. */
const LIKELY = 0.4;
const SURE = 0.9;

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

export interface Found {
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
type Decision = Omit<Classification, 'specifics'>;

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

/** The first line of a message, in which a tool says what is wrong. */
export function headOf(message: string): string {
  return message.slice(0, MAX_HEAD).replace(/[‘’]/g, "'").split('\n', 1)[0] ?? '';
}

/** What the tool's own wordings, else those of its kin, say of a first line. */
export function wordingOf(tool: Tool, head: string): Found | undefined {
  return wording(tool.patterns, head) ?? wording(toolNamed(tool.kin)?.patterns ?? [], head);
}

function byCode(tool: Tool, code: string, found: Found | undefined): Decision | undefined {
  const normal = tool.normalCode?.(code) ?? code;
  const { codes, wide } = tablesOf(tool);
  const meaning = codes.meaningOf(normal);
  const reason = `${tool.title}'s code ${code}`;
  if (meaning !== undefined)
    return { ...verdict(narrowed(meaning, found)), confidence: 0.99, by: 'code', reason };
  const wider = wide.meaningOf(normal);
  if (found && wider !== undefined) return undefined;
  const family = wider ?? tool.families?.find(([, pattern]) => pattern.test(normal))?.[0];
  return family === undefined
    ? undefined
    : { ...verdict(family), confidence: 0.8, by: 'code', reason: `${reason}, by its family` };
}

/**
 * Whether weights decide: where no wording fits they must find it likely, against a wording they must be sure.
 * @param wording what the tool's wordings say.
 */
export function weightsDecide(
  { meaning, probability, known }: Pick<Weighed, 'meaning' | 'probability' | 'known'>,
  wording: Meaning | undefined,
): boolean {
  if (known < MIN_KNOWN) return false;
  if (wording === undefined) return probability >= LIKELY;
  return probability >= SURE && meaning.split('/')[0] !== wording.split('/')[0];
}

function byWords(
  tool: Tool,
  head: string,
  found: Found | undefined,
  severity: ToolDiagnostic['severity'],
): Decision | undefined {
  const weighed = tool.weights && weigh(tool.weights, head, marksOf(tool.id, severity, found?.meaning));
  if (weighed && weightsDecide(weighed, found?.meaning)) {
    if (weighed.meaning === 'none') return undefined;
    const because = weighed.because.map((it) => `\`${it}\``).join(', ');
    return {
      ...verdict(weighed.meaning),
      confidence: weighed.probability,
      by: 'weights',
      reason: `learned weights of ${because || 'its words'}`,
    };
  }
  return (
    found && {
      ...verdict(found.meaning),
      confidence: 0.9,
      by: 'pattern',
      reason: `${tool.title}'s wording \`${shortened(found.words)}\``,
    }
  );
}

function byGeneralWords(text: string): (Decision & { readonly found: Found }) | undefined {
  const found = wording(genericPatterns, text);
  return (
    found && {
      ...verdict(found.meaning),
      confidence: 0.7,
      by: 'generic',
      reason: `the words \`${shortened(found.words)}\``,
      found,
    }
  );
}

/** Pure and total: any text gets an answer, and an error that nothing fits stays `unknown`. */
export function classify(diagnostic: ToolDiagnostic): Classification {
  const tool = toolNamed(diagnostic.tool);
  const { code, severity } = diagnostic;
  const head = headOf(diagnostic.message);
  const found = tool && wordingOf(tool, head);
  const specifics = specificsOf(tool, found, diagnostic.message.slice(0, MAX_MESSAGE).replace(/[‘’]/g, "'"));
  const decided =
    tool &&
    ((code === undefined ? undefined : byCode(tool, code, found)) ?? byWords(tool, head, found, severity));
  if (decided) return { ...decided, specifics };
  const general = byGeneralWords(code === undefined ? head : `${code}: ${head}`);
  if (general) {
    const { found: words, ...rest } = general;
    return { ...rest, specifics: { ...specificsOf(undefined, words, ''), ...specifics } };
  }
  return {
    errorClass: 'unknown',
    ...(tool && severity ? { outside: severity === 'warning' ? 'lint' : 'other' } : {}),
    confidence: 0.5,
    by: 'nothing',
    reason: 'no code and no wording that is known',
    specifics,
  };
}
