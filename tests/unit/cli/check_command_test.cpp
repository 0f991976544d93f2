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
    "city: {name: Maple Harbor}\n"
    "answers:\n"
    "  DG1:\n"
    "    checklist: {methodology: yes, updated: 2026-03-02, coverage: 34 of 41}\n"
    "    documentation: {inventory: a.csv, process: a.md}\n";

/// A city of which DG1 passes, through 2027-03-02, with a result of now in `old.json`.
struct CheckWorld : World {
  CheckWorld() {
    files.files["a.csv"] = "a,b\n";
    files.files["a.md"] = "How.\n";
    put("");
    REQUIRE(run({"assess", "city.yaml", "-o", "old.json"}).code == ExitCode::done);
    files.writes.clear();
  }

  /// The answers below other keys, such as a gate.
  void put(const std::string& keys) { put_city(*this, keys + k_answers); }

  Ran check(const std::vector<std::string>& more) {
    std::vector<std::string> words{"check", "city.yaml"};
    words.insert(words.end(), more.begin(), more.end());
    return run(words);
  }
};

std::string last_line(const Ran& ran) {
  REQUIRE(ran.err.ends_with('\n'));
  const std::string text = ran.err.substr(0, ran.err.size() - 1);
  return text.substr(text.rfind('\n') + 1);
}

/// One error, nothing reported, exit code 2.
void check_refused(const Ran& ran, const std::string& part) {
  CAPTURE(ran.err, part);
  CHECK(ran.code == ExitCode::usage);
  CHECK(ran.out.empty());
  CHECK(has(ran.err, part));
  CHECK_FALSE(has(ran.err, "gate held"));
  CHECK_FALSE(has(ran.err, "gate missed"));
}

TEST_CASE("a gate that holds is exit code 0, one that is missed 1, and the last line says which") {
  CheckWorld world;
  const Ran held = world.check({"--require", "DG1", "--no-claims"});
  CHECK(held.code == ExitCode::done);
  CHECK(held.err == "gate held: require DG1; no_claims\n");
  CHECK(has(held.out, "1 of 45"));
  const Ran missed = world.check({"--require", "DG1", "--level", "silver"});
  CHECK(missed.code == ExitCode::missed);
  CHECK(last_line(missed) == "gate missed: level silver (22 more must pass); held: require DG1");
  CHECK(has(missed.out, "1 of 45"));
}

TEST_CASE("what is in the way stands above the last line, and not with --quiet") {
  CheckWorld world;
  const std::string line = "gate missed: require DG2 (1 criterion does not pass)\n";
  CHECK(world.check({"--require", "DG2"}).err ==
        "require: DG2 must pass, and its outcome is unanswered\n" + line);
  CHECK(world.check({"--require", "DG2", "--quiet"}).err == line);
  world.files.files.erase("a.md");
  CHECK(has(world.check({"--require", "DG2"}).err, "warning[WWC401]"));
  CHECK(world.check({"--require", "DG2", "--quiet"}).err == line);
  CHECK(world.check({"--no-unchecked", "--quiet", "-o", "r.md"}).err ==
        "gate held: no_unchecked (no criterion passes, so it holds nothing)\n");
}

TEST_CASE("with --quiet the last line is all, even with --verbose") {
  CheckWorld world;
  CHECK(world.check({"--no-claims", "--quiet", "--verbose"}).err == "gate held: no_claims\n");
}

TEST_CASE("an owner that nobody is, and two reports to one place, are told before any verdict") {
  CheckWorld world;
  check_refused(world.check({"--no-claims", "--owner", "Nobody"}), "unknown owner `Nobody`");
  check_refused(world.check({"--no-claims", "-o", "r.md", "-o", "text=./r.md"}), "WWC51");
}

TEST_CASE("the name of a document is no command to GitHub") {
  CheckWorld world;
  REQUIRE(world.run({"evidence", "lock", "city.yaml"}).code == ExitCode::done);
  world.files.files["##[error]a.md"] = "How.\n";
  std::string& answers = world.files.files["city.yaml"];
  answers = support::replace_all(answers, "process: a.md", "process: '##[error]a.md'");
  const Ran ran = world.check({"--locked", "-o", "r.json"});
  CHECK(has(ran.err, "error]a.md"));
  CHECK_FALSE(has(ran.err, "##["));
}

