-- Run by neovim.test.ts in a workspace: nvim --headless -u NONE -i NONE -n -S neovim.lua. Prints a line per check.
local started = vim.uv.hrtime()
local function ms() return math.floor((vim.uv.hrtime() - started) / 1e6) end
local failed = 0
local function check(name, ok, extra)
  if not ok then failed = failed + 1 end
  io.stdout:write(string.format('%s %d %s %s\n', ok and 'ok' or 'FAIL', ms(), name, extra and tostring(extra):gsub('\n', ' ') or ''))
end
local function line(buffer, number) return vim.api.nvim_buf_get_lines(buffer, number - 1, number, false)[1] end

local ok, problem = xpcall(function()
  vim.opt.runtimepath:prepend(vim.env.FOREWARN_CLIENT)
  vim.cmd('filetype plugin on')
  vim.lsp.config('forewarn', { cmd = { vim.env.FOREWARN_NODE, vim.env.FOREWARN_BIN, 'lsp', '--stdio' } })
  vim.lsp.enable('forewarn')
  vim.cmd('edit README.md')
  local readme = vim.api.nvim_get_current_buf()
  vim.cmd('edit AGENTS.md')
  local buffer = vim.api.nvim_get_current_buf()

  local shown = vim.wait(15000, function() return #vim.diagnostic.get(buffer) == 2 end, 5)
  local found = vim.tbl_map(function(it) return it.code .. '@' .. it.lnum .. ':' .. it.col end, vim.diagnostic.get(buffer))
  check('diagnostics', shown, table.concat(found, ' '))
  check('readme-left-alone', #vim.lsp.get_clients({ bufnr = readme }) == 0)
  local client = vim.lsp.get_clients({ bufnr = buffer })[1]
  check('attached', client ~= nil and client.name == 'forewarn', client and client.offset_encoding)

  vim.api.nvim_win_set_cursor(0, { 3, 22 })
  vim.lsp.buf.hover()
  local text
  check('hover', vim.wait(5000, function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        text = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), ' ')
        return text:find('src/databse.ts', 1, true) ~= nil
      end
    end
  end, 5), text)

  vim.ui.select = function(items, _, choose) choose(items[1], 1) end
  vim.api.nvim_win_set_cursor(0, { 3, 22 })
  vim.lsp.buf.code_action({ filter = function(it) return it.title:find('src/database.ts', 1, true) ~= nil end, apply = true })
  check('repair', vim.wait(5000, function() return line(buffer, 3):find('src/database.ts', 1, true) ~= nil end, 5), line(buffer, 3))
  check('finding-gone', vim.wait(5000, function() return #vim.diagnostic.get(buffer) == 1 end, 5))

  -- The second one stands behind an emoji, which is two UTF-16 units and four bytes.
  local column = line(buffer, 5):find('docs/guide.md', 1, true)
  vim.api.nvim_win_set_cursor(0, { 5, column })
  vim.lsp.buf.code_action({ filter = function(it) return it.title:find('docs/guides.md', 1, true) ~= nil end, apply = true })
  check('repair-behind-emoji', vim.wait(5000, function() return line(buffer, 5):find('`docs/guides.md`', 1, true) ~= nil end, 5), line(buffer, 5))
  check('all-gone', vim.wait(5000, function() return #vim.diagnostic.get(buffer) == 0 end, 5))

  vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { '', 'See `src/nowhere.ts`.' })
  check('typed', vim.wait(5000, function() return #vim.diagnostic.get(buffer) == 1 end, 5))

  local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/completion', {
    textDocument = { uri = vim.uri_from_bufnr(buffer) }, position = { line = 2, character = line(buffer, 3):find('src/', 1, true) + 3 },
  }, 5000)
  local labels = {}
  for _, answer in pairs(answers or {}) do for _, item in ipairs(answer.result or {}) do labels[#labels + 1] = item.label end end
  check('completion', vim.tbl_contains(labels, 'database.ts'), table.concat(labels, ' '))

  client:stop()
  check('stopped', vim.wait(5000, function() return client:is_stopped() end, 5))
end, debug.traceback)
if not ok then check('no-error', false, problem) end
io.stdout:write(failed == 0 and 'PASS\n' or 'FAILED\n')
vim.cmd(failed == 0 and 'qa!' or 'cquit')
