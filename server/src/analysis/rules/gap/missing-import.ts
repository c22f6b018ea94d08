/** A code sample uses a name of the workspace, and neither it nor the rest of its document says where the name comes from. */
import { inlineCode } from '../../../base/inlineCode.ts';
import { basename } from '../../../base/paths.ts';
import type { SampleClaim } from '../../../documents/claim.ts';
import type { CodeSummary } from '../../../documents/code/codeParser.ts';
import { placeInDocument } from '../../../documents/code/sample.ts';
import { documentRule, type Found, type RuleContext } from '../../rule.ts';
import { governs, isAnchored, isCollected } from '../../samples/governing.ts';
import { type LackedImport, lackedImports, takesOfWorkspace } from '../../samples/lackedImports.ts';
import { sampleContext } from '../../samples/sampleContext.ts';
import { isMeant } from '../../samples/standing.ts';

interface Missing extends LackedImport {
  readonly claim: SampleClaim;
  /** Offset in the sample's code of the end of its last import's line; undefined where it has none. */
  readonly after: number | undefined;
}

/** Samples of one document that are looked at. */
const MAX_SAMPLES = 200;

/** A sample of the document declares it. */
function declares(line: string, name: string): boolean {
  const before = line.slice(0, line.indexOf(name)).trimEnd();
  return /\b(?:class|interface|type|enum|struct|trait|function|const|def|fn)$/.test(before);
}

/** Lines of a document; an import over several is one. */
function linesOf(content: string): readonly string[] {
  return content
    .replace(/\b(?:import|from|use)\b[^\n;(){]{0,200}[({][^;(){}`]{0,2000}[)}]/g, (it) =>
      it.replaceAll('\n', ' '),
    )
    .split('\n');
}

/** The document itself says where the name comes from: an import of it, or the file that declares it. */
function isSaid(
  { name, definition, module, statement, fromSame }: LackedImport,
  content: string,
  lines: readonly string[],
): boolean {
  const isImported = lines.some(
    (line) =>
      line.includes(name) &&
      (/\b(?:import|from|require|use|exports?|defined|declared)\b/.test(line) || declares(line, name)),
  );
  // A sample that takes other names from there and not this one lacks it whatever the document says.
  if (isImported || fromSame === 'yes') return isImported;
  const stem = definition.path.replace(/\.\w+$/, '').replace(/\/(?:index|__init__)$/, '');
  const tail = stem.split('/').slice(-2).join('/');
  return (
    content.includes(stem) ||
    content.includes(basename(definition.path)) ||
    (tail.includes('/') && content.includes(tail)) ||
    (!module.startsWith('.') && content.includes(module)) ||
    content.includes(statement)
  );
}

/** End of the line of the last import at the left margin. */
function behindImports(summary: CodeSummary, code: string): number | undefined {
  const last = summary.imports?.findLast(
    ({ statement }) => statement.start === 0 || code[statement.start - 1] === '\n',
  );
  if (last === undefined) return undefined;
  const end = code.indexOf('\n', last.statement.end);
  return end < 0 ? code.length : end;
}

function* missingIn(claim: SampleClaim, { document, facts }: RuleContext): Iterable<Found<Missing>> {
  const context = sampleContext(claim, document, facts);
  if (context === undefined) return;
  const { summary } = context;
  const anchored = isAnchored(summary.imports ?? [], claim, facts) || takesOfWorkspace(context);
  if (isCollected(document) && !anchored) return;
  const lacked = lackedImports(context);
  if (lacked.length === 0) return;
  const { content } = document.text;
  const lines = linesOf(content);
  for (const found of lacked) {
    if (isSaid(found, content, lines)) continue;
    yield {
      span: placeInDocument(claim, found.span),
      severity: anchored ? 'warning' : 'hint',
      state: { ...found, claim, after: behindImports(summary, claim.code) },
      related: [{ path: found.definition.path, span: found.definition.span, message: 'it is declared here' }],
    };
  }
}

export const rule = documentRule<Missing>({
  meta: {
    id: 'gap/missing-import',
    code: 'G110',
    summary: 'A code sample uses a name of the workspace and nothing says where it comes from.',
    group: 'gap',
    severity: 'warning',
    errorClass: 'undefined-symbol/missing-import',
    status: 'preview',
    since: '0.1.0',
    repair: 'review',
    phase: 'workspace',
  },

  *find(context) {
    const { document, facts } = context;
    const samples = document.claims.filter((it) => it.kind === 'sample').slice(0, MAX_SAMPLES);
    const meant = samples.filter((it) => isMeant(it) && governs(document, it.language, facts));
    const reported = new Set<string>();
    for (const claim of meant) {
      for (const found of missingIn(claim, context)) {
        // The first sample that lacks it stands for all.
        if (!reported.has(found.state.name)) yield found;
        reported.add(found.state.name);
      }
    }
  },

  describe({ state: { name, definition, statement } }) {
    return {
      what: `${inlineCode(name)} is used here, and nothing in this document says where it comes from.`,
      why: 'A model that writes code from this sample guesses the import.',
      fix: `Add ${inlineCode(statement)} (${inlineCode(`${definition.path}:${definition.line}`)}).`,
    };
  },

  repairs({ state: { claim, after, name, statement } }, { document }) {
    const { text } = document;
    const start = placeInDocument(claim, { start: 0, end: 0 }).start;
    // Quote marks or the indentation of a list item, as before every line of the sample.
    const lead = text.slice({ start: text.lineSpan(text.lineAt(start)).start, end: start });
    const at = after === undefined ? start : placeInDocument(claim, { start: after, end: after }).start;
    const newText =
      after === undefined ? `${statement}\n${lead.trimEnd()}\n${lead}` : `\n${lead}${statement}`;
    return [
      {
        title: `Add import of ${inlineCode(name)}`,
        adjustment: 'add-import',
        applicability: 'review',
        preferred: true,
        edits: new Map([[document.path, [{ span: { start: at, end: at }, newText }]]]),
      },
    ];
  },
});
