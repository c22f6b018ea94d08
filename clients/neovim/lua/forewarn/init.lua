-- What the plugin does beside `lsp/forewarn.lua`: commands of a buffer, and a way to start on Neovim 0.8 to 0.10.
local M = {}

--- Options of `setup`; `cmd` and `settings` are those of the language client.
local options = {
  cmd = { 'forewarn', 'lsp', '--stdio' },
  settings = {},
  inlay_hints = true,
  code_lens = true,
}

local clients_of = vim.lsp.get_clients or vim.lsp.get_active_clients

--- The client that is attached to a buffer.
function M.client(buffer)
  return clients_of({ bufnr = buffer, name = 'forewarn' })[1]
end

local function can(client, method)
  if vim.fn.has('nvim-0.11') == 1 then return client:supports_method(method) end
  return client.supports_method(method)
end

local function request(client, method, params, handler, buffer)
  if vim.fn.has('nvim-0.11') == 1 then return client:request(method, params, handler, buffer) end
  return client.request(method, params, handler, buffer)
end

local function notify(client, method, params)
  if vim.fn.has('nvim-0.11') == 1 then return client:notify(method, params) end
  return client.notify(method, params)
end

local function show(title, lines, window)
  vim.cmd(window or 'new')
  local buffer = vim.api.nvim_get_current_buf()
  vim.bo[buffer].buftype, vim.bo[buffer].bufhidden, vim.bo[buffer].swapfile = 'nofile', 'wipe', false
  vim.api.nvim_buf_set_lines(buffer, 0, -1, false, lines)
  pcall(vim.api.nvim_buf_set_name, buffer, 'forewarn://' .. title)
  vim.bo[buffer].modifiable = false
  vim.bo[buffer].filetype = 'markdown'
end

local function failed(problem)
  if problem then vim.notify('Forewarn: ' .. (problem.message or tostring(problem)), vim.log.levels.ERROR) end
  return problem ~= nil
end

--- Applies all safe repairs of the buffer.
function M.fix_all()
  vim.lsp.buf.code_action({ context = { only = { 'source.fixAll.forewarn' }, diagnostics = {} }, apply = true })
end

--- Shows the page of a rule: the given one, or that of the finding in the line of the cursor.
function M.explain(buffer, rule)
  local client = M.client(buffer)
  local line = vim.api.nvim_win_get_cursor(0)[1] - 1
  for _, it in ipairs(rule and {} or vim.diagnostic.get(buffer, { lnum = line })) do
    if it.source == 'forewarn' then rule = it.code end
  end
  if not rule then return vim.notify('Forewarn: no finding in this line', vim.log.levels.INFO) end
  request(client, 'workspace/textDocumentContent', { uri = 'forewarn:/rules/' .. rule .. '.md' }, function(problem, result)
    if failed(problem) then return end
    show(rule, vim.split(result.text, '\n'))
  end, buffer)
end

local words = { always = 'in force', ['on-demand'] = 'on demand', no = 'not read' }

