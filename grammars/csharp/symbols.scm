; What a file declares. Captures: @is.KIND (the declaration), @name, @parameters, @type; @export.* for names that it offers without declaring them.

(file_scoped_namespace_declaration name: (_) @package)
(namespace_declaration name: (_) @name) @is.module
(class_declaration name: (_) @name) @is.class
(record_declaration name: (_) @name) @is.class
(record_declaration name: (_) @name (parameter_list) @parameters) @is.class
(struct_declaration name: (_) @name) @is.struct
(interface_declaration name: (_) @name) @is.interface
(enum_declaration name: (_) @name) @is.enum
(enum_member_declaration name: (_) @name) @is.enum-member
(delegate_declaration type: (_) @type name: (_) @name parameters: (_) @parameters) @is.type
(method_declaration returns: (_) @type name: (_) @name parameters: (_) @parameters) @is.method
(constructor_declaration name: (_) @name parameters: (_) @parameters) @is.constructor
(property_declaration type: (_) @type name: (_) @name) @is.property
(field_declaration (variable_declaration type: (_) @type (variable_declarator name: (_) @name))) @is.field
(event_field_declaration (variable_declaration type: (_) @type (variable_declarator name: (_) @name))) @is.field
