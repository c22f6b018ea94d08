/** For an undefined symbol, the import that provides it: from the workspace, an installed package or the standard library, as a statement of the language. */
import { editDistance } from '../../../base/nearest.ts';
import type { MissingContext } from '../../../learning/missingContext.ts';
import type { ImportRules, ImportScope } from '../../../workspace/imports/importRules.ts';
import { outlineOf } from '../../../workspace/imports/importRules.ts';
import { importRulesOf } from '../../../workspace/imports/rulesOf.ts';
import type { CodeFile, CodeWorld } from '../codeWorld.ts';
import { lineOf } from '../codeWorld.ts';
import { type Candidate, importCandidates } from './importCandidates.ts';
import { moduleAsSymbol } from './moduleAsSymbol.ts';

/** Below this distance two candidates are about equally likely, and none is named: one use elsewhere is chance. */
const MARGIN = 1.5;
const MAX_STATEMENT = 300;

const where = ({ declared, wanted }: Candidate): string =>
  declared.path === undefined ? wanted.module : `${declared.path}:${declared.line ?? 1}`;

/** The last part of a qualified name, without arguments. */
function bareName(symbol: string): string | undefined {
  return /([A-Za-z_$][\w$]*)(?:<[^<>]{0,100}>)?(?:\(.{0,200}\))?[!?]?$/.exec(symbol.trim())?.[1];
}

function notFound(symbol: string, why: string, looked: readonly string[]): MissingContext {
  return { type: 'not_found', what: `an import of ${symbol}: ${why}`, looked };
}

/** The statement of another file, where it imports this name and no other. */
async function takenOver({ use, wanted }: Candidate, world: CodeWorld): Promise<string | undefined> {
  if (use === undefined || use.module.startsWith('.')) return undefined;
  const text = (await world.read(use.path))?.slice(use.statement.start, use.statement.end);
  if (text === undefined || text.length > MAX_STATEMENT || text.includes('\n') || /[,]/.test(text))
    return undefined;
  const names = new RegExp(`(?<![\\w$])${wanted.symbol.replace(/\$/g, '\\$')}(?![\\w$])`);
  return names.test(text) ? text.trim() : undefined;
}

async function statementOf(
  candidate: Candidate,
  rules: ImportRules,
  file: CodeFile,
  world: CodeWorld,
): Promise<string> {
  const scope = { facts: world.facts, symbols: world.symbols } as ImportScope;
  const isScript = rules.languages.includes('javascript');
  // Quotes and module system are this file's own.
  const other = isScript ? undefined : await takenOver(candidate, world);
  return other ?? rules.statement(candidate.wanted, file, scope);
}

/** A name in reach from which the undefined one differs by a slip. */
function slip(symbol: string, file: CodeFile, world: CodeWorld): MissingContext | undefined {
  if (symbol.length < 4 || world.symbols === undefined) return undefined;
  const limit = symbol.length < 8 ? 1 : 2;
  const outline = outlineOf(file, { facts: world.facts, symbols: world.symbols });
  const own = outline?.symbols.filter((it) => it.container === '') ?? [];
  const near = own.filter(
    (it) => it.name !== symbol && editDistance(it.name.toLowerCase(), symbol.toLowerCase(), limit) <= limit,
  );
  const found = near.length === 1 ? near[0] : undefined;
  return (
    found && {
      type: 'api_documentation',
      api: found.name,
      ...(found.signature ? { signature: found.signature.text } : {}),
      declared: { where: 'workspace', path: file.path, line: found.line },
    }
  );
}

/** The import of a symbol that the file has not, best candidate first; names none where two are equally likely. */
export async function importOf(
  symbol: string,
  file: CodeFile,
  world: CodeWorld,
): Promise<MissingContext | undefined> {
  const rules = importRulesOf(file.language);
  if (rules === undefined) return undefined;
  const asModule = await moduleAsSymbol(symbol, lineOf(file) ?? '', file, world);
  const others = await importCandidates(symbol, file, rules, world);
  const candidates = [...(asModule ? [asModule] : []), ...others].sort((a, b) => b.score - a.score);
  const [best, second] = candidates;
  if (best === undefined) return undefined;
  if (second && best.score - second.score < MARGIN)
    return notFound(symbol, 'several offer it and none is likelier', candidates.slice(0, 5).map(where));
  return {
    type: 'import_statement',
    symbol,
    module: best.wanted.module,
    statement: await statementOf(best, rules, file, world),
    declared: best.declared,
  };
}

/** @param name as the message gives it */
export async function importFor(
  name: string,
  file: CodeFile,
  world: CodeWorld,
): Promise<MissingContext | undefined> {
  const symbol = bareName(name);
  if (symbol === undefined || importRulesOf(file.language) === undefined) return undefined;
  const { symbols, outside } = world;
  const outline = file.outline ?? symbols?.inFile(file.path);
  const own = outline?.symbols.find((it) => it.name === symbol && it.container === '');
  if (own)
    return notFound(symbol, `${file.path} declares it itself, out of reach`, [`${file.path}:${own.line}`]);
  if (outline?.imports.some((it) => it.names.includes(symbol)))
    return notFound(symbol, 'the file imports it already', [file.path]);
  const found = await importOf(symbol, file, world);
  if (found !== undefined) return found;
  const searched = [
    ...(symbols ? ['exports of the workspace', 'imports of its other files'] : []),
    ...(outside ? ['installed packages'] : []),
    'the standard library',
  ];
  return slip(symbol, file, world) ?? notFound(symbol, 'nothing offers it', searched);
}
