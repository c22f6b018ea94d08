/** Every name in the tables of the paper that Forewarn follows, under our names: classes, causes and what is added to the context. */
import type { Adjustment } from './errorClass.ts';

export interface Correspondence {
  /** The table, as the paper calls it. */
  readonly table: string;
  readonly name: string;
  /** Where the table has a column of languages. */
  readonly language?: string;
  /** Id of our class. */
  readonly errorClass: string;
  /** What leads to it: the paper's name and our class or narrower class. */
  readonly causes?: Readonly<Record<string, string>>;
  /** What the context should get: the paper's name and ours. */
  readonly fixes?: Readonly<Record<string, Adjustment>>;
}

const analyzer: readonly Correspondence[] = [
  {
    table: 'ErrorContextAnalyzer',
    name: 'missing_import',
    errorClass: 'undefined-symbol/missing-import',
    fixes: { add_import_statements: 'add-import' },
  },
  {
    table: 'ErrorContextAnalyzer',
    name: 'type_mismatch',
    errorClass: 'type-mismatch',
    fixes: { add_type_information: 'add-type-annotation' },
  },
  {
    table: 'ErrorContextAnalyzer',
    name: 'api_misuse',
    errorClass: 'api-misuse',
    fixes: { add_api_documentation: 'add-api-documentation' },
  },
  {
    table: 'ErrorContextAnalyzer',
    name: 'logic_error',
    errorClass: 'logic-error',
    fixes: { add_example_usage: 'add-example-usage' },
  },
];

const recognizer: readonly Correspondence[] = [
  {
    table: 'ErrorPatternRecognizer',
    name: 'syntax_errors',
    errorClass: 'syntax-error',
    causes: {
      missing_punctuation: 'syntax-error/missing-punctuation',
      incorrect_indentation: 'syntax-error/indentation',
      language_confusion: 'syntax-error/language-confusion',
    },
    fixes: {
      add_syntax_examples: 'add-syntax-example',
      clarify_language_version: 'clarify-language-version',
    },
  },
  {
    table: 'ErrorPatternRecognizer',
    name: 'name_errors',
    errorClass: 'undefined-symbol',
    causes: {
      missing_import: 'undefined-symbol/missing-import',
      typo: 'undefined-symbol/typo',
      out_of_scope: 'undefined-symbol/out-of-scope',
    },
    fixes: { add_import_context: 'add-import', add_scope_context: 'add-scope' },
  },
  {
    table: 'ErrorPatternRecognizer',
    name: 'type_errors',
    errorClass: 'type-mismatch',
    causes: {
      wrong_type_usage: 'type-mismatch/wrong-type',
      missing_type_cast: 'type-mismatch/missing-cast',
      api_misunderstanding: 'api-misuse/wrong-argument',
    },
    fixes: { add_type_annotations: 'add-type-annotation', add_type_examples: 'add-type-example' },
  },
  {
    table: 'ErrorPatternRecognizer',
    name: 'import_errors',
    errorClass: 'missing-dependency',
    causes: {
      missing_dependency: 'missing-dependency/not-declared',
      wrong_package_name: 'missing-dependency/wrong-package-name',
      version_incompatibility: 'missing-dependency/version-incompatible',
    },
    fixes: { add_dependency_list: 'add-dependency', add_import_examples: 'add-import' },
  },
  {
    table: 'ErrorPatternRecognizer',
    name: 'attribute_errors',
    errorClass: 'api-misuse',
    causes: {
      api_version_mismatch: 'api-misuse/version-mismatch',
      wrong_api_usage: 'api-misuse/wrong-argument',
      missing_method: 'api-misuse/unknown-member',
    },
    fixes: { add_api_documentation: 'add-api-documentation', add_version_context: 'add-version' },
  },
];

const crossLanguage: readonly Correspondence[] = (
  [
    ['python', 'indentation_error', 'syntax-error/indentation'],
    ['python', 'name_error', 'undefined-symbol'],
    ['python', 'import_error', 'missing-dependency'],
    ['java', 'symbol_not_found', 'undefined-symbol'],
    ['java', 'type_mismatch', 'type-mismatch'],
    ['java', 'import_error', 'missing-dependency'],
    ['javascript', 'undefined_var', 'undefined-symbol'],
    ['javascript', 'type_error', 'null-access'],
    ['javascript', 'syntax_error', 'syntax-error'],
    ['rust', 'borrow_error', 'ownership/borrow'],
    ['rust', 'type_error', 'type-mismatch'],
    ['rust', 'trait_error', 'unmet-interface'],
    ['any (universal)', 'undefined_symbol', 'undefined-symbol'],
    ['any (universal)', 'missing_dependency', 'missing-dependency'],
  ] as const
).map(([language, name, errorClass]) => ({
  table: 'CrossLanguagePatternRecognizer',
  language,
  name,
  errorClass,
}));

