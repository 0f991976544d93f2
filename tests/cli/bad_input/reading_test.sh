# SPDX-License-Identifier: MIT
# Files that cannot be read, or are no YAML that the program accepts.
. "$(dirname "$0")/expect.sh"

use missing
refuses 5 'WWC101.*city\.yaml' assess city.yaml
use folder
mkdir city.yaml
refuses 5 'WWC102.*city\.yaml' assess city.yaml
use fifo
mkfifo city.yaml
refuses 5 'WWC104.*city\.yaml' assess city.yaml
use unreadable
echo 'answers: {}' | write city.yaml
chmod 000 city.yaml
if [ ! -r city.yaml ]; then  # The superuser reads everything.
  refuses 5 'WWC103.*city\.yaml' assess city.yaml
fi
chmod 600 city.yaml
use empty
: | write city.yaml
refuses 3 'WWC107' assess city.yaml
refuses 3 'WWC107' assess -
use blank
printf ' \n\n' | write city.yaml
refuses 3 'WWC10[78]' assess city.yaml
use comments
printf '# answers:\n# DG1:\n' | write city.yaml
refuses 3 'WWC108' assess city.yaml
use binary
head -c 4096 /dev/urandom | write city.yaml
refuses 3 'WWC1(09|10|11)' assess city.yaml
use nul
printf 'answers:\n  DG1:\0\n' | write city.yaml
refuses 3 'WWC111' assess city.yaml
use huge
truncate -s 100M city.yaml
refuses 3 'WWC106' assess city.yaml
use huge-stream
refuses_stream() {
  head -c 100000000 /dev/zero | "$wwc" assess - >"$work/stdout" 2>"$work/stderr"
  [ $? = 3 ] && grep -q 'WWC106' "$work/stderr" || complain 'a huge stream'
}
refuses_stream
use deep-brackets
{ printf 'answers: '; head -c 20000 /dev/zero | tr '\0' '['; } | write city.yaml
refuses 3 'WWC1(15|29)' assess city.yaml
use deep-maps
for depth in $(seq 0 19999); do printf '%*sa:\n' "$depth" ''; done | head -c 3000000 | write city.yaml
refuses 3 'WWC115' assess city.yaml
use deep-dashes
{ printf 'answers:\n  '; for _ in $(seq 20000); do printf -- '- '; done; } | write city.yaml
refuses 3 'WWC115' assess city.yaml
use duplicate
city <<'EOF'
answers:
  DG1:
    note: one
  DG1:
    note: two
EOF
refuses 3 'WWC122.*DG1' assess city.yaml
use tab
printf 'answers:\n\tDG1:\n' | write city.yaml
refuses 3 'WWC114' assess city.yaml
use second-document
printf 'catalog: wwc-2018\n---\nanswers:\n' | write city.yaml
refuses 3 'WWC121' assess city.yaml
use anchor
city <<'EOF'
answers: &all
EOF
refuses 3 'WWC117' assess city.yaml
use alias
city <<'EOF'
answers: *all
EOF
refuses 3 'WWC118' assess city.yaml
use tag
city <<'EOF'
answers: !!map {}
EOF
refuses 3 'WWC119' assess city.yaml
use utf8
printf 'city:\n  name: \xff\xfe\n' | write city.yaml
refuses 3 'WWC109' assess city.yaml
use utf16
printf 'catalog: wwc-2018\n' | iconv -f UTF-8 -t UTF-16 | write city.yaml
refuses 3 'WWC110' assess city.yaml
use unbalanced
city <<'EOF'
answers: {DG1: {note: a}
EOF
refuses 3 'WWC1[0-9][0-9]' assess city.yaml
use list
printf -- '- one\n' | write city.yaml
refuses 3 'WWC[13]' assess city.yaml

use bom-and-crlf
printf '\xef\xbb\xbfcatalog: wwc-2018\r\nanswers:\r\n  DG1:\r\n    checklist:\r\n      methodology: yes\r\n' | write city.yaml
run assess city.yaml
[ "$code" = 0 ] && [ ! -s "$work/stderr" ] || complain 'a byte order mark or CRLF is refused'
finish
