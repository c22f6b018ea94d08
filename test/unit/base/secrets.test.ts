/** Secrets without an issuer's prefix are told by what stands before them; code that only handles secrets stays as it is. */
import { describe, expect, it } from 'vitest';
import { scrubArguments } from '../../../server/src/base/namedSecrets.ts';
import { scrub } from '../../../server/src/base/secrets.ts';

/** Each with the part that must be gone. */
const secret: readonly (readonly [text: string, value: string])[] = [
  ['password=hunter2horse', 'hunter2horse'],
  ['DB_PASSWORD=hunter2', 'hunter2'],
  ['export API_KEY="b1946ac92492d2347c6235b8"', 'b1946ac92492d2347c6235b8'],
  ["password = 'correct-horse'", 'correct-horse'],
  ['{"password": "tr0ub4dor&3", "user": "ada"}', 'tr0ub4dor&3'],
  [String.raw`{\"password\": \"tr0ub4dor&3\"}`, 'tr0ub4dor&3'],
  ['password: Tr0ub4dor', 'Tr0ub4dor'],
  ['const secret: string = "s3cr3t-value";', 's3cr3t-value'],
  ["assert user.password == 'hunter2'", 'hunter2'],
  ['client_secret=8f14e45fceea167a5a36dedd4bea2543', '8f14e45fceea167a5a36dedd4bea2543'],
  ["AuthError: bad credentials (token='9b74c9897bac770ffc029102a200c5de')", '9b74c9897bac770f'],
  ['Authorization: Bearer abcDEF123456ghiJKL', 'abcDEF123456ghiJKL'],
  ['"authorization": "Basic dXNlcjpwYXNz"', 'dXNlcjpwYXNz'],
  ["curl -H 'Authorization: token 0123456789abcdef'", '0123456789abcdef'],
  ['X-Api-Key: 3f2a9c1e5b7d4f60', '3f2a9c1e5b7d4f60'],
  ['postgres://user:pw@host/db', ':pw@'],
  ['cannot reach mongodb+srv://ada:p%40ss@cluster0.example.org', 'p%40ss'],
  ['redis://:s3cret@localhost:6379', 's3cret'],
  ['psql --password=hunter2 -h db', 'hunter2'],
  ['deploy --token 9b74c9897bac770f', '9b74c9897bac770f'],
  [
    'token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P',
    'dozjgNryP4J3jVmNHl0w5N',
  ],
];

const code = [
  'password = getpass()',
  'password = getpass.getpass("Password: ")',
  'def login(user: str, password: str) -> Token:',
  'function login(user: string, password: string): Token {',
  'password: Optional[str] = None',
  'token = self.tokens[0]',
  'token = tokens1[2]',
  'const token = await fetchToken2(user);',
  'secret = os.environ["APP_SECRET"]',
  'const password = process.env.DB_PASSWORD;',
  'API_KEY=$API_KEY',
  'API_KEY=${{ secrets.API_KEY }}',
  'password=<your password>',
  'postgres://${USER}:${PASSWORD}@host/db',
  'postgres://user:$PASSWORD@host/db',
  'postgres://host/db',
  "Unexpected token '}'",
  'SyntaxError: Unexpected token: punc1',
  'error: expected one of `!` or `::`, found token: `x1`',
  "Property 'password' does not exist on type 'User'.",
  '{"password": "This field is required."}',
  'Authorization: Bearer ${token}',
  "headers['Authorization'] = `Bearer ${token}`",
  'Use `--password` to be asked for it.',
  'the `--token` option needs a value',
  'if (password === confirmPassword) {',
  '<input type="password" name="password">',
  'mailto:ada@example.org, see https://example.org:8080/@ada',
  'import { token } from "./token1.ts";',
  'tokens: 512, secret_count: 3',
  'max_tokens=4096',
  'password: z.string().min(8)',
];

describe('scrub', () => {
  it.each(secret)('%s', (text, value) => {
    expect(scrub(text)).not.toContain(value);
    expect(scrub(scrub(text))).toBe(scrub(text));
  });

  it.each(code)('leaves %s', (text) => expect(scrub(text)).toBe(text));

  it('keeps lines where they are', () => {
    expect(scrub('a\npassword = "hunter2"\nb')).toBe('a\npassword = "[a secret]"\nb');
  });

  it('takes time in proportion to the text', () => {
    const hostile = [
      'password='.repeat(40_000),
      `password${' '.repeat(400_000)}`,
      `http://${'a:'.repeat(200_000)}`,
      `Authorization: Bearer ${'a'.repeat(400_000)} `,
      'eyJ'.repeat(130_000),
    ];
    for (const text of hostile) expect(scrub(text).length).toBeGreaterThan(0);
  });
});

it('knows which argument of a command is a secret', () => {
  expect(scrubArguments(['mysql', '--password', 'horse', '-u', 'ada', '--token=abc', 'url'], scrub)).toEqual([
    'mysql',
    '--password',
    '[a secret]',
    '-u',
    'ada',
    '--token=[a secret]',
    'url',
  ]);
});
