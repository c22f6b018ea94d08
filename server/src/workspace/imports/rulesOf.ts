/** The rules of each language. */
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';
import { cRules } from './cFamily.ts';
import { goRules } from './go.ts';
import type { ImportRules } from './importRules.ts';
import { csharpRules, javaRules, kotlinRules, phpRules } from './namespaced.ts';
import { pythonRules } from './python.ts';
import { rubyRules } from './ruby.ts';
import { rustRules } from './rust.ts';
import { scriptRules } from './script.ts';

const all: readonly ImportRules[] = [
  scriptRules,
  pythonRules,
  javaRules,
  kotlinRules,
  csharpRules,
  phpRules,
  rustRules,
  goRules,
  cRules,
  rubyRules,
];

/** @returns undefined for languages without imports that we know. */
export function importRulesOf(language: CodeLanguage): ImportRules | undefined {
  return all.find((it) => it.languages.includes(language));
}
