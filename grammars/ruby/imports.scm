; What a file loads. Captures: @statement, @module (with its quotes).

((call method: (identifier) @_require arguments: (argument_list . (string) @module .)) @statement
  (#any-of? @_require "require" "require_relative"))
