# SPDX-License-Identifier: MIT
# Answers that are YAML and yet make no sense.
. "$(dirname "$0")/expect.sh"

# refuses_city NAME PATTERN [WORD...] <<'EOF': answers that end in exit code 3, and one error there.
refuses_city() {
  local name=$1 pattern=$2
  shift 2
  use "$name"
  city
  refuses 3 "$pattern" assess city.yaml "$@"
  grep -q -- '--> city.yaml:[0-9]*:[0-9]*$' "$work/stderr" || complain 'no place'
}

refuses_city misspelt-keys 'WWC134.*anwers' <<'EOF'
anwers:
  DG1: {note: yes}
EOF
refuses_city unknown-key 'WWC134.*cheklist' <<'EOF'
answers:
  DG1:
    cheklist: {methodology: yes}
EOF
refuses_city unknown-criterion 'WWC3.*DG9' <<'EOF'
answers:
  DG9: {note: none}
EOF
refuses_city unknown-item 'WWC3.*methodolgy' <<'EOF'
answers:
  DG1:
    checklist: {methodolgy: yes}
EOF
refuses_city unknown-documentation 'WWC3.*inventori' <<'EOF'
answers:
  DG1:
    documentation: {inventori: a.csv}
EOF
refuses_city unknown-register-id 'WWC3.*inventory-2026' <<'EOF'
answers:
  DG1:
    documentation: {inventory: inventory-2026}
EOF
use unknown-catalog
write city.yaml <<'EOF'
catalog: wwc-2019
answers: {}
EOF
refuses 3 'WWC3.*wwc-2019' assess city.yaml
grep -q 'wwc-2018' "$work/stderr" || complain 'no suggestion'

use impossible-day
city <<'EOF'
answers:
  DG1:
    checklist: {updated: 2026-02-31}
EOF
refuses 3 'WWC3.*2026-02-31' assess city.yaml
refuses_city slashes 'WWC3.*2026/07/07' <<'EOF'
answers:
  DG1:
    checklist: {updated: 2026/07/07}
EOF
refuses_city us-date 'WWC3.*03/02/2026' <<'EOF'
answers:
  DG1:
    checklist: {updated: 03/02/2026}
EOF
refuses_city share-over-hundred 'WWC3.*120%' <<'EOF'
answers:
  DG1:
    checklist: {coverage: 120%}
EOF
refuses_city share-of-zero 'WWC3.*3 of 0' <<'EOF'
answers:
  DG1:
    checklist: {coverage: 3 of 0}
EOF
use share-of-none
city <<'EOF'
answers:
  DG1:
    checklist: {coverage: 0 of 12}
EOF
run assess city.yaml --as-of 2026-11-01
[ "$code" = 0 ] || complain '0 of 12 is a share'

refuses_city met-beside-checklist 'WWC3.*met' <<'EOF'
answers:
  DG1: {met: yes}
EOF
refuses_city include-nothing 'WWC3.*answers/\*\.yaml' <<'EOF'
include: answers/*.yaml
EOF
refuses_city include-itself 'WWC3.*includes itself' <<'EOF'
include: city.yaml
EOF
refuses_city include-outside 'WWC3.*leads out' <<'EOF'
include: ../*.yaml
EOF
use include-twice
city <<'EOF'
include: [more.yaml]
answers:
  DG1:
    checklist: {methodology: yes}
EOF
write more.yaml <<'EOF'
answers:
  DG1:
    checklist: {methodology: no}
EOF
refuses 3 'WWC3.*DG1\.methodology' assess city.yaml
grep -q 'city.yaml:5' "$work/stderr" && grep -q 'more.yaml:3' "$work/stderr" || complain 'not both places'

# future NAME PATTERN <<'EOF': a date that lies ahead is an error; with --as-of it is a warning.
future() {
  refuses_city "$1" "$2"
  warns "$2" assess city.yaml --as-of 2026-10-31
}
future future-answer 'WWC3.*2026-12-24' <<'EOF'
as_of: 2026-11-01
answers:
  DG1:
    checklist: {updated: 2026-12-24}
EOF
future future-evidence 'WWC3.*2026-12-24' <<'EOF'
as_of: 2026-11-01
answers:
  DG1:
    checklist: {methodology: yes}
    documentation: {inventory: {url: "https://city.example/a", date: 2026-12-24}}
EOF
future future-review 'WWC3.*2026-12-24' <<'EOF'
as_of: 2026-11-01
answers:
  DG1:
    checklist: {methodology: yes}
    reviewed: {by: Auditor, on: 2026-12-24}
EOF
use planned
city <<'EOF'
as_of: 2031-01-01
answers:
  DG1:
    checklist: {methodology: yes}
    due: 2040-01-01
EOF
run assess city.yaml
[ "$code" = 0 ] && [ ! -s "$work/stderr" ] || complain 'a planned day is refused'

use nothing-answered
city <<'EOF'
answers:
  DG1:
    checklist: {methodology: unknown, updated: }
EOF
run assess city.yaml --format json
[ "$code" = 4 ] && grep -q '"score"' "$work/stdout" || complain 'exit code 4 and a report'
use only-misspelt
write city.yaml <<'EOF'
city: {name: Maple Harbor}
anwsers: {}
EOF
refuses 3 'WWC134.*anwsers' assess city.yaml
use invalid-json
city <<'EOF'
answers:
  DG9:
EOF
run assess city.yaml --format json -o gaps.md -o out.json
[ "$code" = 3 ] || complain "exit code $code"
cmp -s "$work/stdout" out.json || complain 'the diagnostics are not written as JSON'
grep -q '"WWC3' out.json || complain 'no diagnostic in the JSON'
[ -e gaps.md ] && complain 'a report for people was written'
finish
