; Calls with their arguments, and statements that assert. Captures: @call, @callee, @object, @arguments; @assert or @check with @condition.

(call function: (_) @callee arguments: (argument_list) @arguments) @call
(assert_statement . (_) @condition) @assert
