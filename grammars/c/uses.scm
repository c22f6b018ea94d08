; Which names a sample uses. Captures: @use, @other (a name that is looked up elsewhere), @declared (bound here, beyond scopes.scm); @construct, @callee, @object, @arguments;
; @open (an argument that stands for any number), @left-out, @named with @keyword; @held with its @type or what it is @made by; @owner.@member.

(identifier) @use
(type_identifier) @use
(preproc_defined (identifier) @other)
(preproc_ifdef name: (identifier) @other)
(declaration type: [(type_identifier) @type (struct_specifier name: (type_identifier) @type)] declarator: [
  (identifier) @held
  (pointer_declarator declarator: (identifier) @held)
  (init_declarator declarator: [(identifier) @held (pointer_declarator declarator: (identifier) @held)])])
(parameter_declaration type: [(type_identifier) @type (struct_specifier name: (type_identifier) @type)] declarator: [
  (identifier) @held
  (pointer_declarator declarator: (identifier) @held)])
(field_expression argument: (identifier) @owner field: (field_identifier) @member)
