/** Imports of languages whose files say their namespace themselves: Java, Kotlin, C#, PHP. */
import type { SymbolKind } from '../../documents/code/outline.ts';
import type { SymbolDefinition } from '../symbols/symbols.ts';
import {
  type ImportingFile,
  type ImportRules,
  type ImportScope,
  namespaceOf,
  outlineOf,
} from './importRules.ts';

const TYPES: ReadonlySet<SymbolKind> = new Set(['class', 'interface', 'struct', 'enum', 'trait', 'type']);

/** Namespaces that hold the file's code, outer ones included: what they declare needs no import. */
function around(file: ImportingFile, scope: ImportScope): readonly string[] {
  const outline = outlineOf(file, scope);
  if (outline === undefined) return [];
  const own = [
    outline.package ?? '',
    ...outline.symbols
      .filter((it) => it.kind === 'module')
      .map((it) => [it.container, it.name].filter(Boolean).join('.')),
  ];
  return own.flatMap((name) => {
    const parts = name.split(/\.|\\/);
    return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
  });
}

interface Row {
  readonly rules: Pick<ImportRules, 'languages' | 'extensions' | 'statement'>;
  /** Outer namespaces are in reach. */
  readonly nested: 'yes' | 'no';
  /** Functions outside of types can be imported. */
  readonly functions: 'yes' | 'no';
}

function of({ rules, nested, functions }: Row): ImportRules {
  const takes = ({ kind, container }: SymbolDefinition): boolean =>
    TYPES.has(kind) ||
    (functions === 'yes' &&
      container === '' &&
      (kind === 'function' || kind === 'constant' || kind === 'variable'));
  return {
    ...rules,
    take(definition, file, scope) {
      if (!definition.exported || definition.path === file.path || !takes(definition)) return undefined;
      const namespace = namespaceOf(definition, scope)?.replaceAll('\\', '.');
      if (namespace === undefined || namespace === '') return undefined;
      const reached = around(file, scope);
      const own = outlineOf(file, scope)?.package?.replaceAll('\\', '.') ?? '';
      if (nested === 'yes' ? reached.includes(namespace) : namespace === own) return undefined;
      const form = TYPES.has(definition.kind)
        ? 'type'
        : definition.kind === 'function'
          ? 'function'
          : 'constant';
      return { module: namespace, form };
    },
    resolve: () => undefined,
  };
}

const dots = ({ symbol, module }: { readonly symbol: string; readonly module: string }): string =>
  `${module}.${symbol}`;
const backslashes = (name: string): string => name.replaceAll('.', '\\');

export const javaRules = of({
  nested: 'no',
  functions: 'no',
  rules: {
    languages: ['java'],
    extensions: ['java'],
    statement: (it) =>
      it.form === 'function' || it.form === 'constant' ? `import static ${dots(it)};` : `import ${dots(it)};`,
  },
});

export const kotlinRules = of({
  nested: 'no',
  functions: 'yes',
  rules: { languages: ['kotlin'], extensions: ['kt', 'kts'], statement: (it) => `import ${dots(it)}` },
});

export const csharpRules = of({
  nested: 'yes',
  functions: 'no',
  rules: { languages: ['csharp'], extensions: ['cs'], statement: ({ module }) => `using ${module};` },
});

export const phpRules = of({
  nested: 'no',
  functions: 'yes',
  rules: {
    languages: ['php'],
    extensions: ['php'],
    statement: ({ symbol, module, form }) => {
      const word = form === 'function' ? 'function ' : form === 'constant' ? 'const ' : '';
      return `use ${word}${backslashes(module)}\\${symbol};`;
    },
  },
});
