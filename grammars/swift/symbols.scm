; What a file declares. Captures: @is.KIND (the declaration), @name, @open and @close (the parentheses of the parameters), @type.
; @is.impl names the type that an extension adds to.

(class_declaration declaration_kind: "class" name: (_) @name) @is.class
(class_declaration declaration_kind: "actor" name: (_) @name) @is.class
(class_declaration declaration_kind: "struct" name: (_) @name) @is.struct
(class_declaration declaration_kind: "enum" name: (_) @name) @is.enum
(class_declaration declaration_kind: "extension" name: (_) @name) @is.impl
(protocol_declaration name: (_) @name) @is.interface
(enum_entry name: (simple_identifier) @name) @is.enum-member
(typealias_declaration name: (type_identifier) @name) @is.type
(function_declaration name: (simple_identifier) @name "(" @open ")" @close) @is.function
(function_declaration name: (simple_identifier) @name "(" @open ")" @close "->" . (_) @type) @is.function
(protocol_function_declaration name: (simple_identifier) @name "(" @open ")" @close) @is.method
(protocol_function_declaration name: (simple_identifier) @name "(" @open ")" @close "->" . (_) @type) @is.method
(init_declaration "init" @name "(" @open ")" @close) @is.constructor
(source_file (property_declaration name: (pattern (simple_identifier) @name) (type_annotation)? @type) @is.variable)
(class_body (property_declaration name: (pattern (simple_identifier) @name) (type_annotation)? @type) @is.property)
(protocol_property_declaration name: (pattern (simple_identifier) @name) (type_annotation)? @type) @is.property
