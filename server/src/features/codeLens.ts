/** Code lenses: above a document what runs have shown and the command to run again, above a section what was seen there. */

import type { CodeLens } from 'vscode-languageserver';
import { counted } from '../base/counted.ts';
import type { ContextDocument, Section } from '../documents/document.ts';
import type { DocumentExperience, Evidence, Recurrence } from '../learning/evidence.ts';
import { errorClass } from '../taxonomy/taxonomy.ts';
import { commands } from './announced.ts';
import { rangeOf } from './convert.ts';
import { runsInWords } from './experience.ts';

export interface CodeLensRequest {
  readonly document: ContextDocument;
  readonly uri: string;
  readonly evidence: Evidence;
  /** `no`: no check is configured, or the workspace is not trusted. */
  readonly canRun: 'yes' | 'no';
  readonly now: number;
}

const plain = (text: string): string => text.replaceAll('`', '');

function sectionTitle(found: readonly Recurrence[]): string {
  const active = found.filter((it) => it.state === 'active');
  if (active.length === 0)
    return `${found.length === 1 ? 'an error' : `${found.length} errors`} no longer seen`;
  const first = active[0] as Recurrence;
  const title = errorClass(first.errorClass)?.title ?? first.errorClass;
  const symbol = first.symbol === undefined ? '' : ` of ${first.symbol}`;
  const more = active.length > 1 ? `, and ${active.length - 1} more` : '';
  return `${title}${symbol} in ${first.seen} of ${counted(first.of, 'run')}${more}`;
}

function sectionLenses(
  sections: readonly Section[],
  above: readonly string[],
  experience: DocumentExperience,
  request: CodeLensRequest,
): CodeLens[] {
  return sections.flatMap((section) => {
    const path = [...above, section.anchor];
    const found = experience.recurrences.filter((it) => it.section?.join('/') === path.join('/'));
    const deeper = sectionLenses(section.children, path, experience, request);
    if (found.length === 0) return deeper;
    const range = rangeOf(request.document.text, section.headingSpan);
    const command = { title: sectionTitle(found), command: commands.showEvidence, arguments: [request.uri] };
    return [{ range, command }, ...deeper];
  });
}

export function codeLenses(request: CodeLensRequest): CodeLens[] {
  const { document, uri, evidence, canRun, now } = request;
  const experience = evidence.document(document.path);
  const top = rangeOf(document.text, document.text.lineSpan(0));
  const lenses: CodeLens[] = [];
  if (experience)
    lenses.push({
      range: top,
      command: {
        title: plain(runsInWords(experience, now)),
        command: commands.showEvidence,
        arguments: [uri],
      },
    });
  if (canRun === 'yes')
    lenses.push({
      range: top,
      command: { title: 'Run checks and learn', command: commands.runChecks, arguments: [uri] },
    });
  return experience ? [...lenses, ...sectionLenses(document.sections, [], experience, request)] : lenses;
}
