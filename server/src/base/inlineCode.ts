/** Text of others as a code span of Markdown, so that nothing in it acts as a mark (CommonMark 0.31 §6.1). */
export function inlineCode(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ').trim();
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}
