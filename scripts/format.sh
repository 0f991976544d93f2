#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Formats the C++ sources in place; with --check it only says which ones differ, and fails.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

mode=(-i)
if [ "${1:-}" = --check ]; then mode=(--dry-run --Werror); fi
find src include tests \( -name '*.cpp' -o -name '*.hpp' \) -not -path '*/node_modules/*' -print0 |
  xargs -0 -r -n 50 -P "$(nproc)" clang-format "${mode[@]}"
