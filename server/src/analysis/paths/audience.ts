/** Whose files a document speaks of: this workspace's, or those of whoever will use the skill, prompt or template. */
import { dirname } from '../../base/paths.ts';
import type { ContextDocument } from '../../documents/document.ts';
import type { Facts } from '../../workspace/facts.ts';
import { skillRoot } from './candidates.ts';

/**
 * `workspace`: instructions for this repository.
 * `installed`: skills, agents, prompts and commands in the place where this repository's agents look for them; they may be vendored.
 * `published`: the same in a place from which others take them; only their own files are named.
 * `sample`: fixtures, templates and examples; they speak of a world that is not there.
 */
export type Audience = 'workspace' | 'installed' | 'published' | 'sample';

const SAMPLE =
  /(?:^|\/)(?:fixtures?|__fixtures__|testdata|test-data|test_data|__tests__|__snapshots__|mocks?|__mocks__|_?templates?|boilerplates?|scaffolds?|starters?|examples?|samples?|demos?|cookbook|snapshots?|evals?|benchmarks?|golden|playground)\//i;
const TESTS =
  /(?:^|\/)(?:tests?|spec|specs|e2e|integration)\/(?:.+\/)?(?:data|resources|cases|inputs?|projects?|workspaces?|repos?|suites?)\//i;
const TRAVELLING = new Set(['skill', 'agent', 'prompt', 'command', 'chatmode', 'instructions']);
const TRAVELS =
  /(?:^|\/)SKILL\.md$|\.(?:agent|prompt|chatmode|instructions)\.md$|\.prompty$|\.poml$|(?:^|\/)(?:skills?|agents|commands|prompts|chatmodes|subagents|workflows|modes|personas)\/(?:.+\/)?[^/]+$/i;
const INSTALLED =
  /(?:^|\/)\.(?:claude|agents|agent|github|cursor|codex|gemini|opencode|roo|kiro|windsurf|devin|continue|cline|clinerules|openhands|junie|augment|amazonq|trae|qwen|factory|kilocode|kilo|goose|pi|rulesync|apm)\//i;
/** Copilot's and Cursor's rules for paths of this repository are no travellers. */
const RULES =
  /(?:^|\/)\.github\/(?:instructions\/|copilot-instructions\.md$)|(?:^|\/)\.[a-z]+\/(?:rules|steering|instructions)\//i;

/** Input of tests, and what was copied in from another project: no reader is meant to load it here. */
const NOT_MEANT =
  /(?:^|\/)(?:(?:__)?fixtures?(?:__)?|testdata|test[-_]data|__snapshots__|third[-_]party|node_modules|vendor\/[^/]+)\/./i;

export function isMeant(path: string): boolean {
  return !NOT_MEANT.test(path);
}

/** Skills and rules about writing skills and rules: the files that they name are those of the skill to be written. */
const ABOUT_WRITING =
  /(?:^|\/)(?:[a-z0-9-]*(?:skills?|rules?|prompts?|agents?|context|instructions?|commands?|plugins?)[-_](?:creat|writ|build|author|edit|mak|develop|generat|design|guide|forge|template)[a-z]*|(?:creat|writ|build|author|edit|mak|develop|generat|design)[a-z]*[-_][a-z0-9-]*(?:skills?|rules?|prompts?|agents?|context|instructions?|commands?|plugins?)[a-z0-9-]*)(?:\/|\.[a-z.]+$)/i;

export function isAboutWriting(path: string): boolean {
  return ABOUT_WRITING.test(path);
}

/** Keys of a header by which rules that were taken over from a collection name where they come from. */
const ORIGIN = /^(?:author|author-?url|licen[cs]e|source|source-?url|homepage|upstream|repository)$/i;

export function audienceOf(document: ContextDocument, facts: Facts): Audience {
  const { path } = document;
  if (SAMPLE.test(path) || TESTS.test(path)) return 'sample';
  if (RULES.test(path))
    return document.header?.entries.some((it) => ORIGIN.test(it.key)) ? 'installed' : 'workspace';
  const travels =
    TRAVELS.test(path) || TRAVELLING.has(document.kind.id) || skillRoot(path, facts) !== undefined;
  if (!travels) return 'workspace';
  return INSTALLED.test(`/${dirname(path)}/`) ? 'installed' : 'published';
}
