; inherits: c

(namespace_identifier) @use
(qualified_identifier name: (identifier) @other)
(qualified_identifier name: (type_identifier) @other)
(qualified_identifier name: (qualified_identifier scope: (namespace_identifier) @other))
(template_function name: (identifier) @use)
(type_parameter_declaration (type_identifier) @declared)
(optional_type_parameter_declaration name: (type_identifier) @declared)
(variadic_type_parameter_declaration (type_identifier) @declared)
(lambda_capture_specifier (identifier) @other)
(using_declaration (identifier) @declared)
(using_declaration (qualified_identifier name: (identifier) @declared))
(field_initializer (field_identifier) @other)
(catch_clause (parameter_list (parameter_declaration declarator: (_) @declared)))
(parameter_pack_expansion) @open
(new_expression type: (type_identifier) @callee arguments: (argument_list) @arguments) @construct
; `Book book(1, 2);`
(declaration type: (type_identifier) @callee declarator: (init_declarator value: (argument_list) @arguments)) @construct
((call_expression function: (qualified_identifier name: (template_function name: (identifier) @_made
    arguments: (template_argument_list . (type_descriptor type: (type_identifier) @callee) .)))
  arguments: (argument_list) @arguments) @construct
  (#any-of? @_made "make_unique" "make_shared"))
(declaration type: (qualified_identifier) @type declarator: [
  (identifier) @held
  (pointer_declarator declarator: (identifier) @held)
  (init_declarator declarator: (identifier) @held)])
(declaration type: (type_identifier) @type
  declarator: (init_declarator declarator: (reference_declarator (identifier) @held)))
(declaration type: (placeholder_type_specifier)
  declarator: (init_declarator declarator: (identifier) @held value: [
    (call_expression function: [(identifier) (qualified_identifier)] @made)
    (compound_literal_expression type: (_) @made)
    (new_expression type: (type_identifier) @type)]))
(parameter_declaration type: (type_identifier) @type declarator: (reference_declarator (identifier) @held))
(parameter_declaration type: (qualified_identifier) @type declarator: [
  (pointer_declarator declarator: (identifier) @held)
  (reference_declarator (identifier) @held)])
(qualified_identifier scope: (namespace_identifier) @owner name: [(identifier) (type_identifier)] @member)
