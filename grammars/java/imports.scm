; What a file takes from packages. Captures: @statement, @module, @name.

(import_declaration (identifier) @module) @statement
(import_declaration (scoped_identifier scope: (_) @module name: (identifier) @name) .) @statement
(import_declaration (scoped_identifier) @module (asterisk)) @statement
