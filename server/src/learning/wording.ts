/** What a sentence of a context document gives a model, where its words are the only sign: the weakest evidence of an adjustment, and a feature of the document before any run. */
import type { Adjustment } from '../taxonomy/errorClass.ts';

/** Characters of a line that are looked at. */
const MAX_LINE = 1_000;

/** Words that speak of the adjustment; all are bounded, so that a line costs in proportion to its length. */
const patterns: readonly (readonly [adjustment: Adjustment, pattern: RegExp])[] = [
  [
    'add-security-guidance',
    /\b(?:saniti[sz]|parameteri[sz]ed|injection|XSS\b|CSRF\b|OWASP\b|passwords?\b|secrets?\b|credentials?\b|authenticat|authori[sz]|encrypt|untrusted|escape (?:all|any|every|user|html)|validate (?:all |any |every )?(?:user )?input)/i,
  ],
  [
    'add-edge-case',
    /\b(?:edge cases?|corner cases?|empty (?:list|array|string|input|file|set|map|collection|result|response)|if (?:it is|there (?:is|are)|the \w{1,30} is) (?:empty|no\b|null|none|zero|missing)|(?:on|for|with) (?:an? )?(?:empty|zero|negative|null|missing|duplicate)\b|zero or negative|negative numbers?|boundar(?:y|ies)\b|overflows?\b|off[- ]by[- ]one|NaN\b|duplicates?\b|at most one|the last (?:element|item|page))/i,
  ],
  [
    'add-error-handling',
    /\b(?:throws?|raises?|rais(?:e|ing) an?|exceptions?|error handling|handle (?:the |all |every |any )?errors?|on (?:failure|error)|when \w{1,30}(?: \w{1,30})? fails|returns? (?:an? )?(?:error|Err\b|`?Result\b)|retr(?:y|ies)\b|propagate|catch\b|fallback|must not (?:panic|throw|fail)|unwrap\(\))/i,
  ],
  [
    'add-performance-requirement',
    /(?:\b\d{1,9} ?(?:ms|milliseconds?|µs|microseconds?|seconds?|rps|requests per second|fps)\b|\b(?:latency|throughput|performance|time complexity|linear time|constant time)\b|\bO\([^)\n]{1,20}\)|\bN\+1\b)/i,
  ],
  [
    'add-algorithm-hint',
    /\b(?:binary search|dynamic programming|memoi[sz]|breadth[- ]first|depth[- ]first|BFS\b|DFS\b|two pointers?|sliding window|greedy|quicksort|merge ?sort|topological|dijkstra|backtracking|in one pass|single pass|bisect|algorithms?\b)/i,
  ],
  [
    'add-data-structure',
    /\b(?:use|uses|using|with|in|keep|store[sd]?) (?:an? |the )?`?(?:hash ?(?:map|set|table)s?|dict(?:ionary)?|(?:ordered|frozen)?sets?\b|deque|(?:priority )?queue|heap|linked list|trie\b|(?:binary )?tree\b|LRU|ring buffer|bitset|Map\b|Set\b|BTreeMap|HashMap|Counter\b|defaultdict)/i,
  ],
  [
    'add-memory-constraint',
    /(?:\b\d{1,9} ?(?:[KMG]i?B)\b|\bmemory\b|\bstream(?:ed|ing)?\b|\bgenerators?\b|\bin chunks\b|\bpre-?allocat|\breuse (?:the )?buffers?\b|\bcopies\b)/i,
  ],
  [
    'add-resource-cleanup',
    /\b(?:close[sd]? (?:the |every |all |files?|connections?|handles?)|dispose|clean ?up|context managers?|try-with-resources|finally\b|defer\b|RAII\b|unsubscribe|release (?:the |every |all )|with open\()/i,
  ],
  [
    'add-ownership-note',
    /\b(?:borrow(?:s|ed|ing|er)?|lifetimes?|ownership|takes? ownership|moved?s? out|Arc<|Rc<|`&mut|`&self|clone\(\))/i,
  ],
  [
    'add-interface-specification',
    /\b(?:must implement|implements? (?:the )?`|every \w{1,30} implements|abstract (?:class|method)|the (?:trait|interface|protocol) `|`\w{1,60}` (?:trait|interface|protocol))/i,
  ],
  [
    'add-type-annotation',
    /(?:\btype annotations?\b|\btype hints?\b|\btyped\b|\b(?:is|are|of type|returns?|takes|accepts|expects|as) (?:an? |the )?`(?:string|str|number|int|integer|float|boolean|bool|bytes|Promise|Option|Result|List|list|dict|Map|Date|datetime|Decimal|BigInt|bigint|[A-Z]\w{0,60}(?:<|\[))|`\w{1,60}\??: ?[A-Za-z][\w<>[\]|, .?]{0,80}`)/,
  ],
  [
    'add-scope',
    /\b(?:is|are) (?:defined|declared|exported|global|available) (?:in|by|from|to|everywhere|at)\b|\bin scope\b|\bglobally\b/i,
  ],
  ['add-example-usage', /\b(?:for example|for instance|e\.g\.|example:|input:|output:)/i],
  [
    'add-dependency',
    /\b(?:packages?|librar(?:y|ies)|dependenc(?:y|ies)|crates?|gems?|npm|pip) `[^`\n]{1,80}`|`[^`\n]{1,80}` (?:package|library|dependency|crate|gem)\b/i,
  ],
  ['add-version', /\b(?:version|v)\s?\d{1,4}(?:\.\d{1,4}){0,2}\b/i],
];

/** Asks for behaviour, and says nothing of the above. */
const REQUIREMENT = /\b(?:must|shall|should|always|never|required?|needs? to|do not|don't|only)\b/i;

/** Adjustments that the words of a line speak of, in the order of the table. */
export function wordedAdjustments(line: string): readonly Adjustment[] {
  const text = line.slice(0, MAX_LINE);
  const found = patterns.filter(([, pattern]) => pattern.test(text)).map(([adjustment]) => adjustment);
  return found.length === 0 && REQUIREMENT.test(text) ? ['add-requirement'] : found;
}

/** An import statement as a code span quotes it. */
const IMPORT =
  /`(?:import\s[^`\n]{1,200}|from\s+[\w.]{1,100}\s+import\s[^`\n]{1,200}|use\s+[\w:]{1,100}::[^`\n]{1,100}|#include\s*[<"][^`\n]{1,100}|using\s+[A-Z][\w.]{1,100};?|require(?:_relative)?[\s(]+['"][^`\n]{1,100}|(?:const|let|var)\s[^`\n]{1,80}=\s*require\([^`\n]{1,100})`|\bimport(?:s|ed)?\b[^.\n]{0,80}`[^`\n]{1,80}`[^.\n]{0,40}\bfrom\b/i;

/** A call with the names or types of its parameters: `createUser(name: string): User`, `parse(text, options)`. */
const SIGNATURE =
  /`(?:(?:async|def|fn|func|fun|function|public|static)\s+){0,3}[\w$.:<>]{1,80}\(\s*[^`()\n'"]{0,200}[A-Za-z_$&*.][^`()\n'"]{0,200}\)[^`\n]{0,120}`/;

/** A call and what it gives. */
const EXAMPLE = /`[^`\n]{1,120}\)` ?(?:->|=>|→|⇒|returns|gives|yields|becomes|is|must be) ?`[^`\n]{1,120}`/i;

/** What a line quotes in code spans. */
export function quotedAdjustments(line: string): readonly Adjustment[] {
  const text = line.slice(0, MAX_LINE);
  if (!text.includes('`')) return [];
  const found: Adjustment[] = [];
  if (EXAMPLE.test(text)) found.push('add-example-usage');
  else if (IMPORT.test(text)) found.push('add-import');
  else if (SIGNATURE.test(text)) found.push('add-api-documentation');
  return found;
}
