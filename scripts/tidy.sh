#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Lints src/, and the headers that it includes, with clang-tidy, and compiles nothing for it.
#   scripts/tidy.sh [FILE...]    default: all of src/
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

cmake --preset tidy >/dev/null
if [ $# -eq 0 ]; then
  mapfile -d '' files < <(find src -name '*.cpp' -print0 | LC_ALL=C sort -z)
  [ ${#files[@]} -gt 0 ] || { echo "tidy.sh: src/ holds no source" >&2; exit 1; }
  set -- "${files[@]}"
fi
# clang-tidy guesses how to compile a file that is in no target, and a guess proves nothing.
for file in "$@"; do
  grep -qF "\"file\": \"$PWD/$file\"" build/tidy/compile_commands.json ||
    { echo "tidy.sh: no target compiles $file; is it in a CMakeLists.txt?" >&2; exit 1; }
done
printf '%s\0' "$@" | xargs -0 -t -n 4 -P "$(nproc)" clang-tidy -p build/tidy --quiet
echo "tidy.sh: $# files, no warning"
