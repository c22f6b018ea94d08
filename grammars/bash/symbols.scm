; What a file declares. Captures: @is.KIND (the declaration), @name, @parameters, @type; @export.* for names that it offers without declaring them.

(function_definition name: (_) @name) @is.function
(program (variable_assignment name: (variable_name) @name) @is.variable)
(program (declaration_command (variable_assignment name: (variable_name) @name)) @is.variable)
