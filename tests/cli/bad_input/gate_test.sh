# SPDX-License-Identifier: MIT
# Gates, baselines and locks that are wrong: nothing holds by accident.
. "$(dirname "$0")/expect.sh"

# A city of which DG1 passes, with the result of now.
passing_city() {
  city <<'EOF'
answers:
  DG1:
    checklist: {methodology: yes, updated: 2026-03-02, coverage: 34 of 41}
    documentation: {inventory: a.csv, process: a.md}
EOF
  echo a,b >a.csv
  echo How. >a.md
  "$wwc" assess city.yaml --as-of 2026-11-01 -o old.json 2>/dev/null
}

check() {
  check_words=(check city.yaml --as-of 2026-11-01 "$@")
}

# refuses, and neither verdict stands there.
refuses_check() {
  local expected=$1 pattern=$2
  shift 2
  check "$@"
  refuses "$expected" "$pattern" "${check_words[@]}"
  grep -q '^gate ' "$work/stderr" && complain 'a verdict all the same'
}

# judges EXIT LAST_LINE WORD...
judges() {
  local expected=$1 line=$2
  shift 2
  check "$@"
  run "${check_words[@]}"
  [ "$code" = "$expected" ] || complain "exit code $code, expected $expected"
  [ "$(tail -n 1 "$work/stderr")" = "$line" ] || complain "the last line is not: $line"
}

# The gate a city.yaml holds, above its answers.
gate_in_file() {
  { echo 'catalog: wwc-2018'; echo "gate: $1"; tail -n +2 city.yaml; } >with-gate.yaml
  mv with-gate.yaml city.yaml
}

use no-gate
passing_city
refuses_check 2 'WWC525'
refuses_check 2 'WWC525' --baseline old.json
gate_in_file '{no_claims: no}'
refuses_check 2 'WWC525'
use dated
passing_city
echo 'as_of: 2026-11-01' >>city.yaml
refuses_check 2 'WWC526' --no-claims
use thresholds
passing_city
for bad in 0 0% 101% 46 1e2 '75 percent' -5; do
  refuses_check 2 'WWC527.*no threshold for 45 criteria' "--fail-under=$bad"
done
refuses_check 2 'WWC527.*0\.76' --fail-under 0.76
grep -q 'write `76%`' "$work/stderr" || complain 'no hint'
refuses_check 2 'WWC504' --fail-under ''
judges 1 'gate missed: fail_under 100% (1 of 45 pass, 45 must: 44 more)' --fail-under 100%
judges 0 'gate held: fail_under 0.1%' --fail-under 0.1%
use unknown-values
passing_city
refuses_check 2 'WWC527.*unknown level `sliver`' --level sliver
grep -q 'did you mean `silver`' "$work/stderr" || complain 'no suggestion'
refuses_check 2 'WWC527.*unknown criterion `DG11`' --require DG1,DG11
refuses_check 2 'WWC527.*60' --fresh-for 60
refuses_check 2 'WWC503' --no-claim
gate_in_file '{levle: silver}'
refuses_check 3 'city.yaml:2|WWC104' --no-claims

use no-baseline
passing_city
refuses_check 2 'WWC528' --no-regress
refuses_check 5 'WWC101.*none\.json' --no-regress --baseline none.json
mkdir folder
refuses_check 5 'WWC102.*folder' --no-regress --baseline folder
mkfifo pipe
refuses_check 5 'WWC.*pipe' --no-regress --baseline pipe
use damaged-baseline
passing_city
head -c 3000 old.json >short.json
refuses_check 3 'WWC601.*cut short' --no-regress --baseline short.json
: >empty.json
refuses_check 3 'WWC601.*empty' --no-regress --baseline empty.json
refuses_check 3 'WWC601.*not JSON' --no-regress --baseline city.yaml
sed 's,wwc-assessment/1,wwc-assessment/2,' old.json >newer.json
refuses_check 3 'WWC601.*wwc-assessment/2' --no-regress --baseline newer.json
sed 's/"passed": 1/"passed": 0/' old.json >wrong.json
refuses_check 3 'WWC601.*score' --no-regress --baseline wrong.json
yes '[' | tr -d '\n' | head -c 1000000 >deep.json
refuses_check 3 'WWC601' --no-regress --baseline deep.json
printf '{"a": "\377"}' >bytes.json
refuses_check 3 'WWC601' --no-regress --baseline bytes.json
{ sed 's/DG1/DG9/' city.yaml | "$wwc" assess - -f json >invalid.json; } 2>/dev/null
refuses_check 3 'WWC601.*wrong with the input' --no-regress --baseline invalid.json
use other-catalog
passing_city
sed 's/"id": "wwc-2018"/"id": "wwc-2081"/' old.json >other.json
refuses_check 3 'WWC602.*other\.json' --no-regress --baseline other.json
refuses_check 3 'WWC602.*other\.json' --no-regress --baseline other.json --allow-catalog-change
refuses 3 'WWC602' diff old.json other.json
use baseline-is-output
passing_city
cp old.json kept.json
refuses_check 2 'WWC515.*old\.json' --no-claims --baseline old.json -o old.json
echo 'answers: [' >city.yaml
refuses_check 2 'WWC515.*old\.json' --no-claims --baseline old.json -o json=./old.json
cmp -s old.json kept.json || complain 'the baseline was replaced'

