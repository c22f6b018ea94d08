/**
 * Reads Markdown suites. Headings are test names; a fence of four backticks is a file of the workspace, its info
 * string the path; a line of `^` and `~` under a line of a file marks the finding that is expected above it:
 *
 *     Run `npm run biuld`.
 *          ^~~~~~~~~~~~~ truth/unknown-target "no script"
 *
 * Marker lines are removed before the text is analysed, so they cannot break lists, tables or fences.
 * Fences with the info `settings.json`, `history` (`renamed old -> new COMMIT DATE`, `deleted path COMMIT DATE`, `name old -> new COMMIT DATE`),
 * `evidence.json` (what runs have shown, see statedEvidence.ts), `links` (`path -> target`) and `fixed PATH` (the document after its safe fixes; `fixed! PATH`: after the first
 * repair of each finding) speak of the test itself. `rules: a/b, c/*` on a line of its own chooses the rules.
 */

export interface Marker {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly part: string | undefined;
}

export interface SuiteFile {
  readonly path: string;
  readonly text: string;
  readonly markers: readonly Marker[];
}

export interface SuiteTest {
  readonly name: string;
  readonly line: number;
  readonly files: readonly SuiteFile[];
  readonly settings: string | undefined;
  readonly evidence: string | undefined;
  readonly history: string;
  readonly links: ReadonlyMap<string, string>;
  readonly fixed: ReadonlyMap<string, { readonly text: string; readonly all: string }>;
  readonly rules: readonly string[];
}

const MARKER = /^([ \t]*)(\^~*)[ \t]+([a-z]+\/[a-z0-9-]+)(?:[ \t]+"([^"]*)")?[ \t]*$/;

function parseFile(path: string, lines: readonly string[]): SuiteFile {
  const text: string[] = [];
  const markers: Marker[] = [];
  for (const line of lines) {
    const match = MARKER.exec(line);
    if (match && text.length > 0) {
      const start = (match[1] as string).length;
      const end = start + (match[2] as string).length;
      markers.push({ line: text.length - 1, start, end, rule: match[3] as string, part: match[4] });
    } else text.push(line);
  }
  return { path, text: text.map((line) => `${line}\n`).join(''), markers };
}

/** Splits a suite into tests: each heading with at least one file fence directly under it. */
export function parseSuite(source: string, defaultRules: readonly string[]): readonly SuiteTest[] {
  const tests: SuiteTest[] = [];
  const path: string[] = [];
  let rules = defaultRules;
  let current:
    | {
        line: number;
        name: string;
        files: SuiteFile[];
        settings?: string;
        evidence?: string;
        history: string;
        links: Map<string, string>;
        fixed: Map<string, { text: string; all: string }>;
        rules: readonly string[];
      }
    | undefined;
  const begin = (line: number): NonNullable<typeof current> => {
    current ??= {
      line,
      name: path.join(' > '),
      files: [],
      history: '',
      links: new Map(),
      fixed: new Map(),
      rules,
    };
    return current;
  };
  const finish = (): void => {
    if (current && current.files.length > 0)
      tests.push({ ...current, settings: current.settings, evidence: current.evidence });
    current = undefined;
  };
  const lines = source.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    const heading = /^(#{1,6}) +(.+)$/.exec(line);
    if (heading) {
      finish();
      const level = (heading[1] as string).length;
      path.length = Math.min(path.length, level - 1);
      path.push(heading[2] as string);
      continue;
    }
    const chosen = /^rules: (.+)$/.exec(line);
    if (chosen) {
      const list = (chosen[1] as string).split(',').map((rule) => rule.trim());
      if (path.length <= 1) rules = list;
      else begin(i + 1).rules = list;
      continue;
    }
    const fence = /^(`{4,}) ?(.*)$/.exec(line);
    if (!fence) continue;
    const content: string[] = [];
    for (i++; i < lines.length && lines[i] !== fence[1]; i++) content.push(lines[i] as string);
    const info = (fence[2] as string).trim();
    const body = content.map((it) => `${it}\n`).join('');
    const test = begin(i + 1);
    const fixed = /^fixed(!?) (.+)$/.exec(info);
    if (info === 'settings.json') test.settings = body;
    else if (info === 'evidence.json') test.evidence = body;
    else if (info === 'history') test.history = body;
    else if (info === 'links') {
      for (const entry of content) {
        const [from, to] = entry.split(' -> ');
        if (from && to) test.links.set(from.trim(), to.trim());
      }
    } else if (fixed) test.fixed.set(fixed[2] as string, { text: body, all: fixed[1] as string });
    else if (info !== '') test.files.push(parseFile(info, content));
  }
  finish();
  return tests;
}

export interface Shown {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly message: string;
}

function inNotation(
  lines: readonly string[],
  marks: readonly { line: number; start: number; end: number; label: string }[],
): string {
  const out: string[] = [];
  lines.forEach((line, index) => {
    out.push(line);
    for (const mark of marks.filter((it) => it.line === index)) {
      out.push(
        `${' '.repeat(mark.start)}^${'~'.repeat(Math.max(0, mark.end - mark.start - 1))} ${mark.label}`,
      );
    }
  });
  return out.join('\n');
}

/** Both sides in the suite's own notation, so that a failure reads as a diff of the suite. */
export function compare(
  file: SuiteFile,
  shown: readonly Shown[],
): { readonly expected: string; readonly received: string } {
  const lines = file.text.split('\n');
  const order = (
    a: { line: number; start: number; rule: string },
    b: { line: number; start: number; rule: string },
  ): number => a.line - b.line || a.start - b.start || (a.rule < b.rule ? -1 : 1);
  const expected = [...file.markers].sort(order);
  const received = [...shown].sort(order);
  const label = (rule: string, part: string | undefined): string =>
    part === undefined ? rule : `${rule} "${part}"`;
  return {
    expected: inNotation(
      lines,
      expected.map((it) => ({ ...it, label: label(it.rule, it.part) })),
    ),
    received: inNotation(
      lines,
      received.map((it) => {
        const marker = expected.find((m) => m.line === it.line && m.start === it.start && m.rule === it.rule);
        const said = marker?.part !== undefined && it.message.includes(marker.part);
        return {
          ...it,
          label: label(
            it.rule,
            said ? marker.part : marker && marker.part === undefined ? undefined : it.message,
          ),
        };
      }),
    ),
  };
}