--- Shows which context documents are in force for the file of a buffer, for which product, and why others are not.
function M.context(buffer)
  local client = clients_of({ name = 'forewarn' })[1]
  if not client then return vim.notify('Forewarn is not running; open a context document first', vim.log.levels.WARN) end
  local params = { textDocument = { uri = vim.uri_from_bufnr(buffer) } }
  request(client, 'forewarn/effectiveContext', params, function(problem, result)
    if failed(problem) then return end
    if not result or result == vim.NIL then
      return vim.notify('Forewarn: this file lies in no workspace folder', vim.log.levels.INFO)
    end
    local lines = { '# Context of ' .. result.file }
    for _, reader in ipairs(result.readers) do
      vim.list_extend(lines, { '', '## ' .. reader.title, '' })
      for _, it in ipairs(reader.documents) do
        lines[#lines + 1] = ('- %s: `%s`, %s'):format(words[it.applies], it.path, it.reason)
      end
    end
    show('context', lines)
  end, buffer)
end

--- Renames the file of a buffer or any other, and lets the documents follow that name it.
function M.rename_file(client, from, to)
  local files = { files = { { oldUri = vim.uri_from_fname(from), newUri = vim.uri_from_fname(to) } } }
  request(client, 'workspace/willRenameFiles', files, function(problem, edit)
    if failed(problem) then return end
    if edit and edit ~= vim.NIL then vim.lsp.util.apply_workspace_edit(edit, client.offset_encoding) end
    vim.lsp.util.rename(from, to, {})
    notify(client, 'workspace/didRenameFiles', files)
  end)
end

local function execute(client, buffer, command, arguments, show_answer)
  request(client, 'workspace/executeCommand', { command = 'forewarn.' .. command, arguments = arguments }, function(problem, answer)
    if not failed(problem) and answer and answer ~= vim.NIL then show_answer(answer) end
  end, buffer)
end

--- Compares the document of a buffer with what it would be with all likely fixes; asks for the task where it states none.
function M.enhance(buffer, task)
  local arguments = { vim.uri_from_bufnr(buffer), task }
  execute(M.client(buffer), buffer, 'enhance', arguments, function(report)
    if not report.failure and not task then
      return vim.ui.input({ prompt = 'It asks for no code. What is to be done with it? ' }, function(said)
        if said and said ~= '' then M.enhance(buffer, said) end
      end)
    end
    local lines = vim.split(report.enhanced:gsub('\n$', ''), '\n')
    if vim.deep_equal(lines, vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) then
      return vim.notify('Forewarn: nothing that it is likely to lack', vim.log.levels.INFO)
    end
    vim.cmd('diffthis')
    show('enhanced', lines, 'vnew')
    vim.cmd('diffthis')
  end)
end

--- Lists the places where context documents speak of the name under the cursor of a source file.
function M.references(buffer)
  local client = clients_of({ name = 'forewarn' })[1]
  if not client then return vim.notify('Forewarn is not running; open a context document first', vim.log.levels.WARN) end
  local position = vim.lsp.util.make_position_params(0, client.offset_encoding).position
  execute(client, buffer, 'references', { vim.uri_from_bufnr(buffer), position }, function(places)
    if #places == 0 then return vim.notify('Forewarn: no context document speaks of this', vim.log.levels.INFO) end
    local items = vim.lsp.util.locations_to_items(places, client.offset_encoding)
    vim.fn.setqflist({}, ' ', { title = 'Forewarn', items = items })
    vim.cmd('botright copen')
  end)
end

--- Restarts the server of a buffer.
function M.restart(buffer)
  local client = M.client(buffer)
  if not client then return end
  local attached = vim.lsp.get_buffers_by_client_id and vim.lsp.get_buffers_by_client_id(client.id)
    or vim.tbl_keys(client.attached_buffers)
  if vim.fn.has('nvim-0.11') == 1 then client:stop() else client.stop() end
  local timer = assert((vim.uv or vim.loop).new_timer())
  timer:start(50, 50, vim.schedule_wrap(function()
    if clients_of({ name = 'forewarn' })[1] or timer:is_closing() then return end
    timer:close()
    for _, it in ipairs(attached) do
      if vim.api.nvim_buf_is_valid(it) then vim.api.nvim_exec_autocmds('FileType', { buffer = it }) end
    end
  end))
end

--- Lists the rules, for the completion of a command.
local function rules_shown(buffer)
  local seen = {}
  for _, it in ipairs(vim.diagnostic.get(buffer)) do
    if it.source == 'forewarn' and it.code then seen[it.code] = true end
  end
  return vim.tbl_keys(seen)
end

--- Commands of the server whose answer is shown here.
local own = { enhance = true, references = true }

local function buffer_commands(client, buffer)
  local function command(name, run, extra)
    vim.api.nvim_buf_create_user_command(buffer, name, run, extra)
  end
  command('LspForewarnFixAll', M.fix_all, { desc = 'Apply all safe Forewarn repairs of this document' })
  command('LspForewarnExplain', function(it) M.explain(buffer, it.args ~= '' and it.args or nil) end, {
    nargs = '?', complete = function() return rules_shown(buffer) end, desc = 'Show the page of a rule',
  })
  command('LspForewarnEnhance', function(it) M.enhance(buffer, it.args ~= '' and it.args or nil) end, {
    nargs = '?', desc = 'Compare the document with what it would be with all likely fixes',
  })
  command('LspForewarnRestart', function() M.restart(buffer) end, { desc = 'Restart the Forewarn server' })
  for _, id in ipairs((client.server_capabilities.executeCommandProvider or {}).commands or {}) do
    local short = id:match('^forewarn%.(%a+)$')
    if short and not own[short] then
      command('LspForewarn' .. short:sub(1, 1):upper() .. short:sub(2), function()
        execute(client, buffer, short, { vim.uri_from_bufnr(buffer) }, function() end)
      end, { desc = 'Forewarn: ' .. short })
    end
  end
end

local function lenses_and_hints(client, buffer)
  if options.inlay_hints and vim.lsp.inlay_hint and can(client, 'textDocument/inlayHint') then
    vim.lsp.inlay_hint.enable(true, { bufnr = buffer })
  end
  if not options.code_lens or not vim.lsp.codelens or not can(client, 'textDocument/codeLens') then return end
  if vim.lsp.codelens.enable then return vim.lsp.codelens.enable(true, { bufnr = buffer }) end
  vim.api.nvim_create_autocmd({ 'BufEnter', 'CursorHold', 'InsertLeave' }, {
    buffer = buffer, callback = function() pcall(vim.lsp.codelens.refresh, { bufnr = buffer }) end,
  })
end

--- Called for each buffer that the server attaches to, see plugin/forewarn.lua.
function M.attached(client, buffer)
  buffer_commands(client, buffer)
  lenses_and_hints(client, buffer)
end

local function start_before_0_11(buffer)
  local path = vim.api.nvim_buf_get_name(buffer)
  if path == '' or vim.bo[buffer].buftype ~= '' then return end
  if not require('forewarn.documents').is_context_document(path) then return end
  local marker = vim.fs.find({ '.git', 'forewarn.json' }, { upward = true, path = vim.fs.dirname(path) })[1]
  vim.lsp.start({
    name = 'forewarn',
    cmd = options.cmd,
    root_dir = marker and vim.fs.dirname(marker) or vim.fs.dirname(path),
    settings = options.settings,
  }, { bufnr = buffer })
end

--- Turns Forewarn on. On 0.11 and newer the same as `vim.lsp.config` and `vim.lsp.enable`.
function M.setup(given)
  options = vim.tbl_extend('force', options, given or {})
  if vim.lsp.enable then
    local config = { settings = options.settings }
    if given and given.cmd then config.cmd = given.cmd end
    vim.lsp.config('forewarn', config)
    vim.lsp.enable('forewarn')
    return
  end
  local group = vim.api.nvim_create_augroup('forewarn', {})
  vim.api.nvim_create_autocmd('FileType', {
    group = group, callback = function(event) start_before_0_11(event.buf) end,
  })
end

return M
