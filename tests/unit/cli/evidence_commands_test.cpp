// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "support/text.hpp"
#include "unit/cli/world.hpp"

namespace wwc::cli {
namespace {

using test::has;
using test::put_city;
using test::Ran;
using test::World;

constexpr const char* k_answers =
    "evidence:\n"
    "  spare: {file: evidence/spare.md}\n"
    "  gone: {file: evidence/gone.md}\n"
    "answers:\n"
    "  DG1:\n"
    "    reviewed: {by: Jane Doe, on: 2026-10-01}\n"
    "    checklist: {methodology: yes, updated: 2026-03-02, coverage: 34 of 41}\n"
    "    documentation: {inventory: evidence/a.csv, process: evidence/a.md}\n";

/// A city of which DG1 passes and is signed off.
struct LedgerWorld : World {
  LedgerWorld() {
    files.files["evidence/a.csv"] = "a,b\n";
    files.files["evidence/a.md"] = "How.\n";
    put_city(*this, k_answers);
  }

  void answer(const std::string& before, const std::string& after) {
    std::string& city = files.files["city.yaml"];
    REQUIRE(has(city, before));
    city = support::replace_all(city, before, after);
  }

  void leave_out_sign_off() { answer("    reviewed: {by: Jane Doe, on: 2026-10-01}\n", ""); }

