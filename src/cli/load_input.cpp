// SPDX-License-Identifier: MIT
#include "cli/load_input.hpp"

#include <utility>
#include <vector>

#include "answers/assume.hpp"
#include "answers/catalog_name.hpp"
#include "answers/check_dates.hpp"
#include "answers/load_answers.hpp"
#include "answers/read_error.hpp"
#include "catalog/builtin.hpp"
#include "catalog/load_catalog.hpp"
#include "cli/load_lock.hpp"
#include "cli/syntax.hpp"
#include "diagnostic/codes.hpp"
#include "evidence/gather.hpp"
#include "support/path.hpp"
#include "support/text.hpp"
#include "yaml/parse.hpp"

namespace wwc::cli {
namespace {

/// The main file as parsed.
struct MainFile {
  SourceId source;
  yaml::Node node;
};

std::optional<MainFile> read_main_file(const std::string& path, Environment& environment,
                                       ReadingLog& log) {
  const std::optional<SourceId> source = read_source(path, environment, log);
  if (!source) return std::nullopt;
  std::optional<yaml::Node> node =
      yaml::parse(*source, log.sources, yaml::Limits{}, log.diagnostics);
  if (!node) return std::nullopt;
  return MainFile{*source, std::move(*node)};
}

/// The catalog that `--catalog` names, which the file may name too, but no other.
std::optional<Catalog> load_named_by_option(const std::string& option, const MainFile& main,
                                            Environment& environment, ReadingLog& log) {
  std::optional<Catalog> catalog = load_catalog_option(option, environment, log);
  if (!catalog) return std::nullopt;
  std::vector<std::string_view> ids = catalog::builtin_ids();
  ids.push_back(catalog->id);
  const std::optional<std::string> named = answers::catalog_name(main.node, ids, log.diagnostics);
  if (named && *named != catalog->id) {
    log.diagnostics.error(
        DiagnosticCode::catalog_conflict, yaml::find_field(main.node, "catalog")->value.span,
        "the answers name catalog " + support::quoted(*named) + ", and `--catalog` names " +
            support::quoted(catalog->id),
        "leave out `--catalog`, or give it the catalog that the answers were written for");
    return std::nullopt;
  }
  return catalog;
}

std::optional<Catalog> load_named_by_file(const MainFile& main, Environment& environment,
                                          ReadingLog& log) {
  const std::size_t errors = log.diagnostics.error_count();
  const std::optional<std::string> named =
      answers::catalog_name(main.node, catalog::builtin_ids(), log.diagnostics);
  if (log.diagnostics.error_count() > errors) return std::nullopt;
  return load_catalog_option(named.value_or(std::string{}), environment, log);
}

/// An error, however wrong the rest is: a date in the file is not for this command.
void refuse_date_in_file(const InputOptions& options, const yaml::Node& main,
                         Diagnostics& diagnostics) {
  if (options.date_in_file == DateInFile::taken) return;
  const yaml::Field* as_of = yaml::find_field(main, "as_of");
  if (as_of == nullptr || as_of->value.is_null()) return;
  diagnostics.error(DiagnosticCode::dated_gate, as_of->value.span,
                    "the answers hold an `as_of`, which `wwc check` does not accept",
                    "remove it; `--as-of` judges as of another day than today");
}

AsOf choose_as_of(const InputOptions& options, const Answers& answers, Date today) {
  if (options.as_of) return {*options.as_of, AsOfSource::option};
  const bool is_taken = options.date_in_file == DateInFile::taken;
  if (answers.as_of && is_taken) return {*answers.as_of, AsOfSource::file};
  return {today, AsOfSource::today};
}

/// A catalog under the id of a built-in one, but with another text, must not pass for it.
void mark_altered(Catalog& catalog, SourceId source, ReadingLog& log) {
  const std::optional<catalog::EmbeddedFile> builtin = catalog::find_builtin(catalog.id);
  if (!builtin || builtin->text == log.sources.text(source)) return;
  const std::string what = "this is not the built-in catalog " + support::quoted(catalog.id) +
                           ", but another text under its id";
  log.diagnostics.warning(DiagnosticCode::altered_builtin, Span{source, 0, 0}, what,
                          "give it an id of its own");
  catalog.note = "Not the built-in catalog of this id, but another text." +
                 (catalog.note.empty() ? std::string{} : " " + catalog.note);
}

std::string folder_of_answers(const InputOptions& options) {
  return options.answers == "-" ? "." : support::folder_of(options.answers);
}

std::string evidence_root(const InputOptions& options) {
  return options.evidence_root.empty() ? folder_of_answers(options) : options.evidence_root;
}

/// A root that is not there would make every piece of evidence missing.
void check_evidence_root(const InputOptions& options, const Environment& environment,
                         Diagnostics& diagnostics) {
  if (options.evidence_root.empty()) return;
  const std::optional<support::FileKind> kind = environment.files.kind(options.evidence_root);
  if (kind != support::FileKind::directory) {
    diagnostics.error(DiagnosticCode::evidence_root_unusable,
                      "the evidence root " + support::quoted(options.evidence_root) +
                          (kind ? " is not a folder" : " does not exist"),
                      "give the folder that the paths in the answers start in");
  }
}

void add_assumptions(const InputOptions& options, Input& input, ReadingLog& log) {
  if (options.assumptions.empty()) return;
  const std::string option = "--" + std::string{k_assume_option};
  answers::assume({options.assumptions, option, *input.catalog, input.as_of.date, log.sources},
                  *input.answers, log.diagnostics);
}

}  // namespace

std::optional<Catalog> load_catalog_option(const std::string& id_or_path, Environment& environment,
                                           ReadingLog& log) {
  const std::string name = id_or_path.empty() ? std::string{k_default_catalog} : id_or_path;
  const std::optional<SourceId> source = read_catalog_source(name, environment, log);
  if (!source) return std::nullopt;
  std::optional<Catalog> catalog = catalog::load_catalog(*source, log.sources, log.diagnostics);
  if (catalog) mark_altered(*catalog, *source, log);
  return catalog;
}

/// The files that were read: what they say is no evidence of itself.
EvidenceFacts gather_evidence(const Input& input, const Environment& environment,
                              const SourceMap& sources, const Lock* lock,
                              Diagnostics& diagnostics) {
  std::vector<std::string> own_files;
  for (std::size_t index = 0; index < sources.size(); ++index) {
    const std::string name{sources.name(static_cast<SourceId>(index))};
    own_files.push_back(name == answers::k_standard_input ? "/dev/stdin" : name);
  }
  own_files.insert(own_files.end(), input.baselines.begin(), input.baselines.end());
  return evidence::gather({*input.catalog, *input.answers, environment.files, input.evidence_root,
                           std::move(own_files), lock},
                          diagnostics);
}

Input load_input(const InputOptions& options, Environment& environment, ReadingLog& log) {
  Input input;
  log.sources.set_folder(environment.folder);
  input.evidence_root = evidence_root(options);
  input.lock_path = lock_path(options.answers);
  check_evidence_root(options, environment, log.diagnostics);
  const std::optional<MainFile> main = read_main_file(options.answers, environment, log);
  if (!main) return input;
  refuse_date_in_file(options, main->node, log.diagnostics);
  input.catalog = options.catalog.empty()
                      ? load_named_by_file(*main, environment, log)
                      : load_named_by_option(options.catalog, *main, environment, log);
  if (!input.catalog) return input;
  input.answers = answers::load_answers({.source = main->source,
                                         .main = main->node,
                                         .catalog = *input.catalog,
                                         .files = environment.files,
                                         .evidence_root = input.evidence_root,
                                         .sources = log.sources},
                                        log.diagnostics);
  if (!input.answers) return input;
  if (const std::string& baseline = input.answers->gate.baseline; !baseline.empty()) {
    input.baselines.push_back(support::join_path(folder_of_answers(options), baseline));
  }
  input.as_of = choose_as_of(options, *input.answers, environment.today);
  const auto policy = options.as_of ? answers::FutureDates::ignore : answers::FutureDates::refuse;
  answers::check_dates(*input.answers, input.as_of.date, policy, log.diagnostics);
  if (!log.diagnostics.has_errors()) add_assumptions(options, input, log);
  if (log.diagnostics.has_errors()) input.answers.reset();
  return input;
}

}  // namespace wwc::cli
