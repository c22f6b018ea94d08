; Which names a sample uses. Captures: @use, @other (a name that is looked up elsewhere), @declared (bound here, beyond scopes.scm); @construct, @callee, @object, @arguments;
; @open (an argument that stands for any number), @left-out, @named with @keyword; @held with its @type or what it is @made by; @owner.@member.

(user_type . (identifier) @use)
(call_expression . (identifier) @use)
(navigation_expression . (identifier) @use)
(type_parameter (identifier) @declared)
(call_expression . [(identifier) (navigation_expression)] @callee (value_arguments) @arguments)
; A lambda behind the brackets is one more argument.
(call_expression (call_expression . (_) (value_arguments (value_argument) @open)) (annotated_lambda))
(value_argument (spread_expression)) @open
(value_argument . (identifier) @keyword . (_)) @named
(property_declaration (variable_declaration (identifier) @held (user_type . (identifier) @type .)))
(property_declaration (variable_declaration (identifier) @held) (call_expression . (identifier) @made))
(parameter (identifier) @held (user_type . (identifier) @type .))
(class_parameter (identifier) @held (user_type . (identifier) @type .))
(navigation_expression . (identifier) @owner . (identifier) @member)
