/** An error about a class of a jar: the import, and the members that the class really has, from a local repository and a real JDK. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localJars } from '../../../server/src/main/localJars.ts';
import { type Place, runForewarn } from '../../support/runForewarn.ts';

function isThere(tool: string): boolean {
  try {
    execFileSync(tool, [tool === 'javap' ? '-version' : '--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const tools = ['javac', 'jar', 'javap'];
const missing = tools.filter((it) => !isThere(it));

describe.skipIf(missing.length > 0)(`jars${missing.length > 0 ? ` (${missing} not there)` : ''}`, () => {
  let folder: string;
  let place: Place;

  const write = (path: string, text: string): string => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'forewarn-jars-')));
    place = { root: join(folder, 'shop'), data: join(folder, 'data'), home: folder };
    const source = write(
      'pay/com/acme/pay/Wallet.java',
      'package com.acme.pay;\npublic class Wallet {\n  public int pay(String to, int cents) { return cents; }\n  static class Hidden {}\n}\n',
    );
    execFileSync('javac', ['-d', join(folder, 'classes'), source]);
    const jar = write('.m2/repository/com/acme/pay/1.2.0/pay-1.2.0.jar', '');
    write('.m2/repository/com/acme/pay/1.0.9/pay-1.0.9.jar', 'no jar');
    execFileSync('jar', ['cf', jar, '-C', join(folder, 'classes'), '.']);
    write('shop/AGENTS.md', '# Shop\n\nCode is in `src/`.\n');
    write(
      'shop/pom.xml',
      '<project><dependencies><dependency><groupId>com.acme</groupId><artifactId>pay</artifactId></dependency></dependencies></project>\n',
    );
    write(
      'shop/src/Main.java',
      'import com.acme.pay.Wallet;\n\nclass Main {\n  int run(Wallet wallet) { return wallet.charge(3); }\n}\n',
    );
    write('shop/src/Other.java', 'class Other {\n  Wallet wallet;\n}\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are found by their newest version, and read without being run', async () => {
    const jars = localJars({ maven: join(folder, '.m2/repository'), gradle: join(folder, 'none') });
    const jar = await jars.find('com.acme:pay');
    expect(jar?.version).toBe('1.2.0');
    expect(await jars.classes(jar as NonNullable<typeof jar>)).toEqual(['com.acme.pay.Wallet']);
    expect(await jars.describe(jar as NonNullable<typeof jar>, 'com.acme.pay.Wallet')).toContain(
      'pay(java.lang.String, int)',
    );
    expect(await jars.describe(jar as NonNullable<typeof jar>, '-version')).toBeUndefined();
    expect(await jars.find('com.acme:../../..')).toBeUndefined();
    expect(await jars.classes({ path: join(folder, 'shop/pom.xml'), version: '1' })).toEqual([]);
  });

  it('tell what the context should have said', async () => {
    const classpath = join(folder, '.m2/repository/com/acme/pay/1.2.0/pay-1.2.0.jar');
    await runForewarn(place, [
      'run',
      '--',
      'javac',
      '-d',
      'out',
      '-cp',
      classpath,
      'src/Main.java',
      'src/Other.java',
    ]);
    const { stdout } = await runForewarn(place, ['export', '--format', 'jsonl']);
    const missed = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .filter((record) => record.record === 'signal')
      .map((record) => record.missing_context);
    expect(missed).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          type: 'import_statement',
          statement: 'import com.acme.pay.Wallet;',
          declared: { where: 'package', package: 'com.acme:pay@1.2.0' },
        }),
        expect.objectContaining({
          type: 'api_documentation',
          members: expect.arrayContaining(['int pay(String, int)']),
          declared: { where: 'package', package: 'com.acme:pay@1.2.0' },
        }),
      ]),
    );
  });
});
