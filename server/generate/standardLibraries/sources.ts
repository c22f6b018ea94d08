/** Where the names of each standard library come from: a program of the language that lists them, or a text that its makers publish. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';

/** One name that a module offers. */
export interface Offered {
  readonly module: string;
  readonly kind: string;
  readonly name: string;
}

export interface Source {
  readonly language: string;
  /** What `--LANGUAGE` gives, and how to get it. */
  readonly input: string;
  /** Version, for the head of the table. */
  version(input: string): string;
  list(input: string): Promise<readonly Offered[]> | readonly Offered[];
}

const lines = (text: string): readonly Offered[] =>
  text.split('\n').flatMap((line) => {
    const [module, kind, name] = line.trim().split(' ');
    return module && kind && name ? [{ module, kind, name }] : [];
  });

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64_000_000 });

const python: Source = {
  language: 'python',
  input: 'a Python interpreter, `python3`',
  version: (program) => run(program, '--version').trim(),
  list: (program) => lines(run(program, join(import.meta.dirname, 'listPython.py'))),
};

const java: Source = {
  language: 'java',
  input: 'the launcher of a JDK, `java`',
  version: (program) => run(program, '--version').split('\n')[0] as string,
  list: (program) => lines(run(program, join(import.meta.dirname, 'ListJava.java'))),
};

const node: Source = {
  language: 'node',
  input: 'anything: the running Node is asked',
  version: () => `Node ${process.versions.node}`,
  async list() {
    const offered: Offered[] = [];
    const kind = (name: string, value: unknown): string =>
      typeof value !== 'function' ? 'value' : /^[A-Z]/.test(name) ? 'class' : 'function';
    for (const module of builtinModules) {
      if (module.startsWith('_')) continue;
      const bare = module.replace(/^node:/, '');
      for (const [name, value] of Object.entries(await import(`node:${bare}`)))
        if (name !== 'default' && !name.startsWith('_'))
          offered.push({ module: bare, kind: kind(name, value), name });
    }
    return offered;
  },
};

/** `pkg net/http, func Get(string) (*Response, error)`. */
const GO = /^pkg ([\w/.]+), (func|type|const|var) ([A-Z]\w*)/;
const goKinds: Readonly<Record<string, string>> = {
  func: 'function',
  type: 'type',
  const: 'value',
  var: 'value',
};

const go: Source = {
  language: 'go',
  input: 'the folder `api` of the Go source tree',
  version: (folder) =>
    `Go ${
      readdirSync(folder)
        .flatMap((it) => /^go1\.(\d+)\.txt$/.exec(it)?.[1] ?? [])
        .map(Number)
        .sort((a, b) => b - a)
        .map((it) => `1.${it}`)[0]
    }`,
  list: (folder) =>
    readdirSync(folder)
      .filter((it) => /^go1(?:\.\d+)?\.txt$/.test(it))
      .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
      .flatMap((line) => {
        const match = GO.exec(line);
        return match
          ? [
              {
                module: match[1] as string,
                kind: goKinds[match[2] as string] as string,
                name: match[3] as string,
              },
            ]
          : [];
      }),
};

const rust: Source = {
  language: 'rust',
  input: 'the file `share/doc/rust/html/std/all.html` of the component rust-docs',
  version: () => run('rustc', '--version').trim(),
  list(file) {
    const kinds = 'struct|enum|trait|fn|macro|type|constant|union|primitive|derive|attr|static';
    const link = new RegExp(`<a href="([\\w/]*?)(${kinds})\\.([\\w!]+)\\.html"`, 'g');
    const offered: Offered[] = [];
    for (const match of readFileSync(file, 'utf8').matchAll(link)) {
      const [, path = '', kind = '', name = ''] = match;
      const module = ['std', ...path.split('/').filter(Boolean)].join('::');
      if (
        kind !== 'primitive' &&
        !module.includes('::arch') &&
        !module.includes('::simd') &&
        !module.includes('intrinsics')
      )
        offered.push({
          module,
          kind: kind === 'fn' ? 'function' : kind === 'constant' ? 'value' : kind,
          name,
        });
    }
    return offered;
  },
};

const cpp: Source = {
  language: 'cpp',
  input: 'the folder `share/libc++/v1/std` of libc++ 18 or later, with the parts of the module `std`',
  version: () => 'libc++ 19, C++23',
  list: (folder) =>
    readdirSync(folder).flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8').replace(/\/\/[^\n]*/g, '');
      const module = file.replace(/\.inc$/, '');
      const seen = [...text.matchAll(/\busing std::((?:\w+::)*\w+)/g)].map((it) => it[1] as string);
      return [...new Set(seen)].map((name) => ({ module, kind: 'name', name }));
    }),
};

export const sources: readonly Source[] = [python, java, node, go, rust, cpp];
