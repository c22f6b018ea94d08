; What a module takes from others. Captures: @statement, @module, @name, @guarded.

(import_statement name: (dotted_name) @module) @statement
(import_statement name: (aliased_import name: (dotted_name) @module)) @statement

(import_from_statement module_name: (_) @module) @statement
(import_from_statement module_name: (_) @module name: (dotted_name) @name) @statement
(import_from_statement module_name: (_) @module name: (aliased_import name: (dotted_name) @name)) @statement

(try_statement body: (block (import_statement) @guarded))
(try_statement body: (block (import_from_statement) @guarded))
(except_clause (block (import_statement) @guarded))
(except_clause (block (import_from_statement) @guarded))
(if_statement
  condition: [(identifier) (attribute)] @_condition
  consequence: (block [(import_statement) (import_from_statement)] @guarded)
  (#match? @_condition "TYPE_CHECKING$"))
