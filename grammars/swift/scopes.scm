; Which names code may use where. Captures: @scope (a block that bounds them), @parameter, @local, @function (known around its own block), @imported.

[(function_declaration) (init_declaration) (lambda_literal) (for_statement) (catch_block)] @scope
(parameter name: (simple_identifier) @parameter)
(lambda_parameter name: (simple_identifier) @parameter)
(pattern (simple_identifier) @local)
