/** Node and the browsers' engines: the line of an uncaught error. Its code is the class of the error, or Node's own (`ERR_MODULE_NOT_FOUND`). */
import { anyOf, type Tool } from '../tool.ts';

export const node: Tool = {
  id: 'node',
  title: 'Node',
  languages: ['javascript', 'typescript', 'tsx'],
  aliases: ['v8', 'deno', 'bun', 'browser', 'jest', 'vitest', 'mocha'],
  codes: {
    'undefined-symbol': 'ReferenceError',
    'syntax-error': 'SyntaxError',
    'missing-dependency':
      'MODULE_NOT_FOUND ERR_MODULE_NOT_FOUND ERR_PACKAGE_PATH_NOT_EXPORTED ERR_UNSUPPORTED_DIR_IMPORT ERR_PACKAGE_IMPORT_NOT_DEFINED ERR_UNKNOWN_BUILTIN_MODULE ERR_INVALID_MODULE_SPECIFIER ERR_UNKNOWN_FILE_EXTENSION',
    'api-misuse': 'ERR_INVALID_ARG_VALUE ERR_MISSING_ARGS ERR_METHOD_NOT_IMPLEMENTED',
    'type-mismatch': 'ERR_INVALID_ARG_TYPE ERR_INVALID_RETURN_VALUE',
    'api-misuse/version-mismatch': 'ERR_REQUIRE_ESM',
    'api-misuse/deprecated': 'DeprecationWarning',
    other: 'RangeError URIError EvalError AggregateError AssertionError ERR_ASSERTION AbortError',
  },
  wideCodes: { 'api-misuse': 'TypeError', other: 'Error' },
  families: [['other', /^(?:ERR_\w+|\w*(?:Error|Exception)|E[A-Z]{3,14})$/]],
  patterns: [
    ['missing-dependency', /^Cannot find (?:module|package) '(?<module>[^'\n]+)'/],
    [
      'missing-dependency',
      /^(?:Package subpath|Module not found|Failed to resolve (?:import|module specifier)|No such built-in module|require\(\) of ES Module)/,
    ],
    ['undefined-symbol', /^(?<symbol>[\w$]+) is not defined$/],
    ['undefined-symbol/out-of-scope', /^Cannot access '(?<symbol>[^'\n]+)' before initialization/],
    [
      'undefined-symbol',
      /^The requested module '(?<module>[^'\n]+)' does not provide an export named '(?<symbol>[^'\n]+)'/,
    ],
    [
      'null-access',
      /^Cannot (?:read|set) propert(?:y|ies) (?:of|'[^'\n]+' of) (?<object>undefined|null)(?: \((?:reading|setting) '(?<attribute>[^'\n]+)'\))?/,
    ],
    [
      'null-access',
      anyOf(
        /^Cannot (?:destructure|convert) .{1,160}(?:undefined|null)/,
        /^(?:undefined|null) is not (?:an object|a function|iterable)/,
        /^.{1,160} is (?:undefined|null)$/,
        /^object null is not iterable/,
      ),
    ],
    [
      'type-mismatch',
      anyOf(
        /^Reduce of empty array/,
        /^.{1,160} is not iterable/,
        /^Cannot mix BigInt/,
        /^The "[^"\n]+" argument must be of type/,
        /^Invalid (?:value|time)/,
        /^Cannot convert/,
        /^.{1,160} (?:must be|expected) /,
      ),
    ],
    [
      'api-misuse/unknown-member',
      /^(?<object>[\w$.()[\]'"]{1,160})\.(?<attribute>[\w$]+) is not a (?:function|constructor)/,
    ],
    [
      'api-misuse',
      anyOf(
        /^.{1,160} is not a (?:function|constructor)/,
        /^Class constructor .{1,80} cannot be invoked/,
        /^Class extends value/,
        /^Assignment to constant/,
        /^Cannot assign to read only/,
        /^Cannot add property/,
        /^Cannot redefine/,
        /^Illegal invocation/,
        /^Must call super/,
      ),
    ],
    [
      'syntax-error',
      anyOf(
        /^Unexpected (?:token|identifier|end|number|string|reserved|strict|template|eval)/,
        /^Invalid (?:or unexpected|left-hand|destructuring|regular|shorthand)/,
        /^missing (?:\)|;|\}|:)/,
        /^Identifier '[^'\n]+' has already/,
        /^Unterminated/,
        /^Illegal (?:return|break|continue|')/,
        /^await is only/,
        /^Missing (?:initializer|catch)/,
        /^Cannot use import statement/,
        /^Duplicate/,
        /^Malformed/,
        /^Rest (?:parameter|element)/,
        /^Undefined label/,
        /^Expected/,
      ),
    ],
  ],
};
