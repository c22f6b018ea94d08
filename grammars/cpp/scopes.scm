; inherits: c
[(for_range_loop) (lambda_expression) (catch_clause)] @scope
(parameter_declaration declarator: (reference_declarator (identifier) @parameter))
(optional_parameter_declaration declarator: (identifier) @parameter)
(init_declarator declarator: (reference_declarator (identifier) @local))
(structured_binding_declarator (identifier) @local)
(for_range_loop declarator: (identifier) @local)
(for_range_loop declarator: (reference_declarator (identifier) @local))
