-- Neovim 0.11 and newer find this file on 'runtimepath'; `vim.lsp.enable('forewarn')` turns it on.
-- It attaches to context documents only: an ordinary README.md is none of Forewarn's business.

local names = {
  ['AGENTS.md'] = true, ['AGENT.md'] = true, ['agents.md'] = true, ['AGENTS.override.md'] = true, ['AGENTS.local.md'] = true,
  ['CLAUDE.md'] = true, ['CLAUDE.local.md'] = true, ['GEMINI.md'] = true, ['QWEN.md'] = true, ['WARP.md'] = true,
  ['SKILL.md'] = true, ['skill.md'] = true, ['CONVENTIONS.md'] = true, ['AmazonQ.md'] = true, ['replit.md'] = true,
  ['copilot-instructions.md'] = true, ['llms.txt'] = true, ['llms-full.txt'] = true, ['.cursorrules'] = true,
  ['.windsurfrules'] = true, ['.clinerules'] = true, ['.rules'] = true, ['.goosehints'] = true, ['.roorules'] = true,
  ['.augment-guidelines'] = true, ['.continuerules'] = true, ['.openhands_instructions'] = true,
  ['.aider.conf.yml'] = true, ['.mcp.json'] = true,
}

local endings = {
  '%.mdc$', '%.instructions%.md$', '%.prompt%.md$', '%.agent%.md$', '%.chatmode%.md$', '%.prompty$', '%.poml$',
  '%.prompt%.ya?ml$', 'promptfooconfig%.ya?ml$',
}

-- Folders of products, in which the server decides by path what is a context document.
local folders = {
  '/%.claude/', '/%.cursor/', '/%.github/agents/', '/%.github/chatmodes/', '/%.github/instructions/', '/%.github/prompts/',
  '/%.devin/', '/%.windsurf/', '/%.clinerules/', '/%.roo/', '/%.kiro/steering/', '/%.junie/', '/%.augment/', '/%.continue/',
  '/%.amazonq/', '/%.trae/', '/%.openhands/', '/%.agents/', '/%.agent/', '/%.gemini/', '/%.qwen/', '/%.opencode/',
  '/%.aiassistant/',
}

local function is_context_document(path)
  if names[vim.fs.basename(path)] then return true end
  for _, ending in ipairs(endings) do
    if path:match(ending) then return true end
  end
  for _, folder in ipairs(folders) do
    if path:find(folder) then return true end
  end
  return false
end

return {
  cmd = { 'forewarn', 'lsp', '--stdio' },
  filetypes = { 'markdown', 'mdc', 'yaml', 'toml', 'json', 'jsonc', 'text', 'xml' },
  -- The server attaches only where `on_dir` is called.
  root_dir = function(buffer, on_dir)
    local path = vim.api.nvim_buf_get_name(buffer)
    if path ~= '' and is_context_document(path) then
      on_dir(vim.fs.root(buffer, { '.git', 'forewarn.json' }) or vim.fs.dirname(path))
    end
  end,
}
