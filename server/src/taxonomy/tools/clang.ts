/** Clang and clangd. Codes are warning flags (`-Wint-conversion`) and the names of its diagnostics (`undeclared_var_use`). */
import type { Pattern, Tool } from '../tool.ts';

/** Warning flags that gcc and clang share; what is not here is a remark. */
export const warningFlags = {
  'undefined-symbol':
    '-Wimplicit-function-declaration -Wundef -Wundeclared-selector -Wundefined-internal -Wundefined-inline -Wundefined-func-template',
  'missing-dependency': '-Wmissing-include-dirs -Winvalid-pch',
  'type-mismatch':
    '-Wincompatible-pointer-types -Wincompatible-pointer-types-discards-qualifiers -Wdiscarded-qualifiers -Wdiscarded-array-qualifiers -Wint-conversion -Wint-to-pointer-cast -Wpointer-to-int-cast -Wpointer-sign -Wpointer-type-mismatch -Wnarrowing -Wc++11-narrowing -Wformat -Wformat= -Wformat-invalid-specifier -Wformat-extra-args -Wformat-insufficient-args -Wliteral-conversion -Wconversion -Wsign-conversion -Wfloat-conversion -Wenum-conversion -Wimplicit-int-conversion -Wincompatible-function-pointer-types -Wvoid-pointer-to-int-cast -Wvoid-pointer-to-enum-cast -Wcast-function-type -Wconstant-conversion -Wpointer-integer-compare -Wcompare-distinct-pointer-types -Wint-in-bool-context -Wincompatible-library-redeclaration -Wbuiltin-declaration-mismatch -Wscalar-storage-order -Wpointer-arith -Wabi-conversion -Wimplicit-float-conversion -Wshorten-64-to-32 -Wbool-conversion -Wincompatible-ms-struct -Wreturn-type-c-linkage',
  'api-misuse':
    '-Wdelete-incomplete -Wsizeof-pointer-memaccess -Wsizeof-array-argument -Wsentinel -Wnonportable-include-path -Wmismatched-new-delete -Wuser-defined-literals',
  ownership:
    '-Wreturn-local-addr -Wreturn-stack-address -Wdangling -Wdangling-gsl -Wdangling-pointer -Wdangling-pointer= -Wuse-after-free -Wdangling-field -Wdangling-initializer-list -Wfree-nonheap-object -Wuse-after-move -Wpessimizing-move',
  'null-access':
    '-Wnonnull -Wnull-conversion -Wconversion-null -Wnull-dereference -Wnonnull-compare -Wnullability -Wnullable-to-nonnull-conversion -Wnull-arithmetic -Wnull-character -Wzero-as-null-pointer-constant',
  'unmet-interface':
    '-Woverloaded-virtual -Winconsistent-missing-override -Wsuggest-override -Wabstract-final-class -Wdelete-abstract-non-virtual-dtor -Wdelete-non-virtual-dtor -Wnon-virtual-dtor',
  visibility: '-Waccess',
  lint: '-Wimplicit-int -Wextra-tokens',
  other:
    '-Wreturn-type -Warray-bounds -Wuninitialized -Wmaybe-uninitialized -Wsometimes-uninitialized -Wstringop-overflow -Wstringop-overflow= -Wdiv-by-zero -Wdivision-by-zero -Wvla -Wtemplate-body -Winvalid-constexpr -Winvalid-offsetof',
} as const;

