# SPDX-License-Identifier: MIT
# Sourced by the scripts beside it. Each is run by CTest with the program and an empty folder.
#   use NAME                       begins a case in a folder of its own
#   write FILE <<'EOF'             makes a file there
#   refuses EXIT PATTERN WORD...   runs `wwc WORD...`: this exit code, one error that matches the
#                                  pattern, no report, nothing left behind
#   warns PATTERN WORD...          exit code 0, a warning that matches, a report
set -u
export LC_ALL=C NO_COLOR=1 TZ=UTC
wwc=$1
work=$2
failures=0
case_name=
rm -rf "$work"
mkdir -p "$work"

use() {
  case_name=$1
  mkdir -p "$work/$case_name"
  cd "$work/$case_name" || exit 99
}

write() {
  mkdir -p "$(dirname "$1")"
  cat >"$1"
}

# A city whose only content is what comes in, below `answers:`.
city() {
  { echo 'catalog: wwc-2018'; cat; } | write city.yaml
}

complain() {
  failures=$((failures + 1))
  echo "FAILED $case_name: $1"
  sed 's/^/    /' "$work/stderr"
}

run() {
  ls -A1 >"$work/before"
  "$wwc" "$@" >"$work/stdout" 2>"$work/stderr" </dev/null
  code=$?
}

# No crash, no half-written file, nothing that looks like an escape from the program's own control.
check_clean() {
  ls -A1 | diff "$work/before" - >"$work/left" || complain "left files behind: $(cat "$work/left")"
  grep -q 'internal error' "$work/stderr" && complain 'internal error'
}

refuses() {
  local expected=$1 pattern=$2
  shift 2
  run "$@"
  [ "$code" = "$expected" ] || complain "exit code $code, expected $expected"
  [ "$(grep -c '^error\[WWC' "$work/stderr")" = 1 ] || complain 'not exactly one error'
  grep -Eq -- "$pattern" "$work/stderr" || complain "no match of: $pattern"
  [ -s "$work/stdout" ] && complain 'wrote to standard output'
  check_clean
}

warns() {
  local pattern=$1
  shift
  run "$@"
  [ "$code" = 0 ] || complain "exit code $code, expected 0"
  grep -Eq -- "warning\[$pattern" "$work/stderr" || complain "no warning that matches: $pattern"
  [ -s "$work/stdout" ] || complain 'no report'
  check_clean
}

finish() {
  [ "$failures" = 0 ] || { echo "$failures failed"; exit 1; }
}
