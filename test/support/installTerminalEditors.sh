#!/usr/bin/env bash
# Helix (in test/.cache), Vim with ALE and tmux, which drives Helix. Does nothing where they were put there before.
set -euo pipefail
cd "$(dirname "$0")/../.."
here="$PWD/test/support"
folder="$PWD/test/.cache/helix"

if ! command -v tmux >/dev/null || [ ! -d /usr/share/vim/vimfiles/pack/dist-bundle/opt/ale ]; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get -q update >&2
  apt-get -q -y install --no-install-recommends tmux vim-nox vim-ale >&2
fi

[ -x "$folder/hx" ] && { "$folder/hx" --version; exit 0; }
for suite in forky sid trixie; do
  bash "$here/unpackDebian.sh" "$suite" "$folder" hx || continue
  loader="$folder/usr/lib64/ld-linux-x86-64.so.2"
  [ -e "$loader" ] || loader="$folder/lib64/ld-linux-x86-64.so.2"
  cat > "$folder/hx" <<C
#!/bin/sh
HELIX_RUNTIME=$folder/usr/lib/hx/runtime exec "$loader" --library-path "$folder/usr/lib/x86_64-linux-gnu:$folder/lib/x86_64-linux-gnu" "$folder/usr/lib/hx/hx" "\$@"
C
  chmod +x "$folder/hx"
  if "$folder/hx" --version; then exit 0; fi
done
echo "No suite has Helix." >&2
exit 1
