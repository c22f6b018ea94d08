; What a file declares. Captures: @is.KIND (the declaration), @name, @parameters, @type; @export.* for names that it offers without declaring them.

(function_definition name: (identifier) @name parameters: (_) @parameters return_type: (_)? @type) @is.function
(class_definition name: (identifier) @name) @is.class
(module (expression_statement (assignment left: (identifier) @name type: (_)? @type) @is.variable))
(module (expression_statement (assignment left: (pattern_list (identifier) @name))) @is.variable)
(module (type_alias_statement left: (type (identifier) @name)) @is.type)
(class_definition body: (block (expression_statement (assignment left: (identifier) @name type: (_)? @type) @is.field)))

((assignment left: (attribute object: (identifier) @_self attribute: (identifier) @name) type: (_)? @type) @is.attribute
  (#eq? @_self "self"))

(module (expression_statement (assignment left: (identifier) @_all
  right: [(list (string (string_content) @export.name)) (tuple (string (string_content) @export.name))]))
  (#eq? @_all "__all__"))