TEST_CASE("with output files the verdict stays the last line") {
  CheckWorld world;
  const Ran ran = world.check({"--no-claims", "-o", "r.md", "-o", "r.json"});
  CHECK(ran.out.empty());
  CHECK(has(ran.err, "wrote r.md and r.json: "));
  CHECK(last_line(ran) == "gate held: no_claims");
  CHECK(has(world.files.files["r.json"], "\"held\": true"));
}

TEST_CASE("no gate at all is a usage error, whether nothing is demanded or it is lifted") {
  CheckWorld world;
  check_refused(world.check({}), "WWC525");
  check_refused(world.check({"--baseline", "old.json"}), "WWC525");
  world.put("gate: {no_claims: no, baseline: old.json}\n");
  check_refused(world.check({"-o", "r.json"}), "WWC525");
  CHECK(world.files.writes.empty());
}

TEST_CASE("a date in the file is refused, whatever the option says") {
  CheckWorld world;
  world.put("as_of: 2026-10-01\n");
  check_refused(world.check({"--no-claims"}), "city.yaml:2:8");
  check_refused(world.check({"--no-claims", "--as-of", "2026-10-01"}), "WWC526");
  const Ran ran = world.check({"--no-claims", "-o", "github=r.txt", "-o", "r.sarif", "-o", "r.md"});
  CHECK(ran.code == ExitCode::usage);
  CHECK(world.files.writes == std::vector<std::string>{"r.txt", "r.sarif"});
  CHECK(world.files.files["r.txt"].starts_with("::error file=city.yaml,line=2,col=8,"));
}

TEST_CASE("a date in the file is refused as that, whatever else is wrong because of it or beside") {
  CheckWorld world;
  world.put("as_of: 2026-01-01\n");
  const Ran early = world.check({"--no-claims"});
  check_refused(early, "error[WWC526]");
  CHECK_FALSE(has(early.err, "WWC337"));
  world.put("as_of: 2026-01-01\nowners: {XY: Ada}\n");
  const Ran beside = world.check({"--level", "nonsense"});
  check_refused(beside, "error[WWC526]");
  CHECK(has(beside.err, "unknown practice `XY`"));
  CHECK(has(beside.err, "`--level`"));
  world.put("as_of:\n");
  CHECK(world.check({"--no-claims"}).code == ExitCode::done);
}

TEST_CASE("what the option gives as the date is what everything is judged by") {
  CheckWorld world;
  CHECK(world.check({"--require", "DG1", "--as-of", "2027-03-02"}).code == ExitCode::done);
  CHECK(world.check({"--require", "DG1", "--as-of", "2027-03-03"}).code == ExitCode::missed);
  CHECK(world.check({"--fresh-for", "121d"}).code == ExitCode::done);
  CHECK(world.check({"--fresh-for", "122d"}).code == ExitCode::missed);
}

TEST_CASE("thresholds are percentages or numbers that can be met") {
  CheckWorld world;
  for (const char* bad : {"0", "0%", "101%", "46", "-1", "most"}) {
    check_refused(world.check({std::string{"--fail-under="} + bad}), "a number from 1 to 45");
  }
  check_refused(world.check({"--fail-under", "0.76"}), "write `76%`");
  check_refused(world.check({"--fail-under", "75.56"}), "write `75.56%`");
  check_refused(world.check({"--fail-under", "75,5%"}), "write `75.5%`");
  check_refused(world.check({"--fail-under", "75.5555555%"}), "give fewer decimals");
  check_refused(world.check({"--fail-under", "75.555555555555%"}), "give fewer decimals");
  check_refused(world.check({"--fail-under", "34.0"}),
                "write `34` for the number of criteria, or `34%` for a share");
  check_refused(world.check({"--fail-under", "46.0"}), "write `46.0%`");
  check_refused(world.check({"--no-claims", "--gaps"}), "`--gaps` is for the format `csv` only");
  const std::string all = "(1 of 45 pass, 45 must: 44 more)";
  CHECK(last_line(world.check({"--fail-under", "100%"})) == "gate missed: fail_under 100% " + all);
  CHECK(last_line(world.check({"--fail-under", "45"})) == "gate missed: fail_under 45 " + all);
  CHECK(world.check({"--fail-under", "2.2%"}).code == ExitCode::done);
  CHECK(world.check({"--fail-under", "2.3%"}).code == ExitCode::missed);
}

