/** Recipes of make, just and Task. */
import { parse } from 'yaml';
import type { Target } from '../facts.ts';
import { at, byName, type FactExtractor, table } from './extractor.ts';

export const make: FactExtractor = {
  matches: (name) =>
    name === 'Makefile' || name === 'makefile' || name === 'GNUmakefile' || name.endsWith('.mk'),
  extract(file) {
    const targets: Target[] = [];
    const seen = new Set<string>();
    let open = /^\s*-?s?include\s/m.test(file.text) || /^\s*\$\((?:eval|foreach|call)\b/m.test(file.text);
    const add = (name: string, start: number): void => {
      if (/[$%]/.test(name)) open = true;
      else if (name !== '' && !seen.has(name) && !/^\.[A-Z]/.test(name)) {
        seen.add(name);
        targets.push({
          name,
          runner: 'make',
          source: { path: file.path, span: { start, end: start + name.length } },
        });
      }
    };
    const text = file.text.replaceAll('\\\n', '  ').replaceAll('\\\r\n', '   ');
    for (const match of text.matchAll(/^(?!\t)([^\n:=#]{1,2000}?)[ \t]*::?(?![=:])([^\n]{0,4000})/gm)) {
      const head = match[1] as string;
      if (/^\s*(?:export|override|define|ifn?def|ifn?eq|else|endif)\b/.test(head)) continue;
      if (head.trim() === '.PHONY')
        for (const name of (match[2] as string).trim().split(/\s+/)) add(name, match.index);
      else for (const name of head.trim().split(/\s+/)) add(name, match.index + head.indexOf(name));
    }
    return {
      targetFiles: [
        {
          path: file.path,
          directory: file.directory,
          runner: 'make',
          targets,
          open: open || file.name.endsWith('.mk'),
        },
      ],
    };
  },
};

export const just: FactExtractor = {
  matches: (name) => /^\.?justfile$/i.test(name) || name.endsWith('.just'),
  extract(file) {
    const targets: Target[] = [];
    for (const match of file.text.matchAll(/^@?([A-Za-z_][\w-]{0,100})(?:[ \t]+[^\n:]{0,500})?:(?!=)/gm)) {
      targets.push({
        name: match[1] as string,
        runner: 'just',
        source: { path: file.path, span: { start: match.index, end: match.index + match[0].length } },
      });
    }
    for (const match of file.text.matchAll(/^alias[ \t]+([\w-]{1,100})[ \t]*:=/gm))
      targets.push({ name: match[1] as string, runner: 'just', source: { path: file.path } });
    return {
      targetFiles: [
        {
          path: file.path,
          directory: file.directory,
          runner: 'just',
          targets,
          open: /^(?:import|mod)\b/m.test(file.text) || file.name.endsWith('.just'),
        },
      ],
    };
  },
};

export const task: FactExtractor = {
  matches: byName(
    'Taskfile.yml',
    'Taskfile.yaml',
    'taskfile.yml',
    'taskfile.yaml',
    'Taskfile.dist.yml',
    'Taskfile.dist.yaml',
  ),
  extract(file) {
    let value: unknown;
    try {
      value = parse(file.text, { logLevel: 'silent', maxAliasCount: 50 });
    } catch {
      value = undefined;
    }
    const targets: Target[] = [];
    for (const [name, body] of Object.entries(table(at(value, 'tasks')))) {
      const start = Math.max(
        0,
        file.text.search(new RegExp(`^ {1,8}["']?${name.replace(/[^\w-]/g, '.')}["']?:`, 'm')),
      );
      targets.push({
        name,
        runner: 'task',
        source: { path: file.path, span: { start, end: start + name.length } },
      });
      const aliases = at(body, 'aliases');
      if (Array.isArray(aliases))
        for (const alias of aliases)
          targets.push({ name: String(alias), runner: 'task', source: { path: file.path } });
    }
    const open =
      value === undefined ||
      at(value, 'includes') !== undefined ||
      targets.some((it) => it.name.includes('*'));
    return { targetFiles: [{ path: file.path, directory: file.directory, runner: 'task', targets, open }] };
  },
};
