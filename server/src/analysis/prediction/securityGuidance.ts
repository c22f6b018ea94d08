/** Guidance on security by weakness: when a task needs it, what says it already, the sentence and an example per language (paper §7.2, OWASP Top 10). */
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';

export interface SecurityGuidance {
  readonly errorClass: string;
  readonly cwe: number;
  /** What the task does, a clause. */
  readonly touches: string;
  /** Words of a line of the task; all bounded. */
  readonly needs: RegExp;
  /** Words by which a document gives the guidance already. */
  readonly given: RegExp;
  /** Imperative sentence, without its end; it matches `given`. */
  readonly guidance: string;
  /** One line each; a language without one gets the sentence alone. */
  readonly examples: Partial<Readonly<Record<CodeLanguage, string>>>;
}

export const securityGuidance: readonly SecurityGuidance[] = [
  {
    errorClass: 'security/sql-injection',
    cwe: 89,
    touches: 'builds SQL',
    needs: /\bSQL\b|\bSQLite\b|\bPostgres\w{0,5}\b|\bMySQL\b|\bSELECT\s[^\n]{1,80}\sFROM\b|\bINSERT INTO\b/,
    given:
      /parameteri[sz]ed|prepared statement|bind(?:ing)? (?:values|parameters)|placeholders?\b|query builder|\bORM\b|injection/i,
    guidance: 'Use parameterized queries and never build SQL from strings',
    examples: {
      python: 'cursor.execute("SELECT * FROM users WHERE id = ?", (user_id,))',
      typescript: "await client.query('SELECT * FROM users WHERE id = $1', [userId]);",
      javascript: "await client.query('SELECT * FROM users WHERE id = $1', [userId]);",
      java: 'var statement = connection.prepareStatement("SELECT * FROM users WHERE id = ?");',
      go: 'row := db.QueryRowContext(ctx, "SELECT * FROM users WHERE id = ?", userID)',
      rust: 'sqlx::query("SELECT * FROM users WHERE id = $1").bind(user_id)',
      php: '$statement = $pdo->prepare("SELECT * FROM users WHERE id = ?");',
      ruby: 'User.where("id = ?", user_id)',
      csharp: 'command.Parameters.AddWithValue("@id", userId);',
    },
  },
  {
    errorClass: 'security/xss',
    cwe: 79,
    touches: 'shows text of users as HTML',
    needs:
      /\binnerHTML\b|\b(?:render|show|display)s? (?:the )?(?:user|comment|message|review|post|profile)s?\b[^\n.]{0,60}\b(?:HTML|page)\b|\bHTML\b[^\n.]{0,60}\b(?:user|comment|message|input)s?\b/i,
    given: /escap|saniti[sz]|textContent|XSS\b|auto-?escap/i,
    guidance: 'Escape everything that comes from users before it becomes HTML',
    examples: {
      python: 'html.escape(comment)',
      typescript: 'element.textContent = comment;',
      javascript: 'element.textContent = comment;',
      php: "htmlspecialchars($comment, ENT_QUOTES, 'UTF-8')",
      ruby: 'ERB::Util.html_escape(comment)',
      java: 'Encode.forHtml(comment)',
      go: 'template.HTMLEscapeString(comment)',
    },
  },
  {
    errorClass: 'security/authentication',
    cwe: 287,
    touches: 'handles passwords or log-in',
    needs:
      /\bpasswords?\b|\blog ?in (?:endpoint|form|page|route|handler|function|with)\b|\b(?:endpoint|form|page|route|handler|function) (?:for|that) (?:to )?log(?:s|ging)? ?in\b|\bsign ?in (?:endpoint|form|route)\b|\bauthenticat(?:e|es|ion) (?:users?|requests?|endpoint|middleware)\b/i,
    given:
      /bcrypt|argon2|scrypt|established (?:authentication )?librar|OAuth provider|constant[- ]time|never roll your own/i,
    guidance:
      'Hash passwords with argon2 or bcrypt and use an established library for sessions, never one of your own',
    examples: {
      python: 'PasswordHasher().verify(stored, given)  # argon2-cffi',
      typescript: 'await argon2.verify(stored, given);',
      javascript: 'await argon2.verify(stored, given);',
      java: 'new BCryptPasswordEncoder().matches(given, stored)',
      go: 'bcrypt.CompareHashAndPassword(stored, given)',
      php: 'password_verify($given, $stored)',
      ruby: 'BCrypt::Password.new(stored) == given',
    },
  },
  {
    errorClass: 'security/path-traversal',
    cwe: 22,
    touches: 'opens files by names from outside',
    needs:
      /\bfile ?names? (?:from|given by|in|of) (?:the )?(?:user|request|client|upload|query)|\buploaded files?\b|\bupload(?:s|ing)? (?:an? |the )?(?:file|image|avatar|document)s?\b|\b(?:un)?zip(?:s|ped)? (?:an? |the )?(?:archive|upload)/i,
    given:
      /travers|path\.resolve|realpath|inside the (?:upload|target) (?:folder|directory)|allow-?list|outside (?:of )?(?:the|its) (?:folder|directory|root)/i,
    guidance: 'Resolve each path and refuse what lies outside the folder of uploads (path traversal)',
    examples: {
      python: 'if not target.resolve().is_relative_to(root): raise PermissionError(name)',
      typescript: "if (!resolve(root, name).startsWith(root + sep)) throw new Error('outside');",
      javascript: "if (!resolve(root, name).startsWith(root + sep)) throw new Error('outside');",
      java: 'if (!root.resolve(name).normalize().startsWith(root)) throw new SecurityException(name);',
      go: 'if !filepath.IsLocal(name) { return ErrOutside }',
    },
  },
  {
    errorClass: 'security/command-injection',
    cwe: 78,
    touches: 'starts other programs',
    needs:
      /\bshell commands?\b|\bsubprocess\b|\bchild_process\b|\bos\.system\b|\bruns? (?:an? |the )?(?:external |given )?(?:command|program) (?:from|given|with)\b/i,
    given: /list of arguments|argument (?:list|array)|shell ?= ?False|execFile|without a shell|injection/i,
    guidance: 'Start programs with a list of arguments and without a shell',
    examples: {
      python: 'subprocess.run(["convert", source, target], check=True)',
      typescript: "await execFile('convert', [source, target]);",
      javascript: "await execFile('convert', [source, target]);",
      java: 'new ProcessBuilder("convert", source, target).start()',
      go: 'exec.CommandContext(ctx, "convert", source, target)',
      rust: 'Command::new("convert").args([source, target])',
      ruby: 'system("convert", source, target)',
    },
  },
  {
    errorClass: 'security/deserialization',
    cwe: 502,
    touches: 'makes objects from foreign data',
    needs:
      /\bpickle[sd]?\b|\bunpickl\w{1,4}\b|\byaml\.load\b|\bObjectInputStream\b|\bdeseriali[sz]e\w?\b[^\n.]{0,60}\b(?:request|user|upload|client|untrusted)/i,
    given:
      /safe_load|untrusted (?:data|input)|never (?:un)?pickle|validate (?:it|the data|everything) (?:with|against) a schema|schema\b/i,
    guidance: 'Read foreign data as JSON and validate it against a schema; never unpickle untrusted data',
    examples: {
      python: 'yaml.safe_load(text)',
      typescript: 'const order = Order.parse(JSON.parse(text));',
      java: 'new ObjectMapper().readValue(text, Order.class)',
    },
  },
  {
    errorClass: 'security/cryptography',
    cwe: 327,
    touches: 'encrypts or makes secrets',
    needs:
      /\b(?:en|de)crypt(?:s|ing|ion)?\b|\b(?:be|is|are|stored?|kept) encrypted\b|\b(?:API keys?|reset tokens?|session tokens?|secrets?) (?:is|are) (?:generated|created)|\bgenerates? (?:an? |the )?(?:reset |session |API |secret |random )(?:token|key)s?\b/i,
    given:
      /AES-?GCM|authenticated encryption|ChaCha20|libsodium|secrets\.token|randomBytes|cryptographically|SecureRandom|crypto\/rand/i,
    guidance:
      'Use authenticated encryption of a known library (AES-GCM) and a cryptographically secure source of randomness',
    examples: {
      python: 'token = secrets.token_urlsafe(32)',
      typescript: "const token = randomBytes(32).toString('base64url');",
      javascript: "const token = randomBytes(32).toString('base64url');",
      java: 'new SecureRandom().nextBytes(token);',
      go: 'rand.Read(token) // crypto/rand',
    },
  },
  {
    errorClass: 'security/ssrf',
    cwe: 918,
    touches: 'calls addresses that others give',
    needs:
      /\bURLs? (?:from|given by|provided by|supplied by|of) (?:the )?(?:user|request|client|caller)|\buser-(?:provided|supplied) URLs?\b|\bwebhook URLs?\b/i,
    given: /allow-?list|private (?:addresses|networks?|ranges?)|SSRF\b|internal (?:addresses|hosts?)/i,
    guidance: 'Call only hosts of an allow-list and refuse private addresses (SSRF)',
    examples: {
      python: 'if urlsplit(url).hostname not in ALLOWED_HOSTS: raise ValueError(url)',
      typescript: 'if (!ALLOWED_HOSTS.has(new URL(url).hostname)) throw new Error(url);',
      javascript: 'if (!ALLOWED_HOSTS.has(new URL(url).hostname)) throw new Error(url);',
    },
  },
];
