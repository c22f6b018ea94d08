; What a file takes from packages. Captures: @statement, @module (with its quotes).

(import_spec path: (_) @module) @statement
