; What a file declares. Captures: @is.KIND (the declaration), @name, @parameters, @type; @export.* for names that it offers without declaring them.

(namespace_definition name: (_) @package !body)
(namespace_definition name: (_) @name body: (_)) @is.module
(function_definition name: (_) @name parameters: (_) @parameters return_type: (_)? @type) @is.function
(class_declaration name: (_) @name) @is.class
(interface_declaration name: (_) @name) @is.interface
(trait_declaration name: (_) @name) @is.trait
(enum_declaration name: (_) @name) @is.enum
(enum_case name: (_) @name) @is.enum-member
(method_declaration name: (_) @name parameters: (_) @parameters return_type: (_)? @type) @is.method
(property_declaration type: (_)? @type (property_element name: (variable_name (name) @name))) @is.property
(property_promotion_parameter type: (_)? @type name: (variable_name (name) @name)) @is.attribute
(const_declaration (const_element (name) @name)) @is.constant
