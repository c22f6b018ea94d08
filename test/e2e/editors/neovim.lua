-- Run by neovim.test.ts in the workspace: nvim --headless -u NONE -i NONE -n -S neovim.lua. Prints a line per check.
local function say(line) io.stdout:write(line .. '\n') end
local function check(name, ok, extra)
  say(('%s %s %s'):format(ok and 'ok' or 'FAIL', name, extra and tostring(extra):gsub('\n', ' ') or ''))
end
local function until_true(look) return vim.wait(15000, look, 5) end
local function line(buffer, number) return vim.api.nvim_buf_get_lines(buffer, number - 1, number, false)[1] or '' end
local clients_of = vim.lsp.get_clients or vim.lsp.get_active_clients

local function found(buffer)
  local places = vim.tbl_map(function(it) return it.lnum .. ':' .. it.col .. '-' .. it.end_col end, vim.diagnostic.get(buffer))
  table.sort(places)
  return table.concat(places, ' ')
end

--- Text of the floating window that is open.
local function float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), ' ')
    end
  end
  return ''
end

local function ask(buffer, method, position)
  local params = { textDocument = { uri = vim.uri_from_bufnr(buffer) }, position = position }
  for _, answer in pairs(vim.lsp.buf_request_sync(buffer, method, params, 5000) or {}) do return answer.result end
end

local function repair(row, column, after)
  vim.api.nvim_win_set_cursor(0, { row, column })
  vim.lsp.buf.code_action({ filter = function(it) return it.title:find(after, 1, true) ~= nil end, apply = true })
end

