-- Commands; the server itself is turned on by `vim.lsp.enable('forewarn')` in your configuration.
if vim.g.loaded_forewarn then return end
vim.g.loaded_forewarn = true

vim.api.nvim_create_user_command('LspForewarnFixAll', function()
  vim.lsp.buf.code_action({ context = { only = { 'source.fixAll.forewarn' }, diagnostics = {} }, apply = true })
end, { desc = 'Apply all safe Forewarn repairs of this document' })
