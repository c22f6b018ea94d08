/** Every committed grammar is the file that the manifest describes, loads, parses a sample and accepts our queries. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Language, Parser, Query } from 'web-tree-sitter';
import { type CodeLanguage, codeLanguages } from '../../../server/src/documents/code/codeLanguage.ts';
import { importsOf } from '../../../server/src/documents/code/imports.ts';
import { locateGrammars, readGrammars } from '../../../server/src/workspace/codeWorker.ts';
import { grammarReport } from '../../../server/src/workspace/grammarReport.ts';
import { querySource } from '../../../server/src/workspace/querySource.ts';

const directory = locateGrammars() as string;
const rows = readGrammars(directory);
const { Module } = (
  globalThis as unknown as { WebAssembly: { Module: new (bytes: Uint8Array) => WebAssembly.Module } }
).WebAssembly;

/** Source, and the imports in it as `module{names}`, `?` after a guarded one. */
const samples: Readonly<Record<CodeLanguage, readonly [source: string, imports?: readonly string[]]>> = {
  typescript: [
    `import a, { b as c, type D } from 'x';
import type { T } from "@s/y/z";
import 'side';
export { q } from './q';
export * from '../w';
const { r } = require('r');
const d = await import('dynamic');
import e = require('e');
import * as ns from 'node:fs';
try { const k = require('maybe'); } catch {}
require(name);
const x: Record<string, number> = {};`,
    ['x{b,D}', '@s/y/z{T}', 'side', './q{q}', '../w', 'r', 'dynamic', 'e', 'node:fs', 'maybe?'],
  ],
  tsx: [`import { A } from 'a';\nexport const B = () => <A b="c">{1}</A>;`, ['a{A}']],
  javascript: [`import x, { y } from 'x';\nconst z = require("z");\nconst w = <div/>;`, ['x{y}', 'z']],
  python: [
    `from __future__ import annotations
import os, a.b as c
from x.y import (z as w, q)
from . import k
from ..m import n
from t import *
try:
    import yaml
except ImportError:
    import json5 as yaml
if TYPE_CHECKING:
    import foo
def f():
    import late
`,
    ['os', 'a.b', 'x.y{z,q}', '.{k}', '..m{n}', 't', 'yaml?', 'json5?', 'foo?', 'late'],
  ],
  rust: [
    `use std::collections::{HashMap, hash_map::Entry};
use serde::Deserialize;
use anyhow::Result as R;
use rayon::prelude::*;
pub use crate::m;
extern crate libc;
use {tokio::spawn, log};
fn main() {}`,
    [
      'std::collections{HashMap}',
      'serde{Deserialize}',
      'anyhow{Result}',
      'rayon::prelude',
      'crate{m}',
      'libc',
    ].concat('tokio{spawn}', 'log'),
  ],
  go: [
    'package main\nimport "fmt"\nimport (\n\tx "net/http"\n\t_ "github.com/a/b"\n)\nfunc main() {}\n',
    ['fmt', 'net/http', 'github.com/a/b'],
  ],
  java: [
    'import java.util.List;\nimport static org.junit.Assert.*;\nimport com.foo.*;\nclass A { int f() { return 1; } }',
    ['java.util{List}', 'org.junit.Assert', 'com.foo'],
  ],
  c: ['#include <stdio.h>\n#include "a.h"\nint main(void) { return 0; }\n', ['stdio.h', 'a.h']],
  cpp: ['#include <vector>\ntemplate <class T> auto f(T&& t) { return t; }\n', ['vector']],
  csharp: [
    'using System.Text;\nusing static System.Math;\nusing X = A.B;\nrecord P(int X);',
    ['System.Text', 'System.Math', 'A.B'],
  ],
  ruby: ['require "json"\nrequire_relative "a/b"\ndef f(x) = x + 1\n', ['json', 'a/b']],
  php: [
    '<?php\nuse A\\B\\C;\nuse D\\{E, F as G};\nfunction f(int $x): int { return $x; }\n',
    ['A\\B{C}', 'D{E,F}'],
  ],
  bash: ['for f in *.ts; do echo "$f"; done\n'],
  json: ['{ "a": [1, true, null] }'],
  yaml: ['a:\n  - b: c\n    d: |\n      text\n'],
  toml: ['[a]\nb = "c"\n'],
  swift: ['import Foundation\nlet x: Int = 1\n', ['Foundation']],
  kotlin: ['import a.b.C\nimport x.y.*\n\nfun f(x: Int): Int = x + 1\n', ['a.b.C', 'x.y']],
};

beforeAll(() => Parser.init());

describe('grammars', () => {
  it('has one for each language, and no other', () => {
    expect(rows.map((row) => row.language)).toEqual([...codeLanguages]);
    const folders = readdirSync(directory).filter((name) => statSync(join(directory, name)).isDirectory());
    expect(folders.toSorted()).toEqual([...codeLanguages].sort());
  });

  it('stays small enough to ship', () => {
    const bytes = rows.reduce((sum, row) => sum + statSync(join(directory, row.file)).size, 0);
    expect(bytes).toBeLessThan(28_000_000);
  });

  it('reports itself to `doctor`', () => {
    const report = grammarReport(new Set(['go']));
    expect(report.problem).toBeUndefined();
    expect(new Set(report.grammars.map((it) => it.file))).toEqual(new Set(['ok']));
    expect(report.grammars.filter((it) => it.loaded).map((it) => it.language)).toEqual(['go']);
  });

  it.each(rows.map((row) => [row.language, row] as const))('%s', (language, row) => {
    const bytes = readFileSync(join(directory, row.file));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(row.sha256);
    expect(row.licence).toBe('MIT');
    expect(existsSync(join(directory, language, 'LICENSE'))).toBe(true);
    const grammar = Language.loadSync(new Module(new Uint8Array(bytes)));
    expect(grammar.abiVersion).toBe(row.abi);
    const parser = new Parser();
    parser.setLanguage(grammar);
    const [source, expected] = samples[language];
    const tree = parser.parse(source)!;
    expect(tree.rootNode.hasError).toBe(false);
    const own = readdirSync(join(directory, language)).filter((name) => name.endsWith('.scm'));
    expect(own).toEqual(row.queries.map((name) => `${name}.scm`).sort());
    for (const name of own) new Query(grammar, querySource(join(directory, language, name))).delete();
    const file = join(directory, language, 'imports.scm');
    expect(existsSync(file)).toBe(expected !== undefined);
    if (expected !== undefined) {
      const query = new Query(grammar, querySource(file));
      const imports = importsOf(language, query.matches(tree.rootNode));
      expect(
        imports.map(
          ({ module, names, guarded }) =>
            module + (names.length > 0 ? `{${names.join(',')}}` : '') + (guarded ? '?' : ''),
        ),
      ).toEqual(expected);
      for (const { module, span } of imports) expect(source.slice(span.start, span.end)).toBe(module);
      query.delete();
    }
    tree.delete();
    parser.delete();
  });
});
