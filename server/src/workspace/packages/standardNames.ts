/** Which module of a standard library offers a name: names that code of the language uses most. A name that two modules offer stands with both, so that neither is taken for sure. */
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';

/** Lines of `module: names`. */
type Table = string;

/** Node.js 24. */
const node: Table = `
  node:fs: readFileSync writeFileSync existsSync mkdirSync readdirSync statSync rmSync unlinkSync appendFileSync copyFileSync renameSync createReadStream createWriteStream readFile writeFile mkdtempSync realpathSync
  node:fs/promises: readFile writeFile
  node:path: basename dirname extname isAbsolute normalize relative
  node:url: fileURLToPath pathToFileURL
  node:os: tmpdir homedir cpus hostname platform
  node:util: promisify inspect parseArgs isDeepStrictEqual
  node:events: EventEmitter
  node:child_process: spawn spawnSync execSync execFile execFileSync fork
  node:crypto: createHash createHmac randomBytes randomUUID timingSafeEqual scryptSync
  node:stream: Readable Writable Transform PassThrough Duplex pipeline
  node:stream/promises: pipeline
  node:worker_threads: parentPort workerData isMainThread
  node:async_hooks: AsyncLocalStorage
  node:readline: createInterface
  node:zlib: gzipSync gunzipSync createGzip createGunzip
  node:module: createRequire
`;

/** CPython 3.14. */
const python: Table = `
  collections: defaultdict Counter OrderedDict deque namedtuple ChainMap
  collections.abc: Iterable Iterator Mapping MutableMapping Sequence Callable Generator Awaitable
  dataclasses: dataclass asdict astuple dataclass_transform
  typing: Any Optional Union List Dict Tuple Set Callable Iterable Iterator Literal TypedDict Protocol NamedTuple TypeVar Generic ClassVar Final Annotated cast overload TYPE_CHECKING Self Sequence Mapping Type NoReturn Awaitable Generator
  pathlib: Path PurePath PosixPath
  datetime: timedelta timezone tzinfo
  enum: Enum IntEnum StrEnum Flag IntFlag auto
  functools: lru_cache partial reduce wraps cached_property total_ordering singledispatch cmp_to_key
  itertools: chain combinations permutations islice groupby zip_longest accumulate takewhile dropwhile starmap pairwise
  abc: ABC ABCMeta abstractmethod
  contextlib: contextmanager asynccontextmanager suppress closing ExitStack nullcontext redirect_stdout
  decimal: Decimal ROUND_HALF_UP getcontext
  fractions: Fraction
  io: StringIO BytesIO
  concurrent.futures: ThreadPoolExecutor ProcessPoolExecutor as_completed
  threading: Thread Lock RLock Event Semaphore
  unittest: TestCase
  unittest.mock: Mock MagicMock patch AsyncMock
  uuid: uuid4 UUID uuid1
  urllib.parse: urlparse urlencode urljoin quote unquote parse_qs
  urllib.request: urlopen
  argparse: ArgumentParser Namespace
  tempfile: TemporaryDirectory NamedTemporaryFile mkdtemp mkstemp
  heapq: heappush heappop heapify nlargest nsmallest
  bisect: bisect_left bisect_right insort
  textwrap: dedent indent
  types: SimpleNamespace MappingProxyType
  operator: itemgetter attrgetter
  math: sqrt ceil floor isclose gcd
  copy: deepcopy
  time: perf_counter monotonic
  zoneinfo: ZoneInfo
  string: ascii_letters ascii_lowercase ascii_uppercase
  random: randint choice shuffle
`;

