/** The C# compilers: Roslyn (`dotnet build`, MSBuild) and Mono's. Both print the same CS codes; their wordings differ in quotes. */
import { anyOf, type Tool } from '../tool.ts';

export const csc: Tool = {
  id: 'csc',
  title: 'C# compiler',
  languages: ['csharp'],
  aliases: ['dotnet', 'msbuild', 'mcs', 'roslyn'],
  normalCode: (code) => code.replace(/^cs0*/i, ''),
  codes: {
    'undefined-symbol': '103 159 234 246 400 426 432 699 8048',
    'undefined-symbol/out-of-scope': '841 844',
    'missing-dependency': '6 9 11 12 430 518 656 1070 1683 1684 1700 1969 1980 1993 7069 8179',
    'type-mismatch':
      '19 20 21 23 29-31 34 35 37 39 77 119 123 131 134 151 155 172 173 181 185 186 193 201 202 206 215 217 218 220 221 266 310-315 403 407 410 413 428 443 446 448 452 453 457 469 559 562-564 610 611 622 664 670 815 818 820 826 828 835 837 847 1008 1059 1502 1503 1579 1594 1640 1660-1662 1678 1688 1750 1763 1770 1908 1910 1932 1936 1942 1943 1950 1955 1978 1986 4010 4011 4027 4029 7083 8129 8130 8131 8135 8150 8151 8170',
    'type-mismatch/wrong-type': '22',
    'api-misuse':
      '38 70 79 104 118 120 121 144 154 176 190 192 196 199 200 205 229 304-308 411 572 712 839 1510 1545 1546 1593 1615 1620 1708 1739 1740 1744 1746 1913 1914 1922 1925 1928 1935 1958 1981',
    'api-misuse/unknown-member': '117 1061 1929',
    'api-misuse/wrong-arity': '1501 1729 7036',
    'unmet-interface':
      '72 115 238 239 505 506 508 509 527 529 533-535 538-540 544-546 549-551 644 683 686 709 736-738 8080',
    visibility: '50-61 122 191 198 271-273 277 507 621 703 1540 1604 1605 1648-1651 7025',
    'null-access': '8600-8604 8618-8625 8629 8670',
    'syntax-error':
      '106 107 139 153 156 157 178-180 230 500 501 524-526 531 650 742 746 748 1000-1007 1009-1028 1031 1032 1035-1043 1055-1057 1065 1100 1513 1514 1517-1520 1525 1529 1530 1547 1552 1575 1576 1578 1585 1586 1597 1627 1646 1736-1738 8076 8077 8087-8089 8180 8124',
    lint: '28 67 78 105 108 109 114 162 164 168 169 183 184 197 219 251-253 278 282 402 414 419 420 429 436 437 440 458 464 465 467 472 473 612 618 619 626 628 642 649 652 657 659-661 665 672 675 684 693 728 809 824 1030 1058 1060 1066 1522 1570-1574 1580 1581 1584 1587 1589-1592 1607 1616 1633-1635 1685 1687 1690-1692 1695-1699 1701 1702 1709-1711 1717 1718 1720 1723 1735 1998 2002 2029 3000-3027 4014 4024-4026 7022 7035 7080-7082 7095 8019 8094',
    'build-configuration': '16 17 1555 1556 1558 1562 2001 2005-2021 2034 5001 1617 1672 1900-1906',
  },
  families: [
    ['lint', /^(?:CA|IDE|SA|RCS|S)\d{3,5}$/i],
    ['missing-dependency', /^(?:NU1\d{3}|NETSDK1\d{3}|MSB3245)$/i],
    ['build-configuration', /^(?:MSB|NETSDK|NU)\d{4}$/i],
  ],
  patterns: [
    [
      'undefined-symbol',
      /^The (?:type or namespace )?name [`'](?<symbol>[^`'\n]+)'.{0,20} (?:could not be found|does not exist)/,
    ],
    [
      'undefined-symbol/out-of-scope',
      /^(?:Cannot use|A) local variable [`'](?<symbol>[^`'\n]+)'.{0,20} before it is declared/,
    ],
    [
      'undefined-symbol',
      /^(?:The nested type|Alias|The label) [`'](?<symbol>[^`'\n]+)' (?:does not exist|not found|could not be found)/,
    ],
    [
      'missing-dependency',
      /^(?:Metadata file|The (?:predefined )?type) [`'](?<module>[^`'\n]+)' (?:could not be (?:found|opened)|is (?:not defined or imported|defined in an assembly that is not referenced))/,
    ],
    [
      'api-misuse/unknown-member',
      /^(?:Type )?[`'](?<object>[^`'\n]+)' does not contain a (?:definition for|member) [`'](?<attribute>[^`'\n]+)'/,
    ],
    [
      'api-misuse/wrong-arity',
      /^No overload for method [`'](?<symbol>[^`'\n]+)' takes [`']?(?<arityActual>\d{1,4})/,
    ],
    [
      'api-misuse/wrong-arity',
      /^(?:The type )?[`'](?<object>[^`'\n]+)' does not contain a constructor that takes [`']?(?<arityActual>\d{1,4})/,
    ],
    [
      'api-misuse',
      anyOf(
        /^There is no argument given that corresponds to/,
        /^An argument is missing/,
        /^Delegate [`'](?<symbol>[^`'\n]+)' does not take/,
        /^An object reference is required/,
        /^Static member [`']/,
        /^The call is ambiguous/,
        /^Using the generic/,
        /^The non-generic/,
        /^The type arguments for method [`'](?<object>[^`'\n]+)' cannot be inferred/,
        /^Cannot create an instance of the/,
      ),
    ],
    [
      'api-misuse',
      /^The (?:property or indexer) [`'](?<attribute>[^`'\n]+)' cannot be used in this context because it lacks|^Property or indexer [`'](?<attribute2>[^`'\n]+)' cannot be assigned to/,
    ],
    [
      'api-misuse',
      anyOf(
        /^The best overloaded method match for [`'][^`'\n]+' does not contain a parameter/,
        /^The (?:property|method|type parameter|event|variable|field) [`'][^`'\n]+' cannot be used with type arguments/,
        /^[`'][^`'\n]+' is (?:a [`']|an ambiguous reference)/,
      ),
    ],
    [
      'type-mismatch',
      /^Cannot implicitly convert type [`'](?<actual>[^`'\n]+)' to [`'](?<expected>[^`'\n]+)'/,
    ],
    [
      'type-mismatch',
      /^(?:Cannot convert|Constant value) (?:type )?[`']?(?<actual>[^`'\n]+?)'? (?:cannot be converted )?to (?:a |delegate type |non-delegate type |type )?[`'](?<expected>[^`'\n]+)'/,
    ],
    [
      'type-mismatch',
      /^Argument [`']?#?\d{1,3}'?:? cannot convert (?:from )?[`'](?<actual>[^`'\n]+)' (?:expression )?to (?:type )?[`'](?<expected>[^`'\n]+)'/,
    ],
    [
      'type-mismatch',
      /^(?:Operator|The) [`'][^`'\n]{1,12}' (?:operator )?(?:cannot be applied to|is ambiguous on)/,
    ],
    [
      'type-mismatch',
      anyOf(
        /^The type [`'][^`'\n]+' (?:cannot be used as type parameter|must be (?:a|convertible))/,
        /^The best overloaded .{0,40}match for [`'][^`'\n]+' has some invalid arguments/,
        /^A method or delegate [`'][^`'\n]+' (?:parameters|return type)/,
        /^foreach statement (?:cannot|requires)/,
        /^Type of conditional expression/,
        /^An implicitly typed/,
        /^Cannot apply indexing/,
        /^The switch expression/,
        /^Wrong number of indexes/,
        /^An anonymous type property/,
      ),
    ],
    [
      'unmet-interface',
      /^[`'](?<object>[^`'\n]+)':? (?:does not implement (?:inherited abstract|interface) member [`'](?<attribute>[^`'\n]+)'|hides inherited abstract member|is marked as an override but no|no suitable method found to override|cannot override|cannot derive from (?:sealed|special)|in explicit interface declaration|containing type does not implement)/,
    ],
    [
      'unmet-interface',
      /in explicit interface declaration is not|(?:return type|type) must be [`'][^`'\n]+' to match overridden/,
    ],
    [
      'visibility',
      anyOf(
        /^[`'](?<attribute>[^`'\n]+)' is inaccessible due to its protection level/,
        /^Inconsistent accessibility/,
        /^Cannot access protected member/,
        /^A (?:static )?readonly field/,
        /^Members of readonly field/,
        /^.{0,200}cannot change access modifiers when overriding/,
        /^.{0,200}accessor is inaccessible/,
        /^.{0,200}virtual or abstract members cannot be private/,
      ),
    ],
    [
      'syntax-error',
      anyOf(
        /^Unexpected symbol/,
        /^Syntax error/,
        /^; expected/,
        /^\W{1,3} expected/,
        /^Identifier expected/,
        /^Invalid expression term/,
        /^Newline in constant/,
        /^Unterminated string/,
        /^Unrecognized escape sequence/,
        /^Invalid token/,
        /^Type (?:or namespace definition, )?expected/,
        /^.{0,60} expected$/,
      ),
    ],
    [
      'null-access',
      /^(?:Dereference of a possibly null|Possible null reference|Converting null literal|Cannot convert null literal|Non-nullable )/,
    ],
    [
      'lint',
      anyOf(
        /is declared but never used/,
        /is assigned but its value is never used/,
        /is never (?:used|assigned to)/,
        /is obsolete/,
        /hides inherited member/,
        /does not hide an inherited member/,
        /Unreachable (?:code|expression)/,
        /XML comment/,
        /CLS-compliant/,
        /documentation comment/,
        /always evaluates/,
        /is always of the provided/,
        /is never of the provided/,
        /result of (?:comparing|the expression) /,
      ),
    ],
  ],
  weights: 'csharp',
};
