// SPDX-License-Identifier: MIT
#include "evidence/nearby_file.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "support/memory_file_system.hpp"

namespace wwc::evidence {
namespace {

TEST_CASE("the file that was meant differs in the case of letters alone") {
  struct Case {
    std::string path;
    std::string meant;
  };
  const auto [path, meant] = GENERATE(values<Case>({
      {"Evidence/DG/Charter.PDF", "evidence/dg/charter.pdf"},
      {"evidence/dg/chatrer.pdf", ""},
      {"evidence/dg/charter", ""},
      {"evidence/dg/policy.pdf", ""},
      {"dg/charter.pdf", ""},
      {"evidence/dg/minutes-2025.pdf", ""},
      {"evidence/dg/Minutes-2026.pdf", "evidence/dg/minutes-2026.pdf"},
      {"evidence/[a]/PLAN.pdf", "evidence/[a]/plan.pdf"},
      {"readme.txt", "ReadMe.txt"},
      {"above.txt", ""},
  }));
  test::MemoryFileSystem files;
  for (const char* file : {"evidence/dg/charter.pdf", "evidence/dg/minutes-2026.pdf",
                           "evidence/[a]/plan.pdf", "evidence/a/plan2.pdf", "ReadMe.txt"})
    files.files["root/" + std::string{file}] = "x";
  files.files["above.txt"] = "x";
  CAPTURE(path);
  CHECK(nearby_file(files, "root", path) == meant);
}

}  // namespace
}  // namespace wwc::evidence
