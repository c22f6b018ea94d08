/** Maven: the Java and Kotlin compilers through its plugins (twice: as they happen and in the summary), and its own errors. */
import { matcherTool } from '../matcherTool.ts';

const level = '^(?:\\[\\w{1,20}\\] )?\\[(ERROR|WARNING)\\] ';

export const mavenCompiler = matcherTool({
  id: 'maven-compiler',
  tool: 'javac',
  language: 'java',
  hint: /^(?:\[\w{1,20}\] )?\[(?:ERROR|WARNING)\] .{1,500}\.(?:java|kt|scala|groovy):/,
  matchers: [
    {
      name: 'maven java',
      pattern: {
        regexp: `${level}(.{1,500}?\\.(?:java|scala|groovy)):\\[?(\\d{1,9})[,:](\\d{1,9})\\]?:? (?:error: |warning: )?(?:\\[([\\w-]{1,80})\\] )?(.*)$`,
        severity: 1,
        file: 2,
        line: 3,
        column: 4,
        code: 5,
        message: 6,
      },
    },
    {
      name: 'maven kotlin',
      pattern: {
        regexp: `${level}(?:file://)?(.{1,500}?\\.kt): ?[(\\[](\\d{1,9}),\\s?(\\d{1,9})[)\\]]:? (.*)$`,
        severity: 1,
        file: 2,
        line: 3,
        column: 4,
        message: 5,
      },
    },
  ],
  follow(line, draft) {
    const text = line.replace(/^\[(?:ERROR|WARNING)\] /, '');
    if (
      /^(?:\s{2,}\S|symbol\s{0,5}:|location\s{0,5}:|required\s{0,5}:|found\s{0,5}:|reason\s{0,5}:)/.test(text)
    ) {
      draft.add(text);
      return true;
    }
    return false;
  },
  finish(draft) {
    if (/\.kt$/.test(draft.place?.path ?? '')) draft.tool = 'kotlinc';
    return draft;
  },
});

export const maven = matcherTool({
  id: 'maven',
  hint: /^\[(?:ERROR|FATAL)\] /,
  matchers: [
    {
      // Failures of the compiler and of tests are told by their own lines; this one would only repeat that there were some.
      name: 'maven goal',
      severity: 'error',
      pattern: {
        regexp:
          '^\\[(?:ERROR|FATAL)\\] ((?:Failed to execute goal |Plugin |Unknown lifecycle phase |No plugin found |The goal you specified |Malformed POM |Non-resolvable |Could not find |The project ).*)$',
        message: 1,
      },
    },
    {
      name: 'maven model',
      severity: 'error',
      pattern: {
        regexp:
          "^\\[(?:ERROR|FATAL)\\]\\s{1,8}('.{1,400}) @ (?:[\\w.:-]{1,300}, )?(\\S.{0,400}pom\\.xml), line (\\d{1,9}), column (\\d{1,9})$",
        message: 1,
        file: 2,
        line: 3,
        column: 4,
      },
    },
  ],
  finish(draft) {
    const first = draft.lines[0] as string;
    if (
      /: Compilation failure|There (?:are|were) test failures|See .{1,300} for the individual test results/.test(
        first,
      )
    )
      return undefined;
    draft.lines[0] = first.replace(/ -> \[Help \d{1,3}\]$/, '');
    return draft;
  },
});
