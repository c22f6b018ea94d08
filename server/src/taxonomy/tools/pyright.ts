/** Pyright and basedpyright. Codes are the names of its rules; errors of the parser have none. */
import type { Tool } from '../tool.ts';

export const pyright: Tool = {
  id: 'pyright',
  title: 'Pyright',
  languages: ['python'],
  aliases: ['basedpyright', 'pylance'],
  codes: {
    'undefined-symbol':
      'reportUndefinedVariable reportUnboundVariable reportPossiblyUnbound reportPossiblyUnboundVariable',
    'missing-dependency': 'reportMissingImports reportMissingModuleSource reportMissingTypeStubs',
    'type-mismatch':
      'reportArgumentType reportAssignmentType reportReturnType reportOperatorIssue reportInvalidTypeArguments reportInvalidTypeForm reportInvalidTypeVarUse reportUnhashable reportIndexIssue reportAssertTypeFailure reportPropertyTypeMismatch reportTypedDictNotRequiredAccess',
    'api-misuse': 'reportCallIssue reportCallInDefaultInitializer reportUnusedCoroutine',
    'api-misuse/unknown-member': 'reportAttributeAccessIssue reportFunctionMemberAccess',
    'unmet-interface':
      'reportAbstractUsage reportIncompatibleMethodOverride reportIncompatibleVariableOverride reportInconsistentOverload reportInconsistentConstructor reportOverlappingOverload reportImplicitOverride reportMissingSuperCall reportUnimplementedAbstract reportUnsafeMultipleInheritance',
    'null-access':
      'reportOptionalMemberAccess reportOptionalSubscript reportOptionalIterable reportOptionalCall reportOptionalContextManager reportOptionalOperand',
    visibility: 'reportPrivateUsage reportPrivateImportUsage reportPrivateLocalImportUsage',
    'syntax-error': 'reportInvalidStubStatement',
    lint: 'reportDeprecated reportUnusedImport reportUnusedClass reportUnusedFunction reportUnusedVariable reportUnusedParameter reportUnusedExpression reportUnusedExcept reportUnusedCallResult reportDuplicateImport reportWildcardImportFromLibrary reportConstantRedefinition reportInvalidStringEscapeSequence reportUnknownParameterType reportUnknownArgumentType reportUnknownLambdaType reportUnknownVariableType reportUnknownMemberType reportMissingParameterType reportMissingTypeArgument reportUnnecessaryIsInstance reportUnnecessaryCast reportUnnecessaryComparison reportUnnecessaryContains reportUnnecessaryTypeIgnoreComment reportAssertAlwaysTrue reportSelfClsParameterName reportImplicitStringConcatenation reportUnsupportedDunderAll reportUntypedFunctionDecorator reportUntypedClassDecorator reportUntypedBaseClass reportUntypedNamedTuple reportImportCycles reportShadowedImports reportUnreachable reportUninitializedInstanceVariable reportAny reportExplicitAny reportIgnoreCommentWithoutRule reportImplicitRelativeImport reportUnannotatedClassAttribute reportImplicitAbstractClass reportIncompleteStub',
    other:
      'reportRedeclaration reportNoOverloadImplementation reportTypeCommentUsage reportMatchNotExhaustive',
  },
  wideCodes: { 'type-mismatch': 'reportGeneralTypeIssues' },
  families: [['lint', /^report(?:Unused|Unknown|Unnecessary|Untyped|Missing)/]],
  patterns: [
    ['undefined-symbol', /^"(?<symbol>[^"\n]+)" is (?:not defined|(?:possibly )?unbound)/],
    ['undefined-symbol', /^"(?<symbol>[^"\n]+)" is unknown import symbol/],
    [
      'missing-dependency',
      /^(?:Import "(?<module>[^"\n]+)" could not be resolved|Stub file not found for "(?<module2>[^"\n]+)")/,
    ],
    [
      'null-access',
      /^(?:"(?<attribute>[^"\n]+)" is not a known attribute of "None"|Object of type "None" (?:cannot be|is not)|Operator "[^"\n]{1,8}" not supported for "None")/,
    ],
    [
      'api-misuse/unknown-member',
      /^Cannot (?:access|assign to|delete) attribute "(?<attribute>[^"\n]+)" for class "(?<object>[^"\n]+)"/,
    ],
    [
      'api-misuse/unknown-member',
      /^"(?<attribute>[^"\n]+)" is not a known attribute of (?:module )?"(?<object>[^"\n]+)"|^TypeVar "(?<object2>[^"\n]+)" has no attribute "(?<attribute2>[^"\n]+)"/,
    ],
    ['api-misuse/wrong-arity', /^Expected (?<arityExpected>\d{1,3}) (?:more )?positional arguments?/],
    [
      'api-misuse',
      /^(?:Arguments? missing for parameters?|No parameter named "(?<symbol>[^"\n]+)"|No overloads for "(?<symbol2>[^"\n]+)"|Multiple parameters have name|Expected (?:no|\d{1,3}) (?:more )?arguments?|(?:Too (?:many|few) )?[Tt]ype arguments|Expected positional argument|Could not bind method|Unpacked|Object of type .{1,160} is not callable|"[^"\n]+" cannot be instantiated|Parameter "[^"\n]+" is already assigned|Result of async function call|Unable to match unpacked)/,
    ],
    [
      'type-mismatch',
      /^Argument of type "(?<actual>[^\n]+?)" cannot be assigned to parameter (?:"[^"\n]+" )?of type "(?<expected>[^\n]+?)"/,
    ],
    [
      'type-mismatch',
      /^Type "(?<actual>[^\n]+?)" (?:is not assignable to (?:declared|return|attribute) type|cannot be assigned to type variable) "(?<expected>[^\n]+?)"/,
    ],
    [
      'unmet-interface',
      /^(?:Method "[^"\n]+" (?:overrides class|cannot be called because it is abstract|is marked as override)|"[^"\n]+" (?:overrides symbol|is abstract)|Cannot instantiate (?:abstract|Protocol) class|Overload(?:ed implementation| \d{1,3}) |Base class(?:es)? |Class "[^"\n]+" (?:is missing|does not implement)|Class variable "[^"\n]+" overrides|Variable "[^"\n]+" is marked Final and overrides|Mismatch between signature)/,
    ],
    [
      'type-mismatch',
      /^(?:Type "|Operator "|Expression (?:of|with) type|Function with declared return type|Could not specialize|Object of type|(?:Set entry|Dictionary key|Dictionary entry) must be|Variable not allowed|(?:Call|List|Tuple|Dictionary|Number|Module|Binary) (?:expression|operator)?.{0,30}not allowed in type expression|Type (?:expressions? cannot|annotation not supported)|TypeVar |"[^"\n]+" is not (?:iterable|awaitable|a class|subscriptable|assignable|a valid)|"assert_type" mismatch|Could not (?:access|assign|delete) item|"__getitem__" method not defined|"__\w+__" method not defined|Subscript|Index \d|Return type|Expected (?:class|type|mapping|iterable)|Default value|Type of (?:parameter|property)|Exception type|Invalid (?:exception|conditional|expression)|Argument to class must|"\w+" is not a known|"(?:Literal|Final|ClassVar|Generic|Protocol|Optional|Union|Callable|Unpack|Concatenate|TypeGuard)" )/,
    ],
    [
      'visibility',
      /^"(?<symbol>[^"\n]+)" is (?:private|protected) and used outside|^"(?<symbol2>[^"\n]+)" is not exported from module/,
    ],
    [
      'syntax-error',
      /^(?:Expected |"[([{]" was not closed|Unexpected |Unindent|Inconsistent use of tabs|Statements must|String literal is unterminated|Invalid (?:character|number|expression)|Octal|Keyword parameter|Positional|Only one|Non-default|.{1,80} (?:requires|require) Python 3|"(?:return|yield|await|break|continue|nonlocal|async)" |Operator "<>"|Dictionary entries must|Type annotation not supported|Try statement|Unpack operat|Trailing comma|Format string|Expression form)/,
    ],
    [
      'lint',
      /^(?:(?:Import|Variable|Function|Class|Method|Parameter|"[^"\n]+)"?.{0,160} is not accessed|Type of .{1,300} is (?:partially )?unknown|(?:Return|Argument|Declared return|Base class|Inferred) type.{0,200} is (?:partially )?unknown|Unnecessary |Condition will always|Expression (?:value is unused|will always)|Type annotation (?:is|not) missing|Expected type arguments for|.{1,120} is deprecated|(?:Instance|Class) methods should|Static methods should|Untyped |Wildcard|Operation on "__all__"|Unsupported escape|"[^"\n]+" is (?:constant|imported more)|Code is|Except clause|Missing type|Import cycles|Assert expression)/,
    ],
    [
      'other',
      /^(?:.{1,120} is obscured by a declaration|"[^"\n]+" is marked as overload|Use of type comments|Cases within match|(?:Class|Function|Method|Type alias) declaration "|.{1,100} already (?:defined|declared))/,
    ],
  ],
  details: [/"(?<actual>[^"\n]+)" is not assignable to "(?<expected>[^"\n]+)"/],
  weights: 'python',
};
