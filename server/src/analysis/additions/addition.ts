/** What a context document could say to prevent an error, in words that carry facts: the content of learned repairs. */
import { inlineCode } from '../../base/inlineCode.ts';
import { dirname, relativePath } from '../../base/paths.ts';
import type { Declared, MissingContext } from '../../learning/missingContext.ts';
import type { Adjustment } from '../../taxonomy/errorClass.ts';

export interface Addition {
  readonly adjustment: Adjustment;
  /** Imperative, without a full stop: "Add import of `useAuth`". */
  readonly title: string;
  /** Section that such things are kept in, where no section speaks of the matter. */
  readonly section: string;
  /** One sentence of Markdown. */
  readonly sentence: string;
  /** Lines that follow the sentence as a fence; empty for none. */
  readonly code: string;
  /** A document that contains one of these says it already. */
  readonly said: readonly string[];
  /** What the code declares and where, so that a link can stand for it. */
  readonly source?: { readonly name: string; readonly path: string; readonly line: number };
}

/** A repair that adds more lines than this is offered as a link instead: a text that repeats its sources grows stale. */
const MAX_LINES = 15;

function source(declared: Declared | undefined): string {
  if (!declared) return '';
  if (declared.path !== undefined)
    return ` (${inlineCode(declared.line === undefined ? declared.path : `${declared.path}:${declared.line}`)})`;
  return declared.package === undefined ? '' : ` (${inlineCode(declared.package)})`;
}

/** What an assertion says in words (`raises ValueError`, `contains "a"`) stays words. */
const RELATION =
  /^(?:not )?(raises|throws|contains|matches|has length|about|greater than|less than)(?: ([\s\S]+))?$/;

function behaviour(input: string, expected: string): string {
  const [, relation, value = ''] = RELATION.exec(expected) ?? [];
  if (relation === undefined || expected.startsWith('not '))
    return `${inlineCode(input)} gives ${inlineCode(expected)}`;
  const verb = /^(?:raises|throws)$/.test(relation)
    ? relation
    : `gives what ${SAYS[relation] ?? `is ${relation}`}`;
  return `${inlineCode(input)} ${verb}${value === '' ? ' an error' : ` ${inlineCode(value)}`}`;
}

const SAYS: Readonly<Record<string, string>> = {
  contains: 'contains',
  matches: 'matches',
  'has length': 'has the length',
};

type Kind = MissingContext['type'];
type Of<K extends Kind> = Extract<MissingContext, { type: K }>;
type Writers = { readonly [K in Kind]: (missing: Of<K>) => Addition | undefined };

