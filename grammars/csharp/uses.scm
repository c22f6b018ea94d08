; Which names a sample uses. Captures: @use, @other (a name that is looked up elsewhere), @declared (bound here, beyond scopes.scm); @construct, @callee, @object, @arguments;
; @open (an argument that stands for any number), @left-out, @named with @keyword; @held with its @type or what it is @made by; @owner.@member.

(object_creation_expression type: (identifier) @use)
(variable_declaration type: (identifier) @use)
(parameter type: (identifier) @use)
(generic_name (identifier) @use)
(type_argument_list (identifier) @use)
(base_list (identifier) @use)
(attribute name: (identifier) @use)
(method_declaration returns: (identifier) @use)
(member_access_expression expression: (identifier) @use)
(typeof_expression type: (identifier) @use)
(type_parameter name: (identifier) @declared)
(object_creation_expression type: (identifier) @callee arguments: (argument_list) @arguments) @construct
(argument name: (identifier) @keyword) @named
(variable_declaration type: (identifier) @type (variable_declarator name: (identifier) @held))
(variable_declaration (variable_declarator name: (identifier) @held (object_creation_expression type: (identifier) @type)))
(parameter type: (identifier) @type name: (identifier) @held)
(property_declaration type: (identifier) @type name: (identifier) @held)
(member_access_expression expression: (identifier) @owner name: (identifier) @member)
