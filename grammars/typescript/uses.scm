; Which names a sample uses. Captures: @use, @other (a name that is looked up elsewhere), @declared (bound here, beyond scopes.scm); @construct, @callee, @object, @arguments;
; @open (an argument that stands for any number), @left-out, @named with @keyword; @held with its @type or what it is @made by; @owner.@member.
(identifier) @use
(shorthand_property_identifier) @use
(import_specifier (identifier) @other)
(namespace_export (identifier) @other)
(export_specifier (identifier) @other)
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
(spread_element) @open
(variable_declarator name: (identifier) @held value: (new_expression constructor: (_) @made))
(variable_declarator name: (identifier) @held type: (type_annotation (type_identifier) @type))
(required_parameter pattern: (identifier) @held type: (type_annotation (type_identifier) @type))
(optional_parameter pattern: (identifier) @held type: (type_annotation (type_identifier) @type))
(public_field_definition name: (property_identifier) @held type: (type_annotation (type_identifier) @type))
(member_expression object: (identifier) @owner property: (property_identifier) @member)
(nested_type_identifier module: (identifier) @owner name: (type_identifier) @member)
