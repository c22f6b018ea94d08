/** Names that belong to a language, not to a program: renaming never touches them, so a signature keeps them. */

const words = (text: string): readonly string[] => text.split(/\s+/);

const python = words(
  'abs all any bool bytes bytearray callable chr classmethod complex dict dir divmod enumerate eval exec filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len list locals map max memoryview min next None NoneType object oct open ord pow print property range repr reversed round set setattr slice sorted staticmethod str sum super True False tuple type vars zip self cls Any Callable ClassVar Dict Final Generic Iterable Iterator Generator Coroutine Awaitable List Literal Mapping Never NoReturn Optional Protocol Self Sequence Set Tuple Type TypedDict TypeVar Union Exception BaseException ValueError TypeError KeyError IndexError AttributeError RuntimeError function module method builtin_function_or_method',
);
const javascript = words(
  'any unknown never void null undefined string number boolean bigint symbol object true false this super Array ArrayBuffer Boolean BigInt Date Error Function JSON Map Math Number Object Promise PromiseLike Proxy RangeError ReadonlyArray Record Partial Required Readonly Pick Omit Exclude Extract ReturnType Parameters Awaited ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URL WeakMap WeakSet Iterable Iterator AsyncIterable Generator console process require module exports globalThis window document setTimeout setInterval clearTimeout fetch Buffer parseInt parseFloat isNaN typeof keyof readonly describe it test expect beforeEach afterEach jest vi length toString push map filter reduce forEach join keys values entries then catch JSX Element HTMLElement Event',
);
const java = words(
  'void boolean byte char short int long float double null true false this super var Object String Integer Long Double Float Boolean Character Byte Short Number Math System Thread Runnable Iterable Comparable CharSequence StringBuilder Exception RuntimeException Throwable Error Override Deprecated FunctionalInterface SafeVarargs List ArrayList LinkedList Map HashMap TreeMap LinkedHashMap Set HashSet TreeSet Collection Collections Arrays Iterator Optional Stream IntStream Collectors Function BiFunction Supplier Consumer Predicate Scanner Random Date Instant Duration LocalDate LocalDateTime Path Paths Files File IOException InputStream OutputStream BigDecimal BigInteger Pattern Matcher UUID Queue Deque ArrayDeque PriorityQueue Stack Vector Entry',
);
const rust = words(
  'bool char str i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 self Self super crate std core alloc String Vec Option Some None Result Ok Err Box Rc Arc Cell RefCell Mutex RwLock HashMap HashSet BTreeMap BTreeSet VecDeque Cow Iterator IntoIterator FromIterator ExactSizeIterator DoubleEndedIterator Clone Copy Debug Display Default Drop Eq PartialEq Ord PartialOrd Hash From Into TryFrom TryInto AsRef AsMut Deref DerefMut Fn FnMut FnOnce Future Send Sync Sized Unpin Add Sub Mul Div Rem Neg Not Index IndexMut Error Read Write println print format vec assert assert_eq panic todo integer float static mut ref dyn impl fn',
);
const goNames = words(
  'bool byte complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr any comparable true false iota nil append cap clear close complex copy delete imag len make max min new panic print println real recover chan map func struct interface fmt os io errors strings strconv time sync context sort bytes math bufio regexp json http net log reflect testing filepath path unicode utf8 atomic rand slices maps untyped',
);
const cNames = words(
  'void char short int long float double signed unsigned bool _Bool size_t ssize_t ptrdiff_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t uintptr_t intptr_t wchar_t char8_t char16_t char32_t FILE NULL nullptr nullptr_t const volatile auto this std string string_view vector map unordered_map set unordered_set list deque array pair tuple optional variant unique_ptr shared_ptr weak_ptr function iostream ostream istream cout cin cerr endl move forward begin end size printf fprintf sprintf snprintf scanf puts malloc calloc realloc free memcpy memset strlen strcpy strcmp strcat exit abort assert main operator struct union enum class initializer_list basic_string allocator thread mutex',
);
const csharp = words(
  'void bool byte sbyte char short ushort int uint long ulong float double decimal string object dynamic var null true false this base System Object String Int32 Int64 Boolean Double Decimal Exception Console Task ValueTask List Dictionary HashSet Queue Stack IEnumerable IEnumerator IList ICollection IDictionary IDisposable IComparable IEquatable Func Action Predicate Nullable Type Attribute Array Enum Delegate EventHandler DateTime TimeSpan Guid StringBuilder Math Convert Linq Collections Generic Threading Tasks Text IO Net Http',
);

/** By language id; TypeScript shares JavaScript's, C++ shares C's, Kotlin Java's. */
const byLanguage = new Map<string, ReadonlySet<string>>();
for (const [languages, names] of [
  ['python', python],
  ['typescript tsx javascript', javascript],
  ['java kotlin', java],
  ['rust', rust],
  ['go', goNames],
  ['c cpp', cNames],
  ['csharp', csharp],
] as const)
  for (const language of words(languages)) byLanguage.set(language, new Set(names));

/** Whether a name is the language's own; without a language, whether it is that of any. */
export function isBuiltin(name: string, language: string | undefined): boolean {
  const own = language === undefined ? undefined : byLanguage.get(language);
  if (own) return own.has(name);
  for (const names of byLanguage.values()) if (names.has(name)) return true;
  return false;
}
