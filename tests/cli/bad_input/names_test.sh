# SPDX-License-Identifier: MIT
# One file under two names, streams that break, and files that `include` must not pass over.
. "$(dirname "$0")/expect.sh"

small_city() {
  city <<EOT
as_of: 2026-11-01
$1
answers:
  DG1:
    checklist: {methodology: yes}
    documentation: {inventory: docs/a.md}
EOT
  echo text | write docs/a.md
}

# The city, its evidence and what it includes are as they were.
check_kept() {
  cmp -s city.yaml "$work/saved" && [ "$(cat docs/a.md)" = text ] || complain 'the input was replaced'
}

use over-input
small_city 'include: more.yaml'
echo 'answers: {DG2: {note: x}}' >more.yaml
ln -s city.yaml link
ln -s docs linked
ln -s more.yaml link-to-more
cp city.yaml "$work/saved"
for name in "$PWD/city.yaml" link "$PWD/link" docs/../city.yaml linked/a.md "$PWD/docs/a.md" link-to-more; do
  refuses 2 WWC515 assess city.yaml -o "json=$name"
  refuses 2 WWC515 assess "$PWD/city.yaml" -o "json=$name"
  check_kept
done
"$wwc" assess - -o json=city.yaml <city.yaml 2>"$work/stderr"
[ $? = 2 ] && grep -q WWC515 "$work/stderr" || complain 'over the file behind standard input'
check_kept
sed -i 's/DG1/DG99/' city.yaml
cp city.yaml "$work/saved"
for name in "$PWD/city.yaml" link linked/a.md "$PWD/link-to-more"; do
  run assess city.yaml -o "json=$name"
  [ "$code" = 2 ] && [ "$(grep -c WWC515 "$work/stderr")" = 1 ] || complain "invalid, over $name"
  check_kept
done

use same-place
small_city ''
ln -s new.json link
for name in link "$PWD/new.json"; do
  refuses 2 WWC514 assess city.yaml -o new.json -o "text=$name"
done
refuses 2 WWC514 assess city.yaml -o json=/dev/stdout -o text=/dev/stdout
refuses 2 WWC514 assess city.yaml -f json -o text=/dev/fd/1

use broken-input
small_city ''
"$wwc" assess - </tmp >"$work/stdout" 2>"$work/stderr"
[ $? = 5 ] && [ ! -s "$work/stdout" ] || complain 'a folder as standard input'
"$wwc" assess - </proc/$$/mem >"$work/stdout" 2>"$work/stderr"  # Every read of it fails.
[ $? = 5 ] && [ ! -s "$work/stdout" ] || complain 'standard input that breaks'
"$wwc" assess - <&- >"$work/stdout" 2>"$work/stderr"
[ $? = 5 ] && [ ! -s "$work/stdout" ] || complain 'a closed standard input'

use small-disk
small_city ''
(ulimit -f 1; "$wwc" assess city.yaml -o result.json 2>"$work/stderr")
[ $? = 5 ] && [ ! -e result.json ] && [ -z "$(ls -A | grep tmp)" ] || complain 'a file that may not grow'

use include
small_city 'include: in/*.yaml'
mkdir in
echo 'answers: {DG2: {note: x}}' >in/a.yaml
run assess city.yaml
[ "$code" = 0 ] || complain 'a plain include'
mkfifo in/b.yaml
refuses 5 'WWC104.*in/b\.yaml' assess city.yaml
rm in/b.yaml
mkdir in/b.yaml
refuses 5 'WWC102.*in/b\.yaml' assess city.yaml
rmdir in/b.yaml
ln -s nowhere in/b.yaml
refuses 5 'WWC101.*in/b\.yaml' assess city.yaml
ln -sfn b.yaml in/b.yaml
refuses 5 'WWC105.*in/b\.yaml' assess city.yaml
ln -sfn "$work/saved" in/b.yaml
refuses 3 'WWC329.*in/b\.yaml' assess city.yaml
sed -i 's,in/\*,in/b,' city.yaml
refuses 3 'WWC329.*in/b\.yaml' assess city.yaml
sed -i 's,in/b,in*/*,' city.yaml
rm in/b.yaml
chmod 000 in
if [ ! -r in ]; then  # The superuser reads everything.
  refuses 5 'WWC103.*`in`' assess city.yaml
fi
chmod 700 in
finish
