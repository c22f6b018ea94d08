/** Holds every message of the server against the protocol's schema, on its way to the test client. */
import { Ajv, type ValidateFunction } from 'ajv';
import type { Message, MessageReader, MessageWriter } from 'vscode-languageserver/node';
import { ProtocolSchema, type Schema } from './protocolSchema.ts';

import type { Envelope } from './session/session.ts';

type Part = 'params' | 'result' | 'registration';

/** What `$/progress` carries: how far work is, or a part of a result. */
const progress = [
  'WorkDoneProgressBegin',
  'WorkDoneProgressReport',
  'WorkDoneProgressEnd',
  'WorkspaceDiagnosticReportPartialResult',
];

const params = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** Notifications that belong to JSON-RPC's layer: the library declares no methods for them. */
const layer: Readonly<Record<string, () => Schema>> = {
  '$/progress': () =>
    params({
      token: { type: ['integer', 'string'] },
      value: { anyOf: progress.map((it) => protocol.named(it)) },
    }),
  '$/cancelRequest': () => params({ id: { type: ['integer', 'string'] } }),
  '$/setTrace': () => params({ value: { enum: ['off', 'messages', 'verbose'] } }),
};

const failure: Schema = {
  type: 'object',
  properties: { code: { type: 'integer' }, message: { type: 'string', minLength: 1 }, data: {} },
  required: ['code', 'message'],
  additionalProperties: false,
};

const protocol = new ProtocolSchema();
const validators = new Map<string, ValidateFunction>();

/** What is wrong with a value by a schema, or nothing. */
function problem(key: string, schema: () => Schema, value: unknown): string | undefined {
  let validate = validators.get(key);
  if (!validate) {
    const made = schema();
    validate = new Ajv({ strict: false, allErrors: false }).compile({
      ...made,
      definitions: protocol.definitions,
    });
    validators.set(key, validate);
  }
  if (validate(value)) return undefined;
  const why = validate.errors?.map((it) => `${it.instancePath} ${it.message}`).join(', ');
  return `${key}: ${why} in ${JSON.stringify(value)?.slice(0, 300)}`;
}

function methodProblem(method: string, part: Part, value: unknown): string | undefined {
  const types = protocol.methods.get(method);
  if (!types) return `${method} is no method of the protocol`;
  const type = types[part];
  if (!type) return value === undefined || value === null ? undefined : `${method} has no ${part}`;
  return problem(`${part} of ${method}`, () => protocol.of(type), value);
}

function* registrationProblems(params: unknown): Generator<string | undefined> {
  const { registrations } = params as { registrations: { method: string; registerOptions?: unknown }[] };
  for (const { method, registerOptions } of registrations)
    if (registerOptions !== undefined) yield methodProblem(method, 'registration', registerOptions);
}

/**
 * What is not as the protocol says in a message of either side.
 * @param asked methods of the requests that the other side has made, by id.
 */
export function messageProblems(message: Envelope, asked: ReadonlyMap<unknown, string>): readonly string[] {
  return [...problems(message, asked)].filter((it) => it !== undefined);
}

function* problems(message: Envelope, asked: ReadonlyMap<unknown, string>): Generator<string | undefined> {
  if (message.method === undefined) {
    const method = asked.get(message.id);
    if (method === undefined) yield `An answer to ${message.id}, which nobody asked`;
    else if (message.error !== undefined) yield problem('error', () => failure, message.error);
    else if (message.result === undefined) yield `${method} is answered without a result`;
    else yield methodProblem(method, 'result', message.result);
    return;
  }
  const own = layer[message.method];
  if (own) {
    yield problem(message.method, own, message.params);
    return;
  }
  yield methodProblem(message.method, 'params', message.params);
  if (message.method === 'client/registerCapability') yield* registrationProblems(message.params);
}

/** Listens in on reader and writer of a client; `tell` hears of everything that is not as the protocol says. */
export function checkMessages(
  reader: MessageReader,
  writer: MessageWriter,
  tell: (problem: string) => void,
): void {
  const asked = new Map<unknown, string>();
  const write = writer.write.bind(writer);
  writer.write = (message: Message) => {
    const { id, method } = message as Envelope;
    if (id !== undefined && method !== undefined) asked.set(id, method);
    return write(message);
  };
  const listen = reader.listen.bind(reader);
  reader.listen = (callback) =>
    listen((message) => {
      for (const it of messageProblems(message as Envelope, asked)) tell(it);
      callback(message);
    });
}
