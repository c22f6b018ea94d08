/** Code spans that look like names of code: kept for rules that compare them with an index of symbols. */
import type { Claim } from '../claim.ts';
import type { BlockSource } from './blockSource.ts';
import type { ExtractionContext } from './context.ts';

/** `createUser()`, `Foo.bar`, `UserService`, `MAX_SIZE`, `crate::x::Y`: a case change, a call, a separator or an underscore. */
const SYMBOL = /^[A-Za-z_$][\w$]{1,80}(?:(?:\.|::|#)[A-Za-z_$][\w$]{0,80}){0,6}(?:\(\))?$/;
const MARKED = /\(\)$|[a-z0-9][A-Z]|_|::|#|\./;
const FILE = /\.(?:[cm]?[jt]sx?|json|ya?ml|toml|md|mdx|mdc|py|rs|go|java|cs|rb|sh|html|css|lock|txt|env)$/i;

export function symbolClaims(source: BlockSource, context: ExtractionContext): readonly Claim[] {
  const claims: Claim[] = [];
  for (const span of context.codes) {
    const text = source.text.slice(span.start, span.end);
    if (!SYMBOL.test(text) || !MARKED.test(text) || FILE.test(text)) continue;
    const stance = context.stance(span);
    claims.push({
      kind: 'symbol',
      name: text.replace(/\(\)$/, ''),
      span,
      text,
      where: source.kind === 'table' ? 'table' : 'code-span',
      modality: stance.modality,
      headings: context.headings,
      bases: context.bases,
      ...(stance.exemption ? { exemption: stance.exemption } : {}),
    });
  }
  return claims;
}
