/** Labels of fences, as authors write them. */
import { expect, it } from 'vitest';
import { languageOfInfo } from '../../../server/src/documents/code/codeLanguage.ts';

it.each([
  ['ts', 'typescript'],
  ['TypeScript title="a.ts"', 'typescript'],
  ['tsx {1,3}', 'tsx'],
  ['jsx', 'javascript'],
  ['{.python .numberLines}', 'python'],
  ['rust,ignore', 'rust'],
  ['c++', 'cpp'],
  ['c#', 'csharp'],
  ['sh', 'bash'],
  ['python:src/app.py', 'python'],
  ['ts:a.ts', 'typescript'],
])('%s is %s', (info, language) => expect(languageOfInfo(info)).toBe(language));

it.each(['', '   ', 'text', 'mermaid', 'console', 'jsonc', 'diff', '{}', 'constructor', '```'])(
  '%j has no grammar',
  (info) => expect(languageOfInfo(info)).toBeUndefined(),
);
