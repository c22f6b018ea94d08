/** References by which a reader pulls other files into the prompt, as the kind of the document knows them. */
import type { Span } from '../../base/span.ts';
import type { Claim } from '../claim.ts';
import type { ImportSyntaxId } from '../kind.ts';
import type { BlockSource } from './blockSource.ts';
import { isCodeLine } from './codeLine.ts';
import type { ExtractionContext } from './context.ts';
import { hasKnownExtension } from './fileNames.ts';

const AT_SYNTAXES: readonly ImportSyntaxId[] = ['at-path', 'gemini-at-path', 'cursor-at-file'];

/** `@docs/style.md` is a file; `@user`, `@scope/package`, `@Decorator()`, `@latest` are not. */
function isFileReference(target: string): boolean {
  if (/^(?:~|\.{1,2})?\//.test(target)) return true;
  return hasKnownExtension(target) && !/[(){}<>=,;]/.test(target);
}

export function importClaims(source: BlockSource, context: ExtractionContext): readonly Claim[] {
  const known = new Map(source.surroundings.kind.imports.map((it) => [it.id, it]));
  if (known.size === 0) return [];
  const claims: Claim[] = [];
  const add = (syntax: ImportSyntaxId, span: Span): void => {
    const target = source.text.slice(span.start, span.end);
    const exemption = /[<>{}$*]|\.\.\.|path\/to/.test(target)
      ? ('placeholder' as const)
      : context.stance(span).exemption === 'example'
        ? ('example' as const)
        : undefined;
    claims.push({
      kind: 'import',
      syntax,
      target,
      span,
      text: target,
      where: 'import',
      modality: 'requires',
      headings: context.headings,
      bases: context.bases.filter((it) => it.reason === 'document' || it.reason === 'root'),
      ...(exemption ? { exemption } : {}),
    });
  };
  source.tree.iterate({
    enter: (node) => {
      if (node.name === 'AtImport') {
        const syntax = AT_SYNTAXES.find((it) => known.has(it));
        let end = node.to;
        while (end > node.from + 1 && /[.,;:!?]/.test(source.text[end - 1] as string)) end--;
        if (
          syntax &&
          isFileReference(source.text.slice(node.from + 1, end)) &&
          !isCodeLine(source.text, node.from)
        )
          add(syntax, { start: node.from + 1, end });
      } else if (node.name === 'HashReference') {
        const match = /^#(file|tool):/i.exec(source.text.slice(node.from, node.to));
        const syntax: ImportSyntaxId = match?.[1]?.toLowerCase() === 'tool' ? 'hash-tool' : 'hash-file';
        const named = /\w/.test(source.text.slice(node.from + (match?.[0].length ?? 0), node.to));
        if (match && named && known.has(syntax))
          add(syntax, { start: node.from + match[0].length, end: node.to });
      } else if (node.name === 'KiroReference' && known.has('kiro-file')) {
        add('kiro-file', { start: node.from + '#[[file:'.length, end: node.to - 2 });
      }
    },
  });
  return claims;
}
