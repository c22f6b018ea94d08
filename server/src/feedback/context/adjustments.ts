/** Which edits of the context a signal asks for, and the words that were missing (paper: `ContextAdjuster`, `should_have_included`). */
import type { MissingContext } from '../../learning/missingContext.ts';
import type { Signal } from '../../learning/signal.ts';
import type { Adjustment } from '../../taxonomy/errorClass.ts';
import { errorClass } from '../../taxonomy/taxonomy.ts';

/** What is known to be missing says more than the class does. */
const byMissing: Partial<Readonly<Record<MissingContext['type'], Adjustment>>> = {
  import_statement: 'add-import',
  dependency: 'add-dependency',
  type_information: 'add-type-annotation',
  api_documentation: 'add-api-documentation',
};

/** Likeliest first; empty for an error of no known class. */
export function adjustmentsFor({
  errorClass: id,
  missing,
}: Pick<Signal, 'errorClass' | 'missing'>): readonly Adjustment[] {
  const known = errorClass(id) ?? errorClass(id.split('/')[0] as string);
  const first = missing && byMissing[missing.type];
  return [...new Set([...(first ? [first] : []), ...(known?.adjustments ?? [])])];
}

const sentence = (parts: readonly (string | undefined)[]): string =>
  parts.filter((it) => it !== undefined && it !== '').join('; ');

/** What the context should have included, as text; undefined where it was not found. */
export function shouldHaveIncluded(missing: MissingContext): string | undefined {
  switch (missing.type) {
    case 'import_statement':
      return missing.statement;
    case 'dependency': {
      const { package: name, version, install, statement } = missing;
      return sentence([
        version === undefined ? `Package ${name}` : `Package ${name} ${version}`,
        install && `install: ${install}`,
        statement && `import: ${statement}`,
      ]);
    }
    case 'type_information': {
      const { expected, actual, declaration } = missing;
      const not = actual === undefined ? '' : `, not ${actual}`;
      const text = sentence([expected && `Type requirement: ${expected}${not}`, declaration]);
      return text === '' ? undefined : text;
    }
    case 'api_documentation': {
      const { api, signature, members } = missing;
      if (signature !== undefined) return `API: ${signature}`;
      return members && members.length > 0 ? `API: ${api} has ${members.join(', ')}` : undefined;
    }
    case 'expected_behaviour': {
      const { input, expected, assertion, test } = missing;
      if (input !== undefined && expected !== undefined) return `Example: ${input} gives ${expected}`;
      if (assertion !== undefined) return `Example: ${assertion}`;
      return expected === undefined ? undefined : `Example: "${test}" expects ${expected}`;
    }
    case 'not_found':
      return undefined;
  }
}
