; What a file declares. Captures: @is.KIND (the declaration), @name, @parameters, @type; @export.* for names that it offers without declaring them.

(package_declaration [(scoped_identifier) (identifier)] @package)
(class_declaration name: (_) @name) @is.class
(record_declaration name: (_) @name parameters: (_) @parameters) @is.class
(interface_declaration name: (_) @name) @is.interface
(annotation_type_declaration name: (_) @name) @is.interface
(enum_declaration name: (_) @name) @is.enum
(enum_constant name: (_) @name) @is.enum-member
(method_declaration type: (_) @type name: (_) @name parameters: (_) @parameters) @is.method
(annotation_type_element_declaration type: (_) @type name: (_) @name) @is.method
(constructor_declaration name: (_) @name parameters: (_) @parameters) @is.constructor
(field_declaration type: (_) @type declarator: (variable_declarator name: (_) @name)) @is.field
(constant_declaration type: (_) @type declarator: (variable_declarator name: (_) @name)) @is.constant