/** Java 25. */
const java: Table = `
  java.util: List ArrayList LinkedList Map HashMap TreeMap LinkedHashMap EnumMap Set HashSet TreeSet LinkedHashSet EnumSet Queue Deque ArrayDeque PriorityQueue Stack Vector Collection Collections Arrays Iterator Comparator Optional OptionalInt Objects Random Scanner StringJoiner StringTokenizer UUID Locale Date Calendar Properties Base64 BitSet NoSuchElementException ConcurrentModificationException InputMismatchException Timer
  java.util.function: Function BiFunction Supplier Consumer BiConsumer Predicate BiPredicate UnaryOperator BinaryOperator IntFunction IntPredicate ToIntFunction
  java.util.stream: Collectors Stream IntStream LongStream DoubleStream
  java.util.concurrent: ConcurrentHashMap CompletableFuture ExecutorService Executors Future TimeUnit CountDownLatch Callable ThreadLocalRandom CopyOnWriteArrayList BlockingQueue LinkedBlockingQueue ExecutionException TimeoutException ConcurrentLinkedQueue ScheduledExecutorService
  java.util.concurrent.atomic: AtomicInteger AtomicLong AtomicBoolean AtomicReference
  java.util.concurrent.locks: Lock ReentrantLock ReentrantReadWriteLock
  java.util.regex: Pattern Matcher PatternSyntaxException
  java.io: File FileReader FileWriter BufferedReader BufferedWriter InputStream OutputStream InputStreamReader OutputStreamWriter PrintWriter PrintStream IOException UncheckedIOException FileNotFoundException FileInputStream FileOutputStream ByteArrayInputStream ByteArrayOutputStream Serializable Closeable StringReader StringWriter Reader Writer ObjectInputStream ObjectOutputStream
  java.nio.file: Files Path Paths NoSuchFileException StandardOpenOption
  java.nio.charset: StandardCharsets Charset
  java.time: LocalDate LocalDateTime LocalTime Instant Duration ZonedDateTime ZoneId Period DayOfWeek Month OffsetDateTime Clock ZoneOffset
  java.time.format: DateTimeFormatter DateTimeParseException
  java.time.temporal: ChronoUnit TemporalAdjusters
  java.math: BigDecimal BigInteger RoundingMode MathContext
  java.net: URI URL HttpURLConnection Socket ServerSocket URISyntaxException MalformedURLException URLEncoder URLDecoder InetAddress
  java.net.http: HttpClient HttpRequest HttpResponse
  java.text: SimpleDateFormat DecimalFormat NumberFormat ParseException MessageFormat
  java.sql: Connection DriverManager PreparedStatement ResultSet SQLException Statement Timestamp Date
  java.lang.reflect: Method Field Constructor InvocationTargetException
  java.security: MessageDigest NoSuchAlgorithmException SecureRandom
`;

/** C23. */
const c: Table = `
  stdio.h: printf fprintf sprintf snprintf scanf sscanf fopen fclose fgets fputs fread fwrite getchar putchar puts perror FILE stdin stdout stderr EOF fflush fseek ftell getline
  stdlib.h: malloc calloc realloc free exit abort atoi atof strtol strtoul strtod qsort bsearch rand srand getenv EXIT_SUCCESS EXIT_FAILURE abs
  string.h: strlen strcpy strncpy strcat strncat strcmp strncmp strchr strrchr strstr strtok memcpy memmove memset memcmp strdup strerror
  stdint.h: int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t intptr_t uintptr_t INT32_MAX UINT32_MAX INT64_MAX SIZE_MAX
  stdbool.h: bool true false
  stddef.h: size_t ptrdiff_t offsetof
  ctype.h: isalpha isdigit isalnum isspace isupper islower toupper tolower isxdigit ispunct
  math.h: sqrt pow fabs floor ceil round sin cos tan exp log log10 fmod M_PI
  assert.h: assert
  limits.h: INT_MAX INT_MIN CHAR_BIT LONG_MAX LONG_MIN UINT_MAX
  float.h: DBL_MAX FLT_MAX DBL_EPSILON
  errno.h: errno EINVAL ENOMEM ENOENT
  time.h: time_t clock localtime gmtime strftime difftime mktime
  stdarg.h: va_list va_start va_end va_arg
  signal.h: SIGINT SIGTERM
  pthread.h: pthread_t pthread_create pthread_join pthread_mutex_t pthread_mutex_lock
  unistd.h: getpid fork usleep
  inttypes.h: PRIu64 PRId64 PRIu32
`;

