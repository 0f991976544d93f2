#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Configures and builds one preset of CMakePresets.json, on standard error, silent when up to date.
#   scripts/build.sh PRESET [TARGET...]
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

preset=${1:?usage: scripts/build.sh PRESET [TARGET...]}
shift
if [ ! -w "${HOME:-/nonexistent}" ]; then export CCACHE_DIR="$PWD/build/ccache"; fi
if [ ! "build/$preset/build.ninja" -nt CMakePresets.json ]; then
  cmake --preset "$preset" >&2
fi
targets=()
if [ $# -gt 0 ]; then targets=(--target "$@"); fi
cmake --build --preset "$preset" "${targets[@]}" 2>&1 |
  sed -u -e '/^ninja: no work to do\.$/d' -e '/Re-checking globbed directories\.\.\.$/d' >&2
