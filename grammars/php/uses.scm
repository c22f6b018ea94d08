; Which names a sample uses. Captures: @use, @other (a name that is looked up elsewhere), @declared (bound here, beyond scopes.scm); @construct, @callee, @object, @arguments;
; @open (an argument that stands for any number), @left-out, @named with @keyword; @held with its @type or what it is @made by; @owner.@member.

(named_type (name) @use)
(object_creation_expression (name) @use)
(scoped_call_expression scope: (name) @use)
(class_constant_access_expression . (name) @use)
(base_clause (name) @use)
(class_interface_clause (name) @use)
(attribute (name) @use)
(object_creation_expression (name) @callee (arguments) @arguments) @construct
(argument (variadic_unpacking)) @open
(argument name: (name) @keyword) @named
(simple_parameter type: (named_type (name) @type) name: (variable_name) @held)
(property_promotion_parameter type: (named_type (name) @type) name: (variable_name) @held)
(assignment_expression left: (variable_name) @held right: (object_creation_expression (name) @type))
(scoped_call_expression scope: (name) @owner name: (name) @member)
(class_constant_access_expression . (name) @owner . (name) @member)
