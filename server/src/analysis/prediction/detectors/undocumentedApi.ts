/** A task uses functions of the workspace whose signatures are not in reach. */
import { inlineCode } from '../../../base/inlineCode.ts';
import type { MissingContext } from '../../../learning/missingContext.ts';
import { additionOf } from '../../additions/addition.ts';
import { shortSignature } from '../../samples/shortSignature.ts';
import { type Mention, mentionsOf, textsInReach } from '../mentions.ts';
import type { Detector } from '../prediction.ts';

/** Signatures that one finding offers. */
const MOST = 5;

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
  *detect(context) {
    const called = mentionsOf(context).filter(({ definition }) => definition.signature?.parameters.length);
    if (called.length === 0) return;
    const texts = textsInReach(context);
    const [first, ...others] = called.filter((it) => !isDocumented(it, texts)).slice(0, MOST);
    if (first === undefined) return;
    const names = [first, ...others].map(({ claim }) => inlineCode(claim.name)).join(', ');
    yield {
      errorClass: 'api-misuse',
      span: first.claim.span,
      what: `The task uses ${names}, and no signature is in reach.`,
      why: `A model guesses the arguments; ${inlineCode(`${first.definition.path}:${first.definition.line}`)} declares ${inlineCode(shortSignature(first.definition))}.`,
      fix: 'Add the signature.',
      additions: [first, ...others].flatMap((it) => additionOf(missing(it)) ?? []),
    };
  },
};
