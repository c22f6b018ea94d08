/** Names that code may use without an import, because the language, its host or its test runners bring them: never reported as missing. */
import type { CodeLanguage } from './codeLanguage.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** ECMAScript 2025, Node.js 24, and the constructors and functions of browsers (DOM, Fetch, Streams, Web Workers) that names of programs collide with. */
const script = new Set(
  words(`
  Array ArrayBuffer AggregateError Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError FinalizationRegistry Float32Array
  Float64Array Function Infinity Int16Array Int32Array Int8Array Intl Iterator JSON Map Math NaN Number Object Promise Proxy RangeError
  ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array
  Uint8ClampedArray WeakMap WeakRef WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat
  parseInt undefined unescape arguments Awaited Capitalize ConstructorParameters Exclude Extract InstanceType Lowercase NoInfer NonNullable Omit
  OmitThisParameter Parameters Partial Pick PropertyKey Readonly ReadonlyArray ReadonlyMap ReadonlySet Record Required ReturnType ThisParameterType
  ThisType Uncapitalize Uppercase PromiseLike ArrayLike Iterable IterableIterator AsyncIterable AsyncIterator AsyncGenerator Generator Disposable
  PromiseSettledResult TemplateStringsArray NodeJS JSX React Buffer BufferEncoding process require module exports __dirname __filename global console
  setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate queueMicrotask structuredClone performance fetch crypto
  AbortController AbortSignal Blob BroadcastChannel ByteLengthQueuingStrategy CompressionStream CountQueuingStrategy Crypto CryptoKey CustomEvent
  DecompressionStream DOMException Event EventSource EventTarget File FileList FileReader FormData Headers MessageChannel MessageEvent MessagePort
  Navigator ReadableStream Request RequestInit Response ResponseInit Storage SubtleCrypto TextDecoder TextEncoder TransformStream URL URLSearchParams
  WebAssembly WebSocket WritableStream XMLHttpRequest Worker SharedWorker ServiceWorker window document navigator location history screen
  localStorage sessionStorage indexedDB alert confirm prompt atob btoa requestAnimationFrame cancelAnimationFrame requestIdleCallback getComputedStyle
  matchMedia postMessage addEventListener removeEventListener dispatchEvent scrollTo self caches customElements Element Node Document DocumentFragment
  HTMLElement HTMLInputElement HTMLDivElement HTMLButtonElement HTMLFormElement HTMLCanvasElement HTMLImageElement HTMLVideoElement SVGElement Text
  Comment Range Selection NodeList MutationObserver MutationRecord IntersectionObserver ResizeObserver PerformanceObserver Notification Image Audio
  Option KeyboardEvent MouseEvent PointerEvent TouchEvent FocusEvent InputEvent SubmitEvent DragEvent ClipboardEvent WheelEvent StorageEvent
  PopStateEvent ErrorEvent CloseEvent ProgressEvent AnimationEvent TransitionEvent DataTransfer DOMRect DOMParser XMLSerializer CSS CSSStyleSheet
  ShadowRoot ImageData ImageBitmap OffscreenCanvas Path2D AudioContext MediaStream MediaRecorder SpeechRecognition PaymentRequest Lock Plugin Permissions
  describe it test expect suite before after beforeAll afterAll beforeEach afterEach vi jest mocha chai cy Cypress assert context spyOn jasmine fail
  defineProps defineEmits defineExpose defineSlots defineModel defineOptions withDefaults useState useFetch useRuntimeConfig navigateTo definePageMeta
  Deno Bun chrome browser ref computed watch reactive onMounted`),
);

/** CPython 3.14, and what notebooks and pytest bring. */
const python = new Set(
  words(`
  ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWarning
  ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError Ellipsis
  EncodingWarning EnvironmentError Exception ExceptionGroup False FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit
  IOError ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError
  ModuleNotFoundError NameError None NotADirectoryError NotImplemented NotImplementedError OSError OverflowError PendingDeprecationWarning
  PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration
  StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True TypeError UnboundLocalError UnicodeDecodeError
  UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError abs aiter all anext any ascii
  bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec exit
  filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len license list locals map max
  memoryview min next object oct open ord pow print property quit range repr reversed round set setattr slice sorted staticmethod str sum super
  tuple type vars zip self cls reveal_type get_ipython display tmp_path monkeypatch capsys caplog mocker`),
);

const byLanguage: Partial<Readonly<Record<CodeLanguage, ReadonlySet<string>>>> = {
  typescript: script,
  tsx: script,
  javascript: script,
  python,
};

export function isAmbient(language: CodeLanguage, name: string): boolean {
  return /^__\w+__$/.test(name) || (byLanguage[language]?.has(name) ?? false);
}
