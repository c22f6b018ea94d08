/**
 * The signature of an error: equal for errors that are alike. Names that the user may choose become numbered placeholders,
 * numbers and places go, names of the language and of libraries stay: `Cannot find name 'useState'` after a renamed
 * component is the same error, a type mismatch against `Promise` and one against `string` are two.
 */
import { hash } from '../base/hash.ts';
import type { Specifics } from '../taxonomy/classification.ts';
import { isBuiltin } from './builtinNames.ts';

export interface SignatureInput {
  readonly errorClass: string;
  readonly language: string | undefined;
  /** What holds the place: `function`, `method`, `class`, `module`, `test`, ...; undefined where nobody looked. */
  readonly placeKind?: string;
  readonly specifics: Specifics;
  readonly message: string;
  /**
   * Whether a name comes from an installed package or a standard library. Who knows the imports of the file should say;
   * without it only the language's own names and names of qualified standard modules count.
   */
  readonly isLibrary?: (name: string) => boolean;
}

/** Heads of qualified names that are never the user's. */
const STANDARD_HEAD =
  /^(?:std|core|alloc|java|javax|jakarta|kotlin|System|Microsoft|typing|collections|node)$/;
const IDENTIFIER = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
const QUALIFIED = /[\p{L}_$][\p{L}\p{N}_$]*(?:(?:\.|::|\/)[\p{L}_$][\p{L}\p{N}_$]*)*/gu;
/** Nouns behind which tools print a name without quotes. */
const NOUN =
  /\b(variable|method|constructor|class|interface|enum|record|package|function|field|parameter|label|module|annotation|undefined:|name:|symbol:|location:|import)(\s+)([\p{L}_$][\p{L}\p{N}_$.]*)/gu;
const QUOTED = /'([^'\n]{0,400})'|"([^"\n]{0,400})"|`([^`'\n]{0,400})[`']|‘([^’\n]{0,400})’/gu;
/** Words that no tool uses as English: they have an inner capital, an underscore, a dollar, a digit or a dot. */
const PROGRAM_WORD =
  /(?<![\p{L}\p{N}_$])(?=[\p{L}_$.]*[\p{Ll}][\p{Lu}]|[\p{L}]*[_$\d]|[\p{L}]+\.[\p{L}])[\p{L}_$][\p{L}\p{N}_$.]*/gu;
const MAX_MESSAGE = 1_000;

class Names {
  readonly #numbers = new Map<string, string>();
  readonly #kept = new Set<string>();
  readonly #input: SignatureInput;

  constructor(input: SignatureInput) {
    this.#input = input;
  }

  /** Names that stay, sorted. */
  get kept(): readonly string[] {
    return [...this.#kept].sort();
  }

  #stays(name: string): boolean {
    return isBuiltin(name, this.#input.language) || this.#input.isLibrary?.(name) === true;
  }

  /** Text of a program: every identifier is looked at; a qualified name stays as a whole when its head does. */
  code(text: string): string {
    return text
      .replace(QUALIFIED, (qualified) => {
        const head = /^[^.:/]+/.exec(qualified)?.[0] ?? '';
        const whole = STANDARD_HEAD.test(head) || this.#input.isLibrary?.(qualified) === true;
        return qualified.replace(IDENTIFIER, (name) => this.#name(name, whole ? 'stays' : 'is looked up'));
      })
      .replace(/\d+/g, '#');
  }

  #name(name: string, how: 'stays' | 'is looked up'): string {
    if (how === 'stays' || this.#stays(name)) {
      this.#kept.add(name);
      return name;
    }
    let placeholder = this.#numbers.get(name);
    if (placeholder === undefined) {
      // Letters, since digits are replaced afterwards.
      placeholder = `$${String.fromCharCode(97 + (this.#numbers.size % 26))}`;
      this.#numbers.set(name, placeholder);
    }
    return placeholder;
  }
}

/** First line of a message with the user's names, numbers and places taken out. */
function wording(message: string, names: Names): string {
  const head = message.slice(0, MAX_MESSAGE).split('\n', 1)[0] ?? '';
  const held: string[] = [];
  const hold = (text: string): string => `\u0001${String.fromCharCode(0xe000 + held.push(text) - 1)}`;
  return head
    .replace(QUOTED, (_, a?: string, b?: string, c?: string, d?: string) =>
      hold(`'${names.code(a ?? b ?? c ?? d ?? '')}'`),
    )
    .replace(
      NOUN,
      (_, noun: string, space: string, name: string) => `${noun}${space}${hold(names.code(name))}`,
    )
    .replace(PROGRAM_WORD, (word) => hold(names.code(word)))
    .replace(/\d+/g, '#')
    .replace(/\u0001([\ue000-\uf8ff])/g, (_, index: string) => held[index.charCodeAt(0) - 0xe000] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** 16 hex digits. */
export function signatureOf(input: SignatureInput): string {
  const names = new Names(input);
  const text = wording(input.message, names);
  const { specifics } = input;
  const shape = (['symbol', 'object', 'attribute', 'expected', 'actual', 'module'] as const).map((field) => {
    const value = specifics[field];
    return value === undefined ? '' : `${field}=${names.code(value)}`;
  });
  return hash(
    input.errorClass,
    input.language ?? '',
    input.placeKind ?? '',
    text,
    ...shape,
    names.kept.join(' '),
  );
}
