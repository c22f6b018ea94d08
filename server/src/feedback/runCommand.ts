/** Runs a command that the user asked for: its output goes through untouched while readers look at it; nothing of it outlives us. */
import { execa } from 'execa';
import { type CancellationToken, withAbortSignal } from '../base/cancellation.ts';
import { lineSplitter } from './lines.ts';
import type { OutputReader, ReadResult } from './reading.ts';

export interface CommandRequest {
  readonly command: readonly string[];
  /** Absolute path. */
  readonly directory: string;
  /** `through`: the command has our terminal; `kept`: nothing of its output is shown, as a server must. */
  readonly output: 'through' | 'kept';
  /** Milliseconds; absent: as long as it takes. */
  readonly timeout?: number;
  /** A reader for each of the two streams. */
  readonly reader: () => OutputReader;
  readonly token: CancellationToken;
}

export interface CommandOutcome {
  /** As a shell would give it: 127 when the program is not there, 126 when it may not be executed, 128 and more when a signal ended it. */
  readonly exitCode: number;
  /** It was ended by us or by a signal. */
  readonly incomplete: boolean;
  /** Milliseconds. */
  readonly duration: number;
  readonly results: readonly ReadResult[];
  /** Why it could not be started. */
  readonly problem?: string;
}

/** Milliseconds that a command has to end after nobody reads it any more. */
const PIPE_GRACE = 300;

/** Numbers of the signals that end processes, for the exit code. */
const signalNumbers: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGABRT: 6,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGPIPE: 13,
  SIGTERM: 15,
};

/** As a shell names them: not there, not to be executed. */
const startFailures: Readonly<Record<string, { readonly exitCode: number; readonly words: string }>> = {
  ENOENT: { exitCode: 127, words: 'is not there' },
  EACCES: { exitCode: 126, words: 'may not be executed' },
};

/**
 * The command has a process group of its own, so that its descendants can be ended; therefore the interrupt of a terminal
 * and the end of a reader (`| head`) reach us alone and are handed on. Windows has no groups: there it gets the interrupt itself.
 */
function handOn(kill: (signal: 'SIGINT' | 'SIGPIPE' | 'SIGTERM') => void): {
  readonly stop: () => void;
  readonly interrupted: () => boolean;
} {
  let interrupted = false;
  let last: NodeJS.Timeout | undefined;
  const interrupt = (): void => {
    interrupted = true;
    if (process.platform !== 'win32') kill('SIGINT');
  };
  const unread = (): void => {
    interrupted = true;
    kill('SIGPIPE');
    // Many runtimes ignore it and wait for a failing write, which never comes since we read on.
    last ??= setTimeout(kill, PIPE_GRACE, 'SIGTERM');
  };
  process.on('SIGINT', interrupt);
  process.stdout.on('error', unread);
  process.stderr.on('error', unread);
  return {
    interrupted: () => interrupted,
    // A stream that broke stays broken, and may say so again.
    stop() {
      clearTimeout(last);
      process.off('SIGINT', interrupt);
    },
  };
}

/** Hands a stream on line by line. A report may be one line of megabytes, so lines are as long as those of a file may be. */
async function feed(stream: AsyncIterable<unknown> | null, reader: OutputReader): Promise<ReadResult> {
  const decoder = new TextDecoder();
  const lines = lineSplitter((line) => reader.line(line));
  if (stream)
    try {
      for await (const chunk of stream)
        lines.write(
          typeof chunk === 'string' ? chunk : decoder.decode(chunk as Uint8Array, { stream: true }),
        );
    } catch {
      // The command was ended while it wrote; what came before counts.
    }
  lines.end();
  return reader.end();
}

export function runCommand(request: CommandRequest): Promise<CommandOutcome> {
  return withAbortSignal(request.token, (signal) => runUntil(signal, request));
}

async function runUntil(cancelSignal: AbortSignal, request: CommandRequest): Promise<CommandOutcome> {
  const [program, ...args] = request.command;
  const stream = request.output === 'through' ? (['inherit', 'pipe'] as const) : 'pipe';
  const started = performance.now();
  let hands: ReturnType<typeof handOn> | undefined;
  try {
    const child = execa(program as string, args, {
      cwd: request.directory,
      stdin: request.output === 'through' ? 'inherit' : 'ignore',
      stdout: stream,
      stderr: stream,
      buffer: false,
      encoding: 'buffer',
      reject: false,
      cancelSignal,
      killDescendants: true,
      ...(request.timeout === undefined ? {} : { timeout: request.timeout }),
    });
    if (request.output === 'through') hands = handOn((signal) => void child.kill(signal));
    const [result, ...results] = await Promise.all([
      child,
      feed(child.stdout, request.reader()),
      feed(child.stderr, request.reader()),
    ]);
    const ended =
      result.timedOut || result.isCanceled || result.isTerminated || hands?.interrupted() === true;
    const failure = startFailures[result.code ?? ''];
    return {
      exitCode: result.exitCode ?? failure?.exitCode ?? 128 + (signalNumbers[result.signal ?? ''] ?? 0),
      incomplete: ended,
      duration: performance.now() - started,
      results,
      ...(result.exitCode === undefined && !ended
        ? { problem: failure ? `${program} ${failure.words}.` : result.shortMessage }
        : {}),
    };
  } finally {
    hands?.stop();
  }
}
