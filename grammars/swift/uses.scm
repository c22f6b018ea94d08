; Which names a sample uses. Captures: @use, @other (a name that is looked up elsewhere), @declared (bound here, beyond scopes.scm); @construct, @callee, @object, @arguments;
; @open (an argument that stands for any number), @left-out, @named with @keyword; @held with its @type or what it is @made by; @owner.@member.

(call_expression . (simple_identifier) @use)
(navigation_expression target: (simple_identifier) @use)
(user_type . (type_identifier) @use)
(type_parameter (type_identifier) @declared)
(associatedtype_declaration name: (type_identifier) @declared)
(capture_list_item name: (simple_identifier) @declared)
(call_expression . [(simple_identifier) (navigation_expression)] @callee (call_suffix (value_arguments) @arguments))
; A closure behind the brackets is one more argument.
(call_suffix (value_arguments) @open (lambda_literal))
(value_argument name: (value_argument_label (simple_identifier) @keyword)) @named
(property_declaration name: (pattern bound_identifier: (simple_identifier) @held) (type_annotation (user_type . (type_identifier) @type .)))
(property_declaration name: (pattern bound_identifier: (simple_identifier) @held) value: (call_expression . [(simple_identifier) (navigation_expression)] @made))
(parameter name: (simple_identifier) @held (user_type . (type_identifier) @type .))
(navigation_expression target: (simple_identifier) @owner suffix: (navigation_suffix suffix: (simple_identifier) @member))
