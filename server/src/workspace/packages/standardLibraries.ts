/** Modules that come with a language's runtime or host, so that no manifest declares them. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Node.js 26, without the `node:` prefix, which is recognised by itself. */
const node = words(`
  assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events
  fs http http2 https inspector module net os path perf_hooks process punycode querystring readline repl stream
  string_decoder sys timers tls trace_events tty url util v8 vm wasi worker_threads zlib sea sqlite test
`);

/** Modules that a host of JavaScript offers without a package: editors, load testers, platforms, frameworks' build steps. */
const javascriptHosts = words(`
  vscode atom electron k6 lwc lightning bun sketch uxp photoshop indesign figma scenegraph powerbi office alt-server alt-client
  server-only client-only react-native-web aws-lambda estree geojson unist hast mdast
`);

/** CPython 2.7 to 3.14, modules that were removed on the way included. */
const python = words(`
  __future__ __main__ _thread abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64
  bdb binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections
  colorsys compileall compression concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses
  dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler
  fcntl filecmp fileinput fnmatch formatter fractions ftplib functools gc genericpath getopt getpass gettext glob
  graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools
  json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib
  msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os ossaudiodev
  parser pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats
  pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter
  runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd
  sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symbol
  symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios test textwrap this threading time timeit
  tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest
  urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile
  zipimport zlib zoneinfo _typeshed
`);

/** Crates of the toolchain and words with a meaning of their own in a path. */
const rust = words('std core alloc proc_macro test crate self super Self');

export const standardModules = { node, javascriptHosts, python, rust } as const;