TEST_CASE("unknown values of options are usage errors with a suggestion, each told") {
  CheckWorld world;
  check_refused(world.check({"--level", "sliver"}), "did you mean `silver`?");
  check_refused(world.check({"--require", "DG1,OD33"}), "unknown criterion `OD33`");
  check_refused(world.check({"--require", "DG1,,OD3"}), "unknown criterion ``");
  check_refused(world.check({"--fresh-for", "60"}), "write it as `60d`");
  const Ran ran = world.check({"--level", "sliver", "--fresh-for", "60"});
  CHECK(has(ran.err, "`--level`: "));
  CHECK(has(ran.err, "`--fresh-for`: "));
}

TEST_CASE("a misspelt option is no gate that holds") {
  CheckWorld world;
  check_refused(world.check({"--no-claim"}), "did you mean `--no-claims`?");
}

TEST_CASE("unknown values and keys in the file are invalid input") {
  CheckWorld world;
  for (const char* gate : {"{level: sliver}", "{levle: silver}", "{fail_under: 0.76}"}) {
    world.put("gate: " + std::string{gate} + "\n");
    const Ran ran = world.check({"--no-claims"});
    CHECK(ran.code == ExitCode::invalid_input);
    CHECK(has(ran.err, "city.yaml:2:"));
  }
}

TEST_CASE("an option goes before its own key of the file, and --verbose says where each is from") {
  CheckWorld world;
  world.put("gate: {require: [DG2], no_claims: yes}\n");
  CHECK(last_line(world.check({})) ==
        "gate missed: require DG2 (1 criterion does not pass); held: no_claims");
  const Ran ran = world.check({"--require", "DG1", "--verbose", "--baseline", "old.json"});
  CHECK(
      ran.err.starts_with("require DG1 is demanded by an option\n"
                          "no_claims is demanded by `gate` in the answers\n"
                          "same_gate is demanded because of the baseline\n"
                          "same_catalog is demanded because of the baseline\n"
                          "the baseline `old.json` is named by an option\n"));
  CHECK(last_line(ran) ==
        "gate held: require DG1; no_claims; same_gate (the baseline records no gate, so it holds "
        "nothing); same_catalog");
}

TEST_CASE("when nothing is answered that is exit code 4, before a gate that is missed") {
  CheckWorld world;
  put_city(world, "answers: {DG1: {checklist: {methodology: unknown}}}\n");
  const Ran ran = world.check({"--level", "silver"});
  CHECK(ran.code == ExitCode::nothing_assessed);
  CHECK(has(ran.err, "WWC523"));
  CHECK(last_line(ran) ==
        "gate missed: no criterion is answered; level silver (23 more must pass)");
  const Ran empty = world.check({"--no-claims", "-o", "r.json", "-o", "r.md"});
  CHECK(empty.code == ExitCode::nothing_assessed);
  CHECK(last_line(empty).starts_with("gate missed: no criterion is answered; held: no_claims"));
  CHECK(has(world.files.files["r.json"], "\"held\": false"));
  CHECK(has(world.files.files["r.md"], "Nothing was assessed, so the gate cannot hold"));
}

TEST_CASE("on invalid input formats for programs are written, others are not") {
  CheckWorld world;
  put_city(world, "answers: {DG9: {note: x}}\n");
  const Ran ran = world.check({"--no-claims", "-o", "r.json", "-o", "r.sarif", "-o", "github=r.txt",
                               "-o", "r.md", "-o", "r.csv", "-o", "junit=r.xml", "-o", "text=t"});
  CHECK(ran.code == ExitCode::invalid_input);
  CHECK(world.files.writes == std::vector<std::string>{"r.json", "r.sarif", "r.txt"});
  CHECK(has(world.files.files["r.sarif"], "\"executionSuccessful\": false"));
  CHECK_FALSE(has(ran.err, "gate "));
}

TEST_CASE("a ratchet holds until a pass is lost, which is named with its cause") {
  CheckWorld world;
  const std::vector<std::string> words{"--no-regress", "--baseline", "old.json"};
  CHECK(last_line(world.check(words)).starts_with("gate held: no_regress; same_gate "));
  world.files.files.erase("a.md");
  const Ran missed = world.check(words);
  CHECK(has(missed.err, "no_regress: DG1 passed and no longer does (evidence missing: `a.md`)\n"));
  CHECK(last_line(missed).starts_with(
      "gate missed: no_regress (1 criterion passed and no longer does); held: "));
  world.files.files["a.md"] = "How.\n";
  std::vector<std::string> later = words;
  later.insert(later.end(), {"--as-of", "2027-03-03"});
  CHECK(has(world.check(later).err, "(evidence aged: lapsed after 2027-03-02)"));
  put_city(world, support::replace_all(k_answers, "methodology: yes", "methodology: no"));
  const Ran ran = world.check(words);
  CHECK(ran.code == ExitCode::missed);
  CHECK(has(ran.err, "(answers changed)"));
}

