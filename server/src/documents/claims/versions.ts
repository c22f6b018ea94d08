/** Claims about versions of tools: "Node 20+", "Python >= 3.11", "requires Go 1.22". */
import type { Claim, VersionClaim } from '../claim.ts';
import type { BlockSource } from './blockSource.ts';
import type { ExtractionContext } from './context.ts';

const tools: Readonly<Record<string, string>> = {
  node: 'node',
  'node.js': 'node',
  nodejs: 'node',
  python: 'python',
  go: 'go',
  golang: 'go',
  rust: 'rust',
  java: 'java',
  jdk: 'java',
  ruby: 'ruby',
  php: 'php',
  pnpm: 'pnpm',
  yarn: 'yarn',
  npm: 'npm',
  bun: 'bun',
};

const PATTERN =
  /(?<![\w/@.-])(Node\.js|NodeJS|Node|Python|Golang|Go|Rust|Java|JDK|Ruby|PHP|pnpm|Yarn|npm|Bun)(?: version| LTS)?[ \t]{1,3}(>=|≥|=|v)?[ \t]?v?(\d{1,3}(?:\.\d{1,3}){0,2})(\.x)?(\+| or (?:newer|later|higher|above)| and (?:newer|later|above|up))?(?![\w.]*\d|-?\d|\s?[–-]\s?\d| to \d|\/\d|,\s?\d|[- ]compatible|%)/gi;

/** Sentences that speak of something else than what this workspace needs. */
const ELSEWHERE =
  /\b(?:support|compatib|migrat|upgrad|drop|until|since|before|after|added in|available (?:in|from|since|with)|introduced|deprecated|removed|EOL|end.of.life|released|new in|as of|prior|older|legacy|if you|e\.g\.|example|image|such as|earlier|only|matrix|docs?)\w*/i;
const NEEDS =
  /\b(?:require[sd]?|needs?|prerequisites?|must|install|use[sd]?|using|runs? on|requires|minimum|at least|runtime|version|engine|stack|built with|written in)\b/i;

/** What may stand behind a version that is meant by itself; any other word is what it qualifies: "Python 3.10+ union syntax". */
const BY_ITSELF =
  /^(?:[ \t]{0,3}(?:$|[^\w \t])|[ \t]{1,3}(?:and|or|with|for|to|is|as|in|on|via|are|be|must|should|by|from|but|plus|only|if|when|because|through|installed|required|needed|minimum|runtime|environment|project|target|toolchain|compiler|codebase|app|application|monorepo|server|backend|frontend)\b)/i;

/** A heading tells since when there is what its section shows: "Range-over-func iterators (Go 1.23+)". */
const NO_PROSE: ReadonlySet<BlockSource['kind']> = new Set(['fence', 'header', 'html', 'heading']);

export function versionClaims(source: BlockSource, context: ExtractionContext): readonly Claim[] {
  if (NO_PROSE.has(source.kind)) return [];
  const { masked } = context;
  const claims: VersionClaim[] = [];
  for (const match of masked.matchAll(PATTERN)) {
    const start = match.index;
    const lineStart = masked.lastIndexOf('\n', start) + 1;
    const lineEnd = masked.indexOf('\n', start);
    const line = masked.slice(lineStart, lineEnd < 0 ? masked.length : lineEnd);
    const whole = line.replace(/[*_`>#|\s-]/g, '').length <= match[0].replace(/\s/g, '').length + 24;
    if (
      ELSEWHERE.test(line) ||
      !(
        NEEDS.test(line) ||
        whole ||
        /\b(?:prerequisites|requirements|tech(?:nology)? stack|stack|environment|setup|versions)\b/i.test(
          context.headings.at(-1) ?? '',
        )
      )
    )
      continue;
    const end = start + match[0].length;
    // "uses type stripping (Node.js 22.6+)": since when there is such a thing.
    const aside = masked[start - 1] === '(' && masked[end] === ')';
    if (aside && !whole && !/\b(?:require|need|prerequisite|must|minimum|at least)/i.test(line)) continue;
    if (!BY_ITSELF.test(masked.slice(end, end + 40).split('\n', 1)[0] as string)) continue;
    // A lower-case word in the middle of a sentence may be an ordinary one: "go 10 steps back".
    const name = match[1] as string;
    if (/^(?:go|rust|java|node)$/.test(name)) continue;
    const span = { start, end };
    const stance = context.stance(span);
    const atLeast = match[2] === '>=' || match[2] === '≥' || match[5] !== undefined;
    claims.push({
      kind: 'version',
      span,
      text: source.text.slice(span.start, span.end),
      where: source.kind === 'table' ? 'table' : 'prose',
      modality: stance.modality,
      headings: context.headings,
      bases: context.bases,
      subject: tools[name.toLowerCase()] as string,
      version: match[3] as string,
      relation: atLeast ? 'at-least' : 'exact',
      ...(stance.exemption ? { exemption: stance.exemption } : {}),
    });
  }
  return claims;
}
