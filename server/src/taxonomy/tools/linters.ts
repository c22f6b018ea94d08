/** Linters: what a rule of theirs finds is a remark on style, but for the rules that find an error. */
import type { Tool } from '../tool.ts';

export const eslint: Tool = {
  id: 'eslint',
  title: 'ESLint',
  languages: ['javascript', 'typescript', 'tsx'],
  aliases: ['oxlint', 'biome', 'xo', 'standard'],
  codes: {
    'undefined-symbol':
      'no-undef react/jsx-no-undef no-use-before-define @typescript-eslint/no-use-before-define no-unused-labels vue/no-undef-components vue/no-undef-properties import/named import/default import/namespace import/export n/no-missing-export block-scoped-var lint/correctness/noUndeclaredVariables',
    'missing-dependency':
      'import/no-unresolved import/no-extraneous-dependencies n/no-missing-import n/no-missing-require node/no-missing-import node/no-missing-require n/no-extraneous-import n/no-unpublished-import import-x/no-unresolved import-x/no-extraneous-dependencies',
    'type-mismatch':
      '@typescript-eslint/no-unsafe-argument @typescript-eslint/no-unsafe-assignment @typescript-eslint/no-unsafe-return @typescript-eslint/no-unsafe-call @typescript-eslint/no-unsafe-member-access @typescript-eslint/restrict-plus-operands valid-typeof use-isnan',
    'api-misuse':
      'no-new-symbol no-new-native-nonconstructor no-obj-calls @typescript-eslint/await-thenable @typescript-eslint/no-misused-promises react-hooks/rules-of-hooks react/no-unknown-property getter-return array-callback-return',
    'api-misuse/deprecated':
      'import/no-deprecated deprecation/deprecation @typescript-eslint/no-deprecated n/no-deprecated-api react/no-deprecated',
    'null-access': 'no-unsafe-optional-chaining @typescript-eslint/no-non-null-asserted-optional-chain',
    visibility: 'no-const-assign no-import-assign no-class-assign no-func-assign n/no-unpublished-require',
    'syntax-error': 'parse',
    security:
      'no-eval no-implied-eval no-new-func security/detect-eval-with-expression security/detect-unsafe-regex',
    'security/command-injection': 'security/detect-child-process',
    'security/path-traversal': 'security/detect-non-literal-fs-filename',
    'security/xss': 'react/no-danger no-script-url',
    'performance/blocking-io': 'n/no-sync node/no-sync',
  },
  families: [['lint', /^(?:@[\w-]+\/)?[a-z][\w-]*(?:\/[\w/-]+)?$/]],
  patterns: [
    ['undefined-symbol', /^'(?<symbol>[^'\n]+)' is not defined/],
    [
      'missing-dependency',
      /^(?:Unable to resolve path to module|Cannot find module|"?'?(?<module>[^'"\n]+)'?"? (?:should be listed in the project's dependencies|is not found))/,
    ],
    ['syntax-error', /^Parsing error/],
    [
      'lint',
      /^'[^'\n]+' is (?:defined but never|assigned a value but never)|^(?:Missing|Unexpected|Expected|Strings must use|Extra|Trailing|Unnecessary|Prefer)/,
    ],
  ],
};

export const pylint: Tool = {
  id: 'pylint',
  title: 'Pylint, Ruff and Flake8',
  languages: ['python'],
  aliases: ['ruff', 'flake8', 'pyflakes'],
  codes: {
    'undefined-symbol':
      'E0602 E0601 E0611 E0603 F821 F822 F823 F405 undefined-variable used-before-assignment no-name-in-module undefined-all-variable',
    'missing-dependency': 'E0401 import-error',
    'api-misuse/unknown-member': 'E1101 no-member',
    'api-misuse/wrong-arity': 'E1120 E1121 no-value-for-parameter too-many-function-args',
    'api-misuse/wrong-argument':
      'E1123 E1124 E1125 E1128 unexpected-keyword-arg redundant-keyword-arg missing-kwoa',
    'api-misuse': 'E1102 not-callable E1111 assignment-from-no-return E1305 E1306 F50 F507 F508',
    'type-mismatch':
      'E1126 E1127 E1130 E1131 E1133 E1134 E1135 E1136 E1137 E1138 E1139 invalid-sequence-index not-an-iterable unsubscriptable-object unsupported-assignment-operation unsupported-membership-test',
    'unmet-interface':
      'E0110 abstract-class-instantiated W0221 W0223 arguments-differ abstract-method signature-differs',
    visibility: 'W0212 protected-access SLF001',
    'syntax-error': 'E0001 E999 E902 syntax-error invalid-syntax',
    security: 'S102 S307 eval-used exec-used W0122 W0123',
    'security/sql-injection': 'S608',
    'security/command-injection': 'S602 S605 S604',
    'security/deserialization': 'S301 S506',
  },
  families: [['lint', /^[A-Z]{1,4}\d{2,4}$|^[a-z][a-z-]+$/]],
  patterns: [
    [
      'undefined-symbol',
      /^Undefined (?:variable|name) [`'](?<symbol>[^`'\n]+)|^No name '(?<symbol2>[^'\n]+)' in module '(?<module>[^'\n]+)'/,
    ],
    ['missing-dependency', /^Unable to import '(?<module>[^'\n]+)'/],
    ['api-misuse/unknown-member', /'(?<object>[^'\n]+)' has no '(?<attribute>[^'\n]+)' member/],
    ['syntax-error', /^(?:SyntaxError|Parsing failed|invalid-syntax)/],
  ],
};