TEST_CASE("what is put in place of a document is changed evidence, not missing") {
  CheckWorld world;
  world.files.files["a.md"] = "";
  CHECK(has(world.check({"--no-regress", "--baseline", "old.json"}).err,
            "DG1 passed and no longer does (evidence changed: `a.md` is empty)\n"));
}

TEST_CASE("a pass with other content is no loss") {
  CheckWorld world;
  world.files.files["a.md"] = "How, anew.\n";
  CHECK(world.check({"--no-regress", "--baseline", "old.json"}).code == ExitCode::done);
}

TEST_CASE("a ratchet without a baseline is a usage error") {
  CheckWorld world;
  check_refused(world.check({"--no-regress"}), "WWC528");
  world.put("gate: {no_regress: yes}\n");
  check_refused(world.check({}), "WWC528");
}

TEST_CASE("the file names its baseline from its own folder, an option from the current one") {
  CheckWorld world;
  world.put("gate: {no_regress: yes, baseline: old.json}\n");
  CHECK(world.check({}).code == ExitCode::done);
  world.files.files["x/city.yaml"] = world.files.files["city.yaml"];
  const Ran ran = world.run({"check", "x/city.yaml", "--evidence-root", "."});
  CHECK(ran.code == ExitCode::input_output);
  CHECK(has(ran.err, "cannot read `x/old.json`"));
  CHECK(
      world.run({"check", "x/city.yaml", "--evidence-root", ".", "--baseline", "old.json"}).code ==
      ExitCode::done);
}

TEST_CASE("a baseline that cannot be read or compared is its own error, and nothing holds") {
  CheckWorld world;
  world.files.files["short.json"] = world.files.files["old.json"].substr(0, 500);
  world.files.files["other.json"] =
      support::replace_all(world.files.files["old.json"], "\"wwc-2018\"", "\"wwc-2081\"");
  world.files.files["folder/x"] = "";
  const auto code_with = [&](const char* baseline, const char* part) {
    const Ran ran = world.check({"--no-regress", "--baseline", baseline, "-o", "r.md"});
    CAPTURE(ran.err);
    CHECK(has(ran.err, part));
    CHECK_FALSE(has(ran.err, "gate "));
    return ran.code;
  };
  CHECK(code_with("none.json", "`none.json`") == ExitCode::input_output);
  CHECK(code_with("folder", "`folder`") == ExitCode::input_output);
  CHECK(code_with("short.json", "WWC601") == ExitCode::invalid_input);
  CHECK(code_with("city.yaml", "it is not JSON") == ExitCode::invalid_input);
  CHECK(code_with("other.json", "WWC602") == ExitCode::invalid_input);
  CHECK(world.files.writes.empty());
}

TEST_CASE("no report replaces the baseline, whatever else is wrong") {
  CheckWorld world;
  const std::string old = world.files.files["old.json"];
  const std::vector<std::string> words{"--no-claims", "--baseline", "old.json", "-o",
                                       "json=./old.json"};
  check_refused(world.check(words), "WWC515");
  put_city(world, "answers: {DG9: {note: x}}\n");
  check_refused(world.check(words), "WWC515");
  world.put("gate: {no_claims: yes, baseline: old.json}\n");
  check_refused(world.check({"-o", "old.json"}), "WWC515");
  CHECK(world.files.files["old.json"] == old);
  world.files.files["old.json"] = old.substr(0, 500);
  check_refused(world.check({"-o", "old.json"}), "WWC515");
}

