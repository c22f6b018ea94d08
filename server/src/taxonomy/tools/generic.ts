/** Wordings that many tools share, for text of which nobody knows the origin. Asked last, and only what leaves no doubt. */
import type { Pattern } from '../tool.ts';

export const genericPatterns: readonly Pattern[] = [
  [
    'missing-dependency',
    /\b(?:ModuleNotFoundError|No module named '?(?<module>[\w.]{1,120})'?|[Cc]annot find module '(?<module2>[^'\n]{1,200})'|package (?<module3>[\w.]{1,200}) does not exist|(?:LoadError|cannot load such file) -- (?<module4>\S{1,200})|can't find crate for)/,
  ],
  [
    'undefined-symbol',
    /\b(?:NameError: (?:name|undefined local variable or method|uninitialized constant) ['`]?(?<symbol>[\w:]{1,120})|ReferenceError: (?<symbol2>[\w$]{1,120}) is not defined|cannot find symbol|[Uu]ndefined (?:name|variable|symbol|constant|identifier|reference)\b|[Uu]ndeclared (?:identifier|variable|name)\b|[Uu]nresolved (?:reference|identifier|symbol|name)\b|Call to undefined function (?<symbol3>[\w\\]{1,120})|(?:error|Error): (?<symbol4>[\w$]{1,80}) is not defined)/,
  ],
  [
    'null-access',
    /\b(?:NullPointerException|NullReferenceException|Cannot read propert(?:y|ies) (?:'[^'\n]{1,80}' )?of (?:undefined|null)|nil pointer dereference|[Nn]ull pointer (?:dereference|exception)|undefined method [`'][^`'\n]{1,80}['`] for nil|Call to a member function \w{1,80}\(\) on null|Only safe \(\?\.\) or non-null asserted)/,
  ],
  [
    'api-misuse/unknown-member',
    /\b(?:AttributeError: .{0,120}has no attribute '(?<attribute>[^'\n]{1,120})'|no such method|NoSuchMethodError|NoSuchMethodException|NoMethodError|undefined method [`'](?<attribute2>[^`'\n]{1,120})|[Uu]nknown (?:method|property|field|attribute)\b|Call to undefined method)/,
  ],
  [
    'api-misuse/wrong-arity',
    /\b(?:[Ww]rong number of (?:arguments|parameters)(?: \(given (?<arityActual>\d{1,3}), expected (?<arityExpected>\d{1,3}))?|[Tt]oo (?:few|many) arguments\b|ArgumentCountError)/,
  ],
  [
    'type-mismatch',
    /\b(?:incompatible types?\b|mismatched types?\b|[Tt]ype mismatch\b|cannot (?:be converted|convert|implicitly convert)\b|ClassCastException|InvalidCastException|TypeError: .{0,160}expected .{0,160}\bgot\b|type error:)/,
  ],
  [
    'unmet-interface',
    /\b(?:does not implement (?:interface|abstract|inherited)|the trait .{1,120} is not implemented|AbstractMethodError|is not abstract and does not (?:override|implement)|[Cc]lass .{1,120} contains \d{1,3} abstract method)/,
  ],
  [
    'ownership',
    /\b(?:cannot borrow .{1,160} as (?:mutable|immutable)|use of moved value|does not live long enough|use[- ]after[- ]free|heap-use-after-free)\b/,
  ],
  [
    'visibility',
    /\b(?:has private access|is (?:private|inaccessible) (?:and only accessible )?(?:within|due to)|IllegalAccessError|Cannot access (?:private|protected)|is private in)\b/,
  ],
  [
    'logic-error/edge-case',
    /\b(?:index out of bounds: the len is \d|(?:index|slice bounds) out of range \[|(?:Array|String)?IndexOutOfBoundsException|IndexOutOfRangeException|Index was outside the bounds of the array|std::out_of_range|attempt to (?:add|subtract|multiply|divide|calculate the remainder) (?:with overflow|by zero)|integer divide by zero)/,
  ],
  ['syntax-error/indentation', /\b(?:IndentationError|TabError)\b/],
  [
    'syntax-error',
    /\b(?:SyntaxError\b|[Ss]yntax error\b|[Pp]arse error\b|[Uu]nexpected (?:token|end of (?:file|input)|EOF)\b|[Uu]nterminated (?:string|comment)\b|error: expected .{1,80} before )/,
  ],
  ['memory/leak', /\b(?:LeakSanitizer: detected memory leaks|memory leak detected|definitely lost: [1-9])/],
  [
    'memory/excessive',
    /\b(?:OutOfMemoryError|JavaScript heap out of memory|MemoryError\b|std::bad_alloc|OOMKilled)/,
  ],
  ['performance/timeout', /\b(?:TimeoutError\b|[Tt]est timed out|exceeded timeout of|Time Limit Exceeded)/],
  [
    'build-configuration',
    /\b(?:npm (?:ERR!|error) Missing script|No rule to make target|command not found|Unknown compiler option|Could not find (?:or load main class|a `?Cargo\.toml)|no such (?:task|target)\b)/,
  ],
];
