/** A header value has a shape that its readers do not accept, so they drop it without a message. */
import type { HeaderEntry } from '../../../documents/header.ts';
import type { HeaderKey, ValueShape } from '../../../documents/kind.ts';
import { replaceValue, unquoted } from '../../reach/headerEdits.ts';
import { targeted, titlesOf } from '../../reach/readers.ts';
import type { Repair } from '../../repair.ts';
import { documentRule } from '../../rule.ts';

interface Shape {
  readonly entry: HeaderEntry;
  readonly key: HeaderKey;
  readonly what: string;
  readonly consequence: string;
  /** The value as it should be written, where that keeps its meaning. */
  readonly right: string | undefined;
}

const names: Readonly<Record<ValueShape, string>> = {
  str: 'a string',
  bool: '`true` or `false`',
  int: 'a whole number',
  num: 'a number',
  list: 'a list',
  map: 'a map',
  csv: 'one string with commas',
  ssv: 'one string with blanks',
  any: 'anything',
};

function fits(value: unknown, shape: ValueShape): boolean {
  switch (shape) {
    case 'any':
      return true;
    case 'bool':
      return typeof value === 'boolean';
    case 'int':
      return typeof value === 'number' && Number.isInteger(value);
    case 'num':
      return typeof value === 'number';
    case 'list':
      return Array.isArray(value);
    case 'map':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      // `name: 3000` is read as a number and shown as text; only lists and maps are lost.
      return typeof value !== 'object' || value instanceof Date;
  }
}

/** Keys whose wrong shape is known to be dropped in silence, with what follows. The rest of the keys is the products' own business. */
const known: Readonly<Record<string, string>> = {
  'instructions.applyTo':
    'it is dropped, so the instructions have no scope and are never attached by themselves',
  'cline-rule.paths': 'it is ignored, so the rule is always active',
  'claude-rule.paths': 'it is ignored, so the rule is loaded for every file',
  'cursor-rule.alwaysApply': 'it does not count as true',
  'cursor-rule.globs':
    'quotes and brackets become part of the pattern in one of Cursor’s two readers, which then matches nothing',
  'kiro-steering.fileMatchPattern': 'a string with commas is one pattern, which matches nothing',
  'agent-skill.description': 'the skill has no description and is skipped',
  'claude-agent.description': 'the agent has no description and is skipped',
};

function shapeProblem(
  id: string,
  key: HeaderKey,
  entry: HeaderEntry,
  value: unknown,
): Omit<Shape, 'consequence'> | undefined {
  const items = entry.items.map((it) => it.text);
  if (id === 'cursor-rule.globs') {
    if (items.length > 0) return { entry, key, what: '`globs` is given as a list', right: items.join(',') };
    if (/^["'].*["']$/.test(entry.raw))
      return { entry, key, what: '`globs` is quoted', right: unquoted(entry.raw) };
    return undefined;
  }
  if (id === 'cursor-rule.alwaysApply') {
    return /^["']?(?:true|false)["']?$/i.test(entry.raw) && !/^(?:true|false)$/.test(entry.raw)
      ? {
          entry,
          key,
          what: `\`alwaysApply\` is ${entry.raw}, which is no boolean`,
          right: unquoted(entry.raw).toLowerCase(),
        }
      : undefined;
  }
  if (id === 'kiro-steering.fileMatchPattern') {
    if (typeof value !== 'string' || !value.replace(/\{[^}]*\}/g, '').includes(',')) return undefined;
    return {
      entry,
      key,
      what: '`fileMatchPattern` is one string with commas',
      right: `[${value
        .split(',')
        .map((it) => `"${it.trim()}"`)
        .join(', ')}]`,
    };
  }
  if (value === null || value === undefined || key.shapes.some((shape) => fits(value, shape)))
    return undefined;
  const wanted = key.shapes.map((shape) => names[shape]).join(' or ');
  const what = `\`${key.name}\` is ${Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a map' : 'a single value'}, but must be ${wanted}`;
  if (Array.isArray(value) && items.length > 0 && (key.shapes.includes('csv') || key.shapes.includes('str')))
    return { entry, key, what, right: `"${items.join(',')}"` };
  if (typeof value === 'string' && key.shapes.includes('list'))
    return { entry, key, what, right: `["${value.replaceAll('"', '\\"')}"]` };
  return { entry, key, what, right: undefined };
}

export const rule = documentRule<Shape>({
  meta: {
    id: 'reach/wrong-value-shape',
    code: 'R104',
    summary: 'A header value has a shape that its readers drop without a message.',
    group: 'reach',
    severity: 'warning',
    errorClass: 'not-loaded',
    status: 'stable',
    since: '0.1.0',
    repair: 'safe',
    phase: 'own',
  },

  *find({ document, snapshot }) {
    const { header, kind } = document;
    if (!header?.value || !kind.header || targeted(kind.readers, snapshot.settings).length === 0) return;
    for (const entry of header.entries) {
      const key = kind.header.keys.find((it) => it.name === entry.key);
      const id = `${kind.id}.${entry.key}`;
      const consequence = known[id];
      if (!key || consequence === undefined) continue;
      const problem = shapeProblem(id, key, entry, header.value[entry.key]);
      if (problem && entry.valueSpan.end > entry.valueSpan.start)
        // Cursor's documentation leaves both ways open, so this is no more than information.
        yield {
          span: entry.valueSpan,
          state: { ...problem, consequence },
          identity: entry.key,
          ...(id === 'cursor-rule.globs' ? { severity: 'info' as const } : {}),
        };
    }
  },

  describe({ state: { what, consequence, right } }, { document, snapshot }) {
    return {
      what: `${what}.`,
      why: `For ${titlesOf(targeted(document.kind.readers, snapshot.settings))}: ${consequence}.`,
      fix: right === undefined ? 'Give it the shape that the format names.' : `Write \`${right}\`.`,
    };
  },

  repairs({ state: { entry, right } }, { document }): readonly Repair[] {
    return right === undefined ? [] : [replaceValue(document, entry, right, `Write ${right}`, 'safe')];
  },
});
