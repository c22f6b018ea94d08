/** What `javap` prints becomes members as people write them; a class that two jars hold names neither. */
import { expect, it } from 'vitest';
import {
  type Jars,
  jarSymbols,
  membersIn,
  togetherOutside,
} from '../../../server/src/feedback/context/jarSymbols.ts';
import { openWorkspace } from '../../support/workspace.ts';

const described = `Compiled from "Wallet.java"
public final class com.acme.pay.Wallet implements java.lang.AutoCloseable {
  public static final int LIMIT;
  public com.acme.pay.Wallet(java.lang.String, int);
  public <T extends java.lang.Comparable<T>> java.util.Map<java.lang.String, java.util.List<T>> entries(java.lang.Class<T>, T...);
  public void close() throws java.io.IOException, java.lang.IllegalStateException;
  public static com.acme.pay.Wallet$Builder builder();
  public default int[] totals(byte[][]);
}
`;

it('reads constructors, methods, generics, arrays and fields', () => {
  const found = membersIn(described, 'com.acme.pay.Wallet');
  expect(found.map((it) => [it.kind, it.signature])).toEqual([
    ['field', 'int LIMIT'],
    ['constructor', 'Wallet(String, int)'],
    ['method', 'Map<String, List<T>> entries(Class<T>, T...)'],
    ['method', 'void close()'],
    ['method', 'Wallet.Builder builder()'],
    ['method', 'int[] totals(byte[][])'],
  ]);
  expect(found[2]?.parameters).toEqual([
    { optional: false, rest: false },
    { optional: false, rest: true },
  ]);
});

it('takes time in proportion to what is printed', () => {
  for (const text of ['<'.repeat(100_000), `  public ${'a.'.repeat(50_000)}();`, `  ${'x<'.repeat(500)}(;`])
    expect(membersIn(text.repeat(3), 'x')).toEqual([]);
});

const jars: Jars = {
  find: async (coordinate) =>
    /^(?:com\.acme:pay|org\.other:money)$/.test(coordinate)
      ? { path: `/repository/${coordinate}.jar`, version: '1.2' }
      : undefined,
  classes: async ({ path }) =>
    path.includes('pay')
      ? ['com.acme.pay.Wallet', 'com.acme.pay.Rate']
      : ['org.other.money.Rate', 'org.other.money.PayWallet'],
  describe: async () => described,
};

const pom = (...dependencies: readonly (readonly [string, string])[]): string =>
  `<project><dependencies>${dependencies.map(([group, artifact]) => `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId></dependency>`).join('')}</dependencies></project>`;

async function symbols(text: string) {
  const { host } = await openWorkspace({ 'pom.xml': text, 'src/Main.java': '' });
  const none = { named: async () => [], called: async () => [], members: async () => [] };
  return togetherOutside(
    none,
    jarSymbols(jars, () => host.snapshot().facts),
  );
}

it('answers from declared dependencies alone, and not where two could be meant', async () => {
  const both = await symbols(pom(['com.acme', 'pay'], ['org.other', 'money'], ['not', 'there']));
  expect(await both.named('Wallet', 'java', 'src/Main.java')).toEqual([
    { name: 'Wallet', kind: 'class', module: 'com.acme.pay', where: 'package', package: 'com.acme:pay@1.2' },
  ]);
  expect(await both.named('Rate', 'java', 'src/Main.java')).toHaveLength(2);
  expect(await both.members('Rate', 'java', 'src/Main.java')).toEqual([]);
  expect((await both.members('Wallet', 'java', 'src/Main.java')).map((it) => it.name)).toContain('close');
  expect(await both.named('Wallet', 'python', 'main.py')).toEqual([]);
  const other = await symbols(pom(['org.other', 'money']));
  expect(await other.named('Wallet', 'java', 'src/Main.java')).toEqual([]);
});
