; What a module takes from others. Captures: @statement, @module (with its quotes), @name, @guarded.

(import_statement source: (string) @module) @statement
(import_statement
  (import_clause (named_imports (import_specifier name: (_) @name)))
  source: (string) @module) @statement
(import_statement (import_require_clause source: (string) @module)) @statement

(export_statement source: (string) @module) @statement
(export_statement
  (export_clause (export_specifier name: (_) @name))
  source: (string) @module) @statement

((call_expression function: (identifier) @_require arguments: (arguments . (string) @module .)) @statement
  (#eq? @_require "require"))
(call_expression function: (import) arguments: (arguments . (string) @module)) @statement

(try_statement body: (statement_block (_
  (variable_declarator value: (call_expression) @guarded))))
(try_statement body: (statement_block (_
  (variable_declarator value: (await_expression (call_expression) @guarded)))))
(try_statement body: (statement_block (expression_statement (call_expression) @guarded)))
(try_statement body: (statement_block (expression_statement (await_expression (call_expression) @guarded))))
