/** The parser that clients bring along for vscode-markdown-languageserver. */
import MarkdownIt from 'markdown-it';

const engine = new MarkdownIt({ html: true });

export const parse = (text) => engine.parse(text, {});
