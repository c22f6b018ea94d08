/** A task uses names of the workspace, and nothing in reach says from which file they come. */
import { inlineCode } from '../../../base/inlineCode.ts';
import { importRulesOf } from '../../../workspace/imports/rulesOf.ts';
import { sourceLanguage } from '../../../workspace/symbols/sourceFiles.ts';
import { type Addition, additionOf } from '../../additions/addition.ts';
import { type Mention, mentionsOf, oneSign, textsInReach } from '../mentions.ts';
import type { Detector, DetectorContext } from '../prediction.ts';

function isPlaced({ definition: { name, path } }: Mention, texts: readonly string[]): boolean {
  const stem = path.replace(/\.\w+$/, '').replace(/\/(?:index|__init__|mod)$/, '');
  return texts.some(
    (text) =>
      text.includes(stem) ||
      text
        .split('\n')
        .some(
          (line) =>
            line.includes(name) &&
            /\b(?:import|from|require|use)\b.*['"`:]/.test(line) &&
            /\bfrom\b|\brequire\(|::/.test(line),
        ),
  );
}

/** The file that is to be written, where the task names one of the same language. */
function target({ document, task }: DetectorContext, { definition }: Mention): string | undefined {
  const named = document.claims.find(
    (it) =>
      it.kind === 'path' &&
      it.path !== definition.path &&
      sourceLanguage(it.path) === definition.language &&
      task.lines.some(({ span }) => span.start <= it.span.start && it.span.end <= span.end),
  );
  return named?.kind === 'path' ? named.path : undefined;
}

function addition(context: DetectorContext, mention: Mention): Addition | undefined {
  const { definition, symbols } = mention;
  const { name: symbol, path, line, language } = definition;
  const declared = { where: 'workspace' as const, path, line };
  const at = target(context, mention);
  const rules = at === undefined ? undefined : importRulesOf(language);
  const scope = { facts: context.facts, symbols };
  const file = { path: at ?? '', language, text: '' };
  const taken = rules?.take(definition, file, scope);
  if (rules && taken) {
    const statement = rules.statement({ symbol, ...taken }, file, scope);
    return additionOf({ type: 'import_statement', symbol, module: taken.module, statement, declared });
  }
  return {
    adjustment: 'add-import',
    title: `Say where ${inlineCode(symbol)} comes from`,
    section: 'Imports',
    sentence: `${inlineCode(symbol)} comes from ${inlineCode(path)} (line ${line}).`,
    code: '',
    said: [`${inlineCode(symbol)} comes from`],
  };
}

export const unimportedSymbol: Detector = {
  rule: 'gap/unimported-symbol',
  prior: 0.9,
  basis: 'names',
  *detect(context) {
    const used = mentionsOf(context).filter(
      ({ definition }) => definition.exported && definition.container === '',
    );
    if (used.length === 0) return;
    const texts = textsInReach(context);
    yield* oneSign(
      used.filter((it) => !isPlaced(it, texts)),
      {
        errorClass: 'undefined-symbol/missing-import',
        what: (names, count) =>
          `The task uses ${names}, and nothing says where ${count === 1 ? 'it comes' : 'they come'} from.`,
        why: ({ definition: { name, path, line } }) =>
          `A model guesses the import; ${inlineCode(name)} is declared in ${inlineCode(`${path}:${line}`)}.`,
        fix: 'Add the import, or the file.',
        addition: (it) => addition(context, it),
        symbol: ({ definition }) => definition.name,
      },
    );
  },
};
