/** GCC. Its errors have no codes, its warnings have flags. */
import type { Tool } from '../tool.ts';
import { diagnosticName, nameFamilies, warningFlags } from './clang.ts';

export const gcc: Tool = {
  id: 'gcc',
  title: 'GCC',
  languages: ['c', 'cpp'],
  aliases: ['g++', 'cc', 'c++', 'cc1', 'cc1plus', 'make', 'cmake', 'ld', 'collect2'],
  /** Catalogues that compare the two compilers name gcc's errors by clang's diagnostic. */
  normalCode: diagnosticName,
  codes: warningFlags,
  families: [['lint', /^-W/], ...nameFamilies, ['other', /^[a-z]\w*_\w+$/]],
  patterns: [
    [
      'missing-dependency',
      /^(?<module>[\w./+-]{1,200}): No such file or directory|^cannot find -l(?<module2>\S+)|^#include expects/,
    ],
    ['undefined-symbol', /^undefined reference to [`''](?<symbol>[^''\n]+)/],
    [
      'undefined-symbol',
      /^'(?<symbol>[^'\n]+)' (?:was not declared in this scope|undeclared|has not been declared|does not name a (?:type|template|class)|is not a class)/,
    ],
    [
      'undefined-symbol',
      /^(?:implicit declaration of function|unknown type name|label) '(?<symbol>[^'\n]+)'/,
    ],
    [
      'undefined-symbol',
      /^'(?<symbol>[^'\n]+)' in .{1,200} does not name a|^(?:no type named|there are no arguments to) '(?<symbol2>[^'\n]+)'|^'(?<symbol3>[^'\n]+)' is not a member of 'std'/,
    ],
    [
      'api-misuse/unknown-member',
      /^'(?<object>[^'\n]+)'(?: \{aka '[^'\n]+'\})? has no (?:non-static data )?member named '(?<attribute>[^'\n]+)'/,
    ],
    ['api-misuse/unknown-member', /^'(?<attribute>[^'\n]+)' is not a member of '(?<object>[^'\n]+)'/],
    [
      'api-misuse/wrong-arity',
      /^(?:too (?:few|many) arguments to|wrong number of (?:template )?arguments)(?: (?:function|method|constructor) '(?<symbol>[^'\n]+)'| \((?<arityActual>\d{1,3}), should be (?:at (?:least|most) )?(?<arityExpected>\d{1,3}))?/,
    ],
    [
      'api-misuse',
      /^(?:no matching function for call to '(?<symbol>[^'\n]+)'|no declaration matches|use of deleted function|call of overloaded|ambiguous overload|invalid use of non-static|cannot call member function|no match for (?:call to|'operator)|too (?:few|many) (?:arguments|template)|ISO C\+\+ forbids taking the address of a bound)/,
    ],
    [
      'visibility',
      /(?:is (?:private|protected) within this context|is an inaccessible base|inaccessible within|(?:of )?read-only (?:variable|location|object|member|parameter|reference)|of constant field)/,
    ],
    [
      'unmet-interface',
      /(?:abstract (?:class )?type|is an abstract class|looser exception specification|(?:cannot derive|overriding) .{0,80}(?:'final'|final function)|marked 'override', but does not|conflicting return type specified for|invalid covariant return|constraints? not satisfied|template constraint failure)/,
    ],
    [
      'ownership',
      /^(?:returning (?:reference|pointer)|function returns address|'[^'\n]+' is not captured|dangling|reference to local|using a dangling|pointer '[^'\n]+' (?:used|may be used) after)/,
    ],
    ['null-access', /(?:argument \d{1,3} null|from NULL|null (?:argument|pointer)|NULL (?:to|in))/],
    [
      'type-mismatch',
      /^invalid conversion from '(?<actual>[^'\n]+)'(?: \{aka '[^'\n]+'\})? to '(?<expected>[^'\n]+)'/,
    ],
    [
      'type-mismatch',
      /^cannot convert '(?<actual>[^'\n]+)'(?: \{aka '[^'\n]+'\})? to '(?<expected>[^'\n]+)'/,
    ],
    [
      'type-mismatch',
      /^(?:initialization|assignment|returning|return) (?:of|to) '(?<expected>[^'\n]+)'(?: \{aka '[^'\n]+'\})? from (?:incompatible pointer type )?'(?<actual>[^'\n]+)'/,
    ],
    [
      'type-mismatch',
      /^incompatible types when .{1,60}?(?:type )?'(?<expected>[^'\n]+)'.{0,60}(?:from type|but|using type) '(?<actual>[^'\n]+)'/,
    ],
    [
      'type-mismatch',
      /^(?:passing argument|initialization|assignment|returning '|return|invalid (?:operands|conversion|'?\w+_cast|cast|initialization|application|type argument|use of (?:incomplete|undefined|void)|array|types)|incompatible|cannot (?:convert|bind|initialize|cast|use|increment|decrement)|conversion |could not convert|'(?:static|reinterpret|const|dynamic)_cast'|operands to|comparison (?:of|between)|conflicting types|wrong type argument|used .{1,60} type value|request for member|base operand|subscripted value|array (?:subscript|size|type)|size of|bit-field|width of|called object|narrowing|binding|field '|variable (?:'|or field)|'[^'\n]+' has (?:incomplete|initializer|no type)|storage size|dereferencing|void value|pointer type|scalar object|unable to deduce|deduced|taking address|lvalue required|no match(?:es|ing)? (?:converting|for 'operator)|return-statement|excess elements|initializer|switch quantity|decl(?:ared|aration) .{1,40}void|format '|cast (?:to|from)|converting|conversion to|expression cannot be used as a function|'[^'\n]+' cannot be used as a function|aggregate|parameter '[^'\n]+' has incomplete|no type information|template argument .{0,80}(?:type|invalid)|type\/value mismatch|the value of|mode)/,
    ],
    [
      'syntax-error',
      /^(?:expected |stray |missing (?:terminating|template)|invalid (?:suffix|token|digit|preprocessing|declarator)|unterminated|extended character|#\w+ (?:without|after)|(?:break|continue|case label|else|'else') (?:statement )?(?:not within|without)|two or more data types|invalid use of '(?:auto|template|typename)'|empty character|need 'typename'|explicit template|specializing member|ISO C(?:\+\+)? forbids declaration|a function-definition is not allowed|declaration does not declare|.{1,60} before '[^'\n]{1,40}'(?: token)?$|multiple types in one|'[^'\n]+' specified|extra (?:'|;)|unrecognized format|nested function|missing )/,
    ],
    [
      'lint',
      /^(?:unused |.{1,160} (?:is deprecated|attribute (?:directive )?ignored|only available with|is a GCC extension|is a C\+\+\d\d|defined but not used|set but not used)|ignoring (?:return value|attributes)|.{1,120} defaults to 'int'|integer overflow|(?:left|right) shift count|.{1,80}attribute|suggest |comparison is always|statement has no effect|ISO C)/,
    ],
    [
      'other',
      /^(?:redefinition of|redeclaration of|duplicate |conflicting declaration|reference to '[^'\n]+' is ambiguous|static assertion|'[^'\n]+' (?:redeclared|cannot be overloaded|cannot be defaulted|previously)|declaration of .{1,200} (?:shadows|has no initializer)|uninitialized|.{1,120}(?:constant expression|not a constant|is not constant)|the value of '|jump to|multiple definition|call to non-'constexpr'|no return statement|control reaches|'[^'\n]+' declared as (?:reference|function))/,
    ],
  ],
  kin: 'clang',
  weights: 'c',
};
