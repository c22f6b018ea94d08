; Calls with their arguments, and statements that assert. Captures: @call, @callee, @object, @arguments; @assert or @check with @condition.

(member_call_expression object: (_) @object name: (_) @callee arguments: (_) @arguments) @call
(scoped_call_expression scope: (_) @object name: (_) @callee arguments: (_) @arguments) @call
(function_call_expression function: (_) @callee arguments: (_) @arguments) @call
