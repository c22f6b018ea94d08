/** What surrounds a line: the declarations that hold it and the names that code there may use; and how complex functions are. */
import { afterAll, describe, expect, it } from 'vitest';
import type { CodeLanguage } from '../../../server/src/documents/code/codeLanguage.ts';
import { codeLanguages } from '../../../server/src/documents/code/codeLanguage.ts';
import { CodeWorker } from '../../../server/src/workspace/codeWorker.ts';

const worker = new CodeWorker();
afterAll(() => worker.dispose());
const DEADLINE = 10_000;

/** The line with the mark `HERE` is asked about. */
async function at(language: CodeLanguage, source: string) {
  const line = source.slice(0, source.indexOf('HERE')).split('\n').length;
  const context = await worker.contextAt(language, source, line, DEADLINE);
  return {
    enclosing: context?.enclosing.map((it) => it.name),
    names: Object.fromEntries((context?.inScope ?? []).map((it) => [it.name, it.module ?? it.origin])),
  };
}

const cases: readonly (readonly [CodeLanguage, string, readonly string[], Record<string, string>])[] = [
  [
    'typescript',
    `import def, { a, b as c } from './m';
import * as ns from 'node:fs';
const top = 1;
function other(hidden: string) {}
class Users {
  size = 1;
  find(id: number, { deep }: Options, ...rest: string[]) {
    const early = 1;
    for (const item of rest) { const inner = 2; }
    const each = (x: number) => x;
    HERE;
    const late = 1;
  }
}`,
    ['Users', 'find'],
    {
      each: 'local',
      early: 'local',
      id: 'parameter',
      deep: 'local',
      rest: 'parameter',
      size: 'member',
      find: 'member',
      top: 'module',
      other: 'module',
      Users: 'module',
      def: './m',
      a: './m',
      c: './m',
      ns: 'node:fs',
    },
  ],
  [
    'python',
    `import os.path
from a.b import c as d, e
LIMIT = 1
class Users:
    size = 1
    def find(self, id, *tags, deep=False, **more):
        early, other = 1, 2
        found = [x for x in tags]
        with open(id) as handle:
            HERE
        late = 1
def free(hidden): pass
`,
    ['Users', 'find'],
    {
      early: 'local',
      other: 'local',
      found: 'local',
      handle: 'local',
      self: 'parameter',
      id: 'parameter',
      tags: 'parameter',
      deep: 'parameter',
      more: 'parameter',
      size: 'member',
      find: 'member',
      LIMIT: 'module',
      Users: 'module',
      free: 'module',
      os: 'os.path',
      d: 'a.b',
      e: 'a.b',
    },
  ],
  [
    'rust',
    `use std::collections::{HashMap, hash_map::Entry as E};
const TOP: u8 = 1;
fn main(args: Vec<u8>) {
    let (a, b) = (1, 2);
    let c = |x| x;
    for item in args { let inner = 1; }
    HERE;
}`,
    ['main'],
    {
      c: 'local',
      a: 'local',
      b: 'local',
      args: 'parameter',
      TOP: 'module',
      main: 'module',
      HashMap: 'std::collections',
    },
  ],
  [
    'java',
    `package a;
import java.util.List;
class A {
  int size;
  int f(int x, String... rest) {
    for (String s : rest) { HERE; }
    int late;
    return 1;
  }
}`,
    ['A', 'f'],
    {
      s: 'local',
      x: 'parameter',
      rest: 'parameter',
      size: 'member',
      f: 'member',
      A: 'module',
      List: 'java.util',
    },
  ],
  [
    'go',
    `package a
import (
	"net/http"
	x "fmt"
)
var top = 1
func f(a, b int, c ...string) {
	d, err := 1, 2
	for _, e := range c { g := 1 }
	HERE()
}`,
    ['f'],
    {
      d: 'local',
      err: 'local',
      a: 'parameter',
      b: 'parameter',
      c: 'parameter',
      top: 'module',
      f: 'module',
      http: 'net/http',
      x: 'fmt',
    },
  ],
  [
    'cpp',
    `#include <vector>
int top = 1;
int f(int a, const std::string& b, char* c) {
  int d = 1, *e;
  for (auto& g : d) { HERE; }
}`,
    ['f'],
    {
      g: 'local',
      d: 'local',
      e: 'local',
      a: 'parameter',
      b: 'parameter',
      c: 'parameter',
      top: 'module',
      f: 'module',
    },
  ],
];

