# SPDX-License-Identifier: MIT
# Output that cannot be written: exit code 5, nothing half-written, the old file as it was.
. "$(dirname "$0")/expect.sh"

small_city() {
  city <<'EOF'
as_of: 2026-11-01
answers:
  DG1:
    checklist: {methodology: yes}
EOF
}

use folder
small_city
refuses 5 'WWC5.*none/gaps\.md' assess city.yaml -o none/gaps.md
use a-folder
small_city
mkdir gaps.md
refuses 5 'WWC5.*gaps\.md' assess city.yaml -o gaps.md
use full-disk
small_city
refuses 5 'WWC5.*/dev/full' assess city.yaml -o json=/dev/full
"$wwc" assess city.yaml >/dev/full 2>"$work/stderr"
[ $? = 5 ] && grep -q 'WWC5.*standard output' "$work/stderr" || complain 'a full disk behind standard output'
"$wwc" --help >/dev/full 2>"$work/stderr"
[ $? = 5 ] || complain 'a full disk behind the help'
use full-disk-others
small_city
run assess city.yaml -o json=/dev/full -o gaps.md
[ "$code" = 5 ] && [ -s gaps.md ] || complain 'the other outputs are not written'
use read-only
small_city
mkdir locked
echo old >locked/gaps.md
chmod 500 locked
if [ ! -w locked ]; then  # The superuser writes everywhere.
  refuses 5 'WWC5.*locked/gaps\.md' assess city.yaml -o locked/gaps.md
  [ "$(cat locked/gaps.md)" = old ] || complain 'the old file is gone'
fi
chmod 700 locked
use standard-output
small_city
run assess city.yaml -o json=/dev/stdout
[ "$code" = 0 ] && head -c 1 "$work/stdout" | grep -q '{' || complain '/dev/stdout'
run assess city.yaml -o json=-
[ "$code" = 0 ] && head -c 1 "$work/stdout" | grep -q '{' || complain 'a report to -'
use closed-pipe
small_city
{ sleep 0.2; "$wwc" assess city.yaml --format json 2>"$work/stderr"; echo $? >"$work/code"; } | true
[ "$(cat "$work/code")" = 5 ] && [ ! -s "$work/stderr" ] || complain 'a closed pipe is no quiet exit code 5'
use closed-stream
small_city
"$wwc" assess city.yaml >&- 2>"$work/stderr"
[ $? = 5 ] || complain 'a closed standard output'

use one-line
small_city
run assess city.yaml -o gaps.md -o result.json
[ "$code" = 0 ] && [ ! -s "$work/stdout" ] && [ "$(wc -l <"$work/stderr")" = 1 ] || complain 'more than one line'
grep -q 'gaps.md.*result.json.*of 45' "$work/stderr" || complain 'the line does not say what was written'
use same-file
small_city
refuses 2 'WWC5.*gaps\.md' assess city.yaml -o gaps.md -o ./gaps.md
refuses 2 'WWC5.*standard output' assess city.yaml --format json -o text=-
use over-input
small_city
refuses 2 'WWC5.*city\.yaml' assess city.yaml -o json=city.yaml
cat >>city.yaml <<'EOF'
    documentation: {inventory: a.md}
EOF
echo a >a.md
refuses 2 'WWC5.*a\.md' assess city.yaml -o a.md
[ "$(cat a.md)" = a ] || complain 'evidence was replaced'
use unknown-extension
small_city
refuses 2 'WWC5.*gaps\.xyz' assess city.yaml -o gaps.xyz
grep -q 'markdown' "$work/stderr" || complain 'no list of formats'

use init
run init
[ "$code" = 0 ] && [ -s city.yaml ] && [ -s answers.schema.json ] || complain 'init'
cp city.yaml "$work/saved"
rm answers.schema.json
refuses 5 'WWC5.*city\.yaml' init
cmp -s city.yaml "$work/saved" || complain 'init wrote over a file'
run init new/folder
[ "$code" = 0 ] && [ -s new/folder/city.yaml ] || complain 'init in a new folder'
run assess new/folder/city.yaml
[ "$code" = 4 ] || complain 'what init writes is not accepted'
finish
