/** CPython: the last line of a traceback. Its code is the class of the exception, which for some says little, so the words decide there. */
import { anyOf, type Tool } from '../tool.ts';

export const cpython: Tool = {
  id: 'cpython',
  title: 'Python',
  languages: ['python'],
  aliases: ['python', 'python3', 'pytest', 'unittest'],
  normalCode: (code) => code.replace(/^(?:builtins|exceptions)\./, ''),
  codes: {
    'syntax-error': 'SyntaxError',
    'syntax-error/indentation': 'IndentationError TabError',
    'undefined-symbol': 'NameError UnboundLocalError',
    'missing-dependency': 'ModuleNotFoundError',
    other:
      'AssertionError KeyError IndexError LookupError ValueError UnicodeDecodeError UnicodeEncodeError UnicodeError ZeroDivisionError OverflowError ArithmeticError FloatingPointError RuntimeError NotImplementedError RecursionError StopIteration StopAsyncIteration GeneratorExit OSError IOError FileNotFoundError FileExistsError PermissionError IsADirectoryError NotADirectoryError ConnectionError ConnectionRefusedError TimeoutError BrokenPipeError BlockingIOError InterruptedError MemoryError EOFError KeyboardInterrupt SystemExit SystemError BufferError ReferenceError Exception BaseException ExceptionGroup Warning Failed',
    lint: 'DeprecationWarning PendingDeprecationWarning UserWarning SyntaxWarning FutureWarning ResourceWarning RuntimeWarning ImportWarning BytesWarning EncodingWarning PytestCollectionWarning',
  },
  wideCodes: {
    'type-mismatch': 'TypeError',
    'api-misuse/unknown-member': 'AttributeError',
    'undefined-symbol/missing-import': 'ImportError',
  },
  families: [
    ['lint', /^[\w.]*Warning$/],
    ['other', /^[\w.]*(?:Error|Exception|Exit|Interrupt|Timeout|Failed|Failure|Invalid|NotFound|Mismatch)$/],
  ],
  patterns: [
    ['missing-dependency', /^No module named '?(?<module>[\w.]+)'?/],
    [
      'undefined-symbol',
      /^cannot import name '(?<symbol>[^'\n]+)' from (?:partially initialized module )?'(?<module>[^'\n]+)'/,
    ],
    [
      'undefined-symbol',
      anyOf(
        /^name '(?<symbol>[^'\n]+)' is not defined/,
        /^(?:local|free) variable '(?<symbol2>[^'\n]+)' referenced/,
        /^cannot access (?:local|free) variable '(?<symbol3>[^'\n]+)'/,
      ),
    ],
    [
      'null-access',
      anyOf(
        /^'NoneType' object (?:is not (?:subscriptable|iterable|callable)|has no attribute '(?<attribute>[^'\n]+)'|does not support)/,
        /^argument of type 'NoneType'/,
        /^unsupported operand type\(s\) for .{1,12}: (?:'NoneType'|'[^'\n]+' and 'NoneType')/,
        /^cannot unpack non-iterable NoneType/,
        /^object of type 'NoneType' has/,
      ),
    ],
    [
      'api-misuse/unknown-member',
      /^(?:module|'(?<object>[^'\n]+)' object|type object '(?<object2>[^'\n]+)') (?:'(?<object3>[^'\n]+)' )?has no attribute '(?<attribute>[^'\n]+)'/,
    ],
    [
      'api-misuse/wrong-arity',
      /^(?<symbol>[\w.<>]{1,160})\(\) takes (?:from |at (?:least|most) |exactly )?(?<arityExpected>no|one|two|\d{1,3}(?: to \d{1,3})?) (?:required |optional )?(?:positional |keyword )?arguments? (?:but|\()(?<arityActual>\d{1,3})? ?/,
    ],
    [
      'api-misuse/wrong-arity',
      /^(?<symbol>[\w.<>]{1,160})\(\) (?:missing \d{1,3} required|takes no (?:keyword )?arguments|expected at (?:least|most)|takes at)|^(?:function|(?<object>[\w.]{1,120})) (?:missing required argument|expected (?:at (?:least|most) )?\d{1,3} arguments?, got|takes (?:at (?:most|least)|exactly|no|\d))/,
    ],
    [
      'api-misuse/wrong-argument',
      anyOf(
        /^(?<symbol>[\w.<>]{1,160})\(\) got (?:an unexpected keyword argument|multiple values for|some positional-only)/,
        /^'(?<attribute>[^'\n]+)' is an invalid keyword argument/,
        /^unexpected keyword argument/,
        /^got an unexpected keyword/,
      ),
    ],
    [
      'api-misuse',
      /^'(?<object>[^'\n]+)' object is not callable|^descriptor '|^super\(|^(?:object\.__init__|type\.__new__|this constructor takes)/,
    ],
    ['unmet-interface', /^Can't instantiate abstract class (?<object>\S+)/],
    [
      'type-mismatch',
      /^unsupported operand type\(s\) for [^\n:]{1,30}: '(?<expected>[^'\n]+)' and '(?<actual>[^'\n]+)'|^'[^'\n]{1,3}' not supported between instances of '(?<expected2>[^'\n]+)' and '(?<actual2>[^'\n]+)'/,
    ],
    [
      'type-mismatch',
      /^can only concatenate (?<expected>\S+) \(not "(?<actual>[^"\n]+)"\)|^'(?<actual2>[^'\n]+)' object (?:is not (?:iterable|subscriptable|reversible|an iterator|an async)|cannot be interpreted|does not support|doesn't support)/,
    ],
    [
      'type-mismatch',
      anyOf(
        /^.{1,160} (?:must be|should be|expected) .{1,160}/,
        /^(?:list|tuple|string|slice|range) ind(?:ex|ices) must/,
        /^unhashable type/,
        /^int\(\) argument/,
        /^float\(\) argument/,
        /^object of type/,
        /^a bytes-like object/,
        /^sequence item/,
        /^expected /,
        /^argument of type/,
        /^cannot (?:unpack|convert|create|use)/,
        /^bad operand type/,
        /^not all arguments converted/,
        /^(?:Object|keys) .{1,80} not JSON/,
        /^[\w.]{1,80}: expected/,
        /^exceptions must/,
        /^catching classes/,
      ),
    ],
    [
      'syntax-error/indentation',
      /^(?:unexpected (?:indent|unindent)|unindent does not match|expected an indented block|inconsistent use of tabs)/,
    ],
    [
      'syntax-error',
      anyOf(
        /^invalid syntax/,
        /^unterminated /,
        /^unexpected (?:EOF|character)/,
        /^EOL while/,
        /^EOF while/,
        /^'[^'\n]{1,40}' was never closed/,
        /^closing parenthesis/,
        /^unmatched '/,
        /^invalid (?:decimal|character|non-printable|token)/,
        /^cannot assign to/,
        /^'(?:return|await|yield|break|continue)' outside/,
        /^positional argument follows/,
        /^keyword argument repeated/,
        /^f-string/,
        /^Missing parentheses/,
        /^expected '/,
        /^leading zeros/,
        /^non-default argument/,
        /^Generator expression must/,
        /^duplicate argument/,
      ),
    ],
  ],
  weights: 'python',
};
