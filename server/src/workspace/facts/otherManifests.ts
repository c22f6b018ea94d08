/** Go, JVM, .NET, PHP and Ruby projects. */
import { SaxesParser } from 'saxes';
import type { Ecosystem } from '../../documents/claim.ts';
import type { DeclaredDependency, Manifest, Target, TargetFile, ToolVersion } from '../facts.ts';
import { at, byName, type FactExtractor, type FactFile, table, text } from './extractor.ts';

function manifest(file: FactFile, ecosystem: Ecosystem, fields: Partial<Manifest>): Manifest {
  return {
    path: file.path,
    directory: file.directory,
    ecosystem,
    name: undefined,
    version: undefined,
    dependencies: [],
    binaries: [],
    incomplete: false,
    ...fields,
  };
}

function dependency(
  file: FactFile,
  ecosystem: Ecosystem,
  name: string,
  range: string | undefined,
  scope: DeclaredDependency['scope'],
): DeclaredDependency {
  return { name, ecosystem, range, resolved: undefined, scope, source: { path: file.path } };
}

function json(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

const go: FactExtractor = {
  matches: byName('go.mod', 'go.work'),
  extract(file) {
    const source = { path: file.path };
    const version = /^go[ \t]+(\d[\w.]*)/m.exec(file.text)?.[1];
    const toolVersions: ToolVersion[] = version
      ? [{ tool: 'go', range: version, directory: file.directory, role: 'floor', source }]
      : [];
    if (file.name === 'go.work') return { toolVersions };
    const dependencies = [
      ...file.text.matchAll(
        /^(?:require[ \t]+|[ \t]+)([\w.-]+\.[\w.-]+\/?[^\s]{0,300})[ \t]+(v[\w.+-]+)([^\n]{0,100})/gm,
      ),
    ].map((it) =>
      dependency(
        file,
        'go',
        it[1] as string,
        it[2],
        (it[3] as string).includes('indirect') ? 'transitive' : 'runtime',
      ),
    );
    return {
      manifests: [
        manifest(file, 'go', { name: /^module[ \t]+(\S{1,300})/m.exec(file.text)?.[1], dependencies }),
      ],
      toolVersions,
    };
  },
};

/** Text of each leaf element with the path of its names. */
function leaves(source: string): { path: string; text: string }[] | undefined {
  const found: { path: string; text: string }[] = [];
  const stack: string[] = [];
  let content = '';
  let failed = false;
  const parser = new SaxesParser();
  parser.on('error', () => {
    failed = true;
  });
  parser.on('opentag', (tag) => {
    stack.push(tag.name);
    content = '';
  });
  parser.on('text', (it) => {
    content += it;
  });
  parser.on('closetag', () => {
    if (content.trim() !== '') found.push({ path: stack.join('/'), text: content.trim() });
    stack.pop();
    content = '';
  });
  parser.write(source).close();
  return failed ? undefined : found;
}

const maven: FactExtractor = {
  matches: byName('pom.xml'),
  extract(file) {
    const found = leaves(file.text);
    const value = (path: string): string | undefined => found?.find((it) => it.path === path)?.text;
    const dependencies: DeclaredDependency[] = [];
    let group = '';
    for (const it of found ?? []) {
      if (it.path.endsWith('dependency/groupId')) group = it.text;
      else if (it.path.endsWith('dependency/artifactId'))
        dependencies.push(dependency(file, 'maven', `${group}:${it.text}`, undefined, 'runtime'));
    }
    const targets: Target[] = (found ?? [])
      .filter((it) => it.path === 'project/profiles/profile/id')
      .map((it) => ({ name: it.text, runner: 'maven-profile', source: { path: file.path } }));
    const java =
      value('project/properties/maven.compiler.release') ??
      value('project/properties/java.version') ??
      value('project/properties/maven.compiler.source');
    const toolVersions: ToolVersion[] =
      java && /^\d/.test(java)
        ? [
            {
              tool: 'java',
              range: java,
              directory: file.directory,
              role: 'floor',
              source: { path: file.path },
            },
          ]
        : [];
    return {
      manifests: [
        manifest(file, 'maven', {
          name: value('project/artifactId'),
          version: value('project/version'),
          dependencies,
          incomplete: true,
        }),
      ],
      targetFiles: [
        { path: file.path, directory: file.directory, runner: 'maven-profile', targets, open: true },
      ],
      toolVersions,
    };
  },
};

const gradle: FactExtractor = {
  matches: (name) => /^(?:build|settings)\.gradle(?:\.kts)?$/.test(name) || name === 'libs.versions.toml',
  extract(file) {
    const dependencies = [
      ...file.text.matchAll(/["']([\w.-]{1,200}:[\w.-]{1,200})(?::[^"'\s]{0,100})?["']/g),
    ].map((it) => dependency(file, 'maven', it[1] as string, undefined, 'runtime'));
    const modules = [...file.text.matchAll(/["'](:[\w:.-]{1,200})["']/g)].map(
      (it): Target => ({ name: it[1] as string, runner: 'gradle', source: { path: file.path } }),
    );
    const targetFiles: TargetFile[] = [
      { path: file.path, directory: file.directory, runner: 'gradle', targets: modules, open: true },
    ];
    return { manifests: [manifest(file, 'maven', { dependencies, incomplete: true })], targetFiles };
  },
};

const dotnet: FactExtractor = {
  matches: (name) =>
    /\.(?:cs|fs|vb)proj$/.test(name) || name === 'Directory.Packages.props' || name === 'global.json',
  extract(file) {
    if (file.name === 'global.json') {
      const range = text(at(json(file.text), 'sdk', 'version'));
      return {
        toolVersions: range
          ? [{ tool: 'dotnet', range, directory: file.directory, role: 'pin', source: { path: file.path } }]
          : [],
      };
    }
    const dependencies = [
      ...file.text.matchAll(
        /<Package(?:Reference|Version)\s[^>]{0,300}?(?:Include|Update)="([^"]{1,200})"(?:[^>]{0,300}?Version="([^"]{1,100})")?/g,
      ),
    ].map((it) => dependency(file, 'nuget', it[1] as string, it[2], 'runtime'));
    return {
      manifests: [
        manifest(file, 'nuget', {
          name: file.name.replace(/\.[a-z]+proj$/, ''),
          dependencies,
          incomplete: true,
        }),
      ],
    };
  },
};

const composer: FactExtractor = {
  matches: byName('composer.json'),
  extract(file) {
    const value = json(file.text);
    const read = (field: string, scope: DeclaredDependency['scope']): DeclaredDependency[] =>
      Object.entries(table(at(value, field)))
        .filter(([name]) => name.includes('/'))
        .map(([name, range]) => dependency(file, 'composer', name, text(range), scope));
    const targets = Object.keys(table(at(value, 'scripts'))).map(
      (name): Target => ({ name, runner: 'composer', source: { path: file.path } }),
    );
    const php = text(at(value, 'require', 'php'));
    return {
      manifests: [
        manifest(file, 'composer', {
          name: text(at(value, 'name')),
          dependencies: [...read('require', 'runtime'), ...read('require-dev', 'dev')],
          incomplete: value === undefined,
        }),
      ],
      targetFiles: [
        {
          path: file.path,
          directory: file.directory,
          runner: 'composer',
          targets,
          open: value === undefined,
        },
      ],
      toolVersions: php
        ? [{ tool: 'php', range: php, directory: file.directory, role: 'floor', source: { path: file.path } }]
        : [],
    };
  },
};

const ruby: FactExtractor = {
  matches: (name) =>
    name === 'Gemfile' ||
    name === 'Gemfile.lock' ||
    name === 'Rakefile' ||
    name.endsWith('.gemspec') ||
    name.endsWith('.rake'),
  extract(file) {
    if (file.name === 'Rakefile' || file.name.endsWith('.rake')) {
      const targets = [...file.text.matchAll(/^\s*task[ \t(]+:?["']?([\w:]{1,100})/gm)].map(
        (it): Target => ({
          name: (it[1] as string).replace(/:$/, ''),
          runner: 'rake',
          source: { path: file.path },
        }),
      );
      return {
        targetFiles: [{ path: file.path, directory: file.directory, runner: 'rake', targets, open: true }],
      };
    }
    const pattern =
      file.name === 'Gemfile.lock'
        ? /^ {4}([\w.-]{1,100}) \(/gm
        : /(?:^\s*gem|add_(?:\w+_)?dependency)[ \t(]+["']([\w.-]{1,100})["']/gm;
    const scope = file.name === 'Gemfile.lock' ? 'transitive' : 'runtime';
    const dependencies = [...file.text.matchAll(pattern)].map((it) =>
      dependency(file, 'rubygems', it[1] as string, undefined, scope),
    );
    const name = /\.name\s*=\s*["']([\w.-]{1,100})["']/.exec(file.text)?.[1];
    return {
      manifests: [
        manifest(file, 'rubygems', {
          name,
          dependencies,
          incomplete: /\b(?:gemspec|eval_gemfile)\b/.test(file.text),
        }),
      ],
    };
  },
};

export const otherManifests: readonly FactExtractor[] = [go, maven, gradle, dotnet, composer, ruby];
