; Which names a sample uses. Captures: @use, @other (a name that is looked up elsewhere), @declared (bound here, beyond scopes.scm); @construct, @callee, @object, @arguments;
; @open (an argument that stands for any number), @left-out, @named with @keyword; @held with its @type or what it is @made by; @owner.@member.

(identifier) @use
(type_identifier) @use
(scoped_identifier path: (_) name: (identifier) @other)
(scoped_type_identifier path: (_) name: (type_identifier) @other)
(generic_type_with_turbofish) @other
(field_initializer field: (field_identifier) @other)
(type_parameter name: (type_identifier) @declared)
(impl_item type: (type_identifier) @declared)
(impl_item type: (generic_type type: (type_identifier) @declared))
(type_binding name: (type_identifier) @other)
(macro_invocation macro: (identifier) @other)
(attribute_item (attribute (identifier) @other))
(attribute_item (attribute (scoped_identifier (identifier) @other)))
(label (identifier) @other)
(lifetime (identifier) @other)
; What stands in macros is no more than words.
(token_tree (identifier) @other)
(parameter pattern: (identifier) @declared)
(tuple_pattern (identifier) @declared)
(ref_pattern (identifier) @declared)
(captured_pattern . (identifier) @declared)
(let_condition pattern: (identifier) @declared)
(slice_pattern (identifier) @declared)
(reference_pattern (identifier) @declared)
(const_parameter name: (identifier) @declared)
(call_expression function: [(identifier) (scoped_identifier) (field_expression)] @callee arguments: (arguments) @arguments)
(let_declaration pattern: (identifier) @held type: (type_identifier) @type)
(let_declaration pattern: (identifier) @held value: (call_expression function: (scoped_identifier) @made))
(let_declaration pattern: (mut_pattern (identifier) @held) value: (call_expression function: (scoped_identifier) @made))
(parameter pattern: (identifier) @held type: (type_identifier) @type)
(parameter pattern: (identifier) @held type: (reference_type type: (type_identifier) @type))
(scoped_identifier path: (identifier) @owner name: (identifier) @member)
