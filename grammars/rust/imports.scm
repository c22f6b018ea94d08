; What a file takes from crates. Captures: @statement, @module, @name, @guarded.

(use_declaration argument: (identifier) @module) @statement
(use_declaration argument: (scoped_identifier path: (_) @module name: (identifier) @name)) @statement
(use_declaration argument: (scoped_identifier !path) @module) @statement
(use_declaration argument: (use_as_clause path: (scoped_identifier path: (_) @module name: (identifier) @name))) @statement
(use_declaration argument: (use_as_clause path: (identifier) @module)) @statement
(use_declaration argument: (use_wildcard (_) @module)) @statement
(use_declaration argument: (scoped_use_list path: (_) @module)) @statement
(use_declaration
  argument: (scoped_use_list path: (_) @module list: (use_list (identifier) @name))) @statement

(use_declaration argument: (use_list (identifier) @module)) @statement
(use_declaration argument: (use_list (scoped_identifier path: (_) @module name: (identifier) @name))) @statement
(use_declaration argument: (use_list (scoped_use_list path: (_) @module))) @statement

(extern_crate_declaration name: (identifier) @module) @statement
