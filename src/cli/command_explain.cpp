// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/explain_answers.hpp"
#include "cli/explain_catalog.hpp"
#include "cli/explain_target.hpp"
#include "cli/explain_word.hpp"
#include "cli/load_input.hpp"
#include "cli/messages.hpp"
#include "diagnostic/codes.hpp"
#include "evidence/gather.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"
#include "wwc/assess.hpp"
#include "wwc/version.hpp"

namespace wwc::cli {
namespace {

using report::TerminalPage;

void report_unknown(const std::string& id, const Catalog& catalog, Diagnostics& diagnostics) {
  const std::vector<std::string> ids = target_ids(catalog);
  std::vector<std::string_view> known(ids.begin(), ids.end());
  const std::vector<std::string_view> words = known_words();
  known.insert(known.end(), words.begin(), words.end());
  std::vector<std::string> codes;
  for (const diagnostic::CodeInfo& info : diagnostic::all_codes()) {
    codes.push_back(diagnostic::code_name(info.code));
  }
  known.insert(known.end(), codes.begin(), codes.end());
  const auto closest = support::closest_name(id, known);
  diagnostics.error(DiagnosticCode::unknown_id, "nothing has the id " + support::quoted(id),
                    closest ? "did you mean " + support::quoted(*closest) + "?"
                            : "`wwc catalog show` lists the ids of catalog " + support::quoted(catalog.id));
}

/// Explains an id of the catalog, else a word of the reports; false when it is neither.
bool explain_by_catalog(TerminalPage& page, const Catalog& catalog, const std::string& id) {
  if (const std::optional<Target> target = find_target(catalog, id)) {
    explain_target(page, catalog, *target);
    return true;
  }
  return explain_word(page, id);
}

/// As `explain_by_catalog`, with what the answers come to. Evidence that cannot be used is part of
/// the page, so the warnings about it, of all criteria, are left out.
bool explain_by_answers(TerminalPage& page, const Input& input, const ExplainOptions& options,
                        const Environment& environment, const SourceMap& sources) {
  const std::optional<Target> target = find_target(*input.catalog, options.id);
  if (!target) return explain_word(page, options.id);
  Diagnostics about_all_evidence;
  const EvidenceFacts facts =
      evidence::gather(*input.answers, environment.files, input.evidence_root, about_all_evidence);
  const Assessment assessment = assess(*input.catalog, *input.answers, facts, input.as_of);
  explain_answers(page, {*input.catalog, *input.answers, assessment, sources, {}, k_version, {}}, *target);
  return true;
}

void explain(TerminalPage& page, const ExplainOptions& options, Environment& environment, Findings& findings) {
  if (const auto code = diagnostic::parse_code(options.id)) {
    explain_code(page, *code);
    return;
  }
  if (options.input.answers.empty()) {
    const auto catalog = load_catalog_option(options.input.catalog, environment, findings);
    if (catalog && !explain_by_catalog(page, *catalog, options.id)) {
      report_unknown(options.id, *catalog, findings.diagnostics);
    }
    return;
  }
  const Input input = load_input(options.input, environment, findings);
  if (input.answers && !explain_by_answers(page, input, options, environment, findings.sources)) {
    report_unknown(options.id, *input.catalog, findings.diagnostics);
  }
}

}  // namespace

ExitCode command_explain(const ExplainOptions& options, Environment& environment) {
  Findings findings;
  TerminalPage page{output_style(options.messages, environment)};
  explain(page, options, environment, findings);
  if (!findings.diagnostics.has_errors()) write_output(page.text(), environment, findings.diagnostics);
  print_messages(findings.diagnostics, findings.sources, options.messages, environment);
  return exit_code_of(findings.diagnostics);
}

}  // namespace wwc::cli
