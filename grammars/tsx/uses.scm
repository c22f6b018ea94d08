; inherits: typescript
(jsx_closing_element (identifier) @other)
