; Which names a sample uses. Captures: @use, @other (a name that is looked up elsewhere), @declared (bound here, beyond scopes.scm); @construct, @callee, @object, @arguments;
; @open (an argument that stands for any number), @left-out, @named with @keyword; @held with its @type or what it is @made by; @owner.@member.
(identifier) @use
(attribute attribute: (identifier) @other)
(keyword_argument name: (identifier) @other)
(dotted_name (identifier) @other)
(case_pattern (dotted_name (identifier) @declared))
(keyword_pattern (identifier) @other)
(pattern_list (identifier) @declared)
(tuple_pattern (identifier) @declared)
(list_pattern (identifier) @declared)
(list_splat_pattern (identifier) @declared)
(global_statement (identifier) @declared)
(type_parameter (type (identifier) @declared))
(type_alias_statement left: (type (identifier) @declared))
(splat_pattern (identifier) @declared)
[(list_splat) (dictionary_splat) (parenthesized_list_splat)] @open
(argument_list (ellipsis) @left-out)
(keyword_argument name: (identifier) @keyword) @named
(assignment left: (identifier) @held right: (call function: (_) @made))
(assignment left: (identifier) @held type: (type (identifier) @type))
(typed_parameter . (identifier) @held type: (type (identifier) @type))
(typed_default_parameter name: (identifier) @held type: (type (identifier) @type))
(attribute object: (identifier) @owner attribute: (identifier) @member)
