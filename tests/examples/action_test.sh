#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Runs what action.yml, the workflow, the GitLab job and the hooks of pre-commit run, in Git repositories
# made of examples/evidence-repository. With WWC_UPDATE_GOLDEN=1 lock and baseline are rewritten.
#   action_test.sh WWC WORK      from the root of the repository
set -euo pipefail
root=$PWD
program=$(realpath -- "$1")
work=$(realpath -m -- "$2")
example=$root/examples/evidence-repository
as_of=2026-10-15
if ! command -v git >/dev/null; then
  echo 'SKIPPED: there is no git'
  exit 77
fi

rm -rf "$work"
mkdir -p "$work/bin" "$work/dated" "$work/home"
ln -s "$program" "$work/bin/wwc"
# Commands that give no date judge as of today; here they judge as of the day of the example.
cat >"$work/dated/wwc" <<EOF
#!/bin/sh
case \$1 in check | assess) exec '$program' "\$@" --as-of $as_of ;; esac
exec '$program' "\$@"
EOF
chmod +x "$work/dated/wwc"
tools=$PATH
export PATH="$work/bin:$tools" HOME="$work/home" LC_ALL=C.UTF-8 NO_COLOR=1
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@city.example
export GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@city.example
unset GITHUB_STEP_SUMMARY GITHUB_OUTPUT GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE "${!INPUT_@}"
action_path=$root

checked=0
failed=0
# expect WHAT COMMAND...: the command succeeds.
expect() {
  local what=$1
  shift
  checked=$((checked + 1))
  "$@" && return
  printf 'not so: %s\n' "$what"
  failed=1
}
is() { [ "$1" = "$2" ] || { printf '  %s, not %s\n' "$1" "$2"; return 1; }; }
differ() { [ "$1" != "$2" ]; }
# has FILE PART, lacks FILE PART
has() {
  local text
  text=$(<"$1")
  [[ $text = *"$2"* ]] || { printf '  no "%s" in:\n%s\n' "$2" "$text"; return 1; }
}
lacks() {
  local text
  text=$(<"$1")
  [[ $text != *"$2"* ]] || { printf '  "%s" in:\n%s\n' "$2" "$text"; return 1; }
}

