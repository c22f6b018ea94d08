/** Names that files take from packages and standard libraries: in a signature they stay, while the user's own become placeholders. */
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';
import type { CodeParser } from '../../documents/code/codeParser.ts';
import type { Facts } from '../../workspace/facts.ts';
import { importedPackage } from '../../workspace/packages/importedPackage.ts';
import { sourceLanguage } from '../../workspace/symbols/sourceFiles.ts';
import { isStandard } from './missing/importCandidates.ts';

export interface LibraryNamesPorts {
  readonly facts: Pick<Facts, 'manifests'>;
  readonly parser: Pick<CodeParser, 'outline'>;
  /** Text of a file of the workspace as it is now. */
  readonly read: (path: string) => Promise<string | undefined>;
}

/** Files of a run whose imports are read. */
const MAX_FILES = 200;
/** Milliseconds for one. */
const DEADLINE = 2_000;

/** `npm react`: what the manifests of the workspace declare. */
function declaredPackages({ manifests }: Pick<Facts, 'manifests'>): ReadonlySet<string> {
  return new Set(manifests.flatMap((it) => it.dependencies.map((one) => `${one.ecosystem} ${one.name}`)));
}

function isLibrary(module: string, language: CodeLanguage, declared: ReadonlySet<string>): boolean {
  // A relative import is the user's, whatever prefixes a language has for its own.
  if (/^[./"]/.test(module)) return false;
  if (isStandard(module, { language })) return true;
  const wanted = importedPackage(language, module);
  if (wanted === undefined) return false;
  const names = [wanted.name, wanted.name.split('.')[0] as string, wanted.name.replaceAll('_', '-')];
  return names.some((name) => declared.has(`${wanted.ecosystem} ${name}`));
}

/** By path; files without such names are left out. */
export async function libraryNames(
  paths: Iterable<string>,
  { facts, parser, read }: LibraryNamesPorts,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const declared = declaredPackages(facts);
  const found = new Map<string, ReadonlySet<string>>();
  for (const path of [...new Set(paths)].slice(0, MAX_FILES)) {
    const language = sourceLanguage(path);
    const text = language && (await read(path));
    const outline =
      language && text !== undefined ? await parser.outline(language, text, DEADLINE) : undefined;
    const names = outline?.imports
      .filter((it) => isLibrary(it.module, outline.language, declared))
      .flatMap((it) => it.names);
    if (names && names.length > 0) found.set(path, new Set(names));
  }
  return found;
}
