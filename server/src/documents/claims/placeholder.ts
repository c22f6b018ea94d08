/** Tells names that stand for something (`path/to/x`, `<name>`, `YYYY-MM-DD`, `my-feature`) from names of things that are there. */

/** Whole segments (without ending, lower-cased) that people write when they mean "any". */
const STAND_INS = new Set(
  (
    'foo bar baz qux quux foobar foo1 foo2 bar1 xxx xyz abc example examples-name sample placeholder somefile some-file file filename ' +
    'my-file myfile your-file yourfile newfile new-file path dir directory folder subdir subfolder project-root repo-root projectroot ' +
    'name title slug id ids number date timestamp version topic feature feature-name featurename component componentname ' +
    'module-name modulename package-name packagename pkg-name project-name projectname app-name service-name rule-name rulename skill-name ' +
    'skillname agent-name plugin-name test-name testname class-name classname user username owner org orgname repo reponame ' +
    'something anything whatever thing stuff another other etc blah lorem hello hello-world helloworld acme widget'
  ).split(' '),
);

/** A segment that begins so is a name for the reader to choose. */
const STAND_IN_PREFIX = /^(?:my|your|our|some|new|example|sample|dummy|fake)[-_.]/i;
/** `myeffect_classes.dart`, but not `mysql` and other words. */
const STAND_IN_GLUED = /^my(?!sql|batis|riad|ster|stic|th|self|elin|ocard)[a-z]{4,}/;
const STAND_IN_CAMEL = /^(?:My|Your|Some|Example|Sample|Dummy|Foo|Bar|New)(?=[A-Z.]|$)/;
const STAND_IN_NAME =
  /^(?:use)?(?:feature|component|entity|module|page|service|resource|model|class|file|hook|store|slice|package|plugin|table|domain|screen|view|route|tool|skill|agent|rule|test|method|function|type|provider|handler|action)[-_]?name/i;
/** `test_FileName_ClassName`, `test_action_EventNameHere`: what is to be filled in, somewhere in a name. */
const STAND_IN_WITHIN =
  /(?:^|[-_.])(?:File|Class|Function|Method|Component|Feature|Module|Event|Test|Type|Page|Service|Model|Entity|Hook|Tool|Plugin|Table|Action|Command|Project|Package|Your|My)Name(?:Here)?(?=[-_.]|$)|[a-z]Here(?=[-_.]|$)/;
const STAND_IN_SUFFIX = /[-_](?:name|here|id|slug|xyz|xxx|nnn|foo|bar|example|placeholder)$/i;
/** Letters that stand for digits or words: `NNNN`, `XXX`, `YYYY-MM-DD`, `vX.Y.Z`. */
const LETTERS =
  /(?:^|[^A-Za-z])(?:N{1,12}|X{1,12}|x{2,12}|n{3,12}|YYYY|yyyy|YY|MM|DD|HH|[vV]?X\.Y(?:\.Z)?|[vV]?x\.y(?:\.z)?)(?:$|[^A-Za-z])/;
/** `00x-work`, `0NN-title`: digits of which some are to be filled in. */
const COUNTER = /^0{1,3}(?:[xX]{1,3}|[nN]{1,3})(?=[-_.]|$)/;
/** Syntax of templates and patterns. Brackets and braces may be real (`[slug].tsx`); the path is then found as it is. */
/** `YYYYMMDDHHMMSS_title`: runs of them. */
const DATE_LETTERS = /YYYY|yyyy|MMDD|HHMM|NNN/;
const SYNTAX = /[<>{}[\]$%]|\.\.\.|…|__[A-Z]+__/;

function stem(segment: string): string {
  const dot = segment.indexOf('.', 1);
  return dot < 0 ? segment : segment.slice(0, dot);
}

/** Also in a glob, whose other letters may be a pattern of their own. */
export function isCounter(segment: string): boolean {
  return COUNTER.test(segment);
}

export function isPlaceholderSegment(segment: string): boolean {
  if (SYNTAX.test(segment) || LETTERS.test(segment)) return true;
  if (DATE_LETTERS.test(segment) || isCounter(segment)) return true;
  if ([STAND_IN_PREFIX, STAND_IN_GLUED, STAND_IN_CAMEL].some((it) => it.test(segment))) return true;
  // `app/(group)/route`: a group of routes, whichever.
  if (/^\((?:group|route-?group|segment|name)\)$/i.test(segment)) return true;
  const base = stem(segment);
  // `phaseN`, `testX`: a counter to be filled in.
  if (/[a-z][NX]$/.test(base)) return true;
  // `x.mdx`, `featureNamePage.ts`, `entity_name.py`.
  if (/^[a-z]$/i.test(base) || STAND_IN_NAME.test(base)) return true;
  if (STAND_IN_SUFFIX.test(base) || STAND_IN_WITHIN.test(base)) return true;
  // `ABC`, `COMPONENT_NAME` as a directory or stem; README, LICENSE, AGENTS and the like carry an ending or stand last.
  return false;
}

function isStandIn(segment: string): boolean {
  return STAND_INS.has(stem(segment).toLowerCase());
}

/** Words for a package that are seldom its name. */
const ANY_PACKAGE = new Set('package pkg crate workspace project'.split(' '));

/** `package`, `my-crate`, `@your-scope/server`, `@org/name`: a package for the reader to name. */
export function isPlaceholderPackage(name: string): boolean {
  const parts = name.replace(/^@/, '').split('/');
  const last = parts.at(-1) as string;
  if (parts.length > 1 && /^(?:scope|org|company)$/.test(parts[0] as string)) return true;
  return parts.some(isPlaceholderSegment) || isStandIn(last) || ANY_PACKAGE.has(last);
}

/** True when the path is a pattern for the reader to fill in. */
export function isPlaceholderPath(path: string): boolean {
  if (SYNTAX.test(path)) return true;
  const segments = path.split('/').filter((it) => it !== '' && it !== '.' && it !== '..');
  if (segments.some(isPlaceholderSegment)) return true;
  if (/(?:^|\/)path\/to(?:\/|$)/i.test(path)) return true;
  // A stand-in as the last segment is a placeholder (`src/foo.ts`); in the middle it is often real (`packages/example/`).
  const last = segments.at(-1);
  if (last === undefined) return true;
  if (isStandIn(last))
    return segments.length > 1 || /^(?:foo|bar|baz|qux|example|sample|placeholder|xxx)/i.test(last);
  return segments.some((it) => /^(?:foo|bar|baz|qux|foobar)\d?$/i.test(stem(it)));
}
