/** Which of several declarations of a name code at a place means. */
import { dirname, isInside } from '../../../base/paths.ts';
import { importRulesOf } from '../../../workspace/imports/rulesOf.ts';
import type { SymbolDefinition } from '../../../workspace/symbols/symbols.ts';
import type { CodeFile, CodeWorld } from '../codeWorld.ts';

/** Declarations in languages that the file can use. */
export function definitionsFor(
  name: string,
  file: CodeFile,
  { symbols, facts }: CodeWorld,
): readonly SymbolDefinition[] {
  const languages = importRulesOf(file.language)?.languages ?? [file.language];
  return (symbols?.defined(name) ?? []).filter(
    (it) => languages.includes(it.language) && !facts.ignored(it.path),
  );
}

/**
 * The one that the file declares or imports; else the only one; else the only one in the nearest directory. Undefined
 * where that does not decide.
 */
export function nearestDefinition(
  definitions: readonly SymbolDefinition[],
  file: CodeFile,
  world: CodeWorld,
): SymbolDefinition | undefined {
  const { symbols, facts } = world;
  if (definitions.length < 2) return definitions[0];
  const own = definitions.filter((it) => it.path === file.path);
  if (own.length > 0) return own.length === 1 ? own[0] : undefined;
  const rules = importRulesOf(file.language);
  const outline = file.outline ?? symbols?.inFile(file.path);
  if (symbols && rules && outline) {
    const paths = outline.imports.map((it) => rules.resolve(it.module, file.path, { facts, symbols }));
    const imported = definitions.filter((it) => paths.includes(it.path) || paths.includes(dirname(it.path)));
    if (imported.length === 1) return imported[0];
  }
  for (let at = dirname(file.path); ; at = dirname(at)) {
    const here = definitions.filter((it) => isInside(it.path, at));
    if (here.length > 0) return here.length === 1 ? here[0] : undefined;
    if (at === '') return undefined;
  }
}