describe('the context of a line', () => {
  it.each(cases)('%s', async (language, source, enclosing, names) => {
    const context = await at(language, source);
    expect(context.enclosing).toEqual(enclosing);
    expect(context.names).toMatchObject(names);
    for (const name of ['late', 'hidden', 'inner', 'item', 'x']) {
      if (!(name in names)) expect(context.names).not.toHaveProperty(name);
    }
  });

  it('takes any line of any text', async () => {
    for (const line of [-1, 0, 1, 2, 99]) {
      expect(await worker.contextAt('typescript', 'const a = 1;\n', line, DEADLINE)).toBeDefined();
    }
  });
});

/** A function with as many decisions as its comment counts. */
const complex: Partial<Record<CodeLanguage, readonly [source: string, expected: readonly string[]]>> = {
  typescript: [
    `const one = (a) => a;
class A { f(x) { if (a && b || c) {} else if (d) {} for (;;) {} while (x) {} try {} catch {} return x ? 1 : y ?? 2; } }
function g(x) { switch (x) { case 1: break; case 2: break; default: } function h() { if (x) {} } }
declare function none(): void;`,
    ['one 1', 'A.f 10', 'g 3', 'g.h 2'],
  ],
  javascript: ['function f(x) { if (x) return 1; }', ['f 2']],
  tsx: ['export const F = () => <a>{x ? 1 : 2}</a>;', ['F 2']],
  python: [
    `def f(x):
    if x and y: pass
    elif z: pass
    for i in x: pass
    try: pass
    except E: pass
    return [a for a in x if a] if x else 1
class A:
    def g(self):
        def h():
            while x: pass
`,
    ['f 9', 'A.g 1', 'A.g.h 2'],
  ],
  rust: [
    'fn f(x: u8) -> u8 { if x > 1 && y {} match x { 1 => 1, 2 => 2, _ => 3 } }\ntrait T { fn none(); }',
    ['f 5'],
  ],
  go: [
    'package a\nfunc f(x int) {\n\tif x > 1 || y {\n\t}\n\tswitch x {\n\tcase 1:\n\tcase 2:\n\tdefault:\n\t}\n\tfor {\n\t}\n}\n',
    ['f 6'],
  ],
  java: [
    'class A { A() {} int f(int x) { if (x > 1) {} for (int i : y) {} switch (x) { case 1: case 2: default: } return x > 1 ? 1 : 2; } void none(); }',
    ['A.A 1', 'A.f 6'],
  ],
  c: [
    'int f(int x) { if (x && y) {} switch (x) { case 1: break; default: break; } return x ? 1 : 2; }\nint none(void);',
    ['f 5'],
  ],
  cpp: ['int f(int x) { for (auto a : b) {} try {} catch (...) {} }', ['f 3']],
  csharp: ['class A { int F(int x) { if (x > 1) {} foreach (var a in b) {} return x ?? 1; } }', ['A.F 4']],
  ruby: [
    'def f(x)\n  return 1 if x\n  x.each { |y| puts y unless y }\n  case x\n  when 1 then 2\n  else 3\n  end\nend\n',
    ['f 4'],
  ],
  php: [
    '<?php function f($x) { if ($x && $y) {} elseif ($z) {} foreach ($x as $y) {} return $x ? 1 : 2; }',
    ['f 6'],
  ],
  kotlin: [
    'fun f(x: Int): Int {\n  if (x > 1) {}\n  return when (x) {\n    1 -> 1\n    else -> 2\n  }\n}\n',
    ['f 4'],
  ],
  swift: [
    'func f(x: Int) {\n  guard x > 1 else { return }\n  if x > 1 && y {}\n  for i in x {}\n}\n',
    ['f 5'],
  ],
  bash: ['f() {\n  if a; then b; fi\n  for x in y; do z; done\n}\n', ['f 3']],
};

describe('complexity', () => {
  it.each(codeLanguages.filter((it) => !['json', 'yaml', 'toml'].includes(it)))('%s', async (language) => {
    const [source, expected] = complex[language]!;
    const functions = await worker.complexity(language, source, DEADLINE);
    expect(
      functions?.map((it) => `${it.container === '' ? '' : `${it.container}.`}${it.name} ${it.complexity}`),
    ).toEqual(expected);
  });

  it('says from which line to which', async () => {
    const source = 'x = 1\n\ndef f():\n    pass\n\ndef g():\n    if x:\n        pass\n';
    const functions = await worker.complexity('python', source, DEADLINE);
    expect(functions?.map((it) => [it.line, it.endLine])).toEqual([
      [3, 4],
      [6, 8],
    ]);
  });
});
