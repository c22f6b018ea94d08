; Which namespaces a file opens. Captures: @statement, @module.

(using_directive !name [(qualified_name) (identifier)] @module) @statement
(using_directive name: (identifier) (qualified_name) @module) @statement
