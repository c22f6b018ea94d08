/** Tells a line of code that was pasted without a fence from a sentence: what it names is part of the code. */

/** Starts of statements in languages that people paste, none of which begins a sentence. */
const STATEMENT =
  /^\s*(?:import\s+(?:type\s+)?[\w*{"'][^.]{0,200}\bfrom\s*["']|import\s*["'({]|export\s+(?:const|default|async|function|class|type|interface|\{)|(?:const|let|var)\s+[\w{[][^`]{0,120}=|from\s+[\w.]+\s+import\s|#include\s*[<"]|(?:package|using)\s+[\w.]+;|(?:public|private|protected)\s+\w+|return\s.{0,200};|@\w+\(|<\/?[A-Z]\w*[\s/>])/;
const ENDING = /(?:[;{]|=>\s*[({]?|\}\)?;?)\s*$/;
/** What stands before a name in a comment of code: `typescript// src/a.ts`. */
const COMMENT = /(?:^|[\s\w])\/\/\s{1,4}$/;

/** The line of `text` around `at` is code. */
export function isCodeLine(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(Math.max(start, at - 500), Math.min(end < 0 ? text.length : end, at + 500));
  return STATEMENT.test(line) || ENDING.test(line) || COMMENT.test(text.slice(start, at).slice(-12));
}