TEST_CASE("a gate that the pull request lowers is missed, unless that is allowed") {
  CheckWorld world;
  world.put("gate: {require: [DG1], no_claims: yes, fail_under: 1}\n");
  REQUIRE(world.run({"assess", "city.yaml", "-o", "old.json"}).code == ExitCode::done);
  world.put("gate: {no_claims: yes, fail_under: 1%}\n");
  const Ran ran = world.check({"--baseline", "old.json", "-o", "github=r.txt"});
  CHECK(has(world.files.files["r.txt"], "::error file=city.yaml,line=2,col=1,"));
  CHECK(ran.code == ExitCode::missed);
  CHECK(has(ran.err, "same_gate: `require: DG1` was dropped\n"));
  CHECK(
      last_line(ran).starts_with("gate missed: same_gate (1 demand lower than in the baseline: "
                                 "require; `--allow-gate-change` accepts that); held: "));
  const Ran allowed = world.check({"--baseline", "old.json", "--allow-gate-change"});
  CHECK(allowed.code == ExitCode::done);
  CHECK(has(allowed.err, "same_gate: note: `require: DG1` was dropped\n"));
  CHECK(world.check({"--baseline", "old.json", "--require", "DG1"}).code == ExitCode::done);
}

TEST_CASE("the gate that `check` records is the one that the next check holds against") {
  CheckWorld world;
  REQUIRE(world.check({"--require", "DG1", "-o", "old.json"}).code == ExitCode::done);
  const Ran ran = world.check({"--no-claims", "--baseline", "old.json"});
  CHECK(ran.code == ExitCode::missed);
  CHECK(has(ran.err, "`require: DG1` was dropped"));
}

TEST_CASE("another digest of the catalog is missed, unless that is allowed") {
  CheckWorld world;
  std::string& old = world.files.files["old.json"];
  const std::size_t digest = old.find("\"sha256\": \"") + 11;
  old.replace(digest, 4, old.substr(digest, 4) == "0000" ? "1111" : "0000");
  const Ran ran = world.check({"--no-claims", "--baseline", "old.json"});
  CHECK(ran.code == ExitCode::missed);
  CHECK(has(last_line(ran), "same_catalog (the catalog is not the one of the baseline; "));
  CHECK(world.check({"--no-claims", "--baseline", "old.json", "--allow-catalog-change"}).code ==
        ExitCode::done);
}

TEST_CASE("a baseline in which nothing passed is noted") {
  CheckWorld world;
  put_city(world, "answers: {DG1: {checklist: {methodology: no}}}\n");
  REQUIRE(world.run({"assess", "city.yaml", "-o", "old.json"}).code == ExitCode::done);
  world.put("");
  const Ran ran = world.check({"--no-regress", "--baseline", "old.json"});
  CHECK(ran.code == ExitCode::done);
  CHECK(has(ran.err, "no_regress: note: nothing passed in the baseline, so it holds nothing\n"));
}

TEST_CASE("a report that cannot be written is exit code 5, before a gate that is missed") {
  CheckWorld world;
  world.files.unwritable["r.md"] = "the disk is full";
  const Ran ran = world.check({"--level", "silver", "-o", "r.md"});
  CHECK(ran.code == ExitCode::input_output);
  CHECK(last_line(ran).starts_with("gate missed: "));
  const Ran held = world.check({"--no-claims", "-o", "r.md"});
  CHECK(held.code == ExitCode::input_output);
  CHECK(last_line(held) == "check failed, though the gate held: no_claims");
}

TEST_CASE("a lock must be there for --locked, and sign-offs for --require-review") {
  CheckWorld world;
  CHECK(last_line(world.check({"--locked", "--require-review"})) ==
        "gate missed: locked (there is no lock: run `wwc evidence lock`); "
        "require_review (no criterion is signed off)");
}

TEST_CASE("a wrong gate is told even where the answers are invalid, as the graver of the two") {
  CheckWorld world;
  world.put("gaet: {}\n");
  const Ran ran = world.check({"--level", "sliver"});
  CHECK(ran.code == ExitCode::usage);
  CHECK(has(ran.err, "unknown level `sliver`"));
  CHECK(has(ran.err, "gaet"));
  CHECK(world.check({"--level", "silver"}).code == ExitCode::invalid_input);
}

TEST_CASE("a baseline about another city is a warning, and no error") {
  CheckWorld world;
  std::string& answers = world.files.files["city.yaml"];
  answers.replace(answers.find("Maple Harbor"), 12, "Oak Harbor");
  const Ran ran = world.check({"--no-regress", "--baseline", "old.json"});
  CHECK(ran.code == ExitCode::done);
  CHECK(has(ran.err, "warning[WWC611]"));
  CHECK(has(ran.err, "`Oak Harbor`"));
}

}  // namespace
}  // namespace wwc::cli
