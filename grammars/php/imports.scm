; Which namespaces and classes a file takes. Captures: @statement, @module, @name.

(namespace_use_declaration (namespace_use_clause (qualified_name (namespace_name) @module (name) @name))) @statement
(namespace_use_declaration (namespace_name) @module (namespace_use_group (namespace_use_clause . (name) @name))) @statement
