; What a file declares. Captures: @is.KIND (the declaration), @name, @parameters, @type; @export.* for names that it offers without declaring them.
(function_declaration name: (_) @name parameters: (_) @parameters return_type: (_)? @type) @is.function
(generator_function_declaration name: (_) @name parameters: (_) @parameters return_type: (_)? @type) @is.function

(program (lexical_declaration (variable_declarator name: (identifier) @name type: (_)? @type) @is.constant))
(export_statement (lexical_declaration (variable_declarator name: (identifier) @name type: (_)? @type) @is.constant))
(program (variable_declaration (variable_declarator name: (identifier) @name) @is.variable))
(program [
  (lexical_declaration (variable_declarator name: (identifier) @name
    value: (arrow_function parameters: (_) @parameters return_type: (_)? @type)) @is.function)
  (variable_declaration (variable_declarator name: (identifier) @name
    value: (function_expression parameters: (_) @parameters return_type: (_)? @type)) @is.function)
  (lexical_declaration (variable_declarator name: (identifier) @name
    value: (function_expression parameters: (_) @parameters return_type: (_)? @type)) @is.function)])
(export_statement (lexical_declaration (variable_declarator name: (identifier) @name
  value: [
    (arrow_function parameters: (_) @parameters return_type: (_)? @type)
    (function_expression parameters: (_) @parameters return_type: (_)? @type)]) @is.function))
(program (expression_statement (assignment_expression
  left: (member_expression object: (_) @receiver property: (property_identifier) @name)
  right: [
    (arrow_function parameters: (_) @parameters return_type: (_)? @type)
    (function_expression parameters: (_) @parameters return_type: (_)? @type)]) @is.function))

(class_declaration name: (_) @name) @is.class
(method_definition name: (_) @name parameters: (_) @parameters return_type: (_)? @type) @is.method

(function_signature name: (_) @name parameters: (_) @parameters return_type: (_)? @type) @is.function
(abstract_class_declaration name: (_) @name) @is.class
(interface_declaration name: (_) @name) @is.interface
(type_alias_declaration name: (_) @name) @is.type
(enum_declaration name: (_) @name) @is.enum
(enum_body name: (property_identifier) @name @is.enum-member)
(enum_body (enum_assignment name: (_) @name) @is.enum-member)
(internal_module name: (_) @name) @is.module
(module name: (_) @name) @is.module
(method_signature name: (_) @name parameters: (_) @parameters return_type: (_)? @type) @is.method
(abstract_method_signature name: (_) @name parameters: (_) @parameters return_type: (_)? @type) @is.method
(public_field_definition name: (_) @name type: (_)? @type) @is.field
(property_signature name: (_) @name type: (_)? @type) @is.property
(required_parameter (accessibility_modifier) pattern: (identifier) @name type: (_)? @type) @is.attribute
(ambient_declaration (lexical_declaration (variable_declarator name: (identifier) @name type: (_)? @type) @is.constant))
(ambient_declaration (variable_declaration (variable_declarator name: (identifier) @name type: (_)? @type) @is.variable))

(export_statement (export_clause (export_specifier name: (_) @export.name alias: (_)? @export.as)) source: (string)? @export.from)
(export_statement "*" @export.all source: (string) @export.from)
(export_statement (namespace_export (_) @export.as) source: (string) @export.from)
(export_statement "default" value: (identifier) @export.default)
(export_statement "default" declaration: [
  (function_declaration name: (identifier) @export.default)
  (class_declaration name: (_) @export.default)])

