; Which names code may use where. Captures: @scope (a block that bounds them), @parameter, @local, @function (known around its own block), @imported.

[(method_declaration) (constructor_declaration) (local_function_statement) (lambda_expression) (block) (for_statement)
  (foreach_statement) (catch_clause)] @scope
(local_function_statement name: (_) @function)
(parameter name: (identifier) @parameter)
(block (local_declaration_statement (variable_declaration (variable_declarator name: (identifier) @local))))
(global_statement (local_declaration_statement (variable_declaration (variable_declarator name: (identifier) @local))))
(using_statement (variable_declaration (variable_declarator name: (identifier) @local)))
(for_statement (variable_declaration (variable_declarator name: (identifier) @local)))
(foreach_statement left: (identifier) @local)
(catch_declaration name: (identifier) @local)
(declaration_expression name: (identifier) @local)
