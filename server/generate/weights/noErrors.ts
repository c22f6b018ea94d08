/** Lines that compilers, runners and servers print when nothing is wrong, and prose: what the weights must not take for an error. */

export const noErrors: readonly string[] = `
Compiling app v0.1.0 (/w/app)
Finished dev [unoptimized + debuginfo] target(s) in 2.31s
Running unittests src/lib.rs (target/debug/deps/app-3f2)
test users::creates_a_user ... ok
test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured
Building CXX object src/CMakeFiles/app.dir/main.cpp.o
Linking CXX executable app
Built target app
BUILD SUCCESSFUL in 3s
BUILD SUCCESS
Total time:  4.321 s
Scanning for projects...
Nothing to compile - all classes are up to date
Tests run: 14, Failures: 0, Errors: 0, Skipped: 1
Task :compileJava UP-TO-DATE
Restore completed in 120 ms
Build succeeded.
0 Warning(s)
Determining projects to restore...
Passed! - Failed: 0, Passed: 31, Skipped: 0, Total: 31
ok  	example.com/app/users	0.412s
PASS
=== RUN   TestCreate
--- PASS: TestCreate (0.00s)
go: downloading golang.org/x/sync v0.7.0
Success: no issues found in 12 source files
0 errors, 0 warnings, 0 informations
No configuration file found.
All checks passed!
collected 31 items
31 passed in 2.14s
platform linux -- Python 3.11.7, pytest-8.2.0
rootdir: /w/app
Found 0 errors. Watching for file changes.
File change detected. Starting incremental compilation...
Starting compilation in watch mode...
added 214 packages, and audited 215 packages in 6s
found 0 vulnerabilities
up to date in 812ms
Test Files  12 passed (12)
Tests  140 passed (140)
Duration  3.21s (transform 410ms, setup 0ms)
All files | 92.3 | 88.1 | 90.0 | 92.3 |
server listening on port 8080
connected to database app at localhost
request completed method=GET path=/users status=200 duration=12ms
starting worker 3 of 4
user signed in
cache hit ratio is 0.93
retrying in 5 seconds
shutting down gracefully
reading configuration from /etc/app/config.toml
loaded 14 routes
job 42 finished
processed 1200 records in 4.2 seconds
uploading artifact dist.tar.gz
Downloading https://example.com/file.zip
Cloning into 'app'...
Already up to date.
Switched to branch 'main'
3 files changed, 14 insertions(+), 2 deletions(-)
create mode 100644 src/users.ts
Use the repository layer for all access to the database.
This module holds the types that the API and the client share.
Every public function has a test and a short description.
Run the checks before you open a pull request.
The build needs Node 22 or later.
See the documentation for how to add a provider.
A user has a name, an address and any number of orders.
Types are generated from the schema, so do not edit them.
Errors are returned as values and never thrown.
Prefer small functions with one purpose.
Imports are sorted by the formatter.
If a value is missing, the default of the configuration is used.
The argument is optional and defaults to the current directory.
We moved this class into a package of its own last year.
Return the first match or null when there is none.
Each handler validates its input before it calls the service.
Remember to close the file when you are done.
The type of the field is decided by the reader of the format.
Deprecated calls will be removed with the next major version.
Interfaces live next to the code that needs them.
hello world
1
[]
{"level":"info","msg":"started","time":"2026-01-02T03:04:05Z"}
2026-01-02 03:04:05,123 INFO app.users: created user 42
Jan  2 03:04:05 host app[123]: started
INFO:     127.0.0.1:53210 - "GET /users HTTP/1.1" 200 OK
DEBUG token refreshed for session 1f3a
step 3/12: copy sources
progress 45 % (450 of 1000)
epoch 4: loss 0.231, accuracy 0.91
value of x is 3
got 3 items from the queue
expected result: 42
Hello, Ada!
name: Ada, age: 36
done
`
  .trim()
  .split('\n');