/** Families of clang's diagnostic names, which say what is wrong in a fixed vocabulary. The first that fits decides. */
export const nameFamilies: readonly Pattern[] = [
  ['type-mismatch', /addr_ovl|deduction_failure/],
  [
    'missing-dependency',
    /pp_(?:file_not_found|expects_filename)|module_(?:not_found|unavailable|not_built)|missing_(?:header|module)/,
  ],
  [
    'syntax-error',
    /^(?:pp_)?expected|^pp_err_|^pp_(?:invalid|unterminated|expr|missing|illegal)|unterminated|unmatched|character_not_allowed|invalid_(?:suffix|decl_spec|storage_class|token|digit|character)|missing_(?:param|type_specifier|comma|semi|exponent|whitespace|selector)|not_in_(?:loop|switch|break)|auto_not_allowed|typename_(?:missing|invalid)|template_spec_needs_header|attributes_not_allowed|(?:function_definition|statement|decl).*_not_allowed|attribute_argument_n_type|^lexer|raw_delim|escape|too_large_for_(?:char|string)|bad_(?:string|character)_encoding|hexconstant|empty_character|default_arg_(?:unparsed|in_partial)|friend_decl_must|^invalid_(?:pp|utf|declarator)|else_|duplicate_(?:declspec|virt_specifier)|paren/,
  ],
  [
    'undefined-symbol',
    /undeclared|unknown_(?:typename|nested_typename|type_or_class|template)|no_template|not_tag_in_scope|typename_nested_not_found|not_found_by_two_phase|ref_non_value|_not_found$|implicit_function_decl|no_such_(?:namespace|label)|nonexistent_label/,
  ],
  [
    'visibility',
    /^access|inaccessible|assign_const|private|protected_(?:member|base)|not_accessible|readonly|read_only|const_qualified/,
  ],
  [
    'unmet-interface',
    /abstract|override|overrid|pure_virtual|final_(?:function|used)|marked_final|virtual_(?:member_function|non_function|out_of_class)|hides_virtual|not_overload_but|concept_not_satisfied|constraint|unimplemented|incomplete_impl|missing_method|protocol/,
  ],
  [
    'ownership',
    /impcap|reference_to_local|ret_(?:local|stack|addr)|dangling|captur|lifetime|use_after|arc_|_moved/,
  ],
  ['null-access', /null(?!ptr_t)/],
  [
    'api-misuse',
    /no_member|member_(?:decl_does_not_match|call_without_object|def_does_not_match)|ovl_(?!no_viable_conversion)|deleted|wrong_number|too_(?:few|many)_(?!init)|arity|bound_member|_arg_count|no_matching|no_viable_(?:function|oper|member|literal)|attribute_(?:too|wrong)|need_header_before|invalid_use_of_function|template_arg_list|designator_(?:unknown|field)|field_designator|destructor_(?:name|expr)|no_suitable|property_|receiver|message|selector/,
  ],
  [
    'other',
    /redefin|redeclar|redecl|duplicate|ambiguous|requires_init|default_init|constexpr|static_assert|not_constant|not_(?:cce|ice)|expr_not|init_element|goto|recurs|circular|cyclic|template_param_shadow|unexpanded|special_members|defaulted|jump|local_extern|linkage|mangl|attribute(?!_argument)|constructor_(?:return|cannot|may)|destructor_(?:return|cannot|template)|explicit|friend|inline|thread|main|alignas|asm|openmp|omp_|opencl|cuda|pragma|coroutine|lambda_|modifiable_lvalue|lvalue_(?:register|bit)|static_|uninit|reached/,
  ],
  [
    'type-mismatch',
    /type|convert|conversion|cast|incompat|incomplete|cond_|operand|lvalue|rvalue|bind|narrow|excess_init|init_|return|array|vector|subscript|deref|indirection|size|pointer|int|bool|arith|conflicting|non_tag|instantiate_undefined|addr_ovl|builtin|decrement|increment|not_integral|mem_init|viable|complex|float|enum|bitfield|nested_name_spec/,
  ],
];

/** `clang:no_member+no_member_suggest` is `no_member`; flags stay as they are. */
export function diagnosticName(code: string): string {
  return code.startsWith('-')
    ? code
    : code
        .replace(/^clang:/, '')
        .replace(/^(?:err|warn|ext)_/, '')
        .replace(/\+.*$/, '');
}

