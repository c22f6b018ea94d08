/** Secrets that nothing tells but what stands before them: `password=`, `Authorization: Bearer`, `user:…@host`. Code that only handles secrets stays as it is. */

/** What stands in their place. */
export const GONE = '[a secret]';

/** Whatever is written behind these names is secret; behind the others, only what looks random. */
const PASSWORD = 'pass(?:word|wd|phrase)|pwd';
const OTHER =
  'secret|token|credentials?|authorization|api[_-]?key|(?:access|private|secret|auth|signing|encryption)[_-]?key';
const NAME = `(?:(?<strong>${PASSWORD})|${OTHER})(?:[_-]?(?:value|text|base64|\\d{1,2}))?`;
/** In JSON within JSON, quotes have a backslash. */
const QUOTE = '\\\\?["\'`]';
const SIGN = '\\s{0,3}(?:[=!]?={1,2}|:=|=>|:)\\s{0,3}';

/** `password = 'x'`, `"password": "x"`, `headers['password'] = 'x'`, `password: str = "x"`. */
const quoted = new RegExp(
  `(?<before>${NAME}(?:${QUOTE}\\]?)?(?:\\s?:\\s?[a-z]\\w{0,20})?${SIGN}(?<quote>${QUOTE}))(?<value>[^"'\`\\s\\\\]{1,200})(?=\\k<quote>)`,
  'gi',
);
/** `DB_PASSWORD=x`, `api-key: x`, `--token x`. What is called, indexed or has members is code. */
const bare = new RegExp(
  `(?<before>${NAME}(?:${SIGN})|--(?:[a-z]{1,20}-){0,3}${NAME.replace('strong', 'strongFlag')} )(?<value>[^\\s"'\`,;()<>{}[\\]\\\\|]{5,200})(?![([.\\w])`,
  'gi',
);
const scheme =
  /(?<before>(?:\bauthorization(?:\\?["'`]\]?)?\s{0,3}(?:=>|[:=])\s{0,3}(?:\\?["'`])?(?:bearer|basic|token|digest|apikey|negotiate)|\bbearer)\s{1,3})(?<value>[\w.~+/=-]{6,4000})/gi;
const inUrl =
  /(?<before>\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/?#@"'`<>]{0,100}:)(?<value>[^\s/?#@"'`<>]{1,200})(?=@)/gi;
/** JSON Web Tokens (RFC 7519): header and claims are JSON, so both begin with `{"` in Base64. */
const webToken = /(?<before>\b)(?<value>eyJ[\w-]{8,1000}\.eyJ[\w-]{8,4000}\.[\w-]{10,1000})/g;

/** Most texts are done after one search. */
const hint = /pass|pwd|secret|token|credential|key|authorization|bearer|:\/\/|eyJ/i;

const PLACEHOLDER =
  /^(?:[$<{[%*#].*|x{2,}|\.{3,}|(?:your|my|the|example|changeme|redacted|placeholder|dummy|sample).*|pass(?:word|wd|phrase)?|pwd|secret|token|credentials?|str(?:ing)?|text|number|any|unknown|object|required|optional|hidden|invalid|missing|null|none|nil|undefined|true|false)$/i;
/** `user.password2`, `AppConfig::Secret1`. */
const MEMBER = /^[a-z_$][\w$]*(?:(?:\.|::|->)[a-z_$][\w$]*)+$/i;

const isMixed = (value: string): boolean => /\d/.test(value) && /[a-z]/i.test(value);

type Groups = Readonly<Record<'before' | 'value' | 'strong' | 'strongFlag', string | undefined>>;
type Decision = (value: string, groups: Groups) => boolean;

/** Capitalised words are labels: `password: 'Passwort'`. */
const inQuotes: Decision = (value, { strong }) =>
  strong === undefined
    ? value.length >= 8 && isMixed(value)
    : value.length >= 4 && !/^[A-Z][a-z]+$/.test(value);

const withoutQuotes: Decision = (value, { strong, strongFlag }) => {
  if (MEMBER.test(value) || value.includes('://')) return false;
  return (strong ?? strongFlag) === undefined
    ? value.length >= 12 && isMixed(value)
    : isMixed(value) || /[!@#%^&*+~?]/.test(value);
};

const always: Decision = () => true;

/** Alone, "bearer" is a word of prose. */
const afterScheme: Decision = (value, { before }) =>
  /authorization/i.test(before ?? '') || (value.length >= 16 && isMixed(value));

const searches: readonly (readonly [RegExp, Decision])[] = [
  [webToken, always],
  [inUrl, always],
  [scheme, afterScheme],
  [quoted, inQuotes],
  [bare, withoutQuotes],
];

export const mayHoldNamed = (text: string): boolean => hint.test(text);

/** The text with every such secret replaced; names, quotes and lines stay. */
export function scrubNamed(text: string): string {
  if (!mayHoldNamed(text)) return text;
  let clean = text;
  for (const [search, isSecret] of searches)
    clean = clean.replace(search, (whole, ...rest) => {
      const groups = rest.at(-1) as Groups;
      const value = groups.value ?? '';
      return PLACEHOLDER.test(value) || !isSecret(value, groups) ? whole : `${groups.before}${GONE}`;
    });
  return clean;
}

const flag = new RegExp(`^-{0,2}(?:\\w{1,40}[-_])?(?:\\w{0,20}(?:${PASSWORD})|${OTHER})$`, 'i');

/** Arguments of a command: what follows `--password` is one, whatever it looks like. */
export function scrubArguments(args: readonly string[], scrub: (text: string) => string): readonly string[] {
  return args.map((arg, index) => {
    const before = args[index - 1] ?? '';
    if (before.startsWith('-') && flag.test(before) && !arg.startsWith('-')) return GONE;
    const at = arg.indexOf('=');
    return at > 0 && at < arg.length - 1 && flag.test(arg.slice(0, at))
      ? `${arg.slice(0, at + 1)}${GONE}`
      : scrub(arg);
  });
}
