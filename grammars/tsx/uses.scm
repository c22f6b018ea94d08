; Which names a sample uses. Captures: @use, @other (a name that is looked up elsewhere), @declared (bound here, beyond scopes.scm); @construct, @callee, @arguments.
(identifier) @use
(shorthand_property_identifier) @use
(jsx_closing_element (identifier) @other)
(import_specifier (identifier) @other)
(namespace_export (identifier) @other)
(class name: (_) @declared)
(function_expression name: (_) @declared)
(rest_pattern (identifier) @declared)
(assignment_pattern left: (identifier) @declared)
(new_expression constructor: (_) @callee arguments: (arguments) @arguments) @construct
(type_identifier) @use
(nested_type_identifier name: (type_identifier) @other)
(type_parameter name: (type_identifier) @declared)
(mapped_type_clause name: (type_identifier) @declared)
(infer_type (type_identifier) @declared)
(index_signature name: (identifier) @declared)
(required_parameter (identifier) @declared)
(optional_parameter (identifier) @declared)
