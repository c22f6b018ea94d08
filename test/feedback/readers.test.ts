/** What readers promise beside reading each tool: what is unknown, what is printed twice, what users describe themselves. */
import { describe, expect, it } from 'vitest';
import { workspaceFrame } from '../../server/src/feedback/frames/workspaceFrame.ts';
import { settingsSchema } from '../../server/src/workspace/settings.ts';
import { readLines, readText } from '../support/reading.ts';

describe('recognition', () => {
  it.each([
    ['nothing', '', 'is empty'],
    [
      'a text about errors',
      'We handle errors gracefully.\nAn error: see the docs.\n',
      'holds nothing that is known',
    ],
    ['bytes', '\0\u0001PK\0\0', 'is no text'],
    ['JSON of something else', '{"name": "x", "version": "1"}', 'holds nothing that is known'],
  ])('%s gives one problem and nothing else', async (_, text, says) => {
    const result = await readText(text, { name: 'results.bin' });
    expect(result).toMatchObject({ format: 'output', diagnostics: [], tests: [] });
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]).toContain(`results.bin ${says}`);
  });

  it('a report that breaks off keeps what came before, and says where it ends', async () => {
    const { tests, problems } = await readText(
      '<testsuites><testsuite name="a"><testcase name="one"/>\n<testcase name="two"',
    );
    expect(tests.map(({ name }) => name)).toEqual(['one']);
    expect(problems).toEqual([expect.stringMatching(/line 2, column \d+: unclosed/)]);
  });

  it('a report among other lines is found, and the lines around it are read too', () => {
    const json = JSON.stringify([
      {
        filePath: '/w/a.js',
        messages: [{ ruleId: 'no-undef', severity: 2, message: "'x' is not defined.", line: 1, column: 2 }],
      },
    ]);
    const { diagnostics, format } = readLines(
      `> lint\n\n${json}\nsrc/b.ts(1,2): error TS2304: Cannot find name 'y'.`,
    );
    expect(format).toBe('output');
    expect(diagnostics.map(({ tool, code }) => `${tool} ${code}`)).toEqual(['eslint no-undef', 'tsc TS2304']);
  });
});

describe('what is printed twice is one diagnostic', () => {
  it('Maven, as it happens and in the summary', () => {
    const error = '/w/src/A.java:[3,5] cannot find symbol\n  symbol:   class Foo\n  location: class A';
    const { diagnostics } = readLines(
      `[INFO] Compiling\n[ERROR] COMPILATION ERROR : \n[ERROR] ${error}\n[INFO] 1 error\n[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.11.0:compile (default-compile) on project a: Compilation failure\n[ERROR] ${error.replaceAll('\n', '\n[ERROR] ')}\n[ERROR] -> [Help 1]`,
    );
    expect(diagnostics).toEqual([
      {
        tool: 'javac',
        language: 'java',
        code: undefined,
        severity: 'error',
        place: { path: '/w/src/A.java', line: 3, column: 5 },
        message: 'cannot find symbol\n  symbol:   class Foo\n  location: class A',
      },
    ]);
  });

  it('MSBuild, with another indentation', () => {
    const line =
      "C:\\w\\A.cs(3,5): error CS0103: The name 'x' does not exist in the current context [C:\\w\\a.csproj]";
    const { diagnostics } = readLines(`${line}\n\nBuild FAILED.\n\n  ${line}\n    1 Error(s)`);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ tool: 'dotnet', code: 'CS0103', language: 'csharp' });
  });
});

describe('frames', () => {
  const frames = [
    '/w/node_modules/lib/a.js',
    'node:internal/x',
    '/usr/lib/python3.11/json/decoder.py',
    '/home/dev/.cargo/registry/src/x/lib.rs',
    '/home/dev/go/pkg/mod/x@v1/a.go',
    '/elsewhere/b.js',
    '/w/src/c.js',
  ].map((path) => ({ path, line: 1 }));

  it('the one that counts lies in the workspace and in no library', () => {
    expect(workspaceFrame(frames, (path) => path.startsWith('/w/'))?.path).toBe('/w/src/c.js');
    expect(workspaceFrame(frames, () => false)).toBeUndefined();
  });
});

describe('matchers of the user', () => {
  const matchers = (value: unknown[]) => settingsSchema.parse({ matchers: value }).matchers;

  it('a single line', () => {
    const own = matchers([
      {
        name: 'mylint',
        pattern: { regexp: '^(.+)@(\\d+): (\\w+) (.*)$', file: 1, line: 2, code: 3, message: 4 },
      },
    ]);
    expect(readLines('src/a.x@12: W1 do not', { matchers: own }).diagnostics).toEqual([
      {
        tool: 'mylint',
        language: undefined,
        code: 'W1',
        message: 'do not',
        severity: 'error',
        place: { path: 'src/a.x', line: 12 },
      },
    ]);
  });

  it('several lines, the last one as often as it comes', () => {
    const own = matchers([
      {
        name: 'mylint',
        severity: 'warning',
        pattern: [
          { regexp: '^== (\\S+)$', file: 1 },
          { regexp: '^\\s+(\\d+:\\d+) (.*)', location: 1, message: 2, loop: true },
        ],
      },
    ]);
    const { diagnostics } = readLines('== a.x\n  1:2 one\n  3:4 two\ndone\n  5:6 not in a file', {
      matchers: own,
    });
    expect(diagnostics.map(({ place, message }) => [place, message])).toEqual([
      [{ path: 'a.x', line: 1, column: 2 }, 'one'],
      [{ path: 'a.x', line: 3, column: 4 }, 'two'],
    ]);
  });

  it('an expression that would run for ever elsewhere is harmless', () => {
    const own = matchers([{ name: 'evil', pattern: { regexp: '^(a+)+$', message: 1 } }]);
    expect(readLines(`${'a'.repeat(1_900)}!`, { matchers: own }).diagnostics).toEqual([]);
  });

  it('what RE2 cannot do is refused with a sentence', () => {
    const own = matchers([{ name: 'twice', pattern: { regexp: '^(a+)\\1$', message: 1 } }]);
    expect(readLines('aa', { matchers: own }).problems).toEqual([
      expect.stringMatching(/matcher "twice" is not used: .+ back references\.$/),
    ]);
  });
});
