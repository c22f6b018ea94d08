/** mypy. Codes are the names in brackets at the end of its lines. */
import { anyOf, type Tool } from '../tool.ts';

export const mypy: Tool = {
  id: 'mypy',
  title: 'mypy',
  languages: ['python'],
  aliases: ['dmypy', 'basedmypy'],
  codes: {
    'undefined-symbol': 'name-defined used-before-def possibly-undefined',
    'missing-dependency': 'import import-not-found import-untyped',
    'type-mismatch':
      'arg-type assignment return-value operator index list-item dict-item typeddict-item type-var valid-type str-format str-unpack literal-required comparison-overlap method-assign func-returns-value nonetype-type await await-not-async valid-newtype assert-type typeddict-readonly-mutated narrowed-type-not-subtype maybe-unrecognized-str-typeform',
    'api-misuse': 'call-arg call-overload type-arg typeddict-unknown-key name-match',
    'unmet-interface':
      'abstract type-abstract override safe-super explicit-override mutable-override prop-decorator overload-cannot-match overload-overlap',
    'syntax-error': 'syntax top-level-await',
    lint: 'no-untyped-def no-untyped-call no-any-return no-any-unimported redundant-cast redundant-expr redundant-self truthy-bool truthy-function truthy-iterable unreachable unused-ignore unused-coroutine unused-awaitable ignore-without-code annotation-unchecked untyped-decorator explicit-any deprecated unimported-reveal str-bytes-safe var-annotated',
    other: 'has-type exit-return no-redef return empty-body metaclass no-overload-impl exhaustive-match',
  },
  wideCodes: { 'api-misuse/unknown-member': 'attr-defined union-attr', other: 'misc' },
  patterns: [
    [
      'undefined-symbol',
      /^Name "(?<symbol>[^"\n]+)" (?:is not defined|is used before definition|may be undefined)/,
    ],
    [
      'missing-dependency',
      /^(?:Cannot find implementation or library stub for module named|Library stubs not installed for|Skipping analyzing|No library stub file for) "(?<module>[^"\n]+)"/,
    ],
    [
      'null-access',
      anyOf(
        /^Item "None" of "[^"\n]+" has no attribute "(?<attribute>[^"\n]+)"/,
        /^Value of type "(?:Optional\[[^"\n]+|[^"\n]+ \| None)" is not indexable/,
        /^(?:Item )?"None" (?:not callable|has no attribute)/,
      ),
    ],
    [
      'api-misuse/unknown-member',
      /^(?:Item )?"(?<object>[^"\n]+)"(?: of "[^"\n]+")? has no attribute "(?<attribute>[^"\n]+)"/,
    ],
    [
      'api-misuse/unknown-member',
      /^(?:Module|Cannot access) "(?<module>[^"\n]+)" (?:has no attribute|does not explicitly export attribute) "(?<attribute>[^"\n]+)"/,
    ],
    [
      'type-mismatch',
      /^Argument .{1,120} has incompatible type "(?<actual>[^"\n]+)"; expected "(?<expected>[^"\n]+)"/,
    ],
    [
      'type-mismatch',
      /^Incompatible types in assignment \(expression has type "(?<actual>[^"\n]+)", .{1,80} has type "(?<expected>[^"\n]+)"/,
    ],
    [
      'type-mismatch',
      /^Incompatible return value type \(got "(?<actual>[^"\n]+)", expected "(?<expected>[^"\n]+)"/,
    ],
    [
      'type-mismatch',
      /^(?:List|Dict|Set|TypedDict) (?:item|entry) .{1,120} has incompatible type "(?<actual>[^"\n]+)"; expected "(?<expected>[^"\n]+)"/,
    ],
    [
      'api-misuse',
      anyOf(
        /^Unexpected keyword argument/,
        /^Missing (?:positional|named) argument/,
        /^Too (?:many|few) (?:positional )?arguments/,
        /^Missing type parameters/,
        /^No overload variant/,
        /^"[^"\n]+" (?:gets|expects) (?:multiple|\d|no|at)/,
        /^Bad number of arguments/,
        /^Argument missing/,
        /^TypedDict .{1,80} has no key/,
      ),
    ],
    [
      'unmet-interface',
      anyOf(
        /^Cannot instantiate abstract class/,
        /^Only concrete class/,
        /^Argument \d{1,3} of "[^"\n]+" is incompatible with/,
        /^Return type .{1,200} (?:incompatible with|of "[^"\n]+" incompatible)/,
        /^Signature of "[^"\n]+" incompatible/,
        /^Definition of "[^"\n]+" .{0,80}incompatible/,
        /^Call to abstract method/,
        /^Class .{1,120} (?:is missing|has abstract)/,
        /^Method "[^"\n]+" is (?:not|marked)/,
        /^Cannot override/,
        /^Overloaded function/,
      ),
    ],
    [
      'type-mismatch',
      anyOf(
        /^Unsupported (?:operand|left operand|right operand|target)/,
        /^Value of type/,
        /^Invalid (?:index|type|tuple|base|self)/,
        /^Incompatible /,
        /^Can't use/,
        /^TypedDict/,
        /^Type argument/,
        /^(?:Function|Module|Variable) "[^"\n]+" is not valid as a type/,
        /^Variable "[^"\n]+" is not valid/,
        /^"[^"\n]+" is not (?:valid|a type|iterable|callable)/,
        /^Cannot (?:determine|infer|call|index)/,
        /^Expected type/,
        /^Slice index/,
        /^Need more than/,
        /^Too many values/,
        /^"[^"\n]+" (?:object is not iterable|not callable)/,
        /^Exception must/,
        /^The type/,
      ),
    ],
    [
      'syntax-error',
      /^(?:invalid syntax|unexpected |EOL|EOF|unterminated|expected |f-string|Syntax error|unindent)/,
    ],
    [
      'lint',
      anyOf(
        /^Function is missing/,
        /^Call to untyped/,
        /^Returning Any/,
        /^Redundant cast/,
        /^Unused "type: ignore/,
        /^Statement is unreachable/,
        /^Untyped decorator/,
        /^Function "[^"\n]+" could always/,
        /^Need type annotation/,
        /^.{1,200} is deprecated/,
      ),
    ],
    [
      'other',
      /^(?:Name "[^"\n]+" already defined|Missing return|Cannot determine type|Single overload|Metaclass|Attribute "[^"\n]+" already defined)/,
    ],
  ],
  weights: 'python',
};
