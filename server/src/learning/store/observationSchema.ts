/**
 * Checks observations that come from outside: an export may have been made by anybody. Bounds what it knows and keeps
 * what it does not, since a field that a newer version added must survive the way through an older one.
 */
import * as z from 'zod';
import type { Adjustment } from '../../taxonomy/errorClass.ts';
import type { MissingContext } from '../missingContext.ts';
import type { Observation } from '../observation.ts';
import type { Signal } from '../signal.ts';

const short = z.string().max(1_000);
const long = z.string().max(20_000);
const count = z.number().int().min(0).max(1e9);
const share = z.number().min(0).max(1);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(2_000);

/** Not the closed list: a newer version may know more kinds of edit, and a count of one is a count. */
const adjustment = z
  .string()
  .max(60)
  .regex(/^[a-z]+(?:-[a-z]+){0,5}$/) as unknown as z.ZodType<Adjustment>;
const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const event = { id: uuid, at: z.number().int().min(0).max(1e14) };

const declared = z.looseObject({
  where: z.enum(['workspace', 'package', 'standard-library']),
  path: short.optional(),
  line: count.optional(),
  package: short.optional(),
});

const missing: z.ZodType<MissingContext> = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('import_statement'),
    symbol: short,
    module: short,
    statement: long,
    declared,
  }),
  z.looseObject({
    type: z.literal('dependency'),
    module: short,
    package: short,
    declaredIn: short.optional(),
    install: short.optional(),
    statement: long.optional(),
    version: short.optional(),
  }),
  z.looseObject({
    type: z.literal('type_information'),
    expected: long.optional(),
    actual: long.optional(),
    declaration: long.optional(),
    declared: declared.optional(),
  }),
  z.looseObject({
    type: z.literal('api_documentation'),
    api: short,
    signature: long.optional(),
    members: list(short).optional(),
    declared: declared.optional(),
  }),
  z.looseObject({
    type: z.literal('expected_behaviour'),
    test: short,
    input: long.optional(),
    expected: long.optional(),
    actual: long.optional(),
    assertion: long.optional(),
    declared: declared.optional(),
  }),
  z.looseObject({ type: z.literal('not_found'), what: long, looked: list(short) }),
]) as z.ZodType<MissingContext>;

const signal = z.looseObject({
  kind: z.enum(['error', 'failing-test', 'uncovered', 'slow', 'memory', 'vulnerability']),
  tool: short,
  language: short.optional(),
  errorClass: short,
  confidence: share,
  severity: z.enum(['error', 'warning']),
  code: short.optional(),
  message: long,
  place: z
    .object({ path: short, line: count.optional(), column: count.optional(), symbol: short.optional() })
    .optional(),
  specifics: z.looseObject({
    symbol: short.optional(),
    expected: long.optional(),
    actual: long.optional(),
    module: short.optional(),
    object: short.optional(),
    attribute: short.optional(),
    arity: z.looseObject({ expected: short.optional(), actual: short.optional() }).optional(),
  }),
  test: z
    .object({
      suite: short.optional(),
      name: short,
      expected: long.optional(),
      actual: long.optional(),
      inputs: z.record(short, long).optional(),
    })
    .optional(),
  signature: short,
  context: z
    .looseObject({
      surrounding: list(z.object({ line: count, text: short })),
      symbolsInScope: list(short),
      importsAvailable: list(z.object({ module: short, names: list(short) })),
    })
    .optional(),
  missing: missing.optional(),
  attributions: list(
    z.looseObject({
      document: short,
      readers: list(short),
      section: list(short).optional(),
      reason: long,
    }),
  ),
}) as unknown as z.ZodType<Signal>;

const schemas = {
  run: z.looseObject({
    ...event,
    type: z.literal('run'),
    name: short,
    command: list(long),
    exitCode: z.number().int().optional(),
    incomplete: z.boolean(),
    duration: z.number().min(0).optional(),
    head: short.optional(),
    sourceHash: short.optional(),
    tests: z.looseObject({ passed: count, failed: count, skipped: count }).optional(),
    score: z.looseObject({
      compiles: z.boolean().optional(),
      testsPass: z.boolean().optional(),
      passRate: share.optional(),
      complexity: z.number().min(0).optional(),
    }),
    documents: list(z.looseObject({ path: short, hash: short })),
    signals: z.array(signal).max(20_000),
    dropped: count,
    previous: uuid.optional(),
    contextChanges: list(
      z.looseObject({
        document: short,
        before: short.optional(),
        after: short.optional(),
        adjustments: list(adjustment),
        repair: short.optional(),
      }),
    ),
  }),
  repair: z.looseObject({
    ...event,
    type: z.literal('repair'),
    event: z.enum(['applied', 'changed', 'reverted']),
    document: short,
    errorClass: short,
    adjustment,
    repair: short,
    signature: short.optional(),
    symbol: short.optional(),
  }),
  prediction: z.looseObject({
    ...event,
    type: z.literal('prediction'),
    document: short,
    documentHash: short,
    rule: short,
    errorClass: short,
    symbol: short.optional(),
    section: list(short).optional(),
    probability: share,
  }),
} as const;

/** Observations are six deep; the rest is for fields to come. */
const MAX_DEPTH = 20;

function deeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => deeperThan(item, levels - 1));
}

/** The observation, or a clause that says why it is none that this version can count. */
export function readObservation(value: unknown): Observation | string {
  const type = (value as { type?: unknown } | null)?.type;
  if (typeof type !== 'string') return 'not an observation';
  if (!Object.hasOwn(schemas, type)) return `of a type that this version does not know: ${type.slice(0, 40)}`;
  if (deeperThan(value, MAX_DEPTH)) return 'nested too deeply';
  const parsed = schemas[type as Observation['type']].safeParse(value);
  if (parsed.success) return parsed.data as Observation;
  const issue = parsed.error.issues[0];
  return `not valid at ${issue?.path.join('.') ?? '?'}: ${issue?.message ?? 'unknown reason'}`;
}
