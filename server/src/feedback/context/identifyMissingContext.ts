/** What the context should have said, so that an error would not have been made (paper: `identify_missing_context`, `infer_missing_context`): one way to look it up per error class. */
import type { MissingContext } from '../../learning/missingContext.ts';
import type { Signal } from '../../learning/signal.ts';
import { type CodeFile, type CodeWorld, codeLanguageOf } from './codeWorld.ts';
import { apiDocumentationFor } from './missing/apiDocumentation.ts';
import { dependencyFor } from './missing/dependency.ts';
import { expectedBehaviourFor } from './missing/expectedBehaviour.ts';
import { importFor } from './missing/importStatement.ts';
import { typeInformationFor } from './missing/typeInformation.ts';

/** What is looked at. */
export type Explainable = Pick<
  Signal,
  'kind' | 'errorClass' | 'language' | 'specifics' | 'place' | 'test' | 'message'
>;

/** Milliseconds for the tree of the file with the error. */
const DEADLINE = 2_000;

type Look = (signal: Explainable, file: CodeFile, world: CodeWorld) => Promise<MissingContext | undefined>;

const undefinedSymbol: Look = async ({ specifics }, file, world) => {
  const { symbol, module, object } = specifics;
  if (symbol !== undefined) {
    const found = await importFor(symbol, file, world);
    if (found?.type !== 'not_found' || object === undefined || world.symbols?.defined(object).length !== 0)
      return found;
    // javac has one message for a name and for a member of a class that is not the workspace's.
    const member = await apiDocumentationFor({ object, attribute: symbol }, file, world);
    return member?.type === 'api_documentation' ? member : found;
  }
  return module === undefined ? undefined : dependencyFor(module, file, world);
};

const missingDependency: Look = async ({ specifics }, file, world) => {
  const { symbol, module } = specifics;
  // "cannot import name X from Y": the module is there, and the name elsewhere.
  if (symbol !== undefined && module !== undefined) {
    const found = await importFor(symbol, file, world);
    if (found?.type === 'import_statement' && found.module !== module) return found;
  }
  if (module !== undefined) return dependencyFor(module, file, world);
  return symbol === undefined ? undefined : importFor(symbol, file, world);
};

const api: Look = ({ specifics }, file, world) => apiDocumentationFor(specifics, file, world);

/** By the root of the class. */
const looks: Readonly<Record<string, Look>> = {
  'undefined-symbol': undefinedSymbol,
  'missing-dependency': missingDependency,
  'type-mismatch': ({ specifics }, file, world) => typeInformationFor(specifics, file, world),
  'api-misuse': api,
  'unmet-interface': api,
  visibility: api,
  'logic-error': (signal, file, world) => expectedBehaviourFor(signal, file, world),
};

/** The file with the error as it is now, and what its own tree says. */
async function fileOf(signal: Explainable, world: CodeWorld): Promise<CodeFile | undefined> {
  const { place } = signal;
  const language = codeLanguageOf(signal);
  const text = place && language && (await world.read(place.path));
  if (place === undefined || language === undefined || text === undefined) return undefined;
  const outline = await world.parser.outline(language, text, DEADLINE);
  return {
    path: place.path,
    language,
    text,
    ...(outline ? { outline } : {}),
    ...(place.line === undefined ? {} : { line: place.line }),
  };
}

function lookFor({ errorClass, kind }: Explainable): Look | undefined {
  const own = looks[errorClass.split('/')[0] as string];
  return own ?? (kind === 'failing-test' ? looks['logic-error'] : undefined);
}

/** Whether there is anything to look up, in a file of the workspace: otherwise no world need be opened. */
export function needsCode(signal: Explainable): boolean {
  return lookFor(signal) !== undefined && signal.place !== undefined && codeLanguageOf(signal) !== undefined;
}

/**
 * Never invented: what was looked for in vain is `not_found`, with the places where it was looked for.
 * @returns undefined where the class has nothing to look up, or the place of the error is not in the workspace
 */
export async function identifyMissingContext(
  signal: Explainable,
  world: CodeWorld,
): Promise<MissingContext | undefined> {
  const look = lookFor(signal);
  const file = look && (await fileOf(signal, world));
  return look && file ? look(signal, file, world) : undefined;
}
