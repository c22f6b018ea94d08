; What a file takes from packages. Captures: @statement, @module.

(import (qualified_identifier) @module) @statement
