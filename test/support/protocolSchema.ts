/** JSON schemas of the language server protocol, made from the declarations that come with the library: what a message of a method may hold, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export type Schema = Readonly<Record<string, unknown>>;

/** The types that a method's declaration names: parameters, result, options of a registration. */
export interface MethodTypes {
  readonly params: ts.TypeNode | undefined;
  readonly result: ts.TypeNode | undefined;
  readonly registration: ts.TypeNode | undefined;
}

interface Member {
  readonly schema: Schema;
  readonly optional: boolean;
}

type Declared = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** Numbers as the specification defines them; in the declarations they are only `number`. */
const bases: Readonly<Record<string, Schema>> = {
  integer: { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  uinteger: { type: 'integer', minimum: 0, maximum: 2 ** 31 - 1 },
  decimal: { type: 'number' },
  LSPAny: {},
  LSPObject: { type: 'object' },
};

const keywords: Partial<Record<ts.SyntaxKind, Schema>> = {
  [ts.SyntaxKind.AnyKeyword]: {},
  [ts.SyntaxKind.StringKeyword]: { type: 'string' },
  [ts.SyntaxKind.NumberKeyword]: { type: 'number' },
  [ts.SyntaxKind.BooleanKeyword]: { type: 'boolean' },
  [ts.SyntaxKind.ObjectKeyword]: { type: 'object' },
  // What answers with nothing answers `null`: JSON-RPC has no other way to say it.
  [ts.SyntaxKind.VoidKeyword]: { type: 'null' },
};

/** Our own methods, and what their types speak of. */
const ours = [
  'protocol/custom.ts',
  'features/effectiveContext.ts',
  'features/folderStatus.ts',
  'workspace/scope.ts',
];

function declarationFiles(): readonly string[] {
  const find = createRequire(createRequire(import.meta.url).resolve('vscode-languageserver/node'));
  const protocol = dirname(find.resolve('vscode-languageserver-protocol/node'));
  const common = join(protocol, '../common');
  return [
    ...readdirSync(common)
      .filter((name) => /^protocol(?:\.\w+)?\.d\.ts$/.test(name))
      .map((name) => join(common, name)),
    join(dirname(find.resolve('vscode-languageserver-types')), '../esm/main.d.ts'),
    join(dirname(find.resolve('vscode-jsonrpc/node')), '../common/connection.d.ts'),
    ...ours.map((name) => fileURLToPath(new URL(`../../server/src/${name}`, import.meta.url))),
  ];
}

/** What is declared, by name, and the schemas made of it so far. */
export class ProtocolSchema {
  readonly methods = new Map<string, MethodTypes>();
  readonly definitions: Record<string, Schema> = {};
  readonly #types = new Map<string, Declared>();
  /** Values of namespaces, as `DocumentDiagnosticReportKind.Full`. */
  readonly #constants = new Map<string, ts.Expression>();

  constructor(files: readonly string[] = declarationFiles()) {
    for (const file of files) {
      const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
      for (const statement of source.statements) {
        if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
          this.#types.set(statement.name.text, statement);
        else if (ts.isModuleDeclaration(statement)) this.#namespace(statement);
        else if (ts.isVariableStatement(statement)) this.#own(statement);
      }
    }
  }

  #namespace(namespace: ts.ModuleDeclaration): void {
    if (!namespace.body || !ts.isModuleBlock(namespace.body)) return;
    const values = new Map<string, ts.TypeNode>();
    for (const statement of namespace.body.statements)
      if (ts.isVariableStatement(statement))
        for (const { name, type, initializer } of statement.declarationList.declarations) {
          if (!ts.isIdentifier(name)) continue;
          if (type) values.set(name.text, type);
          if (initializer) this.#constants.set(`${namespace.name.text}.${name.text}`, initializer);
        }
    const method = values.get('method');
    const type = values.get('type');
    if (!method || !ts.isLiteralTypeNode(method) || !type || !ts.isTypeReferenceNode(type)) return;
    if (!ts.isStringLiteralLike(method.literal)) return;
    this.methods.set(method.literal.text, signature(type));
  }

  /** `const name = new RequestType<Params, Result, Error>('forewarn/name')`. */
  #own({ declarationList }: ts.VariableStatement): void {
    for (const { initializer: made } of declarationList.declarations) {
      if (!made || !ts.isNewExpression(made) || !ts.isIdentifier(made.expression)) continue;
      const [method] = made.arguments ?? [];
      const [params, result] = made.typeArguments ?? [];
      if (!method || !ts.isStringLiteral(method)) continue;
      const answered = made.expression.text === 'RequestType';
      this.methods.set(method.text, {
        params,
        result: answered ? result : undefined,
        registration: undefined,
      });
    }
  }

  /** Schema of a type by its name; the types that it speaks of are in `definitions`. */
  named(name: string): Schema {
    const base = bases[name];
    if (base) return base;
    const declared = this.#types.get(name);
    // The only names without a declaration are type parameters, which stand for anything.
    if (!declared) return {};
    if (!(name in this.definitions)) {
      this.definitions[name] = {};
      this.definitions[name] = ts.isInterfaceDeclaration(declared)
        ? closed(this.#members(declared))
        : this.of(declared.type);
    }
    return { $ref: `#/definitions/${name}` };
  }

  of(type: ts.TypeNode): Schema {
    const keyword = keywords[type.kind];
    if (keyword) return keyword;
    if (ts.isParenthesizedTypeNode(type)) return this.of(type.type);
    if (ts.isArrayTypeNode(type)) return { type: 'array', items: this.of(type.elementType) };
    if (ts.isTypeOperatorNode(type)) return this.of(type.type);
    if (ts.isTupleTypeNode(type)) {
      const items = type.elements.map((it) => this.of(ts.isNamedTupleMember(it) ? it.type : it));
      return { type: 'array', items, minItems: items.length, additionalItems: false };
    }
    if (ts.isUnionTypeNode(type))
      return {
        anyOf: type.types.filter((it) => it.kind !== ts.SyntaxKind.UndefinedKeyword).map((it) => this.of(it)),
      };
    if (ts.isTypeLiteralNode(type) || ts.isIntersectionTypeNode(type)) return closed(this.#members(type));
    if (ts.isLiteralTypeNode(type)) return { const: literal(type.literal) };
    if (ts.isIndexedAccessTypeNode(type)) {
      const { indexType: key } = type;
      const name = ts.isLiteralTypeNode(key) && ts.isStringLiteral(key.literal) ? key.literal.text : '';
      return this.#members(type.objectType).get(name)?.schema ?? {};
    }
    if (ts.isTypeQueryNode(type)) return this.#constant(nameOf(type.exprName));
    if (ts.isTypeReferenceNode(type)) return this.named(nameOf(type.typeName));
    throw new Error(`There is no schema for a ${ts.SyntaxKind[type.kind]}.`);
  }

  #constant(name: string): Schema {
    const value = this.#constants.get(name);
    if (!value) throw new Error(`${name} is not declared.`);
    return { const: literal(value) };
  }

  /** Members with those that are inherited or intersected; the key `*` stands for an index signature. */
  #members(type: ts.TypeNode | Declared): ReadonlyMap<string, Member> {
    if (ts.isTypeReferenceNode(type) || ts.isExpressionWithTypeArguments(type)) {
      const name = ts.isTypeReferenceNode(type) ? nameOf(type.typeName) : type.expression;
      const declared = this.#types.get(typeof name === 'string' ? name : (name as ts.Identifier).text);
      if (!declared) throw new Error('A base type is not declared.');
      return this.#members(ts.isTypeAliasDeclaration(declared) ? declared.type : declared);
    }
    if (ts.isIntersectionTypeNode(type)) return new Map(type.types.flatMap((it) => [...this.#members(it)]));
    if (!ts.isInterfaceDeclaration(type) && !ts.isTypeLiteralNode(type))
      throw new Error(`A ${ts.SyntaxKind[type.kind]} has no members.`);
    const bases = ts.isInterfaceDeclaration(type) ? (type.heritageClauses ?? []) : [];
    const members = new Map(bases.flatMap((it) => it.types).flatMap((it) => [...this.#members(it)]));
    for (const member of type.members) {
      if (ts.isPropertySignature(member) && member.type)
        members.set((member.name as ts.Identifier).text, {
          schema: this.of(member.type),
          optional: member.questionToken !== undefined,
        });
      else if (ts.isIndexSignatureDeclaration(member))
        members.set('*', { schema: this.of(member.type), optional: true });
    }
    return members;
  }
}

/** `ProtocolRequestType<Params, Result, Partial, Error, Options>`, without `Params` where the name ends with 0. */
function signature(type: ts.TypeReferenceNode): MethodTypes {
  const given = [...(type.typeArguments ?? [])];
  const name = nameOf(type.typeName);
  const params = name.endsWith('0') || name === 'RegistrationType' ? undefined : given.shift();
  const result = name.startsWith('ProtocolRequestType') ? given[0] : undefined;
  const options = given.at(-1);
  return { params, result, registration: options?.kind === ts.SyntaxKind.VoidKeyword ? undefined : options };
}

function closed(members: ReadonlyMap<string, Member>): Schema {
  const named = [...members].filter(([name]) => name !== '*');
  return {
    type: 'object',
    properties: Object.fromEntries(named.map(([name, { schema }]) => [name, schema])),
    required: named.filter(([, { optional }]) => !optional).map(([name]) => name),
    additionalProperties: members.get('*')?.schema ?? false,
  };
}

function literal(node: ts.Expression): unknown {
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isStringLiteralLike(node)) return node.text;
  const negative = ts.isPrefixUnaryExpression(node);
  const text = (negative ? node.operand : node) as ts.NumericLiteral;
  return negative ? -Number(text.text) : Number(text.text);
}

function nameOf(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : `${nameOf(name.left)}.${name.right.text}`;
}
