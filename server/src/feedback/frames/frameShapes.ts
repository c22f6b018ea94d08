/** How the runtimes print a line of a stack trace: one row each, every expression linear and bounded. */
import type { Frame } from '../reading.ts';

export interface FrameShape {
  /** Id as in `documents/code/codeLanguage.ts`. */
  readonly language: string;
  /** Named groups: `path`, `line`, `column`, `symbol`. */
  readonly pattern: RegExp;
  /** The line before names the function, as Go and Rust print it; its group `symbol` is the name. */
  readonly before?: RegExp;
  /** Where the raising frame stands in the trace. */
  readonly innermost: 'first' | 'last';
  readonly adjust?: (frame: Frame) => Frame;
}

/** `com.example.Orders.total(Orders.java:12)`: the runtime knows no directories, but packages are directories. */
function inPackage(frame: Frame): Frame {
  const parts = (frame.symbol ?? '').replace(/^[^/]*\/+/, '').split('.');
  const packages = parts.slice(0, -2);
  return packages.length > 0 && packages.every((part) => /^[a-z_][\w]*$/.test(part))
    ? { ...frame, path: `${packages.join('/')}/${frame.path}` }
    : frame;
}

/**
 * Sources: CPython's traceback module, V8's stack trace API, java.lang.Throwable#printStackTrace, runtime/traceback.go,
 * std::backtrace, System.Exception.ToString (localised words for "in" and "line"), MRI's backtrace, PHP's getTraceAsString.
 */
export const frameShapes: readonly FrameShape[] = [
  {
    language: 'python',
    pattern: /^\s*File "(?<path>[^"]{1,1000})", line (?<line>\d{1,9})(?:, in (?<symbol>.{1,300}))?$/,
    innermost: 'last',
  },
  {
    language: 'java',
    pattern:
      /^\s*at (?<symbol>[\w.$<>/@-]{1,500})\((?<path>[\w.$-]{1,200}\.(?:java|kt|scala|groovy))(?::(?<line>\d{1,9}))?\)/,
    innermost: 'first',
    adjust: inPackage,
  },
  {
    language: 'csharp',
    pattern:
      /^\s*(?:at|en|bei|à|в|a|em) (?<symbol>\S.{0,400}?) (?:in|en|dans|в|em) (?<path>\S.{0,400}):\p{L}{1,12} (?<line>\d{1,9})$/u,
    innermost: 'first',
  },
  {
    language: 'rust',
    pattern: /^\s+at (?<path>\S.{0,800}?\.rs):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?$/,
    before: /^\s*\d{1,5}:\s+(?:0x[0-9a-f]{1,16} - )?(?<symbol>\S.{0,300})$/,
    innermost: 'first',
  },
  {
    language: 'javascript',
    pattern:
      /^\s*(?:at |❯ )?(?:async )?(?:(?<symbol>[\w$.<>[\]#*: -]{1,300}) )?\(?(?<path>(?:file:\/\/|node:|webpack:|[A-Za-z]:[\\/]|\.{0,2}\/|[\w@.-]{1,100}[\\/.])[^():\n]{0,800}):(?<line>\d{1,9}):(?<column>\d{1,9})\)?(?: \{)?$/,
    innermost: 'first',
  },
  {
    language: 'go',
    pattern: /^\s+(?<path>\S.{0,800}\.(?:go|s)):(?<line>\d{1,9})(?: \+0x[0-9a-f]{1,16})?$/,
    before:
      /^(?:created by )?(?<symbol>[\w./*()[\]{}-]{1,300}?)(?:\(.{0,2000}\))?(?: in goroutine \d{1,12})?$/,
    innermost: 'first',
  },
  {
    language: 'ruby',
    pattern:
      /^\s*(?:\d{1,5}: )?(?:from )?(?<path>[^\s:][^:]{0,800}\.(?:rb|rake|ru)):(?<line>\d{1,9})(?::in [`'](?<symbol>[^']{1,300})')?/,
    innermost: 'first',
  },
  {
    language: 'php',
    pattern: /^\s*#\d{1,5} (?<path>[^(]{1,800}\.php)\((?<line>\d{1,9})\): (?<symbol>[^(]{1,300})/,
    innermost: 'first',
  },
];
