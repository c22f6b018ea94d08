#!/usr/bin/env bash
# Puts a current Neovim (0.11 or newer) into test/.cache/neovim without touching the system: the package and all that it
# needs are taken from a newer Debian suite through apt, verified by its signatures, and unpacked. Prints the program's path.
# Does nothing where such a Neovim is on the PATH or was put there before.
set -euo pipefail
cd "$(dirname "$0")/../.."
dest="$PWD/test/.cache/neovim"

recent() { "$1" --version 2>/dev/null | head -n 1 | grep -Eq 'v(0\.(1[1-9]|[2-9][0-9])|[1-9])'; }

for candidate in "${FOREWARN_NVIM:-}" nvim "$dest/nvim"; do
  if [ -n "$candidate" ] && command -v "$candidate" >/dev/null && recent "$candidate"; then command -v "$candidate"; exit 0; fi
done
command -v apt-get >/dev/null || { echo "No apt here; install Neovim 0.11 or newer yourself." >&2; exit 1; }
sources=/etc/apt/sources.list.d/debian.sources
[ -f "$sources" ] || { echo "No Debian sources here; install Neovim 0.11 or newer yourself." >&2; exit 1; }

command -v patchelf >/dev/null || { apt-get -q update >&2; apt-get -q -y install patchelf >&2; }

for suite in forky sid trixie; do
  work=$(mktemp -d)
  rm -rf "$dest"; mkdir -p "$dest" "$work"/{lists/partial,cache/archives/partial,etc}
  awk -v RS= 'NR==1' "$sources" | sed -e '/^#/d' -e "s/^Suites:.*/Suites: $suite/" > "$work/etc/one.sources"
  : > "$work/status"
  cat > "$work/apt.conf" <<C
Dir::Etc::sourcelist "/dev/null"; Dir::Etc::sourceparts "$work/etc/"; Dir::Etc::preferencesparts "/dev/null";
Dir::State::lists "$work/lists/"; Dir::State::status "$work/status"; Dir::State::extended_states "$work/extended"; Dir::Cache "$work/cache/";
APT::Install-Recommends "0"; APT::Sandbox::User "root"; Debug::NoLocking "1"; Acquire::Languages "none";
C
  if APT_CONFIG="$work/apt.conf" apt-get -q update >&2 && APT_CONFIG="$work/apt.conf" apt-get -q -y --download-only install neovim >&2; then
    for package in "$work"/cache/archives/*.deb; do dpkg-deb -x "$package" "$dest"; done
    # Its libraries are newer than the system's, so it brings its own loader.
    loader="$dest/usr/lib64/ld-linux-x86-64.so.2"
    [ -e "$loader" ] || loader="$dest/lib64/ld-linux-x86-64.so.2"
    patchelf --set-interpreter "$loader" --set-rpath "$dest/usr/lib/x86_64-linux-gnu" "$dest/usr/bin/nvim"
    cat > "$dest/nvim" <<C
#!/bin/sh
VIMRUNTIME=$dest/usr/share/nvim/runtime exec $dest/usr/bin/nvim --cmd "set rtp+=$dest/usr/lib/nvim" "\$@"
C
    chmod +x "$dest/nvim"
    rm -rf "$work"
    if recent "$dest/nvim"; then "$dest/nvim" --version | head -n 1 >&2; echo "$dest/nvim"; exit 0; fi
  fi
  rm -rf "$work"
done
echo "No suite has Neovim 0.11 or newer." >&2
exit 1
