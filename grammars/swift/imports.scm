; Which modules a file takes. Captures: @statement, @module.

(import_declaration (identifier) @module) @statement
