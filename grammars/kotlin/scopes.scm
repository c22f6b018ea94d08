; Which names code may use where. Captures: @scope (a block that bounds them), @parameter, @local, @function (known around its own block), @imported.

[(function_declaration) (secondary_constructor) (lambda_literal) (block) (for_statement) (catch_block)] @scope
(parameter (identifier) @parameter)
(variable_declaration (identifier) @local)
