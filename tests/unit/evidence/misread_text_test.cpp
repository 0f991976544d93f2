// SPDX-License-Identifier: MIT
#include "evidence/misread_text.hpp"

#include <catch2/catch.hpp>

namespace wwc::evidence {
namespace {

using Kinds = std::vector<EvidenceKind>;

Documentation accepting(Kinds kinds) {
  Documentation entry;
  entry.accepts = std::move(kinds);
  return entry;
}

TEST_CASE("where only a link is accepted, the text is shown as one") {
  const Documentation entry = accepting({EvidenceKind::url});
  CHECK(help_for_misread_text("data.city.gov", &entry) ==
        "read as a file; a link is asked here: write `https://data.city.gov`");
  CHECK(help_for_misread_text("evidence/portal page.html", &entry) ==
        "read as a file; a link is asked here, such as `https://city.example/page`");
}

TEST_CASE("where only a contact is accepted, its fields are named") {
  const Documentation entry = accepting({EvidenceKind::contact});
  CHECK(help_for_misread_text("Robin Alder, CISO, robin@city.gov", &entry) ==
        "read as a file; give `contact:` with `name`, `title` and `email`");
}

TEST_CASE("a sentence is an explanation, where one is accepted") {
  const Documentation entry =
      accepting({EvidenceKind::file, EvidenceKind::url, EvidenceKind::text});
  CHECK(help_for_misread_text("They see it in the weekly meeting.", &entry) ==
        "if this is the explanation itself, write it under `text:`");
  const Documentation files_only = accepting({EvidenceKind::file, EvidenceKind::url});
  CHECK(help_for_misread_text("They see it in the weekly meeting.", &files_only) ==
        "read as the path of a file; an explanation is not accepted here");
  const Documentation no_file = accepting({EvidenceKind::url, EvidenceKind::text});
  CHECK(help_for_misread_text("see www.city.gov", &no_file) ==
        "read as a file; write the explanation under `text:`");
}

TEST_CASE("what may be a link says so, and a path stays one") {
  CHECK(help_for_misread_text("WWW.city.example/a", nullptr) ==
        "if this is a link, write `https://WWW.city.example/a`");
  const auto* path = GENERATE("evidence/minutes.pdf", "my minutes of may.docx", "a.org.pdf",
                              "evidence/minutes", "./MINUTES");
  CAPTURE(path);
  CHECK(help_for_misread_text(path, nullptr).empty());
}

}  // namespace
}  // namespace wwc::evidence
