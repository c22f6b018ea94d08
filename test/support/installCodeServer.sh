#!/usr/bin/env bash
# Puts the server of VS Code into test/.cache/code-server and Chromium on the system. code-server is used as nothing but the
# source of the unchanged workbench and extension host; no module is compiled and no install script runs.
# Does nothing where they were put there before.
set -euo pipefail
cd "$(dirname "$0")/../.."
export PATH="$PWD/node_modules/.bin:$PATH"
folder="$PWD/test/.cache/code-server"
version=4.139.1

command -v chromium >/dev/null || {
  export DEBIAN_FRONTEND=noninteractive
  apt-get -q update >&2
  apt-get -q -y install --no-install-recommends chromium fonts-noto-color-emoji >&2
}
chromium --version 2>/dev/null | head -n 1

main="$folder/node_modules/code-server/lib/vscode/out/server-main.js"
if [ ! -f "$folder/complete" ] || [ "$(cat "$folder/complete")" != "$version" ]; then
  rm -rf "$folder"; mkdir -p "$folder"
  echo '{ "private": true }' > "$folder/package.json"
  npm install --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error "code-server@$version" >&2
  (cd "$(dirname "$main")/.." && npm install --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error >&2)
  echo "$version" > "$folder/complete"
fi
[ -f "$main" ] || { echo "code-server has no $main" >&2; exit 1; }
echo "code-server $version"
