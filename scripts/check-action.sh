#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The steps of action.yml, with its inputs in INPUT_* and the files of GitHub in GITHUB_*.
#   scripts/check-action.sh find     says which wwc to use, or under which key a build is kept
#   scripts/check-action.sh build    builds the one of this checkout, unless it is there
#   scripts/check-action.sh check    runs `wwc check` with $PROGRAM and ends with its exit code
# A report or a message may hold a line that looks like a workflow command. So whatever is not meant to
# be one is printed while commands are stopped.
set -euo pipefail

action=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
readonly action

readonly value_inputs=(level fail-under require fresh-for as-of catalog evidence-root)
readonly switch_inputs=(no-regress no-claims no-unchecked locked require-review allow-gate-change
  allow-catalog-change)

# input NAME: what was given as the input of action.yml.
input() {
  local name=${1^^}
  name=INPUT_${name//-/_}
  printf '%s' "${!name-}"
}

# output NAME VALUE: for later steps.
output() {
  printf '%s=%s\n' "$1" "$2" >>"$GITHUB_OUTPUT"
}

# say SEVERITY MESSAGE: an annotation.
say() {
  local message=${2//'%'/%25}
  message=${message//$'\r'/%0D}
  printf '::%s title=wwc::%s\n' "$1" "${message//$'\n'/%0A}"
}

# fail CODE MESSAGE: ends the step with an annotation.
fail() {
  say error "$2"
  exit "$1"
}

# plainly COMMAND...: runs it so that none of its output is taken for a workflow command.
plainly() {
  local token code=0
  token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  printf '::stop-commands::%s\n' "$token"
  "$@" 2>&1 || code=$?
  printf '\n::%s::\n' "$token"
  return "$code"
}

# is_on NAME: whether a switch is on. `yes` for `true` must not quietly mean `no`.
is_on() {
  local value
  value=$(input "$1")
  case $value in
    true) return 0 ;;
    false | '') return 1 ;;
  esac
  fail 2 "input $1: \`$value\` is neither \`true\` nor \`false\`"
}

check_version() {
  local program=$1 wanted=${INPUT_VERSION-} found
  found=$("$program" --version) || fail 5 "\`$program\` cannot be run"
  [ -z "$wanted" ] || [ "$found" = "wwc ${wanted#v}" ] ||
    fail 2 "\`$program\` is $found, and version \`$wanted\` is asked for"
}

# The same sources on the same kind of machine make the same program.
build_key() {
  cd "$action"
  {
    uname -sm
    find CMakeLists.txt CMakePresets.json cmake criteria include src -type f -print0 |
      LC_ALL=C sort -z | xargs -0 sha256sum
  } | sha256sum | cut -d ' ' -f 1
}

find_program() {
  local program
  if [ -n "${INPUT_WWC-}" ]; then
    program=$(command -v -- "$INPUT_WWC") || fail 5 "there is no program \`$INPUT_WWC\`"
  else
    program=$(command -v wwc) || program=
  fi
  output program "$program"
  if [ -n "$program" ]; then
    check_version "$program"
    return
  fi
  output built "$action/build/release/bin/wwc"
  output key "wwc-$(build_key)"
}

build_program() {
  local program=$action/build/release/bin/wwc
  if [ ! -x "$program" ]; then
    echo '::group::Building wwc'
    plainly "$action/scripts/setup.sh" build || fail 5 'what is needed to build wwc cannot be installed'
    plainly "$action/scripts/build.sh" release wwc || fail 70 'wwc cannot be built'
    echo '::endgroup::'
  fi
  check_version "$program"
  output program "$program"
}

# fetch_baseline REF PATH FILE: the baseline as it is on a branch of origin. What was checked out may
# hold another, which somebody wrote into a pull request.
fetch_baseline() {
  local ref=$1 path=$2 file=$3 depth=()
  if [ "$(git rev-parse --is-shallow-repository)" = true ]; then depth=(--depth=1); fi
  plainly git fetch --no-tags "${depth[@]}" origin "refs/heads/$ref" ||
    fail 5 "branch \`$ref\` cannot be fetched, so there is no baseline"
  git show "FETCH_HEAD:./$path" >"$file" 2>/dev/null ||
    fail 5 "branch \`$ref\` has no \`${path#./}\`, so there is no baseline; the guide says how to write the first"
  if [ ! -e "$path" ]; then
    say notice "\`${path#./}\` is gone; what counts here is the one of branch \`$ref\`"
  elif ! cmp -s -- "$path" "$file"; then
    say notice "\`${path#./}\` is not the one of branch \`$ref\`, which is what counts here; review how it was made"
  fi
}

# What is printed for GitHub is commands, each on a line of its own, and a line for people.
show() {
  local folder=$1
  if [ -s "$folder/report.txt" ]; then
    echo '::group::Report'
    plainly cat "$folder/report.txt"
    echo '::endgroup::'
  fi
  grep -E '^::(error|warning|notice) ' "$folder/annotations" || true
  plainly cat "$folder/messages"
}

check() {
  local folder file baseline name value code=0 arguments=(check)
  : "${PROGRAM:?names the wwc to use}"
  folder=$(mktemp -d "${RUNNER_TEMP:-/tmp}/wwc.XXXXXX")
  file=$(input file)
  [ -n "$file" ] || fail 2 'input file: which answers are to be checked?'

  for name in "${value_inputs[@]}"; do
    value=$(input "$name")
    if [ -n "$value" ]; then arguments+=("--$name=$value"); fi
  done
  for name in "${switch_inputs[@]}"; do
    if is_on "$name"; then arguments+=("--$name"); fi
  done
  baseline=$(input baseline)
  if [ -n "$(input baseline-ref)" ]; then
    fetch_baseline "$(input baseline-ref)" "${baseline:-$(dirname -- "$file")/baseline.json}" \
      "$folder/baseline.json"
    baseline=$folder/baseline.json
  fi
  if [ -n "$baseline" ]; then arguments+=("--baseline=$baseline"); fi
  arguments+=(--format=github)
  for name in text=report.txt json=result.json sarif=wwc.sarif; do
    arguments+=("--output=${name%%=*}=$folder/${name#*=}")
  done
  if ! is_on summary; then unset GITHUB_STEP_SUMMARY; fi

  "$PROGRAM" "${arguments[@]}" -- "$file" >"$folder/annotations" 2>"$folder/messages" || code=$?
  show "$folder"
  output exit-code "$code"
  if [ -s "$folder/report.txt" ]; then output report "$folder/report.txt"; fi
  if [ -s "$folder/result.json" ]; then output result "$folder/result.json"; fi
  if [ -s "$folder/wwc.sarif" ]; then output sarif "$folder/wwc.sarif"; fi
  if [ "$code" -ne 0 ] && ! grep -q '^::error ' "$folder/annotations"; then
    fail "$code" "exit code $code: the log of this step says why"
  fi
  exit "$code"
}

case ${1-} in
  find) find_program ;;
  build) build_program ;;
  check) check ;;
  *)
    echo 'usage: scripts/check-action.sh find|build|check' >&2
    exit 2
    ;;
esac
