/** Claims about commands: invocations in code spans and in fences of shell lines. */
import type { Span } from '../../base/span.ts';
import type { Base, Claim, CommandClaim } from '../claim.ts';
import type { BlockSource } from './blockSource.ts';
import { commandTable } from './commandTable.ts';
import type { ExtractionContext, FencePart } from './context.ts';
import { isPlaceholderPackage } from './placeholder.ts';
import { enteredBy, type Invocation, invocations } from './shellLine.ts';
import { isTree } from './tree.ts';

const SHELL =
  /^(?:sh|bash|shell|zsh|console|shell-session|terminal|shellscript|fish|powershell|pwsh|cmd|bat|)$/i;
const WRONG =
  /\b(?:bad|wrong|incorrect|don['’]t|do not|never|avoid|instead of|not|example|e\.g\.|before|old|legacy|deprecated)\b|[\u274c\u2717\u2718]/i;

/** "`npm test` in `web/`" */
const IN_DIRECTORY =
  /^`\s(?:in|from|inside)\s(?:the\s)?`(?:\.\/)?([\w@.-]{1,60}(?:\/[\w@.-]{1,60}){0,8})\/?`/i;

interface Place {
  readonly source: BlockSource;
  readonly context: ExtractionContext;
  readonly where: CommandClaim['where'];
  readonly wrong: 'yes' | 'no';
}

function claimsOf(run: Invocation, place: Place): readonly CommandClaim[] {
  const { source, context } = place;
  const read = Object.hasOwn(commandTable, run.program.text) ? commandTable[run.program.text] : undefined;
  const reading = read?.(run.args);
  if (!reading || run.directory === undefined) return [];
  const last = run.args.at(-1) ?? run.program;
  const span: Span = { start: run.program.span.start, end: last.span.end };
  const stance =
    place.wrong === 'yes'
      ? { modality: 'forbids' as const, exemption: 'example' as const }
      : context.stance(span);
  const named = reading.directory?.replace(/^\.\//, '').replace(/\/$/, '');
  const entered = [run.directory, named]
    .filter((it) => it !== undefined && it !== '' && it !== '.')
    .join('/');
  const unknownPlace = named !== undefined && !/^[\w@./-]+$/.test(named);
  const selected = reading.targets
    .filter((it) => it.runner === 'cargo-package')
    .map((it) => it.name ?? it.word.text);
  const madeUp = [reading.selector ?? [], selected].flat().some(isPlaceholderPackage);
  const bases: readonly Base[] =
    entered === '' ? context.bases : [{ directory: entered, reason: 'cd' }, ...context.bases];
  const claim: CommandClaim = {
    kind: 'command',
    span,
    text: source.text.slice(span.start, span.end),
    where: place.where,
    // Whoever is shown a command is told to run it.
    modality: stance.modality === 'states' ? 'requires' : stance.modality,
    headings: context.headings,
    bases,
    program: run.program.text,
    args: run.args.map((word) => word.text),
    ...(reading.selector ? { packageSelector: reading.selector } : {}),
    ...(stance.exemption || unknownPlace || madeUp ? { exemption: stance.exemption ?? 'placeholder' } : {}),
  };
  if (reading.targets.length === 0) return [claim];
  return reading.targets.map(({ word, name, runner, sure }) => {
    const at = name === undefined ? 0 : Math.max(0, word.text.indexOf(name));
    const target = name ?? word.text;
    const targetSpan = { start: word.span.start + at, end: word.span.start + at + target.length };
    return {
      ...claim,
      span: targets(reading.targets.length, span, targetSpan),
      target,
      targetSpan,
      targetRunner: runner,
      sure,
    };
  });
}

/** Several targets of one command are claims of their own, so their spans must differ. */
function targets(count: number, whole: Span, target: Span): Span {
  return count === 1 ? whole : target;
}

function fenceClaims(fence: FencePart, source: BlockSource, context: ExtractionContext): readonly Claim[] {
  const language = fence.info.split(/[\s{]/)[0] ?? '';
  if (!SHELL.test(language)) return [];
  const lines = fence.lines.map((line) => source.text.slice(line.start, line.end));
  if (isTree(lines.join('\n')) || lines.some((line) => /<<-?\s*['"]?\w/.test(line))) return [];
  const claims: Claim[] = [];
  let entered: string | undefined = '';
  let comment = '';
  fence.lines.forEach((line, index) => {
    const text = lines[index] as string;
    if (text.trim() === '') comment = '';
    else if (/^\s*#/.test(text)) comment = text;
    // In an unmarked fence a line is a command only behind a prompt or when it begins with a program that we know.
    else if (
      language !== '' ||
      /^\s*[$>]\s/.test(text) ||
      /^\s*(?:npm|pnpm|yarn|bun|make|just|cargo|docker|poe|tox|nox|composer|deno)\s+[a-z-]/.test(text)
    ) {
      const remark = /\s#\s(.*)$/.exec(text)?.[1] ?? '';
      const wrong =
        WRONG.test(comment) || WRONG.test(remark) || /\\\s*$/.test(lines[index - 1] ?? '') ? 'yes' : 'no';
      for (const run of invocations(text, line.start, entered))
        claims.push(...claimsOf(run, { source, context, where: 'fence', wrong }));
      entered = enteredBy(text, entered);
    }
  });
  return claims;
}

export function commandClaims(source: BlockSource, context: ExtractionContext): readonly Claim[] {
  const claims: Claim[] = context.fences.flatMap((fence) => fenceClaims(fence, source, context));
  for (const span of context.codes) {
    // `| npm test | runs the tests (if present) |`: the words behind the command speak of it too.
    const line = context.masked.slice(span.end, Math.max(span.end, context.masked.indexOf('\n', span.end)));
    if (/\bif (?:present|available|any|it exists|defined|configured|they exist)\b/i.test(line.slice(0, 200)))
      continue;
    const text = source.text.slice(span.start, span.end);
    if (!/^\s*[$]?\s*[\w-]+ \S/.test(text) && !/&&/.test(text)) continue;
    const behind = source.text.slice(span.end, span.end + 120);
    for (const run of invocations(text, span.start, IN_DIRECTORY.exec(behind)?.[1] ?? '')) {
      claims.push(
        ...claimsOf(run, {
          source,
          context,
          where: source.kind === 'table' ? 'table' : 'code-span',
          wrong: 'no',
        }),
      );
    }
  }
  return claims;
}
