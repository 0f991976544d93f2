# SPDX-License-Identifier: MIT
# Evidence that cannot count: always a warning with its own code, never another exit code.
. "$(dirname "$0")/expect.sh"

# warns_of CODE PATH: the file at that path, as the case has made it, is warned of.
warns_of() {
  city <<EOF
as_of: 2026-11-01
answers:
  DG1:
    checklist: {methodology: yes, updated: 2026-03-02, coverage: 90%}
    documentation:
      inventory: {file: "$2"}
      process: process.md
EOF
  echo process | write process.md
  warns WWC4 assess city.yaml
  grep -q "^city.yaml:[0-9]*:[0-9]*: warning\[$1\]: evidence .$2. " "$work/stderr" || complain "not $1 for $2"
  [ "$(wc -l <"$work/stderr")" = 1 ] || complain 'not exactly one line'
  run assess city.yaml --format json
  grep -q '"passed": 1' "$work/stdout" && complain 'evidence that cannot be used earned a point'
}

use ok
echo 'a,b' | write a.csv
city <<'EOF'
as_of: 2026-11-01
answers:
  DG1:
    checklist: {methodology: yes, updated: 2026-03-02, coverage: 90%}
    documentation: {inventory: a.csv, process: a.md}
EOF
echo process | write a.md
run assess city.yaml --format json
[ "$code" = 0 ] && [ ! -s "$work/stderr" ] && grep -q '"passed": 1' "$work/stdout" || complain 'good evidence does not count'

use missing
warns_of WWC401 evidence/a.csv
use empty
: | write a.csv
warns_of WWC402 a.csv
use folder
mkdir evidence
warns_of WWC405 evidence
use fifo
mkfifo a.csv
warns_of WWC405 a.csv
use device
if mknod a.csv c 1 5 2>/dev/null; then  # Only the superuser can.
  warns_of WWC405 a.csv
fi
use unreadable
echo a | write a.csv
chmod 000 a.csv
[ -r a.csv ] || warns_of WWC403 a.csv
use dots
echo a | write ../a.csv
warns_of WWC404 ../a.csv
use absolute
warns_of WWC404 /etc/passwd
use link-out
ln -s /etc/passwd a.csv
warns_of WWC404 a.csv
use folder-link-out
ln -s /etc evidence
warns_of WWC404 evidence/passwd
use link-loop
ln -s b.csv a.csv
ln -s a.csv b.csv
warns_of WWC403 a.csv
use link-to-nothing
ln -s nothing.csv a.csv
warns_of WWC401 a.csv
use lfs
printf 'version https://git-lfs.github.com/spec/v1\noid sha256:%064d\nsize 12345\n' 0 | write a.pdf
warns_of WWC406 a.pdf
use web-page
printf '<!DOCTYPE html><html><body>Sign in</body></html>' | write a.pdf
warns_of WWC407 a.pdf

use root
mkdir elsewhere
echo a | write elsewhere/a.csv
city <<'EOF'
answers:
  DG1:
    checklist: {methodology: yes}
    documentation: {inventory: a.csv}
EOF
run assess city.yaml --evidence-root elsewhere
[ "$code" = 0 ] && [ ! -s "$work/stderr" ] || complain '--evidence-root is not used'
refuses 5 'WWC5.*nowhere' assess city.yaml --evidence-root nowhere
refuses 5 'WWC5.*city\.yaml' assess city.yaml --evidence-root city.yaml
finish
