#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds wwc when needed and runs it in the current folder; standard output is the program's alone.
#   scripts/run.sh assess examples/maple-harbor/city.yaml
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

"$root/scripts/setup.sh" build
"$root/scripts/build.sh" release wwc
exec "$root/build/release/bin/wwc" "$@"
