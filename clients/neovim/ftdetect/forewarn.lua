-- Neovim knows no file type for these; they are Markdown with a header.
vim.filetype.add({
  extension = { mdc = 'mdc', prompty = 'markdown' },
  filename = {
    ['.cursorrules'] = 'markdown', ['.windsurfrules'] = 'markdown', ['.clinerules'] = 'markdown', ['.rules'] = 'markdown',
    ['.goosehints'] = 'markdown', ['.roorules'] = 'markdown', ['.augment-guidelines'] = 'markdown',
  },
})
