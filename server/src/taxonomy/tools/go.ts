/** Go: the compiler and go/types (codes of `internal/types/errors`), go vet's analyzers, and what `go build` and `go test` say. */
import type { Tool } from '../tool.ts';

export const go: Tool = {
  id: 'go',
  title: 'Go',
  languages: ['go'],
  aliases: ['go/types', 'cmd/compile', 'go/parser', 'gopls', 'vet', 'govet', 'staticcheck', 'golangci-lint'],
  codes: {
    'undefined-symbol': 'UndeclaredName UndeclaredImportedName UndeclaredLabel BlankIdent',
    'missing-dependency': 'BrokenImport BadImportPath ImportCRenamed',
    'type-mismatch':
      'IncompatibleAssign InvalidConversion InvalidUntypedConversion MismatchedTypes UndefinedOp NumericOverflow TruncatedFloat InvalidConstVal InvalidConstType InvalidCond InvalidIndex InvalidSliceExpr SwappedSliceIndices InvalidSliceIndex NonSliceableOperand NonIndexableOperand InvalidIndirection InvalidShiftCount InvalidShiftOperand InvalidReceive InvalidSend InvalidRangeExpr InvalidIterVar InvalidExprSwitch InvalidTypeSwitch InvalidLen InvalidCap InvalidClose InvalidComplex InvalidReal InvalidImag InvalidCopy InvalidAppend InvalidClear InvalidDelete InvalidMake InvalidMinMaxOperand InvalidOffsetof NotAType NotAnExpr UntypedNilUse TooManyValues WrongAssignCount WrongResultCount CannotInferTypeArgs NonNumericIncDec NonVariadicDotDotDot InvalidCall InvalidMapKey IncomparableMapKey InvalidAssert InvalidDotDotDotOperand InvalidDotDotDot InvalidPrintfVerb InvalidLit NotAGenericType InvalidTypeParam DivByZero InvalidSyntaxTree InvalidReturn InvalidUnsafeAdd InvalidUnsafeSlice InvalidUnsafeString InvalidUnsafeSliceData InvalidUnsafeStringData',
    'api-misuse':
      'MissingLitField MissingLitKey DuplicateLitKey DuplicateLitField MixedStructLit InvalidStructLit OversizeArrayLit UncalledBuiltin SwappedMakeArgs AmbiguousSelector InvalidSelfCycle InvalidMethodExpr WrongArgCount WrongTypeArgCount InvalidLitIndex InvalidPointerMethod',
    'api-misuse/unknown-member': 'MissingFieldOrMethod',
    'unmet-interface':
      'InvalidIfaceAssign ImpossibleAssert InvalidTypeArg InvalidMethodSet MissingInitBody InvalidEmbeddedInterface',
    visibility: 'UnexportedName UnexportedLitField',
    'syntax-error':
      'syntax MisplacedBreak MisplacedContinue MisplacedFallthrough MisplacedLabel MisplacedDotDotDot InvalidBlank JumpOverDecl JumpIntoBlock MisplacedDefault InvalidGo InvalidDefer',
    lint: 'UnusedImport UnusedVar UnusedLabel UnusedExpr UnusedResults ImportShadowed',
    other:
      'DuplicateDecl DuplicateCase DuplicateDefault DuplicateMethod DuplicateFieldAndMethod DuplicateLabel InvalidDeclCycle InvalidTypeCycle InvalidInitCycle InvalidConstInit InvalidArrayLen InvalidPtrEmbed InvalidRecv InvalidIota InvalidMainDecl InvalidInitDecl InvalidInitSig InvalidUnion MisplacedConstraintIface MisplacedTypeParam MissingReturn NoNewVar RepeatedDecl UnaddressableOperand UnaddressableFieldAssign UnassignableOperand OutOfScopeResult UnsupportedFeature InvalidTypeAssert InvalidPostDecl InvalidInstanceCycle InvalidPkgUse InvalidUnsafe InvalidBlankUse MissingBody ErrorCallAsStmt TooNew BadDecl BadOffsetofSyntax InvalidImportC BlankPkgName MismatchedPkgName InvalidPkgName',
  },
  families: [['lint', /^(?:[a-z][a-z0-9]*|[A-Z]{1,4}\d{3,5})$/]],
  patterns: [
    ['undefined-symbol', /^undefined: (?<module>[\w]+)\.(?<symbol>\w+)$/],
    ['undefined-symbol', /^(?:undefined|undeclared name): (?<symbol>[\w.]+)/],
    ['undefined-symbol', /^label (?<symbol>\w+) not (?:defined|declared)/],
    [
      'missing-dependency',
      /^(?:could not import (?<module>\S+)|(?:cannot find|no required) (?:module|package)[^"\n]{0,60}"?(?<module2>[\w./-]+)?|invalid import path|package (?<module3>\S+) is not in (?:std|GOROOT)|no required module provides package (?<module4>[\w./-]+)|missing go\.sum entry)/,
    ],
    ['api-misuse/unknown-member', /^(?<object>\S+)\.(?<attribute>\w+) undefined \(/],
    [
      'api-misuse/unknown-member',
      /\(?(?:type .{1,120} has no field or method (?<attribute>\w+)|no field or method (?<attribute2>\w+))/,
    ],
    [
      'api-misuse',
      /^(?:unknown field (?<attribute>\w+) in struct literal(?: of type (?<object>[^\n]+))?|missing key in map literal|duplicate (?:key|field name) .{1,120} in (?:map|struct) literal|mixture of|ambiguous selector|(?:cannot \w+ on|.{1,80}must be called)|invalid argument: length and capacity swapped|too (?:few|many) values in (?:struct|array) literal|duplicate index)/,
    ],
    [
      'api-misuse/wrong-arity',
      /^(?:too many|not enough) (?:type )?arguments (?:in|for) [^\n]{0,160}(?:have (?<arityActual>\d{1,3}), want (?<arityExpected>\d{1,3}))?/,
    ],
    [
      'api-misuse/wrong-arity',
      /^(?:got (?<arityActual>\d{1,3}) (?:type )?arguments? but|cannot use generic (?:type|function) (?<symbol>\S+) without instantiation|.{1,80} is not a generic type)/,
    ],
    ['type-mismatch', /^assignment mismatch: /],
    [
      'unmet-interface',
      /(?:does not (?:implement|satisfy)|impossible type (?:assertion|switch case)|missing method (?<attribute>\w+))/,
    ],
    [
      'type-mismatch',
      /^cannot use .{1,200} \((?:variable|value|constant|untyped)[^\n]{0,120}? of (?:\w+ )?type (?<actual>[^\n]+?)\) as (?<expected>[^\n]+?) (?:value )?in /,
    ],
    [
      'type-mismatch',
      /^cannot (?:use|convert|infer|range over|indirect|switch on|call non-function|slice|index|compare|assign .{1,200} to|send to|receive from|close)\b/,
    ],
    [
      'type-mismatch',
      /^invalid operation: .{1,300} \(mismatched types (?<actual>.{1,160}) and (?<expected>.{1,160})\)/,
    ],
    [
      'type-mismatch',
      /^(?:invalid operation: (?:operator|cannot|shift|.{1,200} not defined|negative)|invalid (?:argument|constant type|map key)|.{1,300} (?:is not a type|is not an expression|overflows|truncated(?: to)?|\(type\) is not|used as (?:value|type)|is not an interface)|non-boolean condition|constant .{1,200} overflow|first argument to|mismatched types|use of (?:untyped nil|package)|type .{1,200} of .{1,200} does not match|in call to|(?:too many|not enough) return values|missing (?:init|return value)|extra init|range over|arguments to|division by zero|.{1,200} not supported as argument)/,
    ],
    [
      'visibility',
      /(?:name \w+ not exported by package|unexported (?:field|name|method)|cannot refer to unexported)/,
    ],
    [
      'syntax-error',
      /^(?:syntax error|expected |missing ',' |unexpected |illegal |(?:string|rune|comment|raw string) literal not terminated|(?:break|continue|fallthrough) (?:statement|is not|not in)|(?:invalid|misplaced) (?:break|continue|fallthrough|label|character)|goto .{1,120} jumps|newline in|unterminated|non-declaration|escape|invalid (?:digit|Unicode|BOM|UTF)|cannot parenthesize|missing (?:return type|parameter)|mixed named)/,
    ],
    [
      'lint',
      /(?:^"[^"\n]{1,200}"(?: imported as \w+)? and? ?(?:imported and )?not used|imported and not used|declared and not used|declared but not used|defined and not used|is not used$|self-assignment|copies lock|passes lock|unkeyed fields|should have signature|format %|arg list ends with|possible misuse of|can be (?:replaced|simplified|modernized)|redundant|discards result|captured by func literal|struct field tag|unreachable code|result of .{1,120} call not used|too small for shift|impossible (?:condition|comparison)|tautological|nil dereference)/,
    ],
    [
      'other',
      /^(?:.{1,160} redeclared in this block|other declaration of|missing return|no new variables|initialization cycle|invalid recursive type|import cycle|duplicate (?:case|method|default|field)|overlapping terms|cannot (?:take address|declare|assign to)|invalid receiver|undefined array length|invalid array length|embedded field type|method .{1,120} already declared|.{1,200} refers to$)/,
    ],
  ],
  details: [/have \(?(?<actual>[^\n]+?)\)?\n\s*want \(?(?<expected>[^\n]+?)\)?$/],
  weights: 'go',
};
