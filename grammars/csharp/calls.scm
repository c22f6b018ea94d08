; Calls with their arguments, and statements that assert. Captures: @call, @callee, @object, @arguments; @assert or @check with @condition.

(invocation_expression function: (_) @callee arguments: (_) @arguments) @call
