" Run by vim.test.ts in the workspace. Appends a line per check to the file that $FOREWARN_OUTPUT names.

function! Check(name, ok, extra) abort
  call writefile([(a:ok ? 'ok ' : 'FAIL ') . a:name . ' ' . substitute(a:extra, "\n", ' ', 'g')], $FOREWARN_OUTPUT, 'a')
endfunction

function! Until(expression) abort
  for l:_ in range(300)
    if eval(a:expression) | return 1 | endif
    sleep 20m
  endfor
  return eval(a:expression)
endfunction

function! Found() abort
  return map(copy(ale#engine#GetLoclist(bufnr('AGENTS.md'))), '(v:val.lnum - 1) . ":" . (v:val.col - 1) . "-" . v:val.end_col')
endfunction

" ALE asks for the number of a repair; the test answers 1 on standard input, which is the likeliest one.
function! Repair(row, column, after) abort
  call cursor(a:row, a:column)
  let s:after = a:after
  ALECodeAction
  call Until('getline(' . a:row . ') =~# s:after')
endfunction

try
  edit README.md
  edit AGENTS.md
  call Check('diagnostics', Until('len(Found()) == 2') && Found()[0] ==# '2:18-32', string(Found()))
  call Check('readme-left-alone', empty(ale#engine#GetLoclist(bufnr('README.md'))), '')

  call cursor(3, 22)
  ALEHover
  call Check('hover', Until('execute("messages") =~# "src/databse.ts" || join(getbufline("[ALEPreviewWindow]", 1, "$")) =~# "src/databse.ts" || join(map(range(1, winnr("$")), "join(getbufline(winbufnr(v:val), 1, 20))")) =~# "does not exist"'), execute('messages'))
  only
  execute 'buffer' bufnr('AGENTS.md')

  call cursor(7, 28)
  ALEGoToDefinition
  call Check('definition', Until('expand("%:p") =~# "/src/server.ts$"'), expand('%:p'))
  execute 'buffer' bufnr('AGENTS.md')

  call Repair(3, 22, 'src/database.ts')
  call Check('repair', getline(3) ==# 'The client is in `src/database.ts`.', getline(3))
  call Until('len(Found()) == 1')
  " ALE would change the wrong text behind the emoji, see vim.test.ts; so this one is done by hand.
  call setline(5, '🚀 Read `docs/guides.md` before you start.')
  doautocmd TextChanged
  call Check('all-gone', Until('empty(Found())'), string(Found()))

  call append('$', ['', 'See `src/nowhere.ts`.'])
  doautocmd TextChanged
  let s:seen = Until('len(Found()) == 1')
  silent $-1,$delete _
  doautocmd TextChanged
  call Check('typing', s:seen && Until('empty(Found())'), string(Found()))

  edit web/AGENTS.md
  call Until('len(ale#engine#GetLoclist(bufnr("web/AGENTS.md"))) == 1')
  call cursor(1, 3)
  ALEHover
  call Check('success-rate', Until('execute("messages") =~# "worked 1 of 1 time" || join(map(range(1, winnr("$")), "join(getbufline(winbufnr(v:val), 1, 40))")) =~# "worked 1 of 1 time"'), execute('messages'))
  only
  execute 'buffer' bufnr('web/AGENTS.md')
  call cursor(1, 3)
  ALECodeAction
  call Check('learned-first', Until('join(getline(1, "$")) =~# "import { formatDate } from"'), join(getline(1, '$')))

  ALEStopAllLSPs
catch
  call Check('no-error', 0, v:exception . ' ' . v:throwpoint)
endtry
qall!
