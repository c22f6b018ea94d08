; Which names code may use where. Captures: @scope (a block that bounds them), @parameter, @local, @function (known around its own block), @imported.

[(function_declaration) (method_declaration) (func_literal) (block) (for_statement) (if_statement)] @scope
(function_declaration name: (_) @function)
(parameter_declaration name: (identifier) @parameter)
(variadic_parameter_declaration name: (identifier) @parameter)
(short_var_declaration left: (expression_list (identifier) @local))
(var_spec name: (identifier) @local)
(const_spec name: (identifier) @local)
(range_clause left: (expression_list (identifier) @local))
(import_spec name: (package_identifier) @imported)
