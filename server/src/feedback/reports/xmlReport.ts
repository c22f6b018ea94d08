/** Reports in XML, read as a stream by saxes: no entity of a document's own is expanded, no tree is built. */
import { SaxesParser } from 'saxes';
import { MAX_FAILURE_TEXT } from '../bounds.ts';
import type { ReportFormat } from '../reading.ts';
import { ResultBuilder } from '../resultBuilder.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlHandler {
  open(element: XmlElement): void;
  /** `text` is what stood directly in the element, bounded, for elements that `wantsText` names. */
  close(element: XmlElement, text: string): void;
}

export interface XmlReport {
  readonly id: string;
  /** Names of root elements. */
  readonly recognises: (head: string) => boolean;
  /** Elements whose text is kept; the output of programs may be most of a report. */
  readonly wantsText: ReadonlySet<string>;
  readonly handler: (results: ResultBuilder) => XmlHandler;
}

/** Nested elements; the deepest real reports have one for each part of a namespace. */
const MAX_DEPTH = 500;
/** Pieces of one attribute or text node that the parser must hold: longer ones are cut off with a problem. */
const MAX_PIECE = 64_000;

export function xmlReport(report: XmlReport): ReportFormat {
  return {
    id: report.id,
    recognises: (head) => /^\s*</.test(head) && report.recognises(head),
    open() {
      const results = new ResultBuilder();
      const handler = report.handler(results);
      const stack: { readonly element: XmlElement; text: string; readonly keeps: boolean }[] = [];
      const parser = new SaxesParser({ xmlns: false, position: true });
      let broken = false;

      function give(text: string): void {
        const top = stack.at(-1);
        if (top?.keeps && top.text.length < MAX_FAILURE_TEXT) top.text += text;
      }
      parser.on('opentag', ({ name, attributes }) => {
        if (stack.length >= MAX_DEPTH) throw new Error(`elements are nested deeper than ${MAX_DEPTH}`);
        const element = { name: localName(name), attributes };
        stack.push({ element, text: '', keeps: report.wantsText.has(element.name) });
        handler.open(element);
      });
      parser.on('text', give);
      parser.on('cdata', give);
      parser.on('closetag', () => {
        const top = stack.pop();
        if (top) handler.close(top.element, top.text);
      });
      parser.on('error', (error) => {
        // A character that XML 1.0 forbids, in the output of a program, harms nothing else.
        if (/disallowed character|not allowed in|must escape|unescaped/i.test(error.message)) return;
        if (/undefined entity/i.test(error.message)) return;
        throw error;
      });

      function safely(work: () => void): void {
        if (broken) return;
        try {
          work();
        } catch (error) {
          broken = true;
          const why =
            error instanceof Error ? error.message.replace(/^\d+:\d+: /, '').slice(0, 160) : 'unreadable';
          results.problem(
            `The ${report.id} report cannot be read after line ${parser.line}, column ${parser.column}: ${why}. What stands before was read.`,
          );
        }
      }
      let first = true;
      return {
        write(piece) {
          // Leading blanks before the declaration come from shells and editors.
          const text = first ? piece.replace(/^[\ufeff\s]+/, '') : piece;
          if (text === '') return;
          first = false;
          for (let at = 0; at < text.length && !broken; at += MAX_PIECE)
            safely(() => parser.write(text.slice(at, at + MAX_PIECE)));
        },
        end() {
          safely(() => parser.close());
          return results.result(report.id);
        },
      };
    },
  };
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
