/** How the uncaught errors of each runtime begin, and what stands in their traces. */
import { traceOutput } from '../traceOutput.ts';

/** CPython prints the raised exception last; a SyntaxError has no `Traceback` line, only the place. */
export const cpython = traceOutput({
  id: 'cpython',
  language: 'python',
  begins:
    /^\s{0,40}(?:\+ Exception Group )?Traceback \(most recent call last\):$|^ {2}File "[^"]{1,500}", line \d{1,9}$/,
  belongs:
    /^\s*$|^During handling of the above exception|^The above exception was the direct cause|^Traceback \(most recent/,
  needsFrame: false,
  // The members of an ExceptionGroup stand in a box.
  undrawn: (line) => line.replace(/^ {2,40}(?:\| |\+-[+-]{3,40} ?[\d.]{0,9} ?-{0,40})/, ''),
  endsWithException: /^(?:[A-Za-z_]\w{0,80}\.){0,8}[A-Z]\w{0,80}(?:: .{0,4000})?$/,
});

/** Node prints the place, the source line and a caret before the error of an uncaught one. */
export const nodeUncaught = traceOutput({
  id: 'node',
  language: 'javascript',
  begins: /^(?:file:\/\/\/|\/|[A-Za-z]:[\\/]|node:)\S{0,500}:\d{1,9}$/,
  belongs: /^$|^.{0,400}$/,
  needsFrame: false,
});

/** An error that a program printed itself: it needs frames, since logs are full of lines that begin so. */
export const nodeLogged = traceOutput({
  id: 'node',
  language: 'javascript',
  begins: /^(?:Uncaught )?(?:[A-Z]\w{0,60}(?:Error|Exception)|Error)(?: \[\w{1,80}\])?: /,
  belongs: /^(?:Require stack:|- \S|\}|\])/,
  needsFrame: true,
});

export const java = traceOutput({
  id: 'java',
  language: 'java',
  begins:
    /^(?:Exception in thread ".{0,200}" )?(?:[a-z_][\w$]{0,60}\.){1,12}[A-Z][\w$]{0,100}(?:: .{0,3000})?$/,
  belongs: /^Caused by: /,
  needsFrame: true,
});

export const goPanic = traceOutput({
  id: 'go',
  language: 'go',
  begins: /^(?:panic|fatal error): /,
  belongs:
    /^$|^goroutine \d{1,12} |^\[signal |^[\w./*()[\]{}-]{1,300}\(.{0,2000}\)$|^created by |^exit status \d{1,5}$/,
  needsFrame: false,
});

export const rustPanic = traceOutput({
  id: 'rust',
  language: 'rust',
  begins: /^thread '.{0,200}' (?:\(\d{1,12}\) )?panicked at /,
  belongs: /^(?:note: run with |stack backtrace:|[^\s].{0,2000}$)/,
  needsFrame: false,
});

export const csharp = traceOutput({
  id: 'dotnet-runtime',
  language: 'csharp',
  begins: /^Unhandled exception\. (?:[A-Z]\w{0,60}\.){1,10}\w{1,80}/,
  belongs: /^ ?--->|^ ?--- End of/,
  needsFrame: false,
});

export const ruby = traceOutput({
  id: 'ruby',
  language: 'ruby',
  begins: /^[^\s:][^:]{0,500}\.rb:\d{1,9}:in [`'].{1,300}': .{0,2000} \([A-Z][\w:]{0,100}\)$/,
  belongs: /^\s+from /,
  needsFrame: false,
});

export const php = traceOutput({
  id: 'php',
  language: 'php',
  begins: /^(?:PHP )?(?:Parse|Fatal|Recoverable fatal) error: {1,4}/,
  belongs: /^(?:Stack trace:|#\d{1,5} )/,
  needsFrame: false,
});
