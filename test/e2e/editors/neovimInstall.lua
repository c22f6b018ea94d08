-- Run by neovimInstall.test.ts after the user's init.lua, in the workspace. Prints a line per check.
local function check(name, ok, extra)
  io.stdout:write(('%s %s %s\n'):format(ok and 'ok' or 'FAIL', name, extra and tostring(extra):gsub('\n', ' ') or ''))
end

local ok, problem = xpcall(function()
  -- vim.pack and lazy.nvim do this by themselves.
  if #vim.fn.globpath(vim.o.packpath, 'pack/forewarn/start/forewarn', false, true) > 0 then vim.cmd('helptags ALL') end
  vim.cmd('edit AGENTS.md')
  local buffer = vim.api.nvim_get_current_buf()
  local seen = vim.wait(15000, function() return #vim.diagnostic.get(buffer) == 1 end, 20)
  check('diagnostics', seen, vim.inspect(vim.diagnostic.get(buffer)))
  local commands = vim.api.nvim_buf_get_commands(buffer, {})
  check('commands', commands.LspForewarnFixAll ~= nil and vim.fn.exists(':LspForewarnContext') == 2)
  check('help', vim.tbl_contains(vim.fn.getcompletion('forewarn', 'help'), 'forewarn.txt'))
  vim.cmd('edit rules.mdc')
  check('filetype', vim.bo.filetype == 'mdc', vim.bo.filetype)
  vim.cmd('checkhealth forewarn')
  local page = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
  local healthy = page:find('Running in ', 1, true) and not page:find('ERROR', 1, true) and not page:find('WARNING', 1, true)
  check('health', healthy, page)
end, debug.traceback)
if not ok then check('no-error', false, problem) end
vim.cmd('qa!')
