-- What is there before any buffer is attached; the server itself is turned on in your configuration.
if vim.g.loaded_forewarn then return end
vim.g.loaded_forewarn = true

-- An autocommand and no `on_attach`, which a user's own would replace.
vim.api.nvim_create_autocmd('LspAttach', {
  group = vim.api.nvim_create_augroup('forewarn_attach', {}),
  callback = function(event)
    local client = vim.lsp.get_client_by_id(event.data.client_id)
    if client and client.name == 'forewarn' then require('forewarn').attached(client, event.buf) end
  end,
})

vim.api.nvim_create_user_command('LspForewarnContext', function()
  require('forewarn').context(vim.api.nvim_get_current_buf())
end, { desc = 'Show which context documents are in force for this file' })

vim.api.nvim_create_user_command('LspForewarnReferences', function()
  require('forewarn').references(vim.api.nvim_get_current_buf())
end, { desc = 'List what context documents say of the name under the cursor' })

vim.api.nvim_create_user_command('LspForewarnRenameFile', function(it)
  local client = (vim.lsp.get_clients or vim.lsp.get_active_clients)({ name = 'forewarn' })[1]
  local from = #it.fargs > 1 and it.fargs[1] or vim.api.nvim_buf_get_name(0)
  local to = it.fargs[#it.fargs]
  if not client then return vim.notify('Forewarn is not running; open a context document first', vim.log.levels.WARN) end
  require('forewarn').rename_file(client, vim.fn.fnamemodify(from, ':p'), vim.fn.fnamemodify(to, ':p'))
end, { nargs = '+', complete = 'file', desc = 'Rename a file (this one, or the first of two); documents that name it follow' })
