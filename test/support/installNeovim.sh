#!/usr/bin/env bash
# Puts a current Neovim (0.11 or newer) and an old one (0.10, for the fallback) into test/.cache without touching the
# system, taken from other Debian suites. Prints the path of the current one.
# lazy.nvim, a plugin manager, comes from its repository at a fixed commit. Does nothing where they were put there before.
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

lazy="$cache/lazy.nvim"
commit=306a05526ada86a7b30af95c5cc81ffba93fef97
if [ "$(git -C "$lazy" rev-parse HEAD 2>/dev/null)" != "$commit" ]; then
  rm -rf "$lazy"; mkdir -p "$lazy"
  { git -C "$lazy" init -q && GIT_TERMINAL_PROMPT=0 timeout 30 git -C "$lazy" fetch -q --depth 1 https://github.com/folke/lazy.nvim "$commit" &&
      git -C "$lazy" checkout -q FETCH_HEAD; } || { rm -rf "$lazy"; echo "No lazy.nvim: installing by it is not tested." >&2; }
fi

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
