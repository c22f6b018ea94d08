/** Paths that a shell line runs or enters: only where the program needs the file to be there. */
import type { Span } from '../../base/span.ts';
import type { Base, Claim } from '../claim.ts';
import type { BlockSource } from './blockSource.ts';
import type { ExtractionContext, FencePart } from './context.ts';
import { hasKnownExtension } from './fileNames.ts';
import { readToken } from './pathText.ts';
import { isTree } from './tree.ts';

/** Programs whose first argument is the file that they run. */
const INTERPRETERS = new Set([
  'node',
  'bash',
  'sh',
  'zsh',
  'python',
  'python3',
  'tsx',
  'ts-node',
  'ruby',
  'perl',
  'php',
  'pwsh',
  'powershell',
  'source',
  'deno-run',
  'bun',
  'fish',
]);
/** Words that run another program. */
const PREFIXES = new Set(['sudo', 'time', 'env', 'npx', 'bunx', 'exec', 'command', 'nice']);
const SHELLS = /^(?:sh|bash|shell|zsh|console|shell-session|terminal|shellscript|fish|text|)$/i;

interface Word {
  readonly text: string;
  readonly span: Span;
}

/** Words of a line as blanks part them; a line with quotes or substitutions before the script is left alone. */
function wordsOf(line: string, offset: number): readonly Word[] {
  const words: Word[] = [];
  for (const match of line.matchAll(/[^\s]{1,300}/g)) {
    words.push({
      text: match[0],
      span: { start: offset + match.index, end: offset + match.index + match[0].length },
    });
  }
  return words;
}

interface Run {
  readonly word: Word;
  /** Directory that the lines before entered; undefined: somewhere unknown. */
  readonly directory: string | undefined;
}

function runsOf(line: string, offset: number, entered: { directory: string | undefined }): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const part of line.split(/(\s*(?:&&|\|\||;|\|)\s*)/)) {
    const start = at;
    at += part.length;
    if (/^\s*(?:&&|\|\||;|\|)\s*$/.test(part)) continue;
    let words = wordsOf(part, offset + start);
    while (
      words.length > 0 &&
      (/^[A-Za-z_]\w*=/.test(words[0]?.text ?? '') ||
        PREFIXES.has(words[0]?.text ?? '') ||
        words[0]?.text === '$')
    )
      words = words.slice(1);
    const [program, argument] = words;
    if (program === undefined) continue;
    if (program.text === 'cd' || program.text === 'pushd') {
      const target = argument?.text ?? '';
      const read = readToken(target.endsWith('/') ? target : `${target}/`);
      if (
        read?.kind === 'path' &&
        !read.rooted &&
        read.exemption === undefined &&
        entered.directory !== undefined &&
        !target.startsWith('..')
      )
        entered.directory = entered.directory === '' ? read.path : `${entered.directory}/${read.path}`;
      else entered.directory = undefined;
      continue;
    }
    if (
      program.text.startsWith('./') &&
      (hasKnownExtension(program.text) || program.text.split('/').length > 2)
    ) {
      runs.push({ word: program, directory: entered.directory });
      continue;
    }
    if (!INTERPRETERS.has(program.text)) continue;
    const script = words.slice(1).find((it) => !it.text.startsWith('-'));
    const flagsBefore = words.slice(1, script ? words.indexOf(script) : undefined);
    // `python -m x`, `node -e '...'`, `bash -c '...'`: the next word is no file.
    if (
      script === undefined ||
      flagsBefore.some(
        (it) => /^-(?:m|c|e|p|r|-eval|-print|-require|-import|-loader)$/.test(it.text) || !/^-/.test(it.text),
      )
    )
      continue;
    if (script.text.includes('/') && hasKnownExtension(script.text))
      runs.push({ word: script, directory: entered.directory });
  }
  return runs;
}

function claimsOfRun(
  run: Run,
  source: BlockSource,
  context: ExtractionContext,
  where: 'fence' | 'code-span',
): readonly Claim[] {
  const read = readToken(run.word.text);
  if (read?.kind !== 'path' || run.directory === undefined) return [];
  const stance = context.stance(run.word.span);
  const exemption = read.exemption ?? stance.exemption;
  const bases: readonly Base[] =
    run.directory === '' ? context.bases : [{ directory: run.directory, reason: 'cd' }, ...context.bases];
  const span = { start: run.word.span.start + read.start, end: run.word.span.start + read.end };
  return [
    {
      kind: 'path',
      span,
      text: source.text.slice(span.start, span.end),
      where,
      modality: stance.modality === 'states' ? 'requires' : stance.modality,
      headings: context.headings,
      bases,
      path: read.path,
      form: read.form,
      role: 'script',
      ...(exemption ? { exemption } : {}),
    },
  ];
}

export function shellPathClaims(source: BlockSource, context: ExtractionContext): readonly Claim[] {
  const claims: Claim[] = [];
  for (const fence of context.fences) {
    if (!SHELLS.test(fence.info.split(/[\s{]/)[0] ?? '')) continue;
    const lines = fence.lines.map((line) => source.text.slice(line.start, line.end));
    if (isTree(lines.join('\n')) || lines.some((line) => /<<-?\s*['"]?\w/.test(line))) continue;
    claims.push(...fenceClaims(fence, lines, source, context));
  }
  for (const span of context.codes) {
    const text = source.text.slice(span.start, span.end);
    if (!/\s/.test(text)) continue;
    for (const run of runsOf(text, span.start, { directory: '' }))
      claims.push(...claimsOfRun(run, source, context, 'code-span'));
  }
  return claims;
}

function fenceClaims(
  fence: FencePart,
  lines: readonly string[],
  source: BlockSource,
  context: ExtractionContext,
): readonly Claim[] {
  const claims: Claim[] = [];
  const entered: { directory: string | undefined } = { directory: '' };
  // `text` and unmarked fences hold output as often as input: only lines with a prompt count there.
  const prompted = /^(?:text|)$/i.test(fence.info.trim());
  let comment = '';
  fence.lines.forEach((line, index) => {
    const text = lines[index] as string;
    if (/^\s*#/.test(text)) {
      comment = text;
      return;
    }
    const wrong = /\b(?:bad|wrong|don['’]t|avoid|not|example|e\.g\.)\b|[\u274c\u2717]/i.test(comment);
    if (text.trim() === '') comment = '';
    if (wrong || (prompted && !/^\s*[$>]\s/.test(text))) return;
    for (const run of runsOf(text, line.start, entered))
      claims.push(...claimsOfRun(run, source, context, 'fence'));
  });
  return claims;
}
