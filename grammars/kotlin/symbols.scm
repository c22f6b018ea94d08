; What a file declares. Captures: @is.KIND (the declaration), @name, @parameters, @type, @receiver, @package.

(package_header (qualified_identifier) @package)
(class_declaration "class" name: (_) @name (enum_class_body)) @is.enum
(class_declaration "class" name: (_) @name) @is.class
(class_declaration "class" name: (_) @name (primary_constructor (class_parameters) @parameters)) @is.class
(class_declaration "interface" name: (_) @name) @is.interface
(object_declaration name: (_) @name) @is.class
(enum_entry (identifier) @name) @is.enum-member
(type_alias type: (_) @name) @is.type
(function_declaration name: (_) @name (function_value_parameters) @parameters) @is.function
(function_declaration (user_type) @receiver . name: (_) @name (function_value_parameters) @parameters) @is.function
(function_declaration name: (_) @name (function_value_parameters) @parameters
  . [(user_type) (nullable_type) (function_type)] @type) @is.function
(function_declaration (user_type) @receiver . name: (_) @name (function_value_parameters) @parameters
  . [(user_type) (nullable_type) (function_type)] @type) @is.function
(secondary_constructor "constructor" @name (function_value_parameters) @parameters) @is.constructor
(class_parameter ["val" "var"] (identifier) @name [(user_type) (nullable_type) (function_type)] @type) @is.property
(source_file (property_declaration (variable_declaration (identifier) @name (_)? @type)) @is.variable)
(class_body (property_declaration (variable_declaration (identifier) @name (_)? @type)) @is.property)
