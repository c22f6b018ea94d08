#!/usr/bin/env bash
# Puts a current Neovim (0.11 or newer) and an old one (0.10, for the fallback) into test/.cache without touching the
# system, taken from other Debian suites. Prints the path of the current one.
# Does nothing where they are on the PATH or were put there before.
set -euo pipefail
cd "$(dirname "$0")/../.."
here="$PWD/test/support"
cache="$PWD/test/.cache"

version() { "$1" --version 2>/dev/null | head -n 1; }
recent() { version "$1" | grep -Eq 'v(0\.(1[1-9]|[2-9][0-9])|[1-9])'; }
old() { version "$1" | grep -Eq 'v0\.(8|9|10)\.'; }

# unpack SUITE FOLDER: a Neovim that brings its own loader, since its libraries are newer than the system's.
unpack() {
  bash "$here/unpackDebian.sh" "$1" "$2" neovim || return 1
  command -v patchelf >/dev/null || { apt-get -q update >&2; apt-get -q -y install patchelf >&2; }
  loader="$2/usr/lib64/ld-linux-x86-64.so.2"
  [ -e "$loader" ] || loader="$2/lib64/ld-linux-x86-64.so.2"
  patchelf --set-interpreter "$loader" --set-rpath "$2/usr/lib/x86_64-linux-gnu:$2/lib/x86_64-linux-gnu" "$2/usr/bin/nvim"
  cat > "$2/nvim" <<C
#!/bin/sh
VIMRUNTIME=$2/usr/share/nvim/runtime exec $2/usr/bin/nvim --cmd "set rtp+=$2/usr/lib/nvim" "\$@"
C
  chmod +x "$2/nvim"
}

old "$cache/neovim-old/nvim" || { unpack trixie "$cache/neovim-old" && version "$cache/neovim-old/nvim" >&2; } ||
  echo "No Neovim 0.10: the fallback is not tested." >&2

for candidate in "${FOREWARN_NVIM:-}" nvim "$cache/neovim/nvim"; do
  if [ -n "$candidate" ] && command -v "$candidate" >/dev/null && recent "$candidate"; then command -v "$candidate"; exit 0; fi
done
for suite in forky sid; do
  if unpack "$suite" "$cache/neovim" && recent "$cache/neovim/nvim"; then
    version "$cache/neovim/nvim" >&2; echo "$cache/neovim/nvim"; exit 0
  fi
done
echo "No suite has Neovim 0.11 or newer." >&2
exit 1
