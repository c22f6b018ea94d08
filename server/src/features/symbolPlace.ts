/** Declarations as people and editors read them: a place, and a line of words. */
import type { Range } from 'vscode-languageserver';
import { shortSignature } from '../analysis/samples/shortSignature.ts';
import { inlineCode } from '../base/inlineCode.ts';
import type { SymbolDefinition } from '../workspace/symbols/symbols.ts';

/** Of the name. Lines and columns of declarations count from 1, those of the protocol from 0. */
export function positionOf({ line, column, name }: SymbolDefinition): Range {
  const start = { line: line - 1, character: column - 1 };
  return { start, end: { ...start, character: start.character + name.length } };
}

/** Markdown: signature, kind, place, documentation, and what its mark says where it is deprecated. */
export function definitionLine(definition: SymbolDefinition): string {
  const { kind, container, path, line, doc, deprecated } = definition;
  const owner = container === '' ? '' : ` of ${inlineCode(container)}`;
  const facts = `${inlineCode(shortSignature(definition))}, ${kind}${owner} in ${inlineCode(`${path}:${line}`)}`;
  const mark = deprecated === undefined ? '' : `\n\nDeprecated${deprecated === '' ? '' : `: ${deprecated}`}`;
  return `${facts}${doc ? `\n\n${doc}` : ''}${mark}`;
}
