; What a file declares. Captures: @is.KIND (the declaration), @name, @parameters, @type; @export.* for names that it offers without declaring them.
(function_definition type: (_) @type declarator: [
  (function_declarator declarator: (identifier) @name parameters: (_) @parameters)
  (pointer_declarator declarator: (function_declarator declarator: (identifier) @name parameters: (_) @parameters))
  (pointer_declarator declarator: (pointer_declarator
    declarator: (function_declarator declarator: (identifier) @name parameters: (_) @parameters)))]) @is.function
(declaration type: (_) @type declarator: [
  (function_declarator declarator: (identifier) @name parameters: (_) @parameters)
  (pointer_declarator declarator: (function_declarator declarator: (identifier) @name parameters: (_) @parameters))
  (pointer_declarator declarator: (pointer_declarator
    declarator: (function_declarator declarator: (identifier) @name parameters: (_) @parameters)))]) @is.function
(translation_unit (declaration type: (_) @type declarator: [
  (identifier) @name
  (pointer_declarator declarator: (identifier) @name)
  (array_declarator declarator: (identifier) @name)
  (init_declarator declarator: [
    (identifier) @name
    (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])
    (array_declarator declarator: (identifier) @name)])]) @is.variable)
(struct_specifier name: (_) @name body: (_)) @is.struct
(union_specifier name: (_) @name body: (_)) @is.struct
(enum_specifier name: (_) @name body: (_)) @is.enum
(enumerator name: (_) @name) @is.enum-member
(type_definition declarator: [
  (type_identifier) @name
  (pointer_declarator declarator: (type_identifier) @name)
  (array_declarator declarator: (type_identifier) @name)
  (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (type_identifier) @name)))
  ]) @is.type
(field_declaration type: (_) @type declarator: [
  (field_identifier) @name
  (pointer_declarator declarator: (field_identifier) @name)
  (array_declarator declarator: (field_identifier) @name)]) @is.field
(preproc_def name: (_) @name) @is.constant
(preproc_function_def name: (_) @name parameters: (_) @parameters) @is.macro

