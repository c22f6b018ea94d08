/** Reads `forewarn.json`: broken or unknown parts are said once and left out, everything else counts. */
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { nearest } from '../base/nearest.ts';
import { readers } from '../documents/kinds/readers.ts';
import { kinds } from '../documents/kinds/table.ts';
import type { FileSystem } from './fileSystem.ts';
import { type Settings, settingsSchema } from './settings.ts';

export const SETTINGS_FILE = 'forewarn.json';
const MAX_SETTINGS = 1_000_000;

/** What is wrong with settings: a sentence that says where and what to do. */
export type SettingsProblem = string;

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/** Settings out of a value that a user wrote; never fails. `origin` names it in messages. */
export function readSettings(value: unknown, origin: string): ReadSettings {
  const problems: SettingsProblem[] = [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      settings: settingsSchema.parse({}),
      problems:
        value === undefined ? [] : [`${origin}: settings must be an object; the defaults are in force.`],
    };
  }
  const known = Object.keys(settingsSchema.shape);
  const accepted: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(value)) {
    if (key === '$schema') continue;
    const schema = known.includes(key)
      ? settingsSchema.shape[key as keyof typeof settingsSchema.shape]
      : undefined;
    if (!schema) {
      const better = nearest(key, known);
      problems.push(
        `${origin}: "${key}" is no setting and is left out${better ? `; did you mean "${better}"?` : '.'}`,
      );
      continue;
    }
    let left: unknown = given;
    for (let parsed = schema.safeParse(left); !parsed.success; parsed = schema.safeParse(left)) {
      const issue = parsed.error.issues[0];
      const path = issue?.path ?? [];
      problems.push(
        `${origin}: "${[key, ...path].join('.')}" is left out: ${issue?.message ?? 'not valid'}.`,
      );
      left = without(left, path[0]);
    }
    if (left !== undefined) accepted[key] = left;
  }
  const settings = settingsSchema.parse(accepted);
  return { settings, problems: [...problems, ...unknownNames(settings, origin)] };
}

/** The value without one entry; undefined when the value itself is wrong. */
function without(value: unknown, entry: PropertyKey | undefined): unknown {
  if (entry === undefined || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return value.filter((_, index) => index !== entry);
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== entry));
}

/** Products and kinds that nobody knows: they are kept, but have no effect. */
function unknownNames(settings: Settings, origin: string): readonly SettingsProblem[] {
  const say = (setting: string, name: string, what: string, known: readonly string[]): SettingsProblem => {
    const better = nearest(name, known);
    return `${origin}: "${setting}" names the ${what} "${name}", which is not known${better ? `; did you mean "${better}"?` : '.'}`;
  };
  const products = Object.keys(readers);
  const ids = kinds.map((it) => it.id);
  return [
    ...settings.readers
      .filter((it) => !products.includes(it))
      .map((it) => say('readers', it, 'product', products)),
    ...Object.values(settings.documents)
      .filter((it) => !ids.includes(it))
      .map((it) => say('documents', it, 'kind', ids)),
  ];
}

/** Settings out of JSON with comments. */
export function parseSettings(text: string, origin: string): ReadSettings {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const error = errors[0];
  if (error) {
    const line = text.slice(0, error.offset).split('\n').length;
    return {
      settings: settingsSchema.parse({}),
      problems: [
        `${origin}:${line}: not valid JSON (${printParseErrorCode(error.error)}); the defaults are in force.`,
      ],
    };
  }
  return readSettings(value, origin);
}

/** Settings of a workspace; the file in its root, else undefined. */
export async function loadSettings(fs: FileSystem, path = SETTINGS_FILE): Promise<ReadSettings | undefined> {
  const text = await fs.read(path, MAX_SETTINGS);
  if (text === undefined) return undefined;
  const read = parseSettings(text, path);
  const { baseline } = read.settings;
  if (baseline === undefined) return read;
  const known = await fs.read(baseline, 10_000_000);
  if (known === undefined)
    return {
      ...read,
      problems: [
        ...read.problems,
        `${path}: the baseline ${baseline} does not exist; run \`forewarn check --update-baseline\`.`,
      ],
    };
  return {
    ...read,
    settings: { ...read.settings, ignore: [...read.settings.ignore, ...parseBaseline(known)] },
  };
}

/** Fingerprints of a baseline file; [] when it is not one. */
export function parseBaseline(text: string): readonly string[] {
  const value: unknown = parse(text);
  const list = (value as { fingerprints?: unknown } | undefined)?.fingerprints;
  if (Array.isArray(list)) return list.filter((it): it is string => typeof it === 'string');
  return typeof list === 'object' && list !== null ? Object.keys(list) : [];
}
