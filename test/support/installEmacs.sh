#!/usr/bin/env bash
# The system's Emacs with eglot and lsp-mode (28.2 on Debian 12), and Emacs 30, whose eglot is built in, in test/.cache.
# Does nothing where they were put there before.
set -euo pipefail
cd "$(dirname "$0")/../.."
here="$PWD/test/support"
folder="$PWD/test/.cache/emacs30"

if ! command -v emacs >/dev/null || [ ! -d /usr/share/emacs/site-lisp/elpa-src ]; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get -q update >&2
  apt-get -q -y install --no-install-recommends emacs-nox elpa-eglot elpa-lsp-mode elpa-markdown-mode elpa-package-lint >&2
fi
emacs --version | head -n 1

[ -x "$folder/emacs" ] && { "$folder/emacs" --version 2>/dev/null | head -n 1; exit 0; }
bash "$here/unpackDebian.sh" bookworm,bookworm-backports "$folder" emacs-nox
lisp=$(ls -d "$folder"/usr/share/emacs/[0-9]*/lisp)
version=$(basename "$(dirname "$lisp")")
loader="$folder/lib64/ld-linux-x86-64.so.2"
[ -e "$loader" ] || loader="$folder/usr/lib64/ld-linux-x86-64.so.2"
paths=$(find "$lisp" -type d ! -path '*obsolete*' | tr '\n' ':')
data="$folder/usr/share/emacs/$version/etc"
programs="$folder/usr/libexec/emacs/$version/x86_64-linux-gnu:$folder/usr/lib/emacs/$version/x86_64-linux-gnu"
dump=$(find "$folder/usr" -name '*.pdmp' | head -n 1)
# Unpacked elsewhere than where it was built, so every path is told.
cat > "$folder/emacs" <<C
#!/bin/sh
export EMACSLOADPATH="$paths" EMACSDATA="$data" EMACSDOC="$data" EMACSPATH="$programs"
exec "$loader" --library-path "$folder/usr/lib/x86_64-linux-gnu:$folder/lib/x86_64-linux-gnu" "$folder/usr/bin/emacs-nox" --dump-file="$dump" "\$@"
C
chmod +x "$folder/emacs"
"$folder/emacs" --version 2>/dev/null | head -n 1
