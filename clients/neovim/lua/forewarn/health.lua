-- `:checkhealth forewarn`: whether the server can be run, which version answers, and where it is attached.
local M = {}

local health = vim.health
local start = health.start or health.report_start
local ok = health.ok or health.report_ok
local warn = health.warn or health.report_warn
local error = health.error or health.report_error
local info = health.info or health.report_info

local function command()
  local config = vim.lsp.config and vim.lsp.config.forewarn
  local cmd = config and config.cmd
  return type(cmd) == 'table' and cmd or { 'forewarn', 'lsp', '--stdio' }
end

function M.check()
  start('Forewarn')
  if vim.fn.has('nvim-0.11') == 1 then
    ok('Neovim finds lsp/forewarn.lua by itself')
    if vim.lsp.is_enabled and not vim.lsp.is_enabled('forewarn') then
      warn('The server is not turned on', { "vim.lsp.enable('forewarn')" })
    end
  elseif vim.fn.has('nvim-0.8') == 1 then
    ok("Neovim before 0.11: require('forewarn').setup() starts the server")
  else
    error('Neovim 0.8 or newer is needed')
  end
  local copies = vim.api.nvim_get_runtime_file('lua/forewarn/init.lua', true)
  if #copies > 1 then
    warn('The plugin is installed ' .. #copies .. ' times; the first is used', copies)
  elseif copies[1] then
    ok('Plugin in ' .. vim.fn.fnamemodify(copies[1], ':h:h:h'))
  end
  local cmd = command()
  if vim.fn.executable(cmd[1]) == 0 then
    error(('`%s` cannot be run'):format(cmd[1]), { 'npm install --global forewarn', 'or set `cmd`, see :help forewarn-cmd' })
  else
    local ask = {}
    for _, word in ipairs(cmd) do
      if word ~= 'lsp' and word ~= '--stdio' then ask[#ask + 1] = word end
    end
    ask[#ask + 1] = '--version'
    local answer = vim.fn.system(ask)
    if vim.v.shell_error == 0 then ok('forewarn ' .. vim.trim(answer)) else error('`' .. table.concat(ask, ' ') .. '` fails: ' .. vim.trim(answer)) end
  end
  local clients = (vim.lsp.get_clients or vim.lsp.get_active_clients)({ name = 'forewarn' })
  if #clients == 0 then info('No context document is open') end
  for _, client in ipairs(clients) do
    local count = vim.tbl_count(client.attached_buffers or {})
    ok(('Running in %s, attached to %d %s'):format(client.config.root_dir or '?', count, count == 1 and 'buffer' or 'buffers'))
  end
end

return M