/** C++23; names of \`std\`, after which the C library is looked at. */
const cpp: Table = `
  vector: vector
  string: string to_string stoi stod stoul getline wstring
  string_view: string_view
  iostream: cout cin cerr endl clog
  map: map multimap
  unordered_map: unordered_map unordered_multimap
  set: set multiset
  unordered_set: unordered_set
  memory: unique_ptr shared_ptr weak_ptr make_unique make_shared enable_shared_from_this
  algorithm: sort find_if transform copy_if reverse max_element min_element any_of all_of none_of count_if remove_if lower_bound upper_bound binary_search clamp stable_sort unique
  numeric: accumulate iota inner_product gcd lcm reduce
  functional: function bind greater less
  optional: optional nullopt
  variant: variant visit holds_alternative
  tuple: tuple make_tuple tie
  utility: pair make_pair move forward swap exchange
  array: array
  deque: deque
  queue: queue priority_queue
  stack: stack
  list: list
  sstream: stringstream istringstream ostringstream
  fstream: ifstream ofstream fstream
  thread: thread jthread
  mutex: mutex lock_guard unique_lock scoped_lock
  atomic: atomic
  chrono: chrono
  stdexcept: runtime_error invalid_argument out_of_range logic_error
  exception: exception
  limits: numeric_limits
  iomanip: setw setprecision setfill
  filesystem: filesystem
  regex: regex regex_match regex_search regex_replace smatch
  random: mt19937 random_device uniform_int_distribution uniform_real_distribution
  future: future async promise
  cstdint: int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t
  cassert: assert
  cstdio: printf fprintf snprintf
  cmath: sqrt pow fabs floor ceil
  cstring: strlen strcmp memcpy memset
  span: span
  format: format
`;

/** Rust 1.90. */
const rust: Table = `
  std::collections: HashMap HashSet BTreeMap BTreeSet VecDeque BinaryHeap LinkedList
  std::collections::hash_map: Entry
  std::collections::btree_map: Entry
  std::rc: Rc
  std::sync: Arc Mutex RwLock Once OnceLock Condvar LazyLock
  std::sync::atomic: AtomicUsize AtomicBool AtomicU64 AtomicI32 Ordering
  std::cell: RefCell Cell OnceCell
  std::fs: File OpenOptions
  std::io: Read Write BufRead BufReader BufWriter
  std::path: Path PathBuf
  std::time: Duration Instant SystemTime UNIX_EPOCH
  std::fmt: Display Debug Formatter
  std::error: Error
  std::str: FromStr
  std::cmp: Ordering Reverse
  std::ops: Add Sub Mul Div Deref DerefMut Index IndexMut Neg Range
  std::hash: Hash Hasher
  std::borrow: Cow
  std::marker: PhantomData
  std::process: Command Stdio
  std::net: TcpListener TcpStream IpAddr Ipv4Addr SocketAddr
  std::any: Any TypeId
  std::iter: FromIterator Peekable
  std::ffi: OsStr OsString CString CStr
  std::pin: Pin
  std::future: Future
  std: fmt io fs env thread process mem
`;

