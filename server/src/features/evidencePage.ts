/** The page behind the short words of hover and lens: everything that runs have shown for one document, as Markdown. */
import { ago } from '../base/ago.ts';
import { inlineCode } from '../base/inlineCode.ts';
import type { Evidence, Recurrence } from '../learning/evidence.ts';
import { recurrenceLines, runsInWords } from './experience.ts';

/** The code around the error as it was, the line marked; and what code there could use. */
function surroundings({ context, place }: Recurrence): readonly string[] {
  if (!context) return [];
  const { surrounding, symbolsInScope, importsAvailable } = context;
  const code = surrounding.map(({ line, text }) => `${line === place?.line ? '>' : ' '} ${line} | ${text}`);
  const list = (names: readonly string[]): string => names.map(inlineCode).join(', ');
  const imports = importsAvailable.map(({ module, names }) =>
    names.length === 0 ? inlineCode(module) : `${list(names)} from ${inlineCode(module)}`,
  );
  return [
    // Indented, so that no fence in the code ends it.
    code.map((it) => `    ${it}`).join('\n'),
    ...(symbolsInScope.length === 0 ? [] : [`In scope: ${list(symbolsInScope)}.`]),
    ...(imports.length === 0 ? [] : [`Imported: ${imports.join('; ')}.`]),
  ];
}

function part(
  title: string,
  recurrences: readonly Recurrence[],
  evidence: Evidence,
  now: number,
): readonly string[] {
  if (recurrences.length === 0) return [];
  return [
    `## ${title}`,
    ...recurrences.flatMap((it) => [
      `### ${inlineCode(it.message.split('\n')[0] ?? '')}`,
      recurrenceLines(it, evidence, now),
      ...surroundings(it),
      `First seen ${ago(it.firstAt, now)}. It belongs here because ${it.reason}.`,
    ]),
  ];
}

export function evidencePage(path: string, evidence: Evidence, now: number): string {
  const experience = evidence.document(path);
  if (!experience)
    return `# ${path}\n\nNo run was recorded while this document was in force. \`forewarn run -- COMMAND\` records one.\n`;
  const of = (state: Recurrence['state']): readonly Recurrence[] =>
    experience.recurrences.filter((it) => it.state === state);
  const lines = [
    `# ${path}`,
    `${runsInWords(experience, now)}.`,
    ...part('Errors that come back', of('active'), evidence, now),
    ...part('Errors that have stopped', of('stopped'), evidence, now),
    ...(experience.hidden > 0 ? [`${experience.hidden} older errors are not shown.`] : []),
  ];
  return `${lines.join('\n\n')}\n`;
}
