-- Neovim 0.11 and newer find this file on 'runtimepath'; `vim.lsp.enable('forewarn')` turns it on.
-- It attaches to context documents only: an ordinary README.md is none of Forewarn's business.
local documents = require('forewarn.documents')

return {
  cmd = { 'forewarn', 'lsp', '--stdio' },
  filetypes = { 'markdown', 'mdc', 'yaml', 'toml', 'json', 'jsonc', 'text', 'xml' },
  -- The server attaches only where `on_dir` is called.
  root_dir = function(buffer, on_dir)
    local path = vim.api.nvim_buf_get_name(buffer)
    if path ~= '' and documents.is_context_document(path) then
      on_dir(vim.fs.root(buffer, { '.git', 'forewarn.json' }) or vim.fs.dirname(path))
    end
  end,
}
