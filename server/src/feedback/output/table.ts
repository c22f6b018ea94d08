/** Every tool whose printed output is read. Order decides: the first one that takes a line has it. */
import type { ToolOutput } from './toolOutput.ts';
import { dotnet } from './tools/dotnet.ts';
import { eslint } from './tools/eslint.ts';
import { gcc, linker } from './tools/gcc.ts';
import { go } from './tools/go.ts';
import { goTest } from './tools/goTest.ts';
import { gradle, kotlinc } from './tools/gradle.ts';
import { gradleTest } from './tools/gradleTest.ts';
import { javac } from './tools/javac.ts';
import { jest } from './tools/jest.ts';
import { libtest } from './tools/libtest.ts';
import { maven, mavenCompiler } from './tools/maven.ts';
import { mocha } from './tools/mocha.ts';
import { mypy } from './tools/mypy.ts';
import { nodeSpec } from './tools/nodeSpec.ts';
import { pyright } from './tools/pyright.ts';
import { pytest, pytestFragment } from './tools/pytest.ts';
import { pythonLinters } from './tools/pythonLinters.ts';
import { rustc } from './tools/rustc.ts';
import { surefire } from './tools/surefire.ts';
import * as traces from './tools/traces.ts';
import { tsc } from './tools/tsc.ts';
import { unittest } from './tools/unittest.ts';
import { vitest } from './tools/vitest.ts';

/**
 * Test frameworks come first, since the traces and compiler-like lines within a failure belong to that test. Then tools
 * with a spelling of their own, then those whose spelling others share (`path:line:column: error:`), then the runtimes.
 */
export const toolOutputs: readonly ToolOutput[] = [
  pytest,
  unittest,
  surefire,
  gradleTest,
  jest,
  vitest,
  nodeSpec,
  libtest,
  goTest,
  mocha,
  tsc,
  eslint,
  mavenCompiler,
  maven,
  kotlinc,
  gradle,
  mypy,
  pyright,
  pythonLinters,
  javac,
  dotnet,
  gcc,
  linker,
  go,
  rustc,
  traces.rustPanic,
  traces.cpython,
  traces.nodeUncaught,
  traces.nodeLogged,
  traces.java,
  traces.goPanic,
  traces.csharp,
  traces.ruby,
  traces.php,
  pytestFragment,
];