const testFailures: readonly Correspondence[] = (
  [
    [
      'TestFeedbackOptimizer',
      'missing_functionality',
      'logic-error/missing-functionality',
      'add_feature_requirement',
      'add-requirement',
    ],
    [
      'TestFeedbackOptimizer',
      'incorrect_logic',
      'logic-error/incorrect-logic',
      'add_logic_clarification',
      'add-example-usage',
    ],
    [
      'TestFeedbackOptimizer',
      'edge_case_failures',
      'logic-error/edge-case',
      'add_edge_case_handling',
      'add-edge-case',
    ],
    [
      'TestFeedbackOptimizer',
      'performance_failures',
      'performance',
      'add_performance_constraint',
      'add-performance-requirement',
    ],
    [
      'TestDrivenContextLearner',
      'algorithmic_clarity',
      'logic-error',
      'algorithm description or example',
      'add-algorithm-hint',
    ],
    [
      'TestDrivenContextLearner',
      'interface_specification',
      'unmet-interface',
      'interface/API specification',
      'add-interface-specification',
    ],
    [
      'TestDrivenContextLearner',
      'type_specification',
      'type-mismatch',
      'explicit type information',
      'add-type-annotation',
    ],
    [
      'ContextAmbiguityDetector',
      'missing_algorithmic_constraint',
      'ambiguity/algorithm',
      'algorithmic constraint',
      'add-algorithm-hint',
    ],
    [
      'ContextAmbiguityDetector',
      'missing_data_structure_guidance',
      'ambiguity/data-structure',
      'data structure guidance',
      'add-data-structure',
    ],
    [
      'ContextAmbiguityDetector',
      'missing_error_requirements',
      'ambiguity/error-handling',
      'error requirements',
      'add-error-handling',
    ],
    [
      'ContextAmbiguityDetector',
      'missing_edge_case_context',
      'ambiguity/edge-case',
      'edge case context',
      'add-edge-case',
    ],
    [
      'CoverageGuidedOptimizer',
      'line_coverage',
      'logic-error/missing-functionality',
      'coverage context',
      'add-requirement',
    ],
    [
      'CoverageGuidedOptimizer',
      'branch_coverage',
      'logic-error/edge-case',
      'branch coverage context',
      'add-edge-case',
    ],
    ['CoverageGuidedOptimizer', 'path_coverage', 'logic-error/edge-case', 'execution paths', 'add-edge-case'],
    [
      'BenchmarkIntegration',
      'algorithmic_complexity',
      'performance/algorithmic-complexity',
      'algorithm hint',
      'add-algorithm-hint',
    ],
    [
      'BenchmarkIntegration',
      'inefficient_pattern',
      'performance/inefficient-pattern',
      'performance requirement',
      'add-performance-requirement',
    ],
    [
      'BenchmarkIntegration',
      'blocking_io',
      'performance/blocking-io',
      'performance requirement',
      'add-performance-requirement',
    ],
    [
      'PerformanceContextLearner',
      'performance_requirements',
      'performance/no-guidance',
      'performance requirements',
      'add-performance-requirement',
    ],
    [
      'MemoryContextLearner',
      'peak_memory',
      'memory/excessive',
      'memory constraints',
      'add-memory-constraint',
    ],
    ['MemoryContextLearner', 'leaks', 'memory/leak', 'resource cleanup', 'add-resource-cleanup'],
    [
      'MemoryProfiler',
      'repeated_allocation',
      'memory/repeated-allocation',
      'preallocate, reuse buffers',
      'add-memory-constraint',
    ],
    [
      'SecurityContextLearner',
      'sql_injection',
      'security/sql-injection',
      'parameterised queries',
      'add-security-guidance',
    ],
    ['SecurityContextLearner', 'xss', 'security/xss', 'sanitised input', 'add-security-guidance'],
    [
      'SecurityContextLearner',
      'authentication',
      'security/authentication',
      'established libraries',
      'add-security-guidance',
    ],
  ] as const
).map(([table, name, errorClass, fix, adjustment]) => ({
  table,
  name,
  errorClass,
  fixes: { [fix]: adjustment },
}));

export const correspondences: readonly Correspondence[] = [
  ...analyzer,
  ...recognizer,
  ...crossLanguage,
  ...testFailures,
];

/** Our class for a name of the paper; a name that means another thing in another language needs the language. */
export function classOfPaperName(name: string, language?: string): string | undefined {
  const named = correspondences.filter((it) => it.name === name);
  return (named.find((it) => it.language === language) ?? named[0])?.errorClass;
}
