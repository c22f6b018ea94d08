/** A task uses types of the workspace and says nothing of their members. */
import { inlineCode } from '../../../base/inlineCode.ts';
import type { Addition } from '../../additions/addition.ts';
import { type Mention, mentionsOf, oneSign, textsInReach } from '../mentions.ts';
import type { Detector } from '../prediction.ts';

const TYPES: ReadonlySet<string> = new Set(['class', 'interface', 'struct', 'enum', 'type', 'trait']);
const MAX_MEMBERS = 12;

interface Typed extends Mention {
  readonly members: readonly string[];
}

function typed(mention: Mention): readonly Typed[] {
  const { definition, symbols } = mention;
  if (!TYPES.has(definition.kind)) return [];
  const members = symbols
    .members(definition.name, definition.language)
    .filter((it) => it.path === definition.path && it.kind !== 'constructor' && !/^[_#]/.test(it.name))
    .map((it) => it.signature?.text ?? (it.type === undefined ? it.name : `${it.name}: ${it.type}`));
  return members.length === 0 ? [] : [{ ...mention, members: members.slice(0, MAX_MEMBERS) }];
}

/** One of its members is spoken of. */
function isDescribed({ members }: Typed, texts: readonly string[]): boolean {
  return members.some((member) => {
    const name = /^[\w$]+/.exec(member)?.[0] ?? member;
    return texts.some((it) => it.includes(`.${name}`) || it.includes(`\`${name}`) || it.includes(`${name}:`));
  });
}

function addition({ definition: { name, path, line }, members }: Typed): Addition {
  const list = members.map(inlineCode).join(', ');
  return {
    adjustment: 'add-type-annotation',
    title: `Add members of type ${inlineCode(name)}`,
    section: 'Types',
    sentence: `${inlineCode(name)} has ${list} (${inlineCode(`${path}:${line}`)}).`,
    code: '',
    said: [list],
  };
}

export const untypedSymbol: Detector = {
  rule: 'gap/untyped-symbol',
  prior: 0.75,
  basis: 'names',
  *detect(context) {
    const types = mentionsOf(context).flatMap(typed);
    if (types.length === 0) return;
    const texts = textsInReach(context);
    yield* oneSign(
      types.filter((it) => !isDescribed(it, texts)),
      {
        errorClass: 'type-mismatch',
        what: (names) => `The task uses ${names}, and says nothing of what is in it.`,
        why: () => 'A model guesses names and types of fields.',
        fix: 'Add the members with their types.',
        addition,
      },
    );
  },
};
