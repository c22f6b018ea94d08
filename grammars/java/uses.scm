; Which names a sample uses. Captures: @use, @other (a name that is looked up elsewhere), @declared (bound here, beyond scopes.scm); @construct, @callee, @object, @arguments;
; @open (an argument that stands for any number), @left-out, @named with @keyword; @held with its @type or what it is @made by; @owner.@member.

(type_identifier) @use
(scoped_type_identifier (type_identifier) @other)
(type_parameter (type_identifier) @declared)
(method_invocation object: (identifier) @use)
(field_access object: (identifier) @use)
(method_reference . (identifier) @use)
(marker_annotation name: (identifier) @use)
(annotation name: (identifier) @use)
(object_creation_expression type: (type_identifier) @callee arguments: (_) @arguments) @construct
(local_variable_declaration type: (type_identifier) @type declarator: (variable_declarator name: (identifier) @held !value))
(local_variable_declaration type: (type_identifier) @type
  declarator: (variable_declarator name: (identifier) @held value: (_)))
(local_variable_declaration
  declarator: (variable_declarator name: (identifier) @held value: (object_creation_expression type: (type_identifier) @type)))
(field_declaration type: (type_identifier) @type declarator: (variable_declarator name: (identifier) @held))
(formal_parameter type: (type_identifier) @type name: (identifier) @held)
(method_invocation object: (identifier) @owner name: (identifier) @member)
(field_access object: (identifier) @owner field: (identifier) @member)
