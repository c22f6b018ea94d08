; What a file declares. Captures: @is.KIND (the declaration), @name, @parameters, @type; @export.* for names that it offers without declaring them.
(function_declaration name: (_) @name parameters: (_) @parameters) @is.function
(generator_function_declaration name: (_) @name parameters: (_) @parameters) @is.function

(program (lexical_declaration (variable_declarator name: (identifier) @name) @is.constant))
(export_statement (lexical_declaration (variable_declarator name: (identifier) @name) @is.constant))
(program (variable_declaration (variable_declarator name: (identifier) @name) @is.variable))
(program [
  (lexical_declaration (variable_declarator name: (identifier) @name
    value: (arrow_function parameters: (_) @parameters)) @is.function)
  (variable_declaration (variable_declarator name: (identifier) @name
    value: (function_expression parameters: (_) @parameters)) @is.function)
  (lexical_declaration (variable_declarator name: (identifier) @name
    value: (function_expression parameters: (_) @parameters)) @is.function)])
(export_statement (lexical_declaration (variable_declarator name: (identifier) @name
  value: [
    (arrow_function parameters: (_) @parameters)
    (function_expression parameters: (_) @parameters)]) @is.function))
(program (expression_statement (assignment_expression
  left: (member_expression object: (_) @receiver property: (property_identifier) @name)
  right: [
    (arrow_function parameters: (_) @parameters)
    (function_expression parameters: (_) @parameters)]) @is.function))

(class_declaration name: (_) @name) @is.class
(method_definition name: (_) @name parameters: (_) @parameters) @is.method

(class_body (field_definition property: (_) @name) @is.field)
(program (expression_statement (assignment_expression
  left: (member_expression object: (identifier) @_exports property: (property_identifier) @export.name)))
  (#eq? @_exports "exports"))
(program (expression_statement (assignment_expression
  left: (member_expression
    object: (member_expression object: (identifier) @_module property: (property_identifier) @_exports)
    property: (property_identifier) @export.name)))
  (#eq? @_module "module") (#eq? @_exports "exports"))
(program (expression_statement (assignment_expression
  left: (member_expression object: (identifier) @_module property: (property_identifier) @_exports)
  right: (object [(shorthand_property_identifier) @export.name (pair key: (property_identifier) @export.name)])))
  (#eq? @_module "module") (#eq? @_exports "exports"))
(program (expression_statement (assignment_expression
  left: (member_expression object: (identifier) @_module property: (property_identifier) @_exports)
  right: (identifier) @export.default))
  (#eq? @_module "module") (#eq? @_exports "exports"))

(export_statement (export_clause (export_specifier name: (_) @export.name alias: (_)? @export.as)) source: (string)? @export.from)
(export_statement "*" @export.all source: (string) @export.from)
(export_statement (namespace_export (_) @export.as) source: (string) @export.from)
(export_statement "default" value: (identifier) @export.default)
(export_statement "default" declaration: [
  (function_declaration name: (identifier) @export.default)
  (class_declaration name: (_) @export.default)])

