/** An undefined name that is a module itself: `os`, `np`, `fs`, `strings`, a package of the workspace. */
import { basename, dirname } from '../../../base/paths.ts';
import { importPath } from '../../../workspace/imports/go.ts';
import type { ImportScope } from '../../../workspace/imports/importRules.ts';
import { importRulesOf } from '../../../workspace/imports/rulesOf.ts';
import { usageOf } from '../../../workspace/imports/usage.ts';
import { standardModules } from '../../../workspace/packages/standardLibraries.ts';
import type { CodeFile, CodeWorld } from '../codeWorld.ts';
import { declarationOf, versionOf } from '../packageVersion.ts';
import { type Candidate, isStandard } from './importCandidates.ts';

/** Names under which everybody imports a module of Python. */
const PYTHON_NAMES: Readonly<Record<string, string>> = {
  np: 'numpy',
  pd: 'pandas',
  plt: 'matplotlib.pyplot',
  sns: 'seaborn',
  tf: 'tensorflow',
  nx: 'networkx',
  ET: 'xml.etree.ElementTree',
  tk: 'tkinter',
  pa: 'pyarrow',
  pl: 'polars',
  jnp: 'jax.numpy',
};

/** Modules of Python that hold a class of their own name, with the names that show that the module is meant. */
const HOLDS_ITSELF: Readonly<Record<string, RegExp>> = {
  datetime: /\bdatetime\.(?:datetime|date|time|timedelta|timezone|tzinfo|UTC|MINYEAR|MAXYEAR)\b/,
  time: /\btime\./,
  copy: /\bcopy\./,
  glob: /\bglob\./,
  pprint: /\bpprint\./,
  array: /\barray\.array\b/,
  decimal: /./,
};

/** Modules of Go's standard library whose last part is not unique, or that code names most; complete for the rest is the index. */
const GO_MODULES: Readonly<Record<string, string>> = Object.fromEntries(
  'bufio bytes cmp context errors expvar flag fmt hash html io iter log maps math mime net os path plugin reflect regexp runtime slices sort strconv strings sync syscall testing time unicode unique unsafe archive/tar archive/zip compress/gzip compress/zlib container/heap container/list container/ring crypto/aes crypto/cipher crypto/ecdsa crypto/ed25519 crypto/hmac crypto/md5 crypto/rsa crypto/sha1 crypto/sha256 crypto/sha512 crypto/tls crypto/x509 database/sql encoding/base64 encoding/binary encoding/csv encoding/gob encoding/hex encoding/json encoding/pem encoding/xml go/ast go/format go/parser go/token hash/crc32 hash/fnv html/template image/color image/jpeg image/png io/fs io/ioutil log/slog log/syslog math/big math/bits math/cmplx mime/multipart net/http net/mail net/netip net/smtp net/url os/exec os/signal os/user path/filepath regexp/syntax runtime/debug runtime/pprof sync/atomic testing/fstest testing/iotest testing/quick text/tabwriter unicode/utf16 unicode/utf8 net/http/httptest net/http/httputil'
    .split(' ')
    .map((module) => [basename(module), module]),
);

const candidate = (
  symbol: string,
  module: string,
  score: number,
  form: 'module' | 'default' = 'module',
): Candidate => ({ wanted: { symbol, module, form }, declared: { where: 'standard-library' }, score });

function inPython(
  symbol: string,
  line: string,
  file: CodeFile,
  world: CodeWorld,
  used: number,
): Candidate | undefined {
  if (standardModules.python.has(symbol)) {
    const own = HOLDS_ITSELF[symbol];
    if (own === undefined || own.test(line)) return candidate(symbol, symbol, 4);
    return symbol === 'datetime'
      ? { ...candidate(symbol, symbol, 4), wanted: { symbol, module: symbol, form: 'named' } }
      : undefined;
  }
  const module = PYTHON_NAMES[symbol] ?? symbol;
  if (isStandard(module, file)) return candidate(symbol, module, 4);
  const top = module.split('.')[0] as string;
  const declared = declarationOf(top, 'pypi', file.path, world.facts);
  if (declared === undefined && used === 0) return undefined;
  const version = versionOf(declared);
  return {
    ...candidate(symbol, module, 4),
    declared: { where: 'package', package: version === undefined ? top : `${top}@${version}` },
  };
}

function inGo(symbol: string, file: CodeFile, { facts, symbols }: CodeWorld): Candidate | undefined {
  const own = facts
    .matching(`**/${symbol}/*.go`, 50)
    .filter((path) => symbols?.inFile(path)?.package === symbol && !path.endsWith('_test.go'));
  const directories = new Set(own.map(dirname));
  const module = directories.size === 1 ? importPath([...directories][0] as string, facts) : undefined;
  if (module !== undefined && own[0] !== undefined && dirname(own[0]) !== dirname(file.path))
    return { ...candidate(symbol, module, 5), declared: { where: 'workspace', path: own[0], line: 1 } };
  const standard = GO_MODULES[symbol];
  if (standard !== undefined && directories.size === 0) return candidate(symbol, standard, 4);
  const declared = facts.manifests
    .filter((it) => it.ecosystem === 'go')
    .flatMap((it) => it.dependencies)
    .filter((it) => it.scope !== 'transitive' && basename(it.name.replace(/\/v\d{1,3}$/, '')) === symbol);
  const only = declared.length === 1 ? declared[0] : undefined;
  return (
    only && {
      ...candidate(symbol, only.name, 4),
      declared: { where: 'package', package: [only.name, versionOf(only)].filter(Boolean).join('@') },
    }
  );
}

function inScript(symbol: string, file: CodeFile): Candidate | undefined {
  if (!standardModules.node.has(symbol) || symbol === 'module' || symbol === 'console') return undefined;
  const isOld = /require\(['"](?!node:)[a-z_]{2,20}['"]\)|from ['"](?:fs|path|os|util|crypto|http)['"]/.test(
    file.text,
  );
  // A namespace import is right with and without `esModuleInterop`.
  return candidate(
    symbol,
    isOld ? symbol : `node:${symbol}`,
    4,
    file.language === 'javascript' ? 'default' : 'module',
  );
}

/** @returns undefined when no module of that name is known, or when it is not clear that the module is meant. */
export async function moduleAsSymbol(
  symbol: string,
  line: string,
  file: CodeFile,
  world: CodeWorld,
): Promise<Candidate | undefined> {
  const rules = importRulesOf(file.language);
  if (rules === undefined) return undefined;
  switch (file.language) {
    case 'python': {
      const scope: ImportScope | undefined = world.symbols && { facts: world.facts, symbols: world.symbols };
      const used = scope ? (usageOf(rules, scope).whole.get(PYTHON_NAMES[symbol] ?? symbol)?.length ?? 0) : 0;
      return inPython(symbol, line, file, world, used);
    }
    case 'go':
      return inGo(symbol, file, world);
    case 'typescript':
    case 'tsx':
    case 'javascript':
      return inScript(symbol, file);
    default:
      return undefined;
  }
}