local ok, problem = xpcall(function()
  say(('Neovim %s'):format(tostring(vim.version())))
  vim.opt.runtimepath:prepend(vim.env.FOREWARN_CLIENTS .. '/neovim')
  vim.cmd('filetype plugin on')
  vim.cmd('runtime! plugin/forewarn.lua ftdetect/forewarn.lua')
  require('forewarn').setup({
    cmd = { vim.env.FOREWARN_NODE, vim.env.FOREWARN_BIN, 'lsp', '--stdio' },
    settings = { forewarn = { inlayHints = 'signature' } },
  })
  vim.cmd('edit README.md')
  local readme = vim.api.nvim_get_current_buf()
  vim.cmd('edit AGENTS.md')
  local buffer = vim.api.nvim_get_current_buf()

  -- Columns are bytes here: the emoji has four.
  until_true(function() return #vim.diagnostic.get(buffer) == 2 end)
  check('diagnostics', found(buffer):find('^2:18%-32 %S+$') ~= nil, found(buffer))
  check('place-behind-emoji', found(buffer):find(' 4:11-24', 1, true) ~= nil, found(buffer))
  check('readme-left-alone', #clients_of({ bufnr = readme }) == 0)
  local client = clients_of({ bufnr = buffer })[1]

  vim.api.nvim_win_set_cursor(0, { 3, 22 })
  vim.lsp.buf.hover()
  check('hover', until_true(function() return float():find('src/databse.ts', 1, true) ~= nil end), float())

  local labels = {}
  local completion = ask(buffer, 'textDocument/completion', { line = 6, character = 25 }) or {}
  for _, item in ipairs(completion.items or completion) do labels[#labels + 1] = item.label end
  check('completion', vim.tbl_contains(labels, 'database.ts'), table.concat(labels, ' '))

  vim.api.nvim_win_set_cursor(0, { 7, 28 })
  vim.lsp.buf.definition()
  local there = until_true(function() return vim.api.nvim_buf_get_name(0):find('/src/server.ts', 1, true) ~= nil end)
  check('definition', there, vim.api.nvim_buf_get_name(0))
  vim.api.nvim_set_current_buf(buffer)

  repair(3, 22, 'src/database.ts')
  check('repair', until_true(function() return line(buffer, 3) == 'The client is in `src/database.ts`.' end), line(buffer, 3))
  until_true(function() return #vim.diagnostic.get(buffer) == 1 end)
  repair(5, 14, 'docs/guides.md')
  local behind = until_true(function() return line(buffer, 5) == '🚀 Read `docs/guides.md` before you start.' end)
  check('repair-behind-emoji', behind, line(buffer, 5))
  check('all-gone', until_true(function() return #vim.diagnostic.get(buffer) == 0 end), found(buffer))

  vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { '', 'See `src/nowhere.ts`.' })
  local seen = until_true(function() return #vim.diagnostic.get(buffer) == 1 end)
  vim.api.nvim_buf_set_lines(buffer, -3, -1, false, {})
  check('typing', seen and until_true(function() return #vim.diagnostic.get(buffer) == 0 end), found(buffer))

  vim.cmd('edit web/AGENTS.md')
  local learned = vim.api.nvim_get_current_buf()
  until_true(function() return #vim.diagnostic.get(learned) == 1 end)
  vim.api.nvim_win_set_cursor(0, { 1, 3 })
  -- A pending CursorMoved closes the window: asks again where there is none.
  local rated = until_true(function()
    if float() == '' then vim.lsp.buf.hover() end
    return vim.wait(1000, function() return float():find('worked 1 of 1 time', 1, true) ~= nil end, 5)
  end)
  check('success-rate', rated, float())
  local range = { start = { line = 0, character = 0 }, ['end'] = { line = 0, character = 6 } }
  local fixes = vim.lsp.buf_request_sync(learned, 'textDocument/codeAction', {
    textDocument = { uri = vim.uri_from_bufnr(learned) },
    range = range,
    context = { diagnostics = { vim.diagnostic.get(learned)[1].user_data.lsp }, only = { 'quickfix' } },
  }, 5000)
  local title = ''
  for _, answer in pairs(fixes or {}) do title = ((answer.result or {})[1] or {}).title or title end
  check('learned-first', title == 'Add import of `formatDate` - worked 1 of 1 time', title)
  vim.api.nvim_set_current_buf(buffer)

  vim.cmd('LspForewarnRenameFile src/server.ts src/http.ts')
  local followed = until_true(function() return line(buffer, 7):find('`src/http.ts`', 1, true) ~= nil end)
  check('rename', followed and until_true(function() return vim.fn.filereadable('src/http.ts') == 1 end), line(buffer, 7))

  vim.cmd('LspForewarnExplain truth/missing-path')
  local function page() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), ' ') end
  check('explain', until_true(function() return page():find('## How to fix', 1, true) ~= nil end), page())
  vim.cmd('close')
  vim.cmd('LspForewarnContext')
  check('context', until_true(function() return page():find('in force: `AGENTS.md`', 1, true) ~= nil end), page())
  vim.cmd('close')
  vim.fn.writefile({ 'Write a function that calls `formatPrice`.' }, 'web/task.prompt.md')
  vim.cmd('edit web/task.prompt.md')
  local task = vim.api.nvim_get_current_buf()
  until_true(function() return #vim.diagnostic.get(task) > 0 end)
  local hints
  local hinted = until_true(function()
    hints = vim.lsp.inlay_hint.get({ bufnr = task })
    return #hints == 1
  end)
  local label = hinted and hints[1].inlay_hint.label or ''
  check('inlay-hints', (type(label) == 'table' and label[1].value or label) == 'formatPrice(cents)', vim.inspect(hints))
  local marks
  local marked = until_true(function()
    marks = vim.lsp.semantic_tokens.get_at_pos(task, 0, 32) or {}
    return #marks > 0
  end)
  check('semantic-tokens', marked and marks[1].type == 'function' and marks[1].modifiers.resolved, vim.inspect(marks))
  vim.cmd('LspForewarnEnhance')
  check('enhance', until_true(function() return page():find('formatPrice(cents)', 1, true) ~= nil and vim.wo.diff end), page())
  vim.cmd('close')
  vim.cmd('edit web/format.js')
  vim.api.nvim_win_set_cursor(0, { 1, 20 })
  vim.cmd('LspForewarnReferences')
  check('references', until_true(function() return page():find('task.prompt.md', 1, true) ~= nil end), page())
  vim.cmd('close')
  vim.cmd('checkhealth forewarn')
  check('health', page():find('Running in ', 1, true) ~= nil and not page():find('ERROR', 1, true), page())
  vim.api.nvim_set_current_buf(buffer)
  vim.cmd('LspForewarnRestart')
  local again = until_true(function()
    local now = clients_of({ bufnr = buffer, name = 'forewarn' })[1]
    return now ~= nil and now.id ~= client.id and now.initialized
  end)
  check('restart', again)

  local last = clients_of({ bufnr = buffer })[1] or client
  vim.lsp.stop_client(last.id)
  check('stopped', until_true(function() return #clients_of({ name = 'forewarn' }) == 0 end))
end, debug.traceback)
if not ok then check('no-error', false, problem) end
vim.cmd('qa!')