  Ran lock() { return run({"evidence", "lock", "city.yaml"}); }
  Ran check(std::vector<std::string> more) {
    std::vector<std::string> words{"check", "city.yaml", "--require-review"};
    words.insert(words.end(), more.begin(), more.end());
    return run(words);
  }
};

TEST_CASE("`explain` says whether a sign-off stands, as `assess` does") {
  LedgerWorld world;
  const auto explained = [&] { return world.run({"explain", "DG1", "city.yaml"}).out; };
  const auto as_json = [&] {
    const std::string json = world.run({"explain", "DG1", "city.yaml", "-f", "json"}).out;
    return support::collapse_spaces(json);
  };
  CHECK(has(explained(), "reviewed by Jane Doe on 2026-10-01: not recorded: there is no lock\n"));
  CHECK(has(as_json(), R"("state": "not_checked", "signed_sha256": null)"));
  CHECK(world.lock().code == ExitCode::done);
  CHECK(has(explained(), "reviewed by Jane Doe on 2026-10-01: valid\n"));
  CHECK(has(as_json(), R"("state": "valid", "signed_sha256": ")"));
  world.answer("34 of 41", "35 of 41");
  CHECK(has(explained(), "reviewed by Jane Doe on 2026-10-01: void"));
  CHECK(has(as_json(), R"("state": "void")"));
  world.answer("    reviewed: {by: Jane Doe, on: 2026-10-01}\n", "");
  CHECK_FALSE(has(explained(), "reviewed by"));
}

TEST_CASE("`evidence lock` says of each sign-off what became of it") {
  LedgerWorld world;
  CHECK(world.lock().err == "sign-offs: recorded DG1\nwrote wwc.lock: 2 files, 1 sign-off\n");
  CHECK(world.lock().err ==
        "sign-offs: kept DG1\nnothing to change in wwc.lock: 2 files, 1 sign-off\n");
  world.answer("34 of 41", "35 of 41");
  CHECK(has(world.lock().err, "sign-offs: void and left as it was DG1\n"));
  world.answer("2026-10-01", "2026-10-02");
  CHECK(has(world.lock().err, "sign-offs: recorded anew DG1\n"));
}

TEST_CASE("a sign-off where nothing is answered is neither locked nor counted, and that is told") {
  LedgerWorld world;
  world.answer("  DG1:\n", "  DG2: {reviewed: {by: Jane Doe, on: 2026-10-01}}\n  DG1:\n");
  const Ran ran = world.lock();
  CHECK(has(ran.err, "WWC614"));
  CHECK(has(ran.err, "sign-offs: recorded DG1\nwrote wwc.lock: 2 files, 1 sign-off\n"));
  CHECK_FALSE(has(world.files.files["wwc.lock"], "DG2"));
  CHECK(world.run({"evidence", "verify", "city.yaml"}).out ==
        "2 files and 1 sign-off are as they were locked\n");
}

TEST_CASE("a sign-off over a document that is not there is not recorded, and that is told") {
  LedgerWorld world;
  REQUIRE(world.lock().code == ExitCode::done);
  world.files.files.erase("evidence/a.md");
  world.answer("2026-10-01", "2026-10-02");
  const Ran ran = world.lock();
  CHECK(ran.code == ExitCode::done);
  CHECK(has(ran.err,
            "warning[WWC610]: the sign-off of `DG1` by `Jane Doe` on 2026-10-02 is not "
            "recorded in the lock: nobody can have seen `evidence/a.md`\n"));
  CHECK(has(ran.err, "sign-offs: not recorded DG1\n"));
  const Ran checked = world.check({"--format", "github"});
  CHECK(checked.code == ExitCode::missed);
  CHECK(has(checked.out,
            "%0Aput `evidence/a.md` in order, whose content nobody can have seen, or "
            "take it out of the answers; then run `wwc evidence lock`\n"));
  world.files.files["evidence/a.md"] = "How.\n";
  CHECK(has(world.lock().err, "sign-offs: recorded anew DG1\n"));
  CHECK(world.check({}).code == ExitCode::done);
}

TEST_CASE("a document that is there and cannot be locked fails, and keeps its line") {
  LedgerWorld world;
  REQUIRE(world.lock().code == ExitCode::done);
  const std::string before = world.files.files["wwc.lock"];
  world.files.inspections["evidence/a.md"] = {
      support::InspectionKind::changing,
      0,
      {},
      "changed while it was read; try again once nothing writes it"};
  const Ran ran = world.lock();
  CHECK(ran.code == ExitCode::missed);
  CHECK(has(ran.err, "WWC409"));
  CHECK(has(ran.err, "try again once nothing writes it"));
  CHECK(has(ran.err,
            "2 files, 1 sign-off; 1 document could not be locked and keeps its line, which `wwc "
            "evidence verify` and `wwc check --locked` object to until it can be read: "
            "`evidence/a.md`\n"));
  CHECK(world.files.files["wwc.lock"] == before);
  CHECK(world.run({"evidence", "verify", "city.yaml"}).code == ExitCode::missed);
  world.files.files.erase("wwc.lock");
  CHECK(world.lock().code == ExitCode::missed);
  CHECK(has(world.files.files["wwc.lock"], "a.csv"));
  CHECK_FALSE(has(world.files.files["wwc.lock"], "a.md"));
}

TEST_CASE("a pointer of Git LFS keeps the line of its document, and is no failure of locking") {
  LedgerWorld world;
  REQUIRE(world.lock().code == ExitCode::done);
  const std::string before = world.files.files["wwc.lock"];
  world.files.files["evidence/a.md"] = "version https://git-lfs.github.com/spec/v1\n";
  const Ran ran = world.lock();
  CHECK(ran.code == ExitCode::done);
  CHECK(has(ran.err, "WWC406"));
  CHECK(world.files.files["wwc.lock"] == before);
}

TEST_CASE("a document that may not be read could not be locked, however often it is named") {
  LedgerWorld world;
  world.leave_out_sign_off();
  world.answer("process: evidence/a.md", "process: [evidence/a.md, evidence/a.md]");
  world.files.inspections["evidence/a.md"] = {
      support::InspectionKind::unreadable, 0, {}, "cannot be read: permission denied"};
  const Ran ran = world.lock();
  CHECK(ran.code == ExitCode::missed);
  CHECK(has(ran.err,
            "; 1 document could not be locked and is not in the lock, which `wwc evidence verify` "
            "and `wwc check --locked` object to once it can be read: `evidence/a.md`\n"));
  // What it says of later comes true.
  CHECK(has(world.run({"evidence", "verify", "city.yaml"}).out, "are as they were locked\n"));
  world.files.inspections.clear();
  CHECK(has(world.run({"evidence", "verify", "city.yaml"}).out,
            "`evidence/a.md` is not in the lock\n"));
}

TEST_CASE("of many documents that could not be locked, three are named") {
  LedgerWorld world;
  std::string pieces;
  for (const char* name : {"1", "2", "3", "4", "5"}) {
    const std::string path = std::string{"evidence/"} + name + ".md";
    pieces += (pieces.empty() ? "[" : ", ") + path;
    world.files.files[path] = "How.\n";
    world.files.inspections[path] = {
        support::InspectionKind::unreadable, 0, {}, "cannot be read: permission denied"};
  }
  world.answer("process: evidence/a.md", "process: " + pieces + "]");
  const Ran ran = world.lock();
  CHECK(has(ran.err, "; 5 documents could not be locked and are not in the lock, which"));
  CHECK(has(ran.err,
            "object to once they can be read: `evidence/1.md`, `evidence/2.md`, `evidence/3.md` "
            "and 2 more\n"));
}

TEST_CASE("a damaged lock is not replaced, and verifies nothing") {
  LedgerWorld world;
  const std::string damaged = "wwc-lock 1\nfolder a\n";
  world.files.files["wwc.lock"] = damaged;
  const Ran locked = world.lock();
  CHECK(locked.code == ExitCode::invalid_input);
  CHECK_FALSE(has(locked.err, "wrote"));
  CHECK(world.files.files["wwc.lock"] == damaged);
  const Ran verified = world.run({"evidence", "verify", "city.yaml"});
  CHECK(verified.code == ExitCode::invalid_input);
  CHECK(has(verified.err, "WWC603"));
}

TEST_CASE("a lock that cannot be written is not said to be") {
  LedgerWorld world;
  world.files.unwritable["wwc.lock"] = "the disk is full";
  const Ran ran = world.lock();
  CHECK(ran.code == ExitCode::input_output);
  CHECK_FALSE(has(ran.err, "wrote"));
}

TEST_CASE("with `--quiet` the exit code of a ledger says it") {
  LedgerWorld world;
  CHECK(world.run({"evidence", "lock", "city.yaml", "--quiet"}).err.empty());
  CHECK(world.run({"evidence", "verify", "city.yaml", "--quiet"}).out.empty());
}

TEST_CASE("a lock of sign-offs alone is one") {
  LedgerWorld world;
  REQUIRE(world.lock().code == ExitCode::done);
  std::string& lock = world.files.files["wwc.lock"];
  lock = "wwc-lock 1\n" + lock.substr(lock.find("review "));
  put_city(world, "answers: {DG1: {owner: Clerk}}\n");
  CHECK(world.run({"evidence", "verify", "city.yaml"}).code == ExitCode::missed);
}

TEST_CASE("answers named as evidence are told alike by `evidence lock` and `evidence verify`") {
  LedgerWorld world;
  world.leave_out_sign_off();
  world.answer("process: evidence/a.md", "process: city.yaml");
  CHECK(has(world.lock().err, "1 file, 0 sign-offs"));
  const Ran ran = world.run({"evidence", "verify", "city.yaml"});
  CHECK(has(ran.out, "`city.yaml` holds the answers, the catalog, the lock or a baseline\n"));
  CHECK(has(ran.out, "1 file and 0 sign-offs are as they were locked\n"));
}

TEST_CASE("a sign-off that is not recorded does not verify") {
  LedgerWorld world;
  REQUIRE(world.lock().code == ExitCode::done);
  std::string& lock = world.files.files["wwc.lock"];
  lock.resize(lock.find("review "));
  const Ran ran = world.run({"evidence", "verify", "city.yaml"});
  CHECK(ran.code == ExitCode::missed);
  CHECK(has(ran.out, "is not recorded in the lock\n1 difference from the lock, "));
}

TEST_CASE("a document that is not there is no failure of locking") {
  LedgerWorld world;
  world.files.files.erase("evidence/a.md");
  CHECK(world.lock().code == ExitCode::done);
}

TEST_CASE("a file that the lock loses is named, one that nothing uses is not") {
  LedgerWorld world;
  REQUIRE(world.lock().code == ExitCode::done);
  CHECK_FALSE(has(world.lock().err, "WWC615"));
  world.files.files.erase("evidence/a.md");
  const Ran ran = world.lock();
  CHECK(ran.code == ExitCode::done);
  CHECK(has(ran.err,
            "wwc.lock:3:1: warning[WWC615]: the lock no longer records `evidence/a.md`, which the "
            "answers name\n"));
  world.answer("inventory: evidence/a.csv, ", "");
  CHECK_FALSE(has(world.lock().err, "WWC615"));
}

TEST_CASE("where nothing is answered and nothing locked, nothing verifies") {
  LedgerWorld world;
  put_city(world, "answers: {DG1: {checklist: {methodology: unknown}}}\n");
  CHECK(world.run({"evidence", "verify", "city.yaml"}).code == ExitCode::nothing_assessed);
  REQUIRE(world.lock().code == ExitCode::done);
  const Ran ran = world.run({"evidence", "verify", "city.yaml"});
  CHECK(ran.code == ExitCode::nothing_assessed);
  CHECK(has(ran.err, "WWC523"));
  put_city(world, "answers: {DG1: {checklist: {methodology: yes}}}\n");
  CHECK(world.run({"evidence", "verify", "city.yaml"}).code == ExitCode::done);
}

TEST_CASE("what `evidence list` cannot look at is told, and odd names are shown whole") {
  LedgerWorld world;
  world.files.files["evidence/odd\nname.md"] = "x\n";
  world.files.unreadable_matches = {
      {"evidence/closed", support::ReadError::no_permission, "permission denied"}};
  const Ran ran = world.run({"evidence", "list", "city.yaml"});
  CHECK(ran.code == ExitCode::done);
  CHECK(has(ran.out, "  - evidence/odd<U+000A>name.md\n"));
  CHECK(has(ran.err, "warning[WWC103]: `evidence/closed` is not in the list: permission denied\n"));
  world.files.unreadable_matches[0].path = "evidence/a.md";
  CHECK_FALSE(has(world.run({"evidence", "list", "city.yaml"}).err, "WWC103"));
}

TEST_CASE("the lock is not written through a link") {
  LedgerWorld world;
  world.files.links["wwc.lock"] = "/etc/passwd";
  const Ran ran = world.lock();
  CHECK(ran.code == ExitCode::input_output);
  CHECK(has(ran.err, "it is a symbolic link"));
  CHECK(world.files.writes.empty());
}

TEST_CASE("a sign-off that is locked anew is void by the baseline") {
  LedgerWorld world;
  REQUIRE(world.lock().code == ExitCode::done);
  REQUIRE(world.check({"-o", "old.json"}).code == ExitCode::done);
  CHECK(has(world.files.files["old.json"], "\"state\": \"valid\""));
  CHECK(world.check({"--baseline", "old.json"}).code == ExitCode::done);
  world.answer("34 of 41", "35 of 41");
  world.files.files.erase("wwc.lock");
  REQUIRE(world.lock().code == ExitCode::done);
  CHECK(world.check({}).code == ExitCode::done);
  const Ran ran = world.check({"--baseline", "old.json", "-o", "new.json", "-o", "new.md"});
  CHECK(ran.code == ExitCode::missed);
  CHECK(has(ran.err,
            "require_review: the sign-off of `DG1` by `Jane Doe` on 2026-10-01 is void: it "
            "was signed off in the baseline over other answers or evidence\n"));
  CHECK(has(ran.err, "city.yaml:7:"));
  CHECK(has(world.files.files["new.md"], "on 2026-10-01 (void: it was signed off"));
  const std::string& made = world.files.files["new.json"];
  CHECK(has(made, "\"state\": \"void\""));
  // What was signed stays on record, whoever keeps that result as the next baseline.
  world.files.files["old.json"] = made;
  CHECK(has(world.check({"--baseline", "old.json"}).err, "is void: it was signed off in the"));
}

TEST_CASE("a void sign-off is annotated once, where it is written") {
  LedgerWorld world;
  REQUIRE(world.lock().code == ExitCode::done);
  world.answer("34 of 41", "35 of 41");
  const Ran ran = world.check({"-f", "github", "-o", "x.sarif"});
  CHECK(ran.code == ExitCode::missed);
  CHECK(has(ran.out,
            "::error file=city.yaml,line=7,col=34,title=Gate require_review::the sign-off of `DG1` "
            "by `Jane Doe` on 2026-10-01 is void: answers or evidence changed since%0Ahave it "
            "reviewed again, change `by` or `on`, and run `wwc evidence lock`\n"));
  CHECK(ran.out.find("is void") == ran.out.rfind("is void"));
  const std::string& sarif = world.files.files["x.sarif"];
  CHECK(has(sarif, "\"ruleId\": \"gate.require_review\""));
  CHECK_FALSE(has(sarif, "\"ruleId\": \"WWC609\""));
}

TEST_CASE("a sign-off that is dropped is in the way of `require_review`, even as the last") {
  LedgerWorld world;
  REQUIRE(world.lock().code == ExitCode::done);
  REQUIRE(world.check({"-o", "old.json"}).code == ExitCode::done);
  world.answer("    reviewed: {by: Jane Doe, on: 2026-10-01}\n", "");
  const Ran ran = world.check({"--baseline", "old.json"});
  CHECK(ran.code == ExitCode::missed);
  CHECK(has(ran.err, "require_review: DG1 was signed off in the baseline and no longer is\n"));
  const Ran alone = world.check({});
  CHECK(alone.code == ExitCode::missed);
  CHECK(has(alone.err, "gate missed: require_review (no criterion is signed off)\n"));
}

TEST_CASE("sign-offs that are gone or void are told in the order of the catalog") {
  LedgerWorld world;
  world.files.files["city.yaml"] +=
      "  DG2: {reviewed: {by: John Roe, on: 2026-10-01}, checklist: {purpose: yes}}\n";
  REQUIRE(world.lock().code == ExitCode::done);
  REQUIRE(world.check({"-o", "old.json"}).code == ExitCode::done);
  world.answer("    reviewed: {by: Jane Doe, on: 2026-10-01}\n", "");
  world.answer("purpose: yes", "purpose: no");
  const std::string told = world.check({"--baseline", "old.json"}).err;
  CHECK(told.find("require_review: DG1 was signed off") <
        told.find("require_review: the sign-off of `DG2`"));
}

TEST_CASE("`locked` holds where a document is missing, and says when it holds nothing") {
  LedgerWorld world;
  world.leave_out_sign_off();
  world.files.files.erase("evidence/a.md");
  REQUIRE(world.lock().code == ExitCode::done);
  CHECK(world.run({"check", "city.yaml", "--locked"}).code == ExitCode::done);
  const Ran verified = world.run({"evidence", "verify", "city.yaml"});
  CHECK(verified.code == ExitCode::done);
  CHECK(verified.out ==
        "`evidence/a.md` does not exist\n"
        "1 document cannot be used, and is not in the lock either\n"
        "1 file and 0 sign-offs are as they were locked\n");
  world.files.files.erase("evidence/a.csv");
  CHECK(world.run({"check", "city.yaml", "--locked"}).code == ExitCode::missed);
  const Ran differs = world.run({"evidence", "verify", "city.yaml"});
  CHECK(differs.code == ExitCode::missed);
  CHECK(has(differs.out, "in the lock either\n`evidence/a.csv` does not exist\n"));
  CHECK(has(differs.out, "1 difference from the lock, which records 1 file and 0 sign-offs\n"));
  REQUIRE(world.lock().code == ExitCode::done);
  CHECK(has(world.run({"check", "city.yaml", "--locked"}).err,
            "gate held: locked (nothing is locked, so it holds nothing)\n"));
}

TEST_CASE("`evidence list` shows dates and names of the register, and no file that holds answers") {
  LedgerWorld world;
  put_city(world,
           "evidence:\n"
           "  how: {file: evidence/a.md, date: 2026-10-01}\n"
           "  site: {url: https://city.example}\n"
           "answers:\n"
           "  DG1: {documentation: {inventory: evidence/a.csv, process: how}}\n");
  world.files.files["evidence/city.yaml"] = world.files.files["city.yaml"];
  const std::string list =
      world.run({"evidence", "list", "evidence/city.yaml", "--evidence-root", "."}).out;
  CHECK(has(list, "  - evidence/a.md (`how`)\n"));
  CHECK(has(list, "  - evidence/a.csv\n"));
  CHECK(has(list, "    evidence/a.md, dated 2026-10-01\n"));
  CHECK_FALSE(has(list, "  evidence/city.yaml\n"));
  CHECK_FALSE(has(list, "- evidence/city.yaml"));
}

TEST_CASE("`evidence list` finds doubles among all files, and says what is wrong with each") {
  LedgerWorld world;
  world.files.files["evidence/spare.md"] = "How.\n";
  world.files.files["evidence/loose.csv"] = "a,b\n";
  world.files.inspections["evidence/a.csv"] = {support::InspectionKind::empty, 0, {}, "is empty"};
  world.files.files["evidence/blank.md"] = "";
  const Ran ran = world.run({"evidence", "list", "city.yaml"});
  CHECK(has(ran.out, "  - evidence/a.md, evidence/spare.md\n"));
  CHECK(has(ran.out, "  - evidence/a.csv: is empty\n"));
  CHECK(has(ran.out, "  - evidence/loose.csv\n"));
  CHECK(has(ran.out, "  - evidence/blank.md: is empty\n"));
  CHECK(has(ran.out,
            "  - evidence/gone.md (in the register as `gone`, and not used): does not exist\n"));
}

TEST_CASE("`evidence list` says where it looked, also where nothing names a file yet") {
  LedgerWorld world;
  put_city(world, "answers: {DG1: {checklist: {methodology: yes}}}\n");
  const Ran ran = world.run({"evidence", "list", "city.yaml"});
  CHECK(has(ran.out, "  looked in evidence/\n  - evidence/a.csv\n  - evidence/a.md\n"));
  world.files.files.erase("evidence/a.csv");
  world.files.files.erase("evidence/a.md");
  CHECK(has(world.run({"evidence", "list", "city.yaml"}).out,
            "  no folder holds evidence, so none was looked in\n  none\n"));
}

TEST_CASE("`evidence list` has every register entry that nothing uses, and all that lapses") {
  LedgerWorld world;
  world.answer("  gone: {file: evidence/gone.md}\n",
               "  gone: {file: archive/gone.md}\n  page: {url: \"https://city.example/a\"}\n");
  const Ran ran = world.run({"evidence", "list", "city.yaml"});
  CHECK(has(ran.out, "  looked in archive/ and evidence/\n"));
  CHECK(has(ran.out, "  - https://city.example/a (in the register as `page`, and not used)\n"));
  world.answer("inventory: evidence/a.csv", "inventory: [evidence/a.csv, spare, gone]");
  const std::string list = world.run({"evidence", "list", "city.yaml"}).out;
  const std::size_t unused = list.find("What nothing uses");
  CHECK(has(list.substr(unused), "(in the register as `page`, and not used)\n"));
  CHECK_FALSE(has(list.substr(unused), "  none\n"));
  CHECK(has(ran.out, "  2027-03-02   DG1.updated\n"));
  CHECK(has(world.run({"evidence", "list", "city.yaml", "--as-of", "2028-01-01"}).out,
            "  too old now  DG1.updated\n"));
}

}  // namespace
}  // namespace wwc::cli
