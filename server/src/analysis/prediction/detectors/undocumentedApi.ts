/** A task uses functions of the workspace whose signatures are not in reach. */
import { inlineCode } from '../../../base/inlineCode.ts';
import type { MissingContext } from '../../../learning/missingContext.ts';
import { additionOf } from '../../additions/addition.ts';
import { shortSignature } from '../../samples/shortSignature.ts';
import { type Mention, mentionsOf, oneSign, textsInReach } from '../mentions.ts';
import type { Detector } from '../prediction.ts';

/** The signature as it is declared, or the call with the name of its first parameter. */
function isDocumented({ definition: { name, signature } }: Mention, texts: readonly string[]): boolean {
  const first = signature?.parameters[0]?.name ?? '';
  return texts.some((it) => it.includes(signature?.text ?? '\0') || it.includes(`${name}(${first}`));
}

function missing({ claim, definition: { signature, path, line } }: Mention): MissingContext {
  return {
    type: 'api_documentation',
    api: claim.name,
    signature: signature?.text ?? claim.name,
    declared: { where: 'workspace', path, line },
  };
}

export const undocumentedApi: Detector = {
  rule: 'gap/undocumented-api',
  prior: 0.85,
  basis: 'names',
  *detect(context) {
    const called = mentionsOf(context).filter(({ definition }) => definition.signature?.parameters.length);
    if (called.length === 0) return;
    const texts = textsInReach(context);
    yield* oneSign(
      called.filter((it) => !isDocumented(it, texts)),
      {
        errorClass: 'api-misuse',
        what: (names) => `The task uses ${names}, and no signature is in reach.`,
        why: ({ definition }) =>
          `A model guesses the arguments; ${inlineCode(`${definition.path}:${definition.line}`)} declares ${inlineCode(shortSignature(definition))}.`,
        fix: 'Add the signature.',
        addition: (it) => additionOf(missing(it)),
      },
    );
  },
};
