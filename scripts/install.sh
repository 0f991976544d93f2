#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds the release and installs it: program, manual page, catalogs, JSON Schemas and licence.
#   scripts/install.sh [PREFIX]    default: /usr/local
set -euo pipefail
prefix=$(realpath -m -- "${1:-/usr/local}")
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

scripts/setup.sh build
scripts/build.sh release
cmake --install build/release --prefix "$prefix"
