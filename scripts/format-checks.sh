#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Checks the SARIF and JUnit reports with the tools that read them: the validator of the SARIF SDK
# with GitHub's rules, and the schemas, which lie beside the checkout and which not everybody has.
# Those of GitHub and of pre-commit are for the action, the workflow and the hooks. Calendars are
# read by the Python package icalendar.
# Needs Node 18 or later, xmllint and python3-icalendar, which is for the Python of Debian. What npm
# installs goes to build/formats.
#   scripts/format-checks.sh [PROGRAM]    default: build/release/bin/wwc
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

wwc=$(realpath -- "${1:-${WWC:-build/release/bin/wwc}}")
schemas=$(realpath -m -- "${WWC_SCHEMAS:-../shared/schemas}")
modules=$PWD/build/formats/node_modules
reports=$PWD/build/formats/reports
export NODE_PATH=$modules
[ -x "$wwc" ] || { echo "not a program: $wwc" >&2; exit 1; }

# npm writes the hidden lock when it is done with all the rest.
if [ ! "$modules/.package-lock.json" -nt tests/formats/package-lock.json ]; then
  mkdir -p build/formats
  cp tests/formats/package.json tests/formats/package-lock.json build/formats
  npm ci --prefix build/formats --ignore-scripts --no-audit --no-fund
fi
rm -rf "$reports"
mkdir -p "$reports"

# report NAME CODE FOLDER ARGUMENT...: writes both reports, as `wwc ARGUMENT...` does in the folder.
report() {
  local name=$1 expected=$2 folder=$3 code=0
  shift 3
  (cd "$folder" && "$wwc" "$@" -o "$reports/$name.sarif" -o "$reports/$name.xml") \
    >"$reports/$name.log" 2>&1 || code=$?
  [ "$code" = "$expected" ] && return
  cat "$reports/$name.log" >&2
  echo "$name: exit code $code, not $expected" >&2
  exit 1
}

report assess 0 examples/maple-harbor assess city.yaml --as-of 2026-11-01
# A gate asks for answers that carry no date of their own.
cp -R examples/maple-harbor "$reports/city"
sed -i '/^as_of:/d' "$reports/city/city.yaml"
report missed 1 "$reports/city" check city.yaml --as-of 2026-11-01 \
  --level gold --no-claims --require DG1,OD3 --fresh-for 60d
report held 0 "$reports/city" check city.yaml --as-of 2026-11-01 --fail-under 1
report small 0 tests/golden/reports/small assess city.yaml --catalog catalog.yaml
report nothing 4 tests/golden/reports/nothing assess city.yaml --catalog catalog.yaml
report invalid 3 examples/broken assess city.yaml
report unread 3 examples/broken assess traps.yaml

# calendar NAME CODE FOLDER ARGUMENT...: writes the forecast as a calendar.
calendar() {
  local name=$1 expected=$2 folder=$3 code=0
  shift 3
  (cd "$folder" && "$wwc" forecast "$@" -o "$reports/$name.ics") >"$reports/$name.log" 2>&1 || code=$?
  [ "$code" = "$expected" ] && return
  cat "$reports/$name.log" >&2
  echo "$name.ics: exit code $code, not $expected" >&2
  exit 1
}

calendar forecast 0 examples/maple-harbor city.yaml --as-of 2026-11-01
calendar hostile 0 tests/golden/reports/small city.yaml --catalog catalog.yaml
calendar no-loss 0 examples/maple-harbor city.yaml --as-of 2026-11-01 --until 1d
calendar unanswered 4 tests/golden/reports/nothing city.yaml --catalog catalog.yaml

failed=0
echo "== calendars by RFC 5545"
/usr/bin/python3 tests/formats/check-calendar.py "$reports"/*.ics || failed=1
echo "== SARIF by the rules of the SDK and of GitHub"
multitool=$modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
chmod u+x "$multitool"
for log in "$reports"/*.sarif; do
  found=$log.found
  # It ends with 0 whatever it found; what it found stands in its own log.
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 "$multitool" validate "$log" --rule-kind 'Sarif;Ghas' \
    -o "$found" --log ForceOverwrite >"$log.out"
  node -e '
    const run = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).runs[0];
    const bad = run.results.filter((one) => !["note", "none"].includes(one.level ?? "warning"));
    process.exit(bad.length === 0 && run.tool.driver.name.includes("Multitool") ? 0 : 1);
  ' "$found" || { cat "$log.out"; failed=1; }
done

if [ ! -d "$schemas" ]; then
  echo "SKIPPED: ../shared/schemas is not there; nothing was compared with the schemas"
  exit $failed
fi
echo "== SARIF by its schemas"
node tests/formats/check-sarif.js "$schemas/sarif" "$reports"/*.sarif || failed=1
echo "== JUnit by its schemas"
for schema in "$schemas"/junit/*.xsd; do
  for log in "$reports"/*.xml; do
    xmllint --noout --schema "$schema" "$log" || failed=1
  done
done
echo "== action, workflow and hooks by their schemas"
node tests/formats/check-yaml.js \
  "$schemas/github/github-action.json" action.yml \
  "$schemas/github/github-workflow.json" examples/evidence-repository/.github/workflows/evidence.yml \
  "$schemas/github/pre-commit-hooks.json" .pre-commit-hooks.yaml || failed=1
exit $failed
