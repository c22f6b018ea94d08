/** What the jars of declared Maven and Gradle dependencies offer to Java and Kotlin: classes by the names in the jar, members as `javap` prints them. */
import { isInside } from '../../base/paths.ts';
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';
import type { Facts } from '../../workspace/facts.ts';
import type { OutsideDefinition, OutsideSymbols } from './codeWorld.ts';

/** Reads jars of the machine; nothing in them is executed. */
export interface Jars {
  /** @param coordinate `group:artifact`. Undefined when no local repository holds it. */
  find(coordinate: string): Promise<Jar | undefined>;
  /** Public names of the classes in it: `com.google.gson.Gson`. */
  classes(jar: Jar): Promise<readonly string[]>;
  /** What `javap -public` says of a class; undefined without a JDK. */
  describe(jar: Jar, className: string): Promise<string | undefined>;
}

export interface Jar {
  /** Absolute path. */
  readonly path: string;
  readonly version: string;
}

/** Dependencies of one manifest that are looked into. */
const MAX_JARS = 60;
const MAX_LINES = 2_000;

const MODIFIERS =
  /^(?:(?:public|protected|static|final|abstract|synchronized|native|default|transient|volatile|strictfp) ){0,9}/;
const METHOD =
  /^(?:(?<type>[\w$.][\w$.<>, ?&[\]]{0,300}) )?(?<name>[\w$.]{1,300})\((?<parameters>[^()]{0,1000})\)(?: throws .{1,500})?$/;
const FIELD = /^(?<type>[\w$.][\w$.<>, ?&[\]]{0,300}) (?<name>[\w$]{1,200})$/;

/** `java.util.List<java.lang.String>` as people write it: `List<String>`. */
const short = (type: string): string =>
  type.replace(/\b(?:[a-z_]\w{0,60}\.){1,12}(?=[A-Z])/g, '').replaceAll('$', '.');

/** A method's own: `<T extends java.lang.Comparable<T>> java.util.List<T>`. */
function withoutTypeParameters(text: string): string {
  if (!text.startsWith('<')) return text;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '<') depth++;
    else if (text[at] === '>' && --depth === 0) return text.slice(at + 1).trimStart();
  }
  return text;
}

/** At commas that are not within brackets. */
function parametersIn(text: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const char = text[at];
    if (char === '<') depth++;
    else if (char === '>') depth--;
    else if ((char === ',' && depth === 0) || char === undefined) {
      found.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  return found.filter((it) => it !== '');
}

type Member = Pick<OutsideDefinition, 'name' | 'kind' | 'signature' | 'parameters'>;

/** Public members, in the order of `javap`. */
export function membersIn(described: string, className: string): readonly Member[] {
  return described
    .split('\n', MAX_LINES)
    .filter((line) => /^ {2}\S.*;$/.test(line) && line.length < 2_000)
    .flatMap((line): readonly Member[] => {
      const bare = withoutTypeParameters(line.trim().slice(0, -1).replace(MODIFIERS, ''));
      const method = METHOD.exec(bare)?.groups;
      if (method) {
        const isConstructor = method.name === className;
        const name = short((method.name as string).split(/[.$]/).at(-1) as string);
        const parameters = parametersIn(method.parameters as string);
        const returned = isConstructor ? '' : `${short(method.type ?? '')} `;
        return [
          {
            name,
            kind: isConstructor ? 'constructor' : 'method',
            signature: `${returned}${name}(${parameters.map(short).join(', ')})`.trim(),
            parameters: parameters.map((it) => ({ optional: false, rest: it.endsWith('...') })),
          },
        ];
      }
      const field = FIELD.exec(bare)?.groups;
      return field
        ? [
            {
              name: field.name as string,
              kind: 'field',
              signature: `${short(field.type as string)} ${field.name}`,
            },
          ]
        : [];
    });
}

const JVM: ReadonlySet<CodeLanguage> = new Set(['java', 'kotlin']);

interface Offered {
  readonly jar: Jar;
  readonly coordinate: string;
  readonly className: string;
}

export function jarSymbols(jars: Jars, facts: () => Facts): OutsideSymbols {
  /** Classes of the name in the dependencies of the manifests above the file; a class in several jars says nothing. */
  async function offered(name: string, language: CodeLanguage, from: string): Promise<readonly Offered[]> {
    if (!JVM.has(language) || !/^[\w$.]{1,300}$/.test(name)) return [];
    const coordinates = facts()
      .manifests.filter((it) => it.ecosystem === 'maven' && isInside(from, it.directory))
      .flatMap((it) => it.dependencies.map((one) => one.name));
    const found: Offered[] = [];
    for (const coordinate of [...new Set(coordinates)].slice(0, MAX_JARS)) {
      const jar = await jars.find(coordinate);
      for (const className of jar ? await jars.classes(jar) : [])
        if (jar && (className === name || className.endsWith(`.${name}`)))
          found.push({ jar, coordinate, className });
    }
    return found;
  }

  const outside = ({ jar, coordinate, className }: Offered) => ({
    module: className.slice(0, Math.max(0, className.lastIndexOf('.'))),
    where: 'package' as const,
    package: `${coordinate}@${jar.version}`,
  });

  return {
    async named(name, language, from) {
      const found = await offered(name, language, from);
      return found.map((it) => ({ name, kind: 'class', ...outside(it) }));
    },
    // javac says of which class the method is: its members answer.
    called: async () => [],
    async members(container, language, from) {
      const bare = container.replace(/<.*$/s, '');
      const [one, ...more] = await offered(bare, language, from);
      if (one === undefined || more.length > 0) return [];
      const described = await jars.describe(one.jar, one.className);
      if (described === undefined) return [];
      return membersIn(described, one.className).map((it) => ({ ...it, ...outside(one) }));
    },
  };
}

/** Both, in this order; each answers for languages of its own. */
export function togetherOutside(one: OutsideSymbols, other: OutsideSymbols): OutsideSymbols {
  return {
    named: async (...asked) => [...(await one.named(...asked)), ...(await other.named(...asked))],
    called: async (...asked) => [...(await one.called(...asked)), ...(await other.called(...asked))],
    members: async (...asked) => [...(await one.members(...asked)), ...(await other.members(...asked))],
  };
}
