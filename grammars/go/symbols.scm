; What a file declares. Captures: @is.KIND (the declaration), @name, @parameters, @type; @export.* for names that it offers without declaring them.
; @receiver is the receiver of a method.

(package_clause (_) @package)
(function_declaration name: (_) @name parameters: (_) @parameters result: (_)? @type) @is.function
(method_declaration receiver: (_) @receiver name: (_) @name parameters: (_) @parameters result: (_)? @type) @is.method
(type_spec name: (_) @name type: (struct_type)) @is.struct
(type_spec name: (_) @name type: (interface_type)) @is.interface
(type_spec name: (_) @name) @is.type
(type_alias name: (_) @name) @is.type
(method_elem name: (_) @name parameters: (_) @parameters result: (_)? @type) @is.method
(field_declaration name: (_) @name type: (_) @type) @is.field
(source_file (const_declaration (const_spec name: (identifier) @name type: (_)? @type) @is.constant))
(source_file (var_declaration [
  (var_spec name: (identifier) @name type: (_)? @type) @is.variable
  (var_spec_list (var_spec name: (identifier) @name type: (_)? @type) @is.variable)]))
