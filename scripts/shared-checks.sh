#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Compares the catalog with the facts that were taken from the publisher's guide, and the texts with
# the guide's own words. Both lie beside the checkout, and not everybody has them.
#   scripts/shared-checks.sh [PROGRAM]
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

program=${1:-build/release/bin/wwc}
if [ ! -d ../shared ]; then
  echo "SKIPPED: ../shared is not there; facts and wording were not compared"
  exit 0
fi
"$program" catalog show wwc-2018 --format json |
  python3 scripts/compare_facts.py ../shared/facts/wwc-2018.json
shopt -s nullglob globstar
python3 ../shared/facts/overlap.py criteria/*.yaml docs/**/*.md README.md
