; What a file declares. Captures: @is.KIND (the declaration), @name, @parameters, @type; @export.* for names that it offers without declaring them.
; @is.impl names the type that an impl block adds to.

(function_item name: (_) @name parameters: (_) @parameters return_type: (_)? @type) @is.function
(function_signature_item name: (_) @name parameters: (_) @parameters return_type: (_)? @type) @is.function
(struct_item name: (_) @name) @is.struct
(union_item name: (_) @name) @is.struct
(enum_item name: (_) @name) @is.enum
(enum_variant name: (_) @name) @is.enum-member
(trait_item name: (_) @name) @is.trait
(type_item name: (_) @name) @is.type
(associated_type name: (_) @name) @is.type
(mod_item name: (_) @name) @is.module
(const_item name: (_) @name type: (_) @type) @is.constant
(static_item name: (_) @name type: (_) @type) @is.variable
(macro_definition name: (_) @name) @is.macro
(field_declaration name: (_) @name type: (_) @type) @is.field
(impl_item type: (_) @name) @is.impl

(use_declaration (visibility_modifier)
  argument: (scoped_identifier path: (_) @export.from name: (_) @export.name))
(use_declaration (visibility_modifier)
  argument: (use_as_clause path: (scoped_identifier path: (_) @export.from name: (_) @export.name) alias: (_) @export.as))
(use_declaration (visibility_modifier) argument: (scoped_use_list path: (_) @export.from
  list: (use_list [
    (identifier) @export.name
    (scoped_identifier name: (_) @export.name)
    (use_as_clause path: (_) @export.name alias: (_) @export.as)])))
(use_declaration (visibility_modifier) argument: (use_wildcard (_) @export.from) @export.all)