use invalid-input
passing_city
sed -i 's/DG1/DG9/' city.yaml
check --no-claims -o r.json -o r.sarif -o github=r.txt -o r.md -o r.csv -o junit=r.xml
run "${check_words[@]}"
[ "$code" = 3 ] && [ -s r.json ] && [ -s r.sarif ] && [ -s r.txt ] || complain 'not told to programs'
[ -e r.md ] || [ -e r.csv ] || [ -e r.xml ] && complain 'written without an assessment'
use nothing-answered
passing_city
echo 'catalog: wwc-2018' >city.yaml
refuses 4 'WWC523' check city.yaml --no-claims -o text=/dev/null
judges 4 'gate missed: no criterion is answered; level silver (23 more must pass)' --level silver
use ratchet
passing_city
judges 0 'gate held: no_regress; same_gate (the baseline records no gate, so it holds nothing); same_catalog' --no-regress --baseline old.json
rm a.md
judges 1 'gate missed: no_regress (1 criterion passed and no longer does); held: same_gate (the baseline records no gate, so it holds nothing); same_catalog' \
  --no-regress --baseline old.json
grep -q 'DG1 passed and no longer does (evidence missing: `a.md`)' "$work/stderr" || complain 'no cause'
use quiet
passing_city
judges 1 'gate missed: level silver (22 more must pass)' --level silver --quiet
[ "$(wc -l <"$work/stderr")" = 1 ] || complain 'more than the last line'

# Diff.
use diff
passing_city
refuses 2 'WWC512.*jsn' diff old.json old.json --format jsn
refuses 5 'WWC101' diff old.json none.json
refuses 3 'WWC601' diff old.json a.csv
run diff old.json city.yaml --as-of 2026-11-01
[ "$code" = 0 ] && grep -q 'No outcome differs' "$work/stdout" || complain 'a result and answers'
"$wwc" diff - city.yaml --as-of 2026-11-01 <old.json >"$work/stdout" 2>"$work/stderr"
[ $? = 0 ] && grep -q 'No outcome differs' "$work/stdout" || complain 'a result from standard input'
"$wwc" diff <(cat old.json) city.yaml --as-of 2026-11-01 >"$work/stdout" 2>"$work/stderr"
[ $? = 0 ] && grep -q 'No outcome differs' "$work/stdout" || complain 'a result from a pipe'

# Locks.
digest_of() {
  sha256sum "$1" | cut -d ' ' -f 1
}
lock_both() {
  { echo 'wwc-lock 1'
    echo "file $(digest_of a.csv) $(stat -c %s a.csv) a.csv"
    echo "file $(digest_of a.md) $(stat -c %s a.md) a.md"; } >wwc.lock
}
use lock-holds
passing_city
judges 1 'gate missed: locked (there is no lock: run `wwc evidence lock`)' --locked
lock_both
judges 0 'gate held: locked' --locked
use lock-damaged
passing_city
echo 'wwc-lock 1' >wwc.lock
echo 'file 12 a.csv' >>wwc.lock
refuses_check 3 'WWC603' --no-claims
: >wwc.lock
refuses_check 3 'WWC603' --no-claims
use lock-newer
passing_city
echo 'wwc-lock 2' >wwc.lock
refuses_check 3 'WWC604' --no-claims
use lock-outside
passing_city
lock_both
sed -i 's,a\.csv$,../a.csv,' wwc.lock
refuses_check 3 'WWC605' --no-claims
use lock-is-folder
passing_city
mkdir wwc.lock
refuses_check 5 'WWC102.*wwc\.lock' --no-claims
use lock-differs
passing_city
lock_both
echo 'Otherwise.' >a.md
warns 'WWC606.*a\.md' assess city.yaml --as-of 2026-11-01
judges 1 'gate missed: locked (1 difference from the lock)' --locked
judges 1 'gate missed: require DG1 (1 criterion does not pass)' --require DG1
use lock-lacks-a-file
passing_city
lock_both
sed -i '/a\.md/d' wwc.lock
warns 'WWC607.*a\.md' assess city.yaml --as-of 2026-11-01
judges 1 'gate missed: locked (1 difference from the lock)' --locked
judges 0 'gate held: require DG1' --require DG1
use lock-has-too-much
passing_city
lock_both
echo "file $(digest_of a.md) $(stat -c %s a.md) b.md" >>wwc.lock
run assess city.yaml --as-of 2026-11-01
[ "$code" = 0 ] && grep -q 'note\[WWC608\].*b\.md' "$work/stderr" || complain 'a line that nothing uses'
judges 1 'gate missed: locked (1 difference from the lock)' --locked

# Sign-offs.
signed_city() {
  passing_city
  echo '    reviewed: {by: Jane Doe, on: 2026-10-01}' >>city.yaml
}
use review-none
passing_city
judges 1 'gate missed: require_review (no criterion is signed off)' --require-review
use review-unrecorded
signed_city
lock_both
warns 'WWC610.*DG1' assess city.yaml --as-of 2026-11-01
judges 1 'gate missed: require_review (1 sign-off void, not recorded or gone)' --require-review
use review-void
signed_city
lock_both
echo "review DG1 2026-10-01 Jane%20Doe $(printf '%064d' 0)" >>wwc.lock
warns 'WWC609.*DG1' assess city.yaml --as-of 2026-11-01
judges 1 'gate missed: require_review (1 sign-off void, not recorded or gone)' --require-review
use review-locked
signed_city
"$wwc" evidence lock city.yaml >/dev/null 2>"$work/stderr" || complain 'cannot be locked'
judges 0 'gate held: locked; require_review' --locked --require-review
sed -i 's/34 of 41/40 of 41/' city.yaml
judges 1 'gate missed: require_review (1 sign-off void, not recorded or gone); held: locked' --locked --require-review
"$wwc" evidence lock city.yaml >/dev/null 2>"$work/stderr" || complain 'cannot be locked again'
judges 1 'gate missed: require_review (1 sign-off void, not recorded or gone); held: locked' --locked --require-review
finish
