/** Texts that report no error: build progress, passing tests, logs, program output, prose. Classification leaves them `unknown`. */

const texts = `
   Compiling serde v1.0.203
    Finished \`dev\` profile [unoptimized + debuginfo] target(s) in 0.42s
running 3 tests
test tests::parses_dates ... ok
[INFO] --- maven-compiler-plugin:3.11.0:compile (default-compile) @ shop ---
[INFO] BUILD SUCCESS
> Task :app:compileKotlin UP-TO-DATE
BUILD SUCCESSFUL in 12s
[ 25%] Building C object CMakeFiles/demo.dir/demo.c.o
[100%] Linking CXX executable demo
make[1]: Nothing to be done for 'all'.
gcc -O2 -Wall -c main.c -o main.o
cc1: note: enabled by default
ok      example.org/shop/cart   0.018s  coverage: 81.2% of statements
?       example.org/shop/cmd    [no test files]
--- PASS: TestTotals/empty_cart (0.00s)
main.go:42: listening on :8080
2026/11/23 10:15:30 main.go:88: shutting down
go: finding module for package github.com/google/uuid
============================= test session starts ==============================
tests/test_cart.py::test_total_is_zero PASSED                            [ 12%]
tests/test_cart.py ....                                                  [100%]
======================== 14 passed, 2 skipped in 1.42s =========================
Ran 12 tests in 0.034s
OK (skipped=1)
Requirement already satisfied: requests in ./venv/lib/python3.11/site-packages (2.32.3)
Successfully installed attrs-23.2.0
Success: no issues found in 48 source files
0 errors, 0 warnings, 0 informations
All done! 14 files left unchanged.
 ✓ src/cart/total.test.ts (8 tests) 31ms
 PASS  src/cart/total.test.js
Tests:       42 passed, 42 total
Snapshots:   3 passed, 3 total
ok 14 - totals of an empty cart
# pass 14
# fail 0
1..14
webpack 5.91.0 compiled successfully in 2304 ms
vite v5.3.1 building for production...
dist/assets/index-DiwrgTda.js   142.33 kB │ gzip: 45.71 kB
added 312 packages, and audited 313 packages in 9s
found 0 vulnerabilities
npm notice New major version of npm available! 10.8.1 -> 11.0.0
Lockfile is up to date, resolution step is skipped
Done in 3.2s
12:01:33 PM [vite] hmr update /src/App.tsx
[2026-11-23 10:15:30.120] [info] user 42 logged in from 10.0.0.8
2026-11-23T10:15:30.120Z DEBUG cart: recalculated totals for 3 items
INFO 2026-11-23 10:15:30,120 cart.views GET /cart 200 14ms
level=info ts=2026-11-23T10:15:30Z msg="request served" path=/cart status=200
{"level":30,"time":1764000000,"msg":"server started","port":8080}
127.0.0.1 - - [23/Nov/2026:10:15:30 +0000] "GET /cart HTTP/1.1" 200 512
Nov 23 10:15:30 build-7 systemd[1]: Started Daily apt upgrade and clean activities.
kernel: eth0: link up, 1000 Mbps, full duplex
Step 4/9 : COPY package.json ./
 ---> Using cache
#12 exporting to image
Successfully tagged shop:latest
container shop-db-1 is healthy
Cloning into 'shop'...
remote: Enumerating objects: 5120, done.
Receiving objects: 100% (5120/5120), 1.21 MiB | 4.10 MiB/s, done.
Switched to a new branch 'cart-totals'
[cart-totals 3f2a1bc] Round totals to cents
 2 files changed, 31 insertions(+), 4 deletions(-)
diff --git a/src/cart.ts b/src/cart.ts
@@ -12,7 +12,9 @@ export function total(items: Item[]) {
+  return items.reduce((sum, item) => sum + item.price, 0);
The cart computes totals in cents and rounds only when it shows them.
Use \`Money\` for every amount; a bare number is not accepted in reviews.
Each module exports one function and its types.
The import order is checked by the formatter, so there is no need to care.
Private helpers live at the bottom of the file.
An abstract base class was considered and rejected.
We expect two arguments, the amount and the currency.
Unused code is deleted at once; history keeps it.
The type of a price is decided by the currency.
Call \`close\` when the connection is no longer needed.
Names that are defined in the glossary are used in code as well.
If the file does not exist, defaults are used.
Functions that return nothing are named with a verb.
The borrow checker is explained in chapter four of the book.
This chapter is about interfaces and how to implement them.
Null is only used at the border to the database.
Missing values are shown as a dash.
Errors are logged once, at the border of the system.
Deprecated endpoints answer with 410 after six months.
See also: types, modules, imports.
Syntax highlighting needs a recent terminal.
A lifetime of thirty days is enough for a session.
Questions go to the channel of the team.
# Installation
## Usage
- [x] add tests
1. Install the dependencies with \`npm ci\`.
| name | type | default |
https://example.org/docs/errors
usage: shop [-h] [--port PORT]
  --verbose            print more
Options:
Press h to show help
Watching for file changes.
Rebuilding...
Waiting for the debugger to disconnect...
Progress: resolved 812, reused 790, downloaded 22, added 310, done
[####################----------] 66%
Downloading model.bin: 100%|██████████| 1.2G/1.2G [00:42<00:00, 28.9MB/s]
Epoch 3/10 - loss: 0.4123 - accuracy: 0.8610
iteration 500: objective 12.44
elapsed 3.1 s, 44 requests per second
p50 12 ms, p95 40 ms, p99 88 ms
BenchmarkTotal-8   	 1000000	      1042 ns/op
max resident set size 14212 kB
Hello, World!
42
true
null
undefined
[1, 2, 3]
{ name: 'Ada', total: 12 }
Ada Lovelace
total: 12.50 EUR
result = 7
('a', 1)
<html><body>ok</body></html>
SELECT id, name FROM users WHERE id = 7
3 rows in set (0.00 sec)
user=ada action=checkout amount=12.50
cron job nightly-report finished with exit code 0
Backup completed: 14 files, 1.3 GB
Certificate renewed until 2027-01-01
Email queued for ada@example.org
Session expires in 30 minutes
`;

/** One text a line. */
export function textsWithoutError(): readonly string[] {
  return texts.trim().split('\n');
}
