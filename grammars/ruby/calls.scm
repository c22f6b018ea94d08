; Calls with their arguments, and statements that assert. Captures: @call, @callee, @object, @arguments; @assert or @check with @condition.

(call receiver: (_) @object method: (_) @callee arguments: (_) @arguments) @call
(call !receiver method: (_) @callee arguments: (_) @arguments) @call
