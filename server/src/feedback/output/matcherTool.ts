/** Tools whose diagnostics begin with a line that a VS Code problem matcher describes; further lines are told by `follow`. */
import {
  type IProblem,
  type IProblemMatcher,
  type IProblemMatcherJson,
  parseProblemMatchersJson,
} from '@rushstack/problem-matcher';
import { pathOfPrinted } from '../frames/readFrames.ts';
import { Draft } from './draft.ts';
import type { LineReader, ToolOutput } from './toolOutput.ts';

export interface MatcherTool {
  readonly id: string;
  /** Id of the tool in diagnostics; `id` unless said otherwise, and nothing where nobody knows. */
  readonly tool?: string | undefined;
  readonly language?: string;
  /** Cheap test that every first line of this tool passes: most lines of a log belong to no tool at all. */
  readonly hint: RegExp;
  readonly matchers: readonly IProblemMatcherJson[];
  /** Takes a line that goes on with the diagnostic, and keeps of it what a person would read; false: it does not. */
  readonly follow?: (line: string, draft: Draft) => boolean;
  /** Last corrections; undefined when the lines turn out to be no diagnostic. */
  readonly finish?: (draft: Draft) => Draft | undefined;
}

/** Lines that may follow a first line; a tool that never stops must not fill the message of one diagnostic. */
const MAX_FOLLOWING = 400;

export function matcherTool(tool: MatcherTool): ToolOutput {
  return {
    id: tool.id,
    read: (results) =>
      new MatcherReader(tool, parseProblemMatchersJson([...tool.matchers]), (draft) => {
        const finished = tool.finish ? tool.finish(draft) : draft;
        if (finished) results.diagnostic(finished.finish());
      }),
  };
}

/** Also used with matchers of the user's own, which run on another engine. */
export class MatcherReader implements LineReader {
  readonly #tool: MatcherTool;
  readonly #matchers: readonly IProblemMatcher[];
  readonly #report: (draft: Draft) => void;
  #draft: Draft | undefined;

  constructor(tool: MatcherTool, matchers: readonly IProblemMatcher[], report: (draft: Draft) => void) {
    this.#tool = tool;
    this.#matchers = matchers;
    this.#report = report;
  }

  begin(line: string): boolean {
    if (!this.#tool.hint.test(line)) return false;
    for (const matcher of this.#matchers) {
      const problem = matcher.exec(`${line}\n`);
      if (!problem) continue;
      this.#draft = draftOf(problem, this.#tool);
      return true;
    }
    return false;
  }

  next(line: string): boolean {
    const draft = this.#draft;
    if (!draft || !this.#tool.follow || draft.taken >= MAX_FOLLOWING) return false;
    draft.taken++;
    return this.#tool.follow(line, draft);
  }

  end(): void {
    const draft = this.#draft;
    this.#draft = undefined;
    if (draft) this.#report(draft);
  }
}

function draftOf(problem: IProblem, tool: MatcherTool): Draft {
  const draft = new Draft(problem.message, problem.severity === 'error' ? 'error' : 'warning');
  draft.tool = 'tool' in tool ? tool.tool : tool.id;
  draft.language = tool.language;
  draft.code = problem.code;
  if (problem.file)
    draft.place = {
      path: pathOfPrinted(problem.file.trim()),
      ...(problem.line !== undefined && { line: problem.line }),
      ...(problem.column !== undefined && { column: problem.column }),
    };
  return draft;
}
