// SPDX-License-Identifier: MIT
// Writes docs/reference from the tables of the program: wwc-docgen FOLDER
#include <array>
#include <iostream>
#include <string>

#include "docgen/page.hpp"
#include "support/file_system.hpp"

namespace {

constexpr std::array k_pages{
    wwc::docgen::Page{"criteria.md", wwc::docgen::criteria_page},
    wwc::docgen::Page{"answers-format.md", wwc::docgen::answers_page},
    wwc::docgen::Page{"catalog-format.md", wwc::docgen::catalog_page},
    wwc::docgen::Page{"commands.md", wwc::docgen::commands_page},
    wwc::docgen::Page{"formats.md", wwc::docgen::formats_page},
    wwc::docgen::Page{"diagnostics.md", wwc::docgen::diagnostics_page},
    wwc::docgen::Page{"assessment.schema.json", wwc::docgen::assessment_schema_page},
    wwc::docgen::Page{"comparison.schema.json", wwc::docgen::comparison_schema_page},
    wwc::docgen::Page{"explanation.schema.json", wwc::docgen::explanation_schema_page},
    wwc::docgen::Page{"plan.schema.json", wwc::docgen::plan_schema_page},
    wwc::docgen::Page{"forecast.schema.json", wwc::docgen::forecast_schema_page},
    wwc::docgen::Page{"catalog.schema.json", wwc::docgen::catalog_schema_page},
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: wwc-docgen FOLDER\n";
    return 2;
  }
  wwc::support::RealFileSystem files;
  for (const wwc::docgen::Page& page : k_pages) {
    const std::string path = std::string(argv[1]) + "/" + std::string(page.name);
    if (const auto problem = files.write_whole(path, page.write())) {
      std::cerr << path << ": " << *problem << "\n";
      return 5;
    }
  }
  return 0;
}
