/** Which names code to be completed speaks of. */
import { describe, expect, it } from 'vitest';
import { namesToComplete } from '../../../server/src/analysis/prediction/namesToComplete.ts';

const namesIn = (documentation: string, signature = 'def convert(value):'): readonly string[] =>
  namesToComplete(`${signature}\n    """${documentation}"""\n`).map(({ name }) => name);

describe('documentation names', () => {
  it.each([
    ['code spans', 'Hydrate `Time` values.', ['Time']],
    ['references of Sphinx', 'Together with :func:``schema_list``.', ['schema_list']],
    ['members in references', 'See :class:`~pkg.core.Graph`.', ['Graph']],
    ['types of parameters', 'Dehydrate.\n\n    :type value: Point\n', ['Point']],
    [
      'errors',
      'Check it.\n\n    :raise IRValidatorException: when it is missing\n',
      ['IRValidatorException'],
    ],
    [
      'words that no English word is',
      'Convert it to a FillRequestSeq with make_bins.',
      ['FillRequestSeq', 'make_bins'],
    ],
  ])('%s', (_, documentation, names) => expect(namesIn(documentation)).toEqual(names));

  it('and annotations', () =>
    expect(namesIn('Convert it.', 'def convert(value: Point) -> Optional[Graph]:')).toEqual([
      'Point',
      'Graph',
    ]));

  it.each([
    ['plain words', 'Convert the value from a list when it is given.'],
    ['what is declared or taken by the code', 'Like `convert`, but `value` may be absent.'],
  ])('and not %s', (_, documentation) => expect(namesIn(documentation)).toEqual([]));

  it('only where code is documented: other code shows its own use', () =>
    expect(namesToComplete('const app = createApp(makeRoutes());')).toEqual([]));
});

describe('places', () => {
  it('are those of the names', () => {
    const code = 'def convert(value):\n    """Hydrate `Time` values."""\n';
    expect(namesToComplete(code)).toEqual([{ name: 'Time', at: code.indexOf('Time') }]);
  });
});
