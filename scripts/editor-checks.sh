#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Checks the JSON Schemas with the validator and the language server that editors use, on Node 18 or
# later. What npm installs goes to build/editor.
#   scripts/editor-checks.sh [PROGRAM]    default: build/release/bin/wwc
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

WWC=$(realpath -- "${1:-${WWC:-build/release/bin/wwc}}")
modules=$PWD/build/editor/node_modules
export WWC NODE_PATH=$modules
[ -x "$WWC" ] || { echo "not a program: $WWC" >&2; exit 1; }

# npm writes the hidden lock when it is done with all the rest.
if [ ! "$modules/.package-lock.json" -nt tests/editor/package-lock.json ]; then
  mkdir -p build/editor
  cp tests/editor/package.json tests/editor/package-lock.json build/editor
  npm ci --prefix build/editor --ignore-scripts --no-audit --no-fund
fi
failed=0
for check in answers assessments catalogs language-server; do
  echo "== $check"
  node "tests/editor/check-$check.js" || failed=1
done
exit $failed
