; What a file includes. Captures: @statement, @module (with its quotes or brackets).

(preproc_include path: [(system_lib_string) (string_literal)] @module) @statement
