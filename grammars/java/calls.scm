; Calls with their arguments, and statements that assert. Captures: @call, @callee, @object, @arguments; @assert or @check with @condition.

(method_invocation object: (_) @object name: (_) @callee arguments: (_) @arguments) @call
(method_invocation !object name: (_) @callee arguments: (_) @arguments) @call
