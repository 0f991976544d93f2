# SPDX-License-Identifier: MIT
# Catalogs that cannot be judged by, and choosing one.
. "$(dirname "$0")/expect.sh"

k_head='format: 1
id: tiny
title: Tiny
edition: "1"
publisher: Somebody
source: Nowhere
levels:
  - {id: bronze, title: Bronze, at_least: 50%}'
criterion() { # ID REQUIRE [LINE]
  printf '      - id: %s\n        title: Title\n        statement: Your city does it.\n' "$1"
  printf '        require: %s\n        checklist:\n          - {id: one, text: One.}\n' "$2"
  [ -z "${3-}" ] || printf '        %s\n' "$3"
}
practice() { printf 'practices:\n  - id: P\n    title: P\n    summary: P.\n    criteria:\n'; }

# refuses_catalog NAME PATTERN <<'EOF': refused by `catalog check`, and by `assess` the same way.
refuses_catalog() {
  use "$1"
  write tiny.yaml
  refuses 3 "$2" catalog check tiny.yaml
  echo 'answers: {}' | write city.yaml
  refuses 3 "$2" assess city.yaml --catalog tiny.yaml
}

use valid
{ echo "$k_head"; practice; criterion P1 1; } | write tiny.yaml
run catalog check tiny.yaml
[ "$code" = 0 ] && grep -q '1 criterion' "$work/stdout" || complain 'a valid catalog is refused'

echo "$k_head" | refuses_catalog no-practices 'WWC.*practices'
{ echo "$k_head"; echo 'practices: []'; } | refuses_catalog empty-practices 'WWC2'
{ echo "$k_head"; practice | sed 's/criteria:/criteria: []/'; } | refuses_catalog no-criteria 'WWC2'
{ echo "$k_head"; practice; criterion P1 0; } | refuses_catalog require-zero 'WWC2'
{ echo "$k_head"; practice; criterion P1 2; } | refuses_catalog require-too-many 'WWC2'
{ echo "$k_head"; practice; criterion P1 1; criterion P1 1; } | refuses_catalog equal-ids 'WWC2.*P1'
{ echo "$k_head" | sed 's/50%/101%/'; practice; criterion P1 1; } | refuses_catalog level-too-high 'WWC2.*level .bronze.'
{ echo "$k_head"; practice; criterion P1 1 'prerequisites: [P2]'; criterion P2 1 'prerequisites: [P1]'; } |
  refuses_catalog cycle 'WWC2.*P1'
echo 'answers: {}' | refuses_catalog an-answers-file 'WWC2.*not a catalog'
echo 'hello' | refuses_catalog a-text 'WWC2.*not a catalog'
: | refuses_catalog empty 'WWC107'

use choosing
city <<'EOF'
answers:
  DG1: {note: none}
EOF
refuses 5 'WWC101.*other\.yaml' assess city.yaml --catalog other.yaml
refuses 2 'WWC5.*wwc-2081' assess city.yaml --catalog wwc-2081
grep -q 'did you mean `wwc-2018`' "$work/stderr" || complain 'no suggestion'
mkdir folder.yaml
refuses 5 'WWC102' assess city.yaml --catalog folder.yaml
{ echo "$k_head"; practice; criterion P1 1; } | write tiny.yaml
refuses 2 'WWC5.*wwc-2018.*tiny' assess city.yaml --catalog tiny.yaml
printf 'catalog: tiny\nanswers: {P1: {checklist: {one: yes}}}\n' | write tiny-city.yaml
run assess tiny-city.yaml --catalog tiny.yaml
[ "$code" = 0 ] || complain 'the same catalog in both places is refused'
refuses 3 'WWC3.*tiny' assess tiny-city.yaml
printf 'catalog: ./tiny.yaml\nanswers: {}\n' | write path-city.yaml
refuses 3 'WWC3.*tiny\.yaml' assess path-city.yaml
finish
