; Which names code may use where. Captures: @scope (a block that bounds them), @parameter, @local, @function (known around its own block), @imported.

(function_definition) @scope
(function_definition name: (_) @function)
(variable_assignment name: (variable_name) @local)
(for_statement variable: (variable_name) @local)