# In action.yml: `input=default` of each input; `VARIABLE=input` and the command of a step.
defaults() { awk '/^  [a-z-]+:$/ { name = substr($1, 1, length($1) - 1) }
  /^    default:/ { sub(/^    default: /, ""); gsub(/"/, ""); print name "=" $0 } /^outputs:/ { exit }' "$root/action.yml"; }
step() { awk -v id="$1" '/^    - name:/ { here = 0 } $1 == "id:" { here = ($2 == id) } here' "$root/action.yml"; }
step_inputs() { step "$1" | sed -nE 's/^ +([A-Z_]+): \$\{\{ inputs\.([a-z-]+) \}\}$/\1=\2/p'; }
step_command() { step "$1" | sed -n 's/^      run: //p'; }

# run_step ID VARIABLE=VALUE... -- INPUT=VALUE...: as GitHub does; the output goes to $work/log, what it
# would take for commands to $work/commands, and the exit code to $code.
run_step() {
  local id=$1 line pair name
  shift
  local -A given=()
  local variables=()
  while IFS= read -r line; do given[${line%%=*}]=${line#*=}; done < <(defaults)
  while [ "$1" != -- ]; do
    variables+=("$1")
    shift
  done
  shift
  for pair in "$@"; do given[${pair%%=*}]=${pair#*=}; done
  while IFS= read -r line; do
    name=${line#*=}
    variables+=("${line%%=*}=${given[$name]}")
  done < <(step_inputs "$id")
  rm -rf "$work/runner"
  mkdir -p "$work/runner"
  : >"$work/outputs"
  : >"$work/summary"
  code=0
  env GITHUB_ACTION_PATH="$action_path" GITHUB_OUTPUT="$work/outputs" GITHUB_STEP_SUMMARY="$work/summary" \
    RUNNER_TEMP="$work/runner" "${variables[@]}" \
    bash --noprofile --norc -eo pipefail -c "$(step_command "$id")" >"$work/log" 2>&1 </dev/null || code=$?
  awk '/^::stop-commands::/ { token = substr($0, 18); next } token && $0 == "::" token "::" { token = ""; next }
    !token' "$work/log" >"$work/commands"
}
output() { sed -n "s/^$1=//p" "$work/outputs"; }

# action INPUT=VALUE...: the steps of the action, with the wwc that is on the path.
action() {
  run_step find -- "$@"
  if [ "$code" = 0 ]; then run_step check "PROGRAM=$(output program)" -- "as-of=$as_of" "$@"; fi
}
pull_request() { action no-regress=true baseline-ref=main "$@"; }

# branch NAME: a branch of main, with nothing changed yet.
branch() { git switch --quiet --force-create "$1" main; }
line_of() { grep -nF -- "$2" "$1" | head -n 1 | cut -d : -f 1; }
drop_document() { git rm --quiet evidence/od/publishing-process.md; }
add_document() {
  printf '# Streets: when a program ends\n\nThe crew chief compares complaints and costs each spring.\n' \
    >evidence/rp/sunset-streets.md
  sed -i '/department: Parks/a\        - file: evidence/rp/sunset-streets.md\n          department: Streets' \
    answers/budget-office.yaml
  wwc evidence lock city.yaml >"$work/lock.log" 2>&1
}
fingerprints() { sed -n '/"partialFingerprints"/,/}/p' "$1"; }
start_lines() { grep '"startLine"' "$1"; }

echo '== the example itself'
cd "$example"
if [ "${WWC_UPDATE_GOLDEN-}" = 1 ]; then
  wwc evidence lock city.yaml --quiet
  wwc check city.yaml --as-of $as_of --allow-gate-change --allow-catalog-change -o json="$work/baseline.json" || true
  cp "$work/baseline.json" baseline.json
fi
cp -R "$example" "$work/fresh"
expect 'it verifies' wwc evidence verify city.yaml --quiet
expect 'its gate holds' wwc check city.yaml --as-of $as_of -o json="$work/now.json" 2>"$work/log"
expect 'its baseline is what wwc writes (WWC_UPDATE_GOLDEN=1 renews it)' cmp baseline.json "$work/now.json"
(cd "$work/fresh" && wwc evidence lock city.yaml --quiet)
expect 'its lock is what wwc writes' cmp wwc.lock "$work/fresh/wwc.lock"
expect 'no expression is part of a script' lacks <(awk '/^ *run: / { block = /[|>]$/; print; next }
  /^ {10}/ { if (block) print; next } { block = 0 }' "$root/action.yml" .github/workflows/evidence.yml) "\${{"

echo '== inputs'
for option in $(wwc check --help | sed -nE 's/^ +(-., )?--([a-z-]+).*/\2/p'); do
  case $option in
    format | output | owner | gaps | verbose | quiet | color | message-format | help) continue ;;
  esac
  expect "the action has the input $option" has <(defaults) "$option="
  expect "the input $option reaches the step" has <(step_inputs check) "=$option"
done

cp -R "$example" "$work/city"
cd "$work/city"
git init --quiet --initial-branch main
git add --all
git commit --quiet --message 'Begin'
git clone --quiet --bare . "$work/origin.git"
git remote add origin "$work/origin.git"

echo '== a pull request that changes nothing'
branch nothing
pull_request
expect 'it passes' is "$code" 0
cp "$(output sarif)" "$work/before.sarif"
expect 'there is a report' has "$(output report)" 'The gate holds'
expect 'there is a summary' has "$work/summary" 'Cedar Ferry'
pull_request summary=false
expect 'the summary can be left out' is "$(cat "$work/summary")" ''

echo '== one that drops a document'
branch drop
drop_document
line=$(line_of answers/technology.yaml publishing-process.md)
pull_request
expect 'it fails' is "$code" 1
expect 'the line is named' has "$work/commands" "::error file=answers/technology.yaml,line=$line,"
expect 'the loss is named' has "$work/commands" 'OD2 passed and no longer does'
expect 'the summary says so too' has "$work/summary" 'OD2'
expect 'there is a SARIF log' has "$(output sarif)" '"ruleId": "OD2"'
expect 'the exit code is an output' is "$(output exit-code)" 1

echo '== one that hides the loss'
sed -i 's/\[DG4, OD2\]/[DG4]/' city.yaml
sed -i '/publishing-process.md/d' answers/technology.yaml
wwc evidence lock city.yaml --quiet
wwc assess city.yaml --as-of $as_of --quiet --format json >baseline.json
git commit --quiet --all --message 'Tidy up'
expect 'a reviewer sees the baseline among the changes' lacks .gitattributes linguist-generated
action
expect 'its own baseline would let it pass' is "$code" 0
pull_request
expect 'the one of the main branch does not' is "$code" 1
expect 'that the two differ is told' has "$work/commands" '::notice title=wwc::`baseline.json` is not the one of branch'
expect 'the changed gate is named' has "$work/commands" 'gate'
expect 'the loss is named still' has "$work/commands" 'OD2 passed and no longer does'
git checkout --quiet --force main

echo '== one that deletes the baseline'
branch bare
git rm --quiet baseline.json
pull_request
expect 'the one of the main branch counts' is "$code" 0
expect 'it is told' has "$work/commands" '::notice title=wwc::`baseline.json` is gone'
git checkout --quiet --force main

echo '== one that does not lock what it adds'
branch unlocked
add_document
git checkout --quiet --force main -- wwc.lock
pull_request
expect 'it fails' is "$code" 1
expect 'the line is named, and not the one of the gate' has "$work/commands" \
  "::error file=answers/budget-office.yaml,line=$(line_of answers/budget-office.yaml sunset-streets.md),"
expect 'code scanning shows it there' has "$(output sarif)" '"ruleId": "gate.locked"'
git checkout --quiet --force main

echo '== one that names a document that is not there, where it only informs'
branch informs
sed -i 's/release-safeguards: yes/release-safeguards: {met: yes, evidence: evidence\/nope.pdf}/' answers/data-office.yaml
pull_request
expect 'the line is named' has "$work/commands" \
  "::warning file=answers/data-office.yaml,line=$(line_of answers/data-office.yaml nope.pdf),"
expect 'code scanning shows it' has "$(output sarif)" '"ruleId": "WWC401"'
git checkout --quiet --force main

echo '== one that takes what Git keeps for evidence'
branch of-git
rm evidence/od/publishing-process.md
ln -s ../../.git/description evidence/od/publishing-process.md
wwc evidence lock city.yaml --quiet
pull_request
expect 'it fails' is "$code" 1
expect 'what it lost is named' has "$work/commands" 'OD2 passed and no longer does'
git checkout --quiet --force main

echo '== one that names another baseline'
branch moved
cp baseline.json weaker.json
sed -i 's/baseline: baseline.json/baseline: weaker.json/' city.yaml
pull_request
expect 'it fails' is "$code" 1
rm weaker.json
expect 'the other baseline is named' has "$work/commands" '`baseline: baseline.json` was changed to `weaker.json`'
git checkout --quiet --force main

echo '== a baseline that is damaged on the main branch'
branch damaged
echo '{' >baseline.json
git commit --quiet --all --message 'Break the baseline'
git push --quiet origin damaged
action no-regress=true baseline-ref=damaged
expect 'it fails' is "$code" 3
expect 'no path of the runner is told' lacks "$work/commands" "$work"
git checkout --quiet --force main

echo '== one that lowers the gate'
branch lower
sed -i '/^gate:/,/^$/d' city.yaml
pull_request
expect 'it fails' is "$code" 1
pull_request allow-gate-change=true
expect 'it passes with leave' is "$code" 0
git checkout --quiet --force main
sed -i 's/fail_under: 5/fail_under: 4/' city.yaml
pull_request
expect 'its line is named' has "$work/commands" \
  "::error file=city.yaml,line=$(line_of city.yaml 'fail_under: 4'),"
git checkout --quiet --force main

echo '== one with a date in the answers'
branch dated
sed -i '1i as_of: 2026-10-01' city.yaml
pull_request
expect 'it is refused' is "$code" 2
expect 'its line is named' has "$work/commands" '::error file=city.yaml,line=1,'
expect 'the SARIF log says that it failed' has "$(output sarif)" '"executionSuccessful": false'
git checkout --quiet --force main

echo '== one that renews a sign-off by deleting the lock'
branch renew
reviewed=$(sed -n 's/^review \([^ ]*\) .*/\1/p' wwc.lock | head -n 1)
expect 'the example has a sign-off' differ "$reviewed" ''
while read -r _ _ _ path; do printf '\nAnother word.\n' >>"$path"; done < <(grep '\.md$' wwc.lock)
rm wwc.lock
wwc evidence lock city.yaml 2>"$work/lock.log"
expect 'the lock says what it did' has "$work/lock.log" "recorded $reviewed"
pull_request
expect 'it fails' is "$code" 1
expect 'the sign-off is named' has "$work/commands" 'signed off in the baseline over other answers'
git checkout --quiet --force main

echo '== one that adds a document'
branch add
add_document
pull_request
expect 'it passes' is "$code" 0
expect 'the criterion is earned' has "$(output report)" '7 of 45 criteria pass'
git add --all
git commit --quiet --message 'Streets has a rule, too'

echo '== one that only moves lines'
branch move
for file in city.yaml answers/*.yaml; do sed -i '1i # A remark.\n\n# Another.' "$file"; done
pull_request
expect 'it passes' is "$code" 0
expect 'other lines are named' differ "$(start_lines "$(output sarif)")" "$(start_lines "$work/before.sarif")"
expect 'the fingerprints are there' has "$work/before.sarif" '"partialFingerprints"'
expect 'the fingerprints are kept' is "$(fingerprints "$(output sarif)")" "$(fingerprints "$work/before.sarif")"
git checkout --quiet --force main

echo '== hostile and wrong input'
branch hostile
sed -i 's/name: Cedar Ferry/name: "::error title=planted::by the name of a city"/' city.yaml
pull_request
expect 'the log has the name' has "$work/log" '::error title=planted'
expect 'GitHub takes it for no command' lacks <(grep -E '^ *::' "$work/commands" | cut -d ' ' -f 1,2) 'title=planted'
git checkout --quiet --force main
pull_request "level=gold; touch $work/planted \$(touch $work/planted)"
expect 'an input is no script' is "$code $(ls "$work/planted" 2>/dev/null)" '2 '
expect 'there is an annotation' has "$work/commands" '::error title=wwc::'
pull_request locked=yes
expect 'a switch is true or false' is "$code" 2
pull_request file=-x
expect 'a file is no option' is "$code" 5
pull_request baseline=none.json
expect 'a baseline that is not there is none' is "$code" 5
pull_request baseline-ref=none
expect 'a branch that is not there has none' is "$code" 5
pull_request version=0.0.1
expect 'another version is refused' is "$code" 2
pull_request wwc="$work/none"
expect 'a program that is not there is refused' is "$code" 5
branch invalid
sed -i 's/metadata: yes/metadata: maybe/' answers/technology.yaml
pull_request
expect 'invalid answers fail' is "$code" 3
expect 'their line is named' has "$work/commands" \
  "::error file=answers/technology.yaml,line=$(line_of answers/technology.yaml maybe),"
git checkout --quiet --force main
without=$(PATH=$tools command -v wwc || true)
if [ -z "$without" ]; then
  PATH=$tools run_step find --
  expect 'without an installed wwc one is to be built' is "$code $(output program)" '0 '
  expect 'a build has a key' has "$work/outputs" 'key=wwc-'
fi

echo '== building it'
mkdir -p "$work/action/scripts"
cp "$root/scripts/check-action.sh" "$work/action/scripts"
printf '#!/bin/sh\necho "::error title=planted::by a compiler"\n' >"$work/action/scripts/setup.sh"
printf '#!/bin/sh\nmkdir -p %q\nln -s %q %q\n' "$work/action/build/release/bin" "$program" \
  "$work/action/build/release/bin/wwc" >"$work/action/scripts/build.sh"
chmod +x "$work/action/scripts/"*.sh
action_path=$work/action
run_step build --
expect 'the program is an output' is "$code $(output program)" "0 $work/action/build/release/bin/wwc"
expect 'what a compiler prints is no command' lacks "$work/commands" planted
run_step build --
expect 'it is not built again' lacks "$work/log" planted
run_step build -- version=0.0.1
expect 'it must have the version' is "$code" 2
action_path=$root

echo '== the GitLab job'
gitlab_script() {
  awk '/^  script:$/ { here = 1; next } here && /^  [a-z]/ { exit } !here { next }
    /^    #/ { next } /^    - >-$/ { printf "\n"; next } /^    - / { sub(/^    - /, ""); printf "\n%s", $0; next }
    { sub(/^ +/, " "); printf "%s", $0 } END { print "" }' .gitlab-ci.yml
}
# gitlab [LABELS]: as GitLab does, which knows nobody by whose name Git could commit. `target` is the
# branch to merge into, and `first` a folder of programs that go before all others.
gitlab() {
  code=0
  env -u GIT_AUTHOR_NAME -u GIT_AUTHOR_EMAIL -u GIT_COMMITTER_NAME -u GIT_COMMITTER_EMAIL \
    GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=user.useConfigOnly GIT_CONFIG_VALUE_0=true \
    PATH="${first:+$first:}$work/dated:$tools" CI_PROJECT_DIR="$PWD" \
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME="${target-main}" CI_MERGE_REQUEST_LABELS="${1-}" \
    allow_gate=--allow-gate-change allow_catalog=--allow-catalog-change \
    bash -eo pipefail -c "$(gitlab_script)" >"$work/log" 2>&1 </dev/null || code=$?
}
expect 'there are commands' has <(gitlab_script) 'wwc check city.yaml'
branch gitlab-drop
drop_document
gitlab
expect 'it fails when a document is dropped' is "$code" 1
expect 'the report names the case' has <(grep -A 3 'OD2' junit.xml) '<failure'
expect 'the gaps are there' has gaps.md 'OD2'
git checkout --quiet --force add
gitlab
expect 'it passes when one is added' is "$code" 0
branch gitlab-lower
sed -i '/^gate:/,/^$/d' city.yaml
gitlab 'docs,gate changes'
expect 'it fails when the gate is lowered' is "$code" 1
gitlab 'docs,gate change'
expect 'it passes with the label' is "$code" 0
gitlab 'gate change'
expect 'a label that stands alone is one' is "$code" 0
git checkout --quiet --force main
branch gitlab-weaken
sed -i '/no_regress/d' city.yaml
drop_document
gitlab 'gate change'
expect 'a label lets no loss through' is "$code" 1
expect 'the loss is named' has "$work/log" 'OD2 passed and no longer does'
git checkout --quiet --force main
branch gitlab-hide
drop_document
sed -i '/publishing-process.md/d' answers/technology.yaml
wwc evidence lock city.yaml --quiet
wwc assess city.yaml --as-of $as_of --quiet --format json >baseline.json
git commit --quiet --all --message 'Tidy up'
gitlab
expect 'its own baseline is not what counts' is "$code" 1
# A branch whose baseline is of another catalog, such as an older version of wwc has.
branch older
sed -i '0,/"sha256": "...."*/s//"sha256": "0000/' baseline.json
git commit --quiet --all --message 'Be older'
git push --quiet origin older
branch gitlab-catalog
target=older gitlab 'docs,catalog changes'
expect 'it fails when the catalog is another' is "$code" 1
expect 'the catalog is named' has "$work/log" 'the catalog is not the one of the baseline'
git merge --abort
target=older gitlab 'docs,catalog change'
expect 'it passes with the label for that' is "$code" 0
git merge --abort
git checkout --quiet --force main
branch bare
git rm --quiet baseline.json
git commit --quiet --all --message 'Be new'
git push --quiet origin bare
branch gitlab-bare
target=bare gitlab
expect 'it fails without a baseline' is "$code" 1
expect 'it says what is not there' has "$work/log" 'bare has no baseline.json, so there is nothing to compare with'
git checkout --quiet --force main

echo '== the hooks of pre-commit'
hook() {
  local command
  command=$(awk -v id="$1" '$1 == "-" { here = ($3 == id) } here && $1 == "entry:" { sub(/^ *entry: /, ""); entry = $0 }
    here && $1 == "args:" { gsub(/.*\[|\].*|,/, ""); print entry " " $0 }' "$root/.pre-commit-hooks.yaml")
  code=0
  env PATH="$work/dated:$tools" bash -c "$command" >"$work/log" 2>&1 </dev/null || code=$?
}
for wanted in 'wwc-assess 0 0' 'wwc-check 0 1' 'wwc-verify 0 1'; do
  read -r id before after <<<"$wanted"
  git checkout --quiet --force main
  hook "$id"
  expect "$id on the main branch" is "$code" "$before"
  branch hook
  drop_document
  hook "$id"
  expect "$id when a document is dropped" is "$code" "$after"
done
git checkout --quiet --force main

echo '== the baseline after a merge'
keep_baseline() {
  action allow-gate-change=true allow-catalog-change=true
  [ "$code" = 0 ] || return "$code"
  RESULT=$(output result) bash --noprofile --norc -eo pipefail -c \
    "$(awk '/^        run: \|$/ { here = 1; next } here && !/^          / { exit } here' .github/workflows/evidence.yml)"
}
git merge --quiet add
git push --quiet origin main
expect 'it is kept' keep_baseline
expect 'it is on the main branch' has <(git --git-dir "$work/origin.git" log -1 --format=%s main) 'Keep the baseline'
commits=$(git rev-list --count main)
expect 'it is kept once more' keep_baseline
expect 'what is the same is not committed again' is "$(git rev-list --count main)" "$commits"
branch lose
git rm --quiet evidence/rp/sunset-streets.md
wwc evidence lock city.yaml --quiet
pull_request
expect 'what was earned cannot be lost again' is "$code" 1
expect 'it is named' has "$work/commands" 'RP2 passed and no longer does'

git checkout --quiet --force main

echo '== a merge request for GitLab that is behind'
begin=$(git rev-list --max-parents=0 main)
git switch --quiet --force-create behind "$begin"
printf '\n# A remark.\n' >>answers/technology.yaml
git commit --quiet --all --message 'Remark'
expect 'the other branch gained something' differ "$(git show main:baseline.json | grep -c '"pass"')" \
  "$(grep -c '"pass"' baseline.json)"
gitlab
expect 'it passes, as the merge would' is "$code" 0
git merge --abort
git rm --quiet evidence/od/publishing-process.md
git commit --quiet --message 'Drop a document'
gitlab
expect 'what the merge would lose is a loss' has "$work/log" 'OD2 passed and no longer does'
expect 'what the branch does not have yet is none' lacks "$work/log" 'RP2 passed'
git merge --abort
git switch --quiet --force-create conflict "$begin"
sed -i '/department: Parks/a\        - file: evidence/rp/sunset-pools.md\n          department: Pools' answers/budget-office.yaml
git commit --quiet --all --message 'Pools'
gitlab
expect 'a conflict fails' is "$code" 1
expect 'it is named' has "$work/log" 'This branch conflicts with main; bring it up to date.'
git merge --abort
git checkout --quiet --force main
expect 'GitLab fetches what the merge needs' has .gitlab-ci.yml 'GIT_DEPTH: "0"'

echo '== documents in Git LFS'
checkouts=$(grep -c 'uses: actions/checkout' .github/workflows/evidence.yml)
expect 'each job of the workflow fetches them' is "$(grep -c 'lfs: true' .github/workflows/evidence.yml)" "$checkouts"
expect 'the GitLab job installs Git LFS' has <(grep 'apt-get install' .gitlab-ci.yml) ' git-lfs'
# As far as the job can tell, one is Git LFS with a store of documents, and the other is none.
mkdir -p "$work/lfs/store" "$work/no-lfs"
cat >"$work/lfs/git-lfs" <<EOF
#!/bin/sh
[ "\$1" = pull ] || exit 0
git grep -l '^version https://git-lfs' -- evidence | while read -r path; do
  cp "$work/lfs/store/\$(sed -n 's/^oid sha256://p' "\$path")" "\$path"
done
EOF
printf '#!/bin/sh\nexit 1\n' >"$work/no-lfs/git-lfs"
chmod +x "$work/lfs/git-lfs" "$work/no-lfs/git-lfs"
branch large
document=evidence/od/publishing-process.md
digest=$(sha256sum "$document" | cut -d ' ' -f 1)
cp "$document" "$work/lfs/store/$digest"
printf 'version https://git-lfs.github.com/spec/v1\noid sha256:%s\nsize %s\n' "$digest" "$(stat -c %s "$document")" \
  >"$work/pointer"
cp "$work/pointer" "$document"
git commit --quiet --all --message 'Keep a document in Git LFS'
git push --quiet origin large
git switch --quiet --force-create meet "$begin"
printf '\n# A remark.\n' >>answers/technology.yaml
git commit --quiet --all --message 'Remark'
target=large first=$work/lfs gitlab
expect 'the documents that the merge brings are fetched' is "$code" 0
git checkout --quiet --force meet
target=large first=$work/no-lfs gitlab
expect 'a pointer is no document' is "$code" 1
expect 'the pointer is named' has "$work/log" "is a Git LFS pointer"
git checkout --quiet --force large
pull_request
expect 'nor is it in a pull request' is "$code" 1
expect 'its line is named' has "$work/commands" \
  "::error file=answers/technology.yaml,line=$(line_of answers/technology.yaml publishing-process.md),"
expect 'the advice is to fetch it' has <(grep 'line=' "$work/commands" | grep 'title=Gate locked') 'git lfs pull'
wwc evidence lock city.yaml --quiet
expect 'locking keeps what was locked' git diff --quiet -- wwc.lock
git checkout --quiet --force main

echo "$checked checks"
[ $failed -eq 0 ]
