#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Sets up, builds and passes the tests; ends with the summary of CTest.
#   scripts/test.sh [PRESET]    dev (default), clang, asan or coverage
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

preset=${1:-dev}
case $preset in
  dev) scripts/setup.sh test ;;
  *) scripts/setup.sh ci ;;
esac
scripts/build.sh "$preset"
ctest --preset "$preset"
