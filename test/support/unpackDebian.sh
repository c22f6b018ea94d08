#!/usr/bin/env bash
# unpackDebian.sh SUITES FOLDER PACKAGE...: unpacks packages of another Debian suite, with all that they need, into a folder.
# The system's own sources and packages stay as they are; apt verifies the signatures. SUITES is separated by commas; with
# several of them the last one is preferred.
set -euo pipefail
suites=$1 folder=$2; shift 2
sources=/etc/apt/sources.list.d/debian.sources
command -v apt-get >/dev/null && [ -f "$sources" ] || { echo "No apt with Debian sources here." >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf "$folder"; mkdir -p "$folder" "$work"/{lists/partial,cache/archives/partial,etc}
awk -v RS= 'NR==1' "$sources" | sed -e '/^#/d' -e "s/^Suites:.*/Suites: ${suites//,/ }/" > "$work/etc/one.sources"
: > "$work/status"
cat > "$work/apt.conf" <<C
Dir::Etc::sourcelist "/dev/null"; Dir::Etc::sourceparts "$work/etc/"; Dir::Etc::preferencesparts "/dev/null";
Dir::State::lists "$work/lists/"; Dir::State::status "$work/status"; Dir::State::extended_states "$work/extended"; Dir::Cache "$work/cache/";
APT::Install-Recommends "0"; APT::Sandbox::User "root"; Debug::NoLocking "1"; Acquire::Languages "none";
APT::Default-Release "${suites##*,}";
C
export APT_CONFIG="$work/apt.conf"
apt-get -q update >&2
apt-get -q -y --download-only install "$@" >&2
for package in "$work"/cache/archives/*.deb; do dpkg-deb -x "$package" "$folder"; done
