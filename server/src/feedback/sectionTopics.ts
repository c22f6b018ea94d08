/** Words of a heading that speak of an error class: a section "Imports" is where an undefined symbol belongs when nothing in the document names it. */

/** By the root of the class; words as in a heading, lower case. */
const topics: Readonly<Record<string, readonly string[]>> = {
  'syntax-error': ['syntax', 'style', 'formatting', 'language', 'conventions'],
  'undefined-symbol': ['import', 'imports', 'modules', 'module', 'exports', 'namespaces', 'globals'],
  'missing-dependency': [
    'dependencies',
    'dependency',
    'packages',
    'libraries',
    'install',
    'installation',
    'setup',
    'stack',
    'requirements',
  ],
  'type-mismatch': ['type', 'types', 'typing', 'typescript', 'schemas', 'models', 'interfaces'],
  'api-misuse': ['api', 'apis', 'reference', 'interfaces', 'services', 'endpoints', 'usage'],
  ownership: ['ownership', 'borrowing', 'lifetimes', 'memory'],
  'unmet-interface': ['interfaces', 'interface', 'traits', 'contracts'],
  'null-access': ['null', 'nullability', 'optional', 'safety', 'types'],
  visibility: ['visibility', 'modules', 'encapsulation', 'exports'],
  'build-configuration': ['build', 'building', 'compile', 'configuration', 'commands', 'setup'],
  'logic-error': ['behaviour', 'behavior', 'examples', 'rules', 'requirements', 'testing', 'tests'],
  ambiguity: ['design', 'algorithms', 'requirements'],
  performance: ['performance', 'speed', 'benchmarks', 'optimisation', 'optimization'],
  memory: ['memory', 'resources', 'performance'],
  security: ['security', 'authentication', 'authorization', 'secrets', 'validation'],
};

/** The word of the heading that is a topic of the class. */
export function topicIn(heading: readonly string[], errorClass: string): string | undefined {
  const words = topics[errorClass.split('/')[0] as string];
  return words && heading.find((word) => words.includes(word));
}