export const clang: Tool = {
  id: 'clang',
  title: 'Clang',
  languages: ['c', 'cpp'],
  aliases: ['clangd', 'clang++', 'clang-tidy', 'apple'],
  normalCode: diagnosticName,
  codes: warningFlags,
  families: [
    ['lint', /^-W/],
    [
      'lint',
      /^(?:bugprone|modernize|readability|cppcoreguidelines|performance|misc|google|llvm|cert|hicpp|clang-analyzer)-/,
    ],
    ...nameFamilies,
    ['other', /^[a-z]\w*_\w+$/],
  ],
  patterns: [
    [
      'missing-dependency',
      /^'(?<module>[^'\n]+)' file not found|^(?<module2>[\w./+-]{1,200}): No such file or directory|^expected "FILENAME"/,
    ],
    [
      'undefined-symbol/typo',
      /^(?:use of undeclared identifier|unknown type name|no type named) '(?<symbol>[^'\n]+)'.{0,80}; did you mean/,
    ],
    [
      'undefined-symbol',
      /^(?:use of undeclared (?:identifier|label)|unknown (?:type|class) name|no (?:type|template) named|implicit declaration of function|call to undeclared (?:library )?function|unknown class name) '(?<symbol>[^'\n]+)'/,
    ],
    [
      'undefined-symbol',
      /^'(?<symbol>[^'\n]+)' (?:does not refer to a value|does not name a (?:type|template|enumeration))|^explicit qualification required|^call to function '[^'\n]+' that is neither visible/,
    ],
    [
      'api-misuse/unknown-member',
      /^no member named '(?<attribute>[^'\n]+)' in (?:namespace )?'(?<object>[^'\n]+)'/,
    ],
    [
      'api-misuse/wrong-arity',
      /^too (?:few|many) (?:template )?(?:arguments|parameters)[^\n]{0,80}?(?:, expected (?:at (?:least|most) )?(?:single argument [^\n,]{1,80}|(?<arityExpected>\d{1,4})), have (?<arityActual>\d{1,4}))?/,
    ],
    [
      'api-misuse',
      /^(?:no matching (?:function|member function|constructor|conversion|operator)[^'\n]{0,60}(?:'(?<symbol>[^'\n]+)')?|call to (?:deleted|implicitly-deleted|member function|constructor of|'[^'\n]+' is ambiguous)|attempt to use a deleted|out-of-line (?:definition|declaration) of|reference to non-static member function|object of type .{1,300} cannot be (?:assigned|copied|moved)|copying (?:variable|parameter|member|array)|use of overloaded operator|no viable overloaded|'\w+' attribute (?:takes|requires (?:at|exactly|no))|wrong number of|field designator|invalid use of (?:non-static|member)|call to unavailable|overload resolution)/,
    ],
    [
      'visibility',
      /^(?:'(?<attribute>[^'\n]+)' is a (?:private|protected) member of '(?<object>[^'\n]+)'|calling a (?:private|protected)|cannot (?:cast .{1,200} (?:private|protected) base|assign to (?:variable|non-static|return value|'[^'\n]+'|value of|.{1,80}const))|(?:base class|inherited virtual|field of type|variable of type|temporary of type|.{1,80}) .{0,200}has (?:private|protected) )/,
    ],
    [
      'visibility',
      /^(?:cannot cast (?:private|protected)|read-only variable|implicit conversion .{0,80}inaccessible)/,
    ],
    [
      'unmet-interface',
      /(?:is an abstract class|abstract class type|is marked 'final'|marked 'override' but|exception specification of overriding function|virtual function .{1,200} has (?:a )?different|overrides a 'final' function|constraints not satisfied)/,
    ],
    [
      'ownership',
      /^(?:variable '[^'\n]+' cannot be implicitly captured|reference to (?:local|stack memory)|address of stack memory|returning (?:reference|address)|reference to stack|object whose reference is captured|'this' cannot be implicitly captured)/,
    ],
    [
      'null-access',
      /(?:null (?:returned|passed|pointer)|NULL constant|indirection of (?:non-volatile )?null|null to a callee|nullable)/,
    ],
    [
      'type-mismatch',
      /^(?:incompatible (?:pointer|integer|operand|.{1,40}) ?types? ?(?:passing|assigning|initializing|returning|converting|casting)? ?'(?<actual>[^\n]+?)' to (?:parameter of (?:incompatible )?type )?'(?<expected>[^'\n]+)')/,
    ],
    [
      'type-mismatch',
      /^cannot initialize (?:a|an|return) [^'\n]{1,60} of type '(?<expected>[^\n]+?)' with an? [^'\n]{1,40} of type '(?<actual>[^\n]+?)'/,
    ],
    [
      'type-mismatch',
      /^(?:assigning to|passing|initializing|returning|converting) '(?<expected>[^\n]+?)' (?:from|to parameter of|with an expression of) (?:incompatible )?type '(?<actual>[^\n]+?)'/,
    ],
    [
      'type-mismatch',
      /^(?:incompatible |invalid operands|invalid argument type|no viable conversion|cannot (?:convert|initialize|cast|increment|decrement|take|delete|use dot|bind|jump from .{0,10}nothing|pass|apply)|(?:static_cast|reinterpret_cast|const_cast|dynamic_cast|C-style cast|binding|implicit conversion|cast|conversion|comparison|non-constant-expression|constant expression evaluates|rvalue reference|non-const lvalue|lvalue reference|value of type|type '|member reference|called object|subscript|indirection requires|array (?:subscript|initializer|size)|size of array|bit-field|field has incomplete|variable has incomplete|incomplete (?:type|definition|result)|invalid application|implicit instantiation of undefined|conflicting types|used type|excess elements|format specifies|void function|non-void function .{0,60} should return|address of overloaded|operand of type|\d{1,3}(?:st|nd|rd|th) argument must|argument (?:type|may not)|arithmetic on|ordered comparison|statement requires expression|integer constant expression must|expected expression of|multiple types|pointer (?:type|is missing)|vector|variable .{1,80} has incompatible|initializer|scalar|illegal initializer))/,
    ],
    [
      'syntax-error',
      /^(?:expected |unexpected |extraneous |missing (?:'typename'|terminating|')|unterminated |invalid (?:suffix|token|digit|preprocessing|character)|character <|(?:'(?:break|continue|case|default|return|else|auto|typename|template)' (?:statement|not allowed|keyword|without))|cannot combine with previous|type specifier missing|(?:function definition|declaration|an attribute list|attribute) (?:is )?(?:not allowed|cannot)|a type specifier is required|template specialization requires|#\w+ (?:without|after)|non-ASCII|null character|empty (?:character|parentheses|filename)|C\+\+ requires a type|'auto' not allowed|stray )/,
    ],
    [
      'lint',
      /^(?:unused |.{1,160} is (?:a C\+\+\d\d|an? (?:\w+ )?extension|deprecated|a GNU extension)|ignoring return value|expression result unused|unknown (?:warning|pragma|attribute)|.{1,120} attribute (?:ignored|only applies)|'\w+' attribute only|(?:result of )?comparison of .{1,80} is always|shift count|.{1,40} statement has empty body|left operand of comma|suggest |.{1,120} has no effect|extra )/,
    ],
    [
      'other',
      /^(?:redefinition of|redeclaration of|duplicate |typedef redefinition|reference to '[^'\n]+' is ambiguous|ambiguous|static[_ ]assert|(?:declaration of )?(?:reference )?variable .{1,120} requires an initializer|default initialization of|constexpr |constant expression|initializer element is not|cannot jump|declaration of .{1,80} shadows|expression is not|only special member|control reaches)/,
    ],
  ],
  kin: 'gcc',
  weights: 'c',
};
