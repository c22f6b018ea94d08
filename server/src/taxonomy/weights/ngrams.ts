/** What learned weights look at: words of a message's first line, alone and by two and three, without the user's names. */

const MAX_TOKENS = 60;
/** Quoted stretches; what is quoted is the program's, but for signs and keywords, which are the language's. */
const QUOTED = /'([^'\n]{0,300})'|"([^"\n]{0,300})"|`([^`'\n]{0,300})[`']/g;
const SIGN = /^(?:[^\p{L}\p{N}\s]{1,3}|[a-z]{2,12})$/u;
const TOKEN = /[a-z]+(?:'[a-z]+)?|[#…]|<[^<>\s]{1,20}>|[:;,()[\]{}=]/g;
/** Words with an inner capital, an underscore, a digit or a dot are names, not English. */
const NAME =
  /(?<![\p{L}\p{N}_$])(?=[\p{L}]*[_$\d]|[\p{L}]+\.[\p{L}]|[\p{L}]+[\p{Ll}][\p{Lu}])[\p{L}_$][\p{L}\p{N}_$.]*/gu;

function tokensOf(head: string): readonly string[] {
  const text = head
    .replace(QUOTED, (_, a?: string, b?: string, c?: string) => {
      const inside = (a ?? b ?? c ?? '').trim();
      return SIGN.test(inside) ? ` <${inside.replace(/[<>]/g, '~')}> ` : ' … ';
    })
    .replace(NAME, ' … ')
    .replace(/\d+/g, ' # ')
    .toLowerCase();
  return (text.match(TOKEN) ?? []).slice(0, MAX_TOKENS);
}

/**
 * @param marks what is known besides the words: `!warning`, `@pyright`, `=type-mismatch` for what the wordings of the tool say.
 * @returns each n-gram once.
 */
export function ngramsOf(head: string, marks: readonly string[]): ReadonlySet<string> {
  const tokens = ['^', ...tokensOf(head), '$'];
  const found = new Set<string>(marks);
  for (let index = 0; index < tokens.length; index++) {
    for (let length = 1; length <= 3 && index + length <= tokens.length; length++) {
      const gram = tokens.slice(index, index + length).join(' ');
      if (gram !== '^' && gram !== '$') found.add(gram);
    }
  }
  return found;
}
