; Which names a sample uses. Captures: @use, @other (a name that is looked up elsewhere), @declared (bound here, beyond scopes.scm); @construct, @callee, @object, @arguments;
; @open (an argument that stands for any number), @left-out, @named with @keyword; @held with its @type or what it is @made by; @owner.@member.
(identifier) @use
(shorthand_property_identifier) @use
(jsx_closing_element (identifier) @other)
(import_specifier (identifier) @other)
(namespace_export (identifier) @other)
(export_specifier (identifier) @other)
(class name: (_) @declared)
(function_expression name: (_) @declared)
(rest_pattern (identifier) @declared)
(assignment_pattern left: (identifier) @declared)
(new_expression constructor: (_) @callee arguments: (arguments) @arguments) @construct
(spread_element) @open
(variable_declarator name: (identifier) @held value: (new_expression constructor: (_) @made))
(member_expression object: (identifier) @owner property: (property_identifier) @member)
