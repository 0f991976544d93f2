// SPDX-License-Identifier: MIT
#include "answers/read_pieces.hpp"

#include <string>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "support/names.hpp"
#include "unit/answers/fixture.hpp"

namespace wwc::test {
namespace {

/// The pieces of C1's first two entries, each as `kind value`.
std::string pieces_of(const Loaded& loaded) {
  std::string text;
  for (const std::vector<Evidence>& entry : loaded.first().documentation) {
    for (const Evidence& piece : entry) {
      text += text.empty() ? "" : ", ";
      text += fmt::format("{} {}", support::name_of(piece.kind), piece.value);
    }
  }
  return text;
}

struct PieceCase {
  const char* yaml;
  const char* pieces;
};

constexpr PieceCase k_pieces[] = {
    {"", ""},
    {"[]", ""},
    {"~", ""},
    {"a.pdf", "file a.pdf"},
    {"docs/a", "file docs/a"},
    {"./a//b/../c", "file a/c"},
    {"' a b.pdf '", "file a b.pdf"},
    {"/etc/passwd", "file /etc/passwd"},
    {"../a.pdf", "file ../a.pdf"},
    {"https://a.example/x", "url https://a.example/x"},
    {"rfp-shelter", "file evidence/rfp.pdf"},
    {"[a.pdf, rfp-shelter, {text: Done.}]", "file a.pdf, file evidence/rfp.pdf, text Done."},
    {"{file: a.pdf}", "file a.pdf"},
    {"{file: README}", "file README"},
    {"{url: https://a.example/x}", "url https://a.example/x"},
    {"{text: '  '}", "text "},
    {"{text: }", "text "},
    {"{contact: {name: Ada}}", "contact "},
    {"{contact: }", "contact "},
    {"{contact: {email: ada@a.example}}", "contact "},
    {"{contact: {name: \"\\u200B\", title: \"\\u00A0\"}}", "contact "},
    {"{contact: {name: TBD, title: '-', email: n/a}}", "contact "},
    {"{contact: {name: TBD - ask Joe, title: vacant, email: '0'}}", "contact "},
    {"{contact: {name: '<name>', title: '0', email: '{{email}}'}}", "contact "},
    {"{use: no-date}", "file evidence/plan.pdf"},
    {"{use: no-date, file: , url: }", "file evidence/plan.pdf"},
};

TEST_CASE("a piece of evidence is told by its form") {
  for (const PieceCase& row : k_pieces) {
    CAPTURE(row.yaml);
    const Loaded loaded = load_entry("plain", row.yaml);
    CHECK(loaded.problems == "");
    REQUIRE(loaded.answers.has_value());
    CHECK(pieces_of(loaded) == row.pieces);
  }
}

struct WrongPiece {
  const char* entry;
  const char* yaml;
  const char* code;
  const char* hint;
};

constexpr WrongPiece k_wrong[] = {
    {"plain", "rfp-sheltr", "WWC308", "did you mean `rfp-shelter`?"},
    {"plain", "README", "WWC308", "a path has a `/` or a `.`"},
    {"plain", "{use: rfp-sheltr}", "WWC308", "did you mean `rfp-shelter`?"},
    {"plain", "{use: }", "WWC339", "id of an entry"},
    {"plain", "{use: [a]}", "WWC137", ""},
    {"plain", "{title: A}", "WWC320", "`use`, `file`, `url`, `text` and `contact`"},
    {"plain", "{}", "WWC320", "give one of"},
    {"plain", "{file: a.pdf, url: 'https://a.example'}", "WWC320", "a further piece"},
    {"plain", "{use: no-date, file: a.pdf}", "WWC320", "keep one of the two"},
    {"plain", "{file: }", "WWC322", "from the evidence root"},
    {"plain", "'  '", "WWC322", "from the evidence root"},
    {"plain", "{file: 'https://a.example/x'}", "WWC322", "write `url: https://a.example/x`"},
    {"plain", "{name: Ada, title: Officer, email: a@b.example}", "WWC320", "below `contact:`"},
    {"plain", "{file: [a.pdf, b.pdf]}", "WWC137", ""},
    {"plain", "{url: }", "WWC321", "the whole address"},
    {"plain", "{url: a.example/x}", "WWC321", "the whole address"},
    {"plain", "ftp://a.example", "WWC321", "the whole address"},
    {"plain", "{url: 'https://a b'}", "WWC321", "the whole address"},
    {"plain", "{contact: Ada}", "WWC136", ""},
    {"plain", "{contact: {phone: 1}}", "WWC134", ""},
    {"plain", "{contact: {email: ada.example}}", "WWC323", "name@city.example"},
    {"plain", "{contact: {email: '@a.example'}}", "WWC323", "name@city.example"},
    {"plain", "{contact: {email: a@b@c}}", "WWC323", "name@city.example"},
    {"plain", "{contact: {email: \"\\u200B@a\\u00A0\"}}", "WWC323", "name@city.example"},
    {"plain", "{contact: {email: ada@city}}", "WWC323", "name@city.example"},
    {"plain", "{contact: {email: ada@.city}}", "WWC323", "name@city.example"},
    {"plain", "{contact: {email: ada@city.}}", "WWC323", "name@city.example"},
    {"plain", "{file: \"\\u3164\"}", "WWC322", "write a path"},
    {"plain", "{file: a.pdf, date: 2026-02-30}", "WWC312", "such as"},
    {"plain", "{file: a.pdf, pages: four}", "WWC324", "`4-6`"},
    {"plain", "{file: a.pdf, pages: 6-4}", "WWC324", "`4-6`"},
    {"plain", "{file: a.pdf, pages: 0}", "WWC324", "counted from 1"},
    {"plain", "{file: a.pdf, pages: {a: 1}}", "WWC137", ""},
    {"plain", "{file: a.pdf, standard: A}", "WWC134", ""},
    {"plain", "[[a.pdf]]", "WWC137", "in one list"},
    {"plain", "\n- a.pdf\n-", "WWC339", "remove it"},
    {"examples", "{file: a.pdf, form: papr}", "WWC309", "did you mean `paper`?"},
    {"examples", "{file: a.pdf, link: a.example}", "WWC321", "https://"},
    {"examples", "{file: a.pdf, standard: [A]}", "WWC137", ""},
    {"examples", "{file: a.pdf, department: A}", "WWC134", ""},
    {"process", "{file: a.pdf, department: \"\\u200B\"}", "WWC339", "remove the line"},
    {"process", "{file: a.pdf, department: ' '}", "WWC339", "`department` is left open in"},
    {"process", "{file: a.pdf, department: TBD}", "WWC339", "left open with `TBD`"},
    {"process", "{file: a.pdf, department: '[department]'}", "WWC339", "with `[department]`"},
    {"process", "{file: a.pdf, department: '0'}", "WWC339", "left open with `0`"},
    {"process", "{file: a.pdf, department: }", "WWC339", "`department` is left open in"},
    {"process", "{file: a.pdf, department: [TBD]}", "WWC137", "one text"},
    {"plain", "'https://TBD'", "WWC321", "leads to no public page"},
    {"plain", "{url: 'http://localhost/a'}", "WWC321", "full name of the host"},
    {"examples", "{file: a.pdf, link: 'https://example'}", "WWC321", "leads to no public page"},
    {"nothing", "a.pdf", "WWC307", "it has `plain`, "},
    {"proces", "a.pdf", "WWC307", "did you mean `process`?"},
};

TEST_CASE("a piece that is not well formed is one error") {
  for (const WrongPiece& row : k_wrong) {
    CAPTURE(row.entry, row.yaml);
    const Loaded loaded = load_entry(row.entry, row.yaml);
    CAPTURE(loaded.problems);
    CHECK_FALSE(loaded.answers.has_value());
    CHECK(loaded.problems.find(row.code) != std::string::npos);
    CHECK(loaded.problems.find(row.hint) != std::string::npos);
    CHECK(loaded.problems.find('\n') == loaded.problems.size() - 1);
  }
}

TEST_CASE("a piece from the register takes what it does not say itself") {
  const Loaded loaded = load_entry("plain",
                                   "[rfp-shelter, {use: rfp-shelter, title: Own, "
                                   "date: 2026-01-01, note: mine, pages: [4-6, 9]}]");
  CHECK(loaded.problems == "");
  const std::vector<Evidence>& pieces = loaded.first().documentation.at(0);
  REQUIRE(pieces.size() == 2);
  CHECK(pieces[0].register_id == "rfp-shelter");
  CHECK(pieces[0].title == "Shelter RFP");
  CHECK(pieces[0].date == Date(2026, 2, 14));
  CHECK(pieces[0].note == "of 2026");
  CHECK(pieces[0].pages == "");
  CHECK(pieces[1].register_id == "rfp-shelter");
  CHECK(pieces[1].title == "Own");
  CHECK(pieces[1].date == Date(2026, 1, 1));
  CHECK(pieces[1].note == "mine");
  CHECK(pieces[1].pages == "4-6, 9");
}

TEST_CASE("a piece may carry the fields of its entry, and of the entry it repeats") {
  const char* piece = "{file: a.pdf, goods: shelter, standard: ' ISO ', form: paper, link: }";
  const Fields fields{{"goods", "shelter"}, {"standard", "ISO"}, {"form", "paper"}};
  const Loaded examples = load_entry("examples", piece);
  CHECK(examples.problems == "");
  CHECK(examples.first().documentation.at(1).at(0).fields == fields);
  const Loaded same = load_entry("same", piece);
  CHECK(same.problems == "");
  CHECK(same.first().documentation.at(2).at(0).fields == fields);
  const Loaded process = load_entry("process", "{file: a.pdf, department: Parks}");
  CHECK(process.problems == "");
}

TEST_CASE("a part of a contact that is still open is not given") {
  const Loaded loaded =
      load_entry("plain", "{contact: {name: TBD - ask Joe, title: Clerk (vacant), email: '0'}}");
  CHECK(loaded.problems == "");
  const Contact& contact = *loaded.first().documentation.at(0).at(0).contact;
  CHECK(contact.name.empty());
  CHECK(contact.title == "Clerk (vacant)");
  CHECK(contact.email.empty());
}

TEST_CASE("a field that is still open is one that is not given") {
  for (const char* open :
       {"", "''", "TBD", "'-'", "TBD - ask Joe", "'{{goods}}'", "'0'", "vacant"}) {
    CAPTURE(open);
    const std::string piece = std::string{"{file: a.pdf, form: paper, goods: "} + open + "}";
    const Loaded loaded = load_entry("examples", piece);
    CHECK(loaded.problems == "");
    CHECK(loaded.first().documentation.at(1).at(0).fields == Fields{{"form", "paper"}});
  }
  // What takes one of a list or an address is judged by that.
  CHECK(load_entry("examples", "{file: a.pdf, form: TBD}").problems.find("WWC309") !=
        std::string::npos);
  CHECK(load_entry("examples", "{file: a.pdf, link: TBD}").problems.find("WWC321") !=
        std::string::npos);
}

TEST_CASE("a backslash in a path is a warning and stays") {
  const Loaded loaded = load_entry("plain", "'docs\\a.pdf'");
  CHECK(loaded.problems.find("WWC338") != std::string::npos);
  CHECK(loaded.problems.find("`docs/a.pdf`") != std::string::npos);
  REQUIRE(loaded.answers.has_value());
  CHECK(pieces_of(loaded) == "file docs\\a.pdf");
}

TEST_CASE("a register entry is one of file, url, text and contact") {
  const auto load_register = [](const char* text) {
    return load(fmt::format("city: {{name: A}}\nevidence:\n  {}\n", text));
  };
  for (const char* good : {"a: a.pdf", "a-1: docs/a", "a: https://a.example/x", "a: {text: x}",
                           "a: {contact: {name: Ada}, date: 2026-01-01, title: T, note: N}"}) {
    CAPTURE(good);
    const Loaded loaded = load_register(good);
    CHECK(loaded.problems == "");
    CHECK(loaded.answers.value().evidence.size() == 1);
  }
  const std::pair<const char*, const char*> wrong[] = {
      {"A: a.pdf", "WWC325"},
      {"a.b: a.pdf", "WWC325"},
      {"a/b: a.pdf", "WWC325"},
      {"a--b: a.pdf", "WWC325"},
      {"-a: a.pdf", "WWC325"},
      {"a_b: a.pdf", "WWC325"},
      {"a: other", "WWC320"},
      {"a: ", "WWC320"},
      {"a: [a.pdf]", "WWC320"},
      {"a: {title: T}", "WWC320"},
      {"a: {file: a, url: b}", "WWC320"},
      {"a: {use: b, file: a}", "WWC134"},
      {"a: {file: a, pages: 4}", "WWC134"},
      {"a: {file: a, date: 1/2/2026}", "WWC312"},
  };
  for (const auto& [text, code] : wrong) {
    CAPTURE(text);
    const Loaded loaded = load_register(text);
    CAPTURE(loaded.problems);
    CHECK(loaded.problems.find(code) != std::string::npos);
    CHECK(loaded.problems.find('\n') == loaded.problems.size() - 1);
  }
}

TEST_CASE("a broken register entry is not reported again where it is used") {
  const Loaded loaded = load(
      "city: {name: A}\nevidence: {plan: {url: here}}\n"
      "answers: {C1: {documentation: {plain: plan}}}\n");
  CHECK(loaded.problems.find('\n') == loaded.problems.size() - 1);
}

}  // namespace
}  // namespace wwc::test
