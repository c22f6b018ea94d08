; Which names code may use where. Captures: @scope (a block that bounds them), @parameter, @local, @function (known around its own block), @imported.

[(function_declaration) (generator_function_declaration) (function_expression) (arrow_function) (method_definition)
  (statement_block) (for_statement) (for_in_statement) (catch_clause)] @scope
(function_declaration name: (_) @function)
(class_declaration name: (_) @local)
(arrow_function parameter: (identifier) @parameter)
(variable_declarator name: (identifier) @local)
(for_in_statement left: (identifier) @local)
(catch_clause parameter: (identifier) @local)
(shorthand_property_identifier_pattern) @local
(pair_pattern value: (identifier) @local)
(array_pattern (identifier) @local)
(object_assignment_pattern left: (shorthand_property_identifier_pattern) @local)
(rest_pattern (identifier) @parameter)
(import_clause (identifier) @imported)
(import_specifier name: (identifier) @imported !alias)
(import_specifier alias: (identifier) @imported)
(namespace_import (identifier) @imported)
(required_parameter pattern: (identifier) @parameter)
(optional_parameter pattern: (identifier) @parameter)
(import_require_clause (identifier) @imported)
