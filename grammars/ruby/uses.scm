; Which names a sample uses. Captures: @use, @other (a name that is looked up elsewhere), @declared (bound here, beyond scopes.scm); @construct, @callee, @object, @arguments;
; @open (an argument that stands for any number), @left-out, @named with @keyword; @held with its @type or what it is @made by; @owner.@member.

(constant) @use
(scope_resolution scope: (_) name: (constant) @other)
(class name: (constant) @declared)
(class name: (scope_resolution name: (constant) @declared))
(module name: (constant) @declared)
(module name: (scope_resolution name: (constant) @declared))
(assignment left: (constant) @declared)
(pair key: (hash_key_symbol) @keyword) @named
(pair key: [(string) (simple_symbol) (identifier) (constant) (call)]) @open
[(splat_argument) (hash_splat_argument) (forward_argument)] @open
(argument_list (identifier) @left-out (#eq? @left-out "..."))
((assignment left: (identifier) @held right: (call receiver: [(constant) (scope_resolution)] @type method: (identifier) @_new))
  (#eq? @_new "new"))
(call receiver: (constant) @owner method: (identifier) @member)
(call receiver: (identifier) @owner method: (identifier) @member)
(scope_resolution scope: (constant) @owner name: (constant) @member)