/** .NET 10. */
const csharp: Table = `
  System: Console DateTime DateTimeOffset TimeSpan Guid Math Random Exception ArgumentException ArgumentNullException ArgumentOutOfRangeException InvalidOperationException NotImplementedException NotSupportedException FormatException Func Action Predicate Tuple Lazy Uri Environment Convert Array IDisposable IComparable IEquatable Attribute EventArgs EventHandler StringComparison Type Activator GC Obsolete Flags
  System.Collections.Generic: List Dictionary HashSet Queue Stack IEnumerable IList IDictionary ICollection KeyValuePair IReadOnlyList IReadOnlyDictionary SortedDictionary LinkedList IEqualityComparer IComparer PriorityQueue IAsyncEnumerable
  System.Linq: Enumerable IQueryable IGrouping
  System.Text: StringBuilder Encoding
  System.Text.RegularExpressions: Regex Match RegexOptions
  System.Text.Json: JsonSerializer JsonDocument JsonSerializerOptions
  System.IO: File Path Directory Stream StreamReader StreamWriter MemoryStream FileStream FileInfo DirectoryInfo IOException FileNotFoundException TextReader TextWriter
  System.Threading.Tasks: Task ValueTask Parallel TaskCompletionSource
  System.Threading: CancellationToken CancellationTokenSource Thread SemaphoreSlim Interlocked Monitor
  System.Net.Http: HttpClient HttpRequestMessage HttpResponseMessage StringContent
  System.Net: HttpStatusCode IPAddress WebUtility
  System.Collections.Concurrent: ConcurrentDictionary ConcurrentQueue ConcurrentBag BlockingCollection
  System.Collections.Immutable: ImmutableList ImmutableArray ImmutableDictionary
  System.Collections.ObjectModel: ObservableCollection ReadOnlyCollection
  System.Diagnostics: Stopwatch Process Debug
  System.Globalization: CultureInfo NumberStyles
  System.Reflection: Assembly MethodInfo PropertyInfo BindingFlags
  System.Security.Cryptography: SHA256 RandomNumberGenerator Aes
  System.ComponentModel: INotifyPropertyChanged Description
  System.ComponentModel.DataAnnotations: Required Key MaxLength
`;

/** Ruby 3.4; the constant comes with the feature. */
const ruby: Table = `
  json: JSON
  date: Date DateTime
  securerandom: SecureRandom
  fileutils: FileUtils
  pathname: Pathname
  tempfile: Tempfile
  net/http: Net
  uri: URI
  yaml: YAML
  csv: CSV
  erb: ERB
  ostruct: OpenStruct
  digest: Digest
  open3: Open3
  logger: Logger
  optparse: OptionParser
  stringio: StringIO
  timeout: Timeout
  benchmark: Benchmark
  bigdecimal: BigDecimal
  forwardable: Forwardable
  singleton: Singleton
  shellwords: Shellwords
`;

/** What Kotlin adds to Java's library, where it is not in reach by itself. */
const kotlin: Table = `
  kotlin.math: sqrt pow floor ceil roundToInt PI hypot
  kotlin.random: Random
  kotlin.time: measureTime
  kotlin.system: measureTimeMillis exitProcess
`;

const tables: Partial<Readonly<Record<CodeLanguage, readonly Table[]>>> = {
  typescript: [node],
  tsx: [node],
  javascript: [node],
  python: [python],
  java: [java],
  kotlin: [kotlin, java],
  c: [c],
  cpp: [cpp, c],
  rust: [rust],
  csharp: [csharp],
  ruby: [ruby],
};

const read = new Map<Table, ReadonlyMap<string, readonly string[]>>();

function modulesByName(table: Table): ReadonlyMap<string, readonly string[]> {
  const known = read.get(table);
  if (known) return known;
  const byName = new Map<string, string[]>();
  for (const line of table.trim().split('\n')) {
    const end = line.indexOf(': ');
    const module = line.slice(0, end).trim();
    for (const name of line.slice(end + 2).split(' '))
      byName.set(name, [...(byName.get(name) ?? []), module]);
  }
  read.set(table, byName);
  return byName;
}

/** Modules of the standard library that offer the name, as the language imports them; empty when none is known to. */
export function standardModulesOf(name: string, language: CodeLanguage): readonly string[] {
  for (const table of tables[language] ?? []) {
    const modules = modulesByName(table).get(name);
    if (modules) return modules;
  }
  return [];
}
