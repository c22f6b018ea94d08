; Calls with their arguments, and statements that assert. Captures: @call, @callee, @object, @arguments; @assert or @check with @condition.

(call_expression function: (_) @callee arguments: (_) @arguments) @call
