; Which names a sample uses. Captures: @use, @other (a name that is looked up elsewhere), @declared (bound here, beyond scopes.scm); @construct, @callee, @object, @arguments;
; @open (an argument that stands for any number), @left-out, @named with @keyword; @held with its @type or what it is @made by; @owner.@member.

(identifier) @use
(package_identifier) @use
(import_spec name: (package_identifier) @other)
(package_clause (package_identifier) @other)
(keyed_element key: (literal_element (identifier) @other))
(label_name) @other
(type_identifier) @use
(type_parameter_declaration name: (identifier) @declared)
(type_switch_statement alias: (expression_list (identifier) @declared))
(receive_statement left: (expression_list (identifier) @declared))
(variadic_argument) @open
; One call may give several arguments.
(argument_list . (call_expression) @open .)
(short_var_declaration left: (expression_list . (identifier) @held) right: (expression_list . (call_expression function: (_) @made) .))
(short_var_declaration left: (expression_list . (identifier) @held .)
  right: (expression_list (unary_expression operand: (composite_literal type: (_) @type))))
(short_var_declaration left: (expression_list . (identifier) @held .) right: (expression_list (composite_literal type: (_) @type)))
(var_spec name: (identifier) @held type: (_) @type)
(parameter_declaration name: (identifier) @held type: (_) @type)
(selector_expression operand: (identifier) @owner field: (field_identifier) @member)
(qualified_type package: (package_identifier) @owner name: (type_identifier) @member)
