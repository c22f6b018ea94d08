; Which names code may use where. Captures: @scope (a block that bounds them), @parameter, @local, @function (known around its own block), @imported.

[(function_definition) (method_declaration) (anonymous_function) (arrow_function)] @scope
(simple_parameter name: (variable_name) @parameter)
(variadic_parameter name: (variable_name) @parameter)
(property_promotion_parameter name: (variable_name) @parameter)
(assignment_expression left: (variable_name) @local)
(foreach_statement (variable_name) @local)
(catch_clause name: (variable_name) @local)