const writers: Writers = {
  import_statement: ({ symbol, statement, declared }) => ({
    adjustment: 'add-import',
    title: `Add import of ${inlineCode(symbol)}`,
    section: 'Imports',
    sentence: `Import ${inlineCode(symbol)} with ${inlineCode(statement)}${source(declared)}.`,
    code: '',
    said: [statement],
  }),

  dependency(missing) {
    const { module, install, statement, version, declaredIn } = missing;
    if (install === undefined && statement === undefined) return undefined;
    const name =
      version === undefined ? inlineCode(missing.package) : `${inlineCode(missing.package)} ${version}`;
    const parts = [
      ...(install === undefined ? [] : [`install it with ${inlineCode(install)}`]),
      ...(statement === undefined ? [] : [`import it with ${inlineCode(statement)}`]),
    ];
    const known = declaredIn === undefined ? '' : ` (declared in ${inlineCode(declaredIn)})`;
    return {
      adjustment: 'add-dependency',
      title: `Add dependency ${inlineCode(module)}`,
      section: 'Dependencies',
      sentence: `${name}${known}: ${parts.join(', ')}.`,
      code: '',
      said: [install, statement].filter((it) => it !== undefined),
    };
  },

  type_information({ expected, actual, declaration, declared }) {
    if (expected === undefined || (actual === undefined && declaration === undefined)) return undefined;
    const contrast = actual === undefined ? '' : `, not ${inlineCode(actual)}`;
    return {
      adjustment: 'add-type-annotation',
      title: `Add type ${inlineCode(expected)}`,
      section: 'Types',
      sentence: `Pass ${inlineCode(expected)}${contrast}${source(declared)}${declaration === undefined ? '.' : ':'}`,
      code: declaration ?? '',
      ...(declared?.path === undefined || declared.line === undefined
        ? {}
        : { source: { name: expected, path: declared.path, line: declared.line } }),
      said: declaration === undefined ? [`${inlineCode(expected)}${contrast}`] : [declaration],
    };
  },

  api_documentation({ api, signature, members, declared }) {
    if (signature !== undefined)
      return {
        adjustment: 'add-api-documentation',
        title: `Add signature of ${inlineCode(api)}`,
        section: 'API reference',
        sentence: `${inlineCode(signature)}${source(declared)}.`,
        code: '',
        said: [signature],
      };
    if (members === undefined || members.length === 0) return undefined;
    const list = members.map(inlineCode).join(', ');
    return {
      adjustment: 'add-api-documentation',
      title: `Add members of ${inlineCode(api)}`,
      section: 'API reference',
      sentence: `${inlineCode(api)} has ${list}${source(declared)}.`,
      code: '',
      said: [list],
    };
  },

  expected_behaviour({ test, input, expected, assertion, declared }) {
    const place = source(declared);
    if (input !== undefined && expected !== undefined) {
      const says = behaviour(input, expected);
      return {
        adjustment: 'add-example-usage',
        title: `Add the example of ${inlineCode(test)}`,
        section: 'Examples',
        sentence: `${says}${place}.`,
        code: '',
        said: [says],
      };
    }
    if (assertion === undefined) return undefined;
    return {
      adjustment: 'add-example-usage',
      title: `Add what ${inlineCode(test)} expects`,
      section: 'Examples',
      sentence: `The tests expect ${inlineCode(assertion)}${place}.`,
      code: '',
      said: [assertion],
    };
  },

  not_found: () => undefined,
};

/** @returns undefined when nothing was found that could be said. */
export function additionOf(missing: MissingContext): Addition | undefined {
  return (writers[missing.type] as (missing: MissingContext) => Addition | undefined)(missing);
}

/** A symbol that exists nowhere: the one thing that can be said without facts about it. */
export function additionForUnknownSymbol(symbol: string): Addition {
  return {
    adjustment: 'add-scope',
    title: `Say that ${inlineCode(symbol)} must be defined`,
    section: 'Scope',
    sentence: `${inlineCode(symbol)} is not defined in this workspace: define it before it is used.`,
    code: '',
    said: [`${inlineCode(symbol)} is not defined`],
  };
}

/** Lines that the addition makes in a document. */
function lineCount({ code }: Addition): number {
  return code === '' ? 1 : code.split('\n').length + 4;
}

/**
 * The addition as it may stand in a document: itself, a link to its source where it is too long, undefined where it has none.
 * @param path of the document, from whose directory links count.
 */
export function fitting(addition: Addition, path: string): Addition | undefined {
  if (lineCount(addition) <= MAX_LINES) return addition;
  const { source, ...rest } = addition;
  if (source === undefined) return undefined;
  const target = `${relativePath(dirname(path), source.path)}#L${source.line}`;
  const link = `[${source.path}](${/[\s()<>]/.test(target) ? `<${target}>` : target})`;
  return {
    ...rest,
    title: `Link to ${inlineCode(source.name)}`,
    sentence: `${inlineCode(source.name)} is declared in ${link}.`,
    code: '',
    said: [...addition.said, link],
  };
}

/** It says one of the things that make the addition needless, or the addition itself stands there: code may be indented by then. */
export function isSaid({ said, sentence }: Addition, content: string): boolean {
  return [...said, sentence].some((it) => content.includes(it));
}
