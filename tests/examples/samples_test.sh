#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What the documents show is what the program prints: for each `$ wwc …` on an example, and for the
# report in the README, the lines shown must be printed one behind the other, but for empty ones. A
# line may be cut short, and a line `...` stands for any others.
#   samples_test.sh WWC      from the root of the repository
set -euo pipefail
wwc=$(realpath -- "$1")
bin=$(mktemp -d)
trap 'rm -rf "$bin"' EXIT
ln -s "$wwc" "$bin/wwc"
export PATH="$bin:$PATH" NO_COLOR=1 LC_ALL=C.UTF-8

# samples FILE: each command on an example with the lines shown for it, as `$ command`, lines, and an
# empty record between them.
samples() {
  awk '
    /^```sh$/ { sh = 1; lines = 0; pending = ""; next }
    sh && !/^```/ { lines++ }
    sh && /^scripts\/run.sh .*examples\// { sub(/^scripts\/run.sh/, "wwc"); pending = $0 }
    /^```$/ { if (inside) print "\001"; if (sh && lines > 1) pending = ""; inside = 0; sh = 0; next }
    /^```text$/ { if (pending != "") { print "$ " pending; inside = 1 } pending = ""; next }
    /^```console$/ { fence = 1; next }
    fence { fence = 0; if (/^\$ wwc .*examples\//) { print; inside = 1; next } }
    inside { print }
  ' "$1"
}

checked=0
failed=0
check() {
  local file=$1 command=$2 shown=$3 missing
  # Some end with a code of their own, as a gate that is missed does.
  missing=$({ bash -c "$command" 2>&1 || true; } | awk -v shown="$shown" '
    function go_on() {
      while (at <= count && (lines[at] == "" || lines[at] == "...")) {
        if (lines[at] == "...") may_skip = 1
        at++
      }
    }
    BEGIN { count = split(shown, lines, "\n"); at = 1; may_skip = 1; go_on() }
    $0 == "" || at > count || is_other { next }
    index($0, lines[at]) == 1 { may_skip = 0; at++; go_on(); next }
    !may_skip { is_other = 1; print lines[at]; printf "  but: %s\n", $0 }
    END { if (at <= count && !is_other) print lines[at] }')
  checked=$((checked + 1))
  if [ -n "$missing" ]; then
    printf '%s: `%s` does not print, or not there:\n  %s\n' "$file" "$command" "$missing"
    failed=1
  fi
}

for file in README.md docs/guide/*.md; do
  command= shown=
  while IFS= read -r line; do
    case $line in
      $'\001') check "$file" "$command" "$shown" ;;
      '$ '*) command=${line#'$ '} shown= ;;
      *) shown+=$line$'\n' ;;
    esac
  done < <(samples "$file")
done
echo "$checked samples"
[ "$checked" -gt 2 ] && [ $failed -eq 0 ]
