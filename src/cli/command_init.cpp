// SPDX-License-Identifier: MIT
#include <vector>

#include <fmt/format.h>

#include "answers/template.hpp"
#include "catalog/builtin.hpp"
#include "cli/commands.hpp"
#include "cli/known_answers.hpp"
#include "cli/load_input.hpp"
#include "cli/messages.hpp"
#include "diagnostic/codes.hpp"
#include "schema/schema.hpp"
#include "support/path.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

struct NewFile {
  std::string path;
  std::string text;
};

/// The path in the folder; without `./` in front.
std::string path_in(const std::string& folder, std::string_view name) {
  return folder == "." ? std::string{name} : support::join_path(folder, name);
}

std::vector<NewFile> files_to_write(const Catalog& catalog, const answers::KnownAnswers& known,
                                    const std::string& folder) {
  return {{path_in(folder, "city.yaml"), answers::answers_template(catalog, known)},
          {path_in(folder, "answers.schema.json"), schema::answers_schema(catalog)}};
}

void check_nothing_exists(const std::vector<NewFile>& files, const Environment& environment,
                          Diagnostics& diagnostics) {
  for (const NewFile& file : files) {
    if (environment.files.exists(file.path)) {
      diagnostics.error(DiagnosticCode::output_exists,
                        support::quoted(file.path) + " exists already",
                        "nothing was written; choose another folder, or move the file away");
    }
  }
}

void report_failure(const std::string& path, const std::string& reason, Diagnostics& diagnostics) {
  diagnostics.error(DiagnosticCode::output_not_written,
                    "cannot write " + support::quoted(path) + ": " + reason);
}

void write(const std::vector<NewFile>& files, const std::string& folder, Environment& environment,
           Diagnostics& diagnostics) {
  if (const support::Failure failure = environment.files.create_directory(folder)) {
    report_failure(folder, *failure, diagnostics);
    return;
  }
  for (const NewFile& file : files) {
    if (const support::Failure failure = environment.files.write_new(file.path, file.text)) {
      report_failure(file.path, *failure, diagnostics);
      return;
    }
  }
}

/// `Filled in 3 of 28 criteria from what city.yaml shows: R2B, R2C, R4A.`; empty without a file.
std::string inferred_text(const Catalog& catalog, const answers::KnownAnswers& known) {
  if (known.file.empty()) return {};
  std::vector<std::string> ids;
  for (std::size_t position = 0; position < known.shown_by.size(); ++position) {
    if (!known.shown_by[position].empty()) ids.push_back(catalog.criteria[position].id);
  }
  if (ids.empty())
    return fmt::format("Nothing could be filled in from what {} shows.\n", known.file);
  return fmt::format("Filled in {} of {} criteria from what {} shows: {}.\n", ids.size(),
                     catalog.criteria.size(), known.file, support::join(ids, ", "));
}

std::string next_steps(const Catalog& catalog, const answers::KnownAnswers& known,
                       const InitOptions& options) {
  const std::string path = path_in(options.folder, "city.yaml");
  const std::string catalog_option = options.catalog.empty() ? "" : " --catalog " + options.catalog;
  // The answers name their catalog by its id, which finds those that are built in.
  const bool is_named_by_answers = catalog::find_builtin(options.catalog).has_value();
  const std::string first = catalog.criteria.front().id;
  return fmt::format(
      "Wrote {} and {}.\n{}\n"
      "Next:\n"
      "  1. Fill in what you know; leave the rest empty. An editor that knows YAML schemas helps.\n"
      "  2. wwc explain {}{}\n"
      "  3. wwc assess {}{}\n",
      path, path_in(options.folder, "answers.schema.json"), inferred_text(catalog, known), first,
      catalog_option, path, is_named_by_answers ? std::string{} : catalog_option);
}

}  // namespace

ExitCode command_init(const InitOptions& options, Environment& environment) {
  ReadingLog log;
  Diagnostics& diagnostics = log.diagnostics;
  const auto catalog = load_catalog_option(options.catalog, environment, log);
  const auto known =
      catalog ? known_answers(*catalog, options.from, environment, log) : std::nullopt;
  if (known) {
    const std::vector<NewFile> files = files_to_write(*catalog, *known, options.folder);
    check_nothing_exists(files, environment, diagnostics);
    if (!diagnostics.has_errors()) write(files, options.folder, environment, diagnostics);
    if (!diagnostics.has_errors())
      write_output(next_steps(*catalog, *known, options), environment, diagnostics);
  }
  print_messages(diagnostics, log.sources, options.messages, environment);
  return exit_code_of(diagnostics);
}

}  // namespace wwc::cli
