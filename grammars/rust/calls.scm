; Calls with their arguments, and statements that assert. Captures: @call, @callee, @object, @arguments; @assert or @check with @condition.

(macro_invocation macro: (_) @callee (token_tree) @arguments) @call
