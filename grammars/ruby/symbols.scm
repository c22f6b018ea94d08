; What a file declares. Captures: @is.KIND (the declaration), @name, @parameters, @type; @export.* for names that it offers without declaring them.
; @is.access: from here on methods are private, protected or public.

(module name: (_) @name) @is.module
(class name: (_) @name) @is.class
(method name: (_) @name parameters: (_)? @parameters) @is.function
(singleton_method name: (_) @name parameters: (_)? @parameters) @is.function
(assignment left: (constant) @name) @is.constant
((call !receiver method: (identifier) @_attribute arguments: (argument_list (simple_symbol) @name @is.property))
  (#any-of? @_attribute "attr_accessor" "attr_reader" "attr_writer"))
(body_statement ((identifier) @is.access (#any-of? @is.access "private" "protected" "public")))
