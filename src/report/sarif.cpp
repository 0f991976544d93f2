// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "report/formats.hpp"
#include "report/json_parts.hpp"
#include "report/problems.hpp"
#include "report/rule_help.hpp"
#include "report/terminal_page.hpp"
#include "report/words.hpp"
#include "support/names.hpp"
#include "support/sha256.hpp"
#include "support/text.hpp"
#include "support/url.hpp"

/// SARIF 2.1.0 (OASIS) within the limits of GitHub's code scanning: a rule for each criterion, a
/// result for each problem, and diagnostics as notifications of the tool.
namespace wwc::report {
namespace {

/// Code scanning takes 1,024 characters.
constexpr std::size_t k_most_description_cells = 1000;
constexpr std::size_t k_fingerprint_digits = 16;
/// SARIF wants an address with information about the tool. The program has no site of its own, so
/// this address holds the information itself.
constexpr std::string_view k_information_uri =
    "data:text/plain,Run%20wwc%20explain%20with%20the%20id%20of%20a%20rule.";

/// Parts of the log refer to files and rules by position; this is where the positions come from.
class Positions {
public:
  std::size_t of(const std::string& name) {
    const auto [place, is_new] = positions_.try_emplace(name, names_.size());
    if (is_new) names_.push_back(name);
    return place->second;
  }
  const std::vector<std::string>& names() const { return names_; }

private:
  std::map<std::string, std::size_t> positions_;
  std::vector<std::string> names_;
};

/// What the parts of one run share.
struct Run {
  const SourceMap& sources;
  Positions files{};  ///< URIs.
  Positions rules{};
  Positions codes{};  ///< Names of diagnostic codes.
};

bool has_place(const Diagnostic& diagnostic, const SourceMap& sources) {
  return diagnostic.primary &&
         static_cast<std::size_t>(diagnostic.primary->span.source) < sources.size();
}

/// A relative reference: whatever is not unreserved (RFC 3986) or a slash is percent-encoded.
std::string relative_uri(std::string_view path) {
  std::string uri;
  for (const char byte : path) {
    const bool is_plain = support::is_alphanumeric(byte) ||
                          std::string_view("-._~/").find(byte) != std::string_view::npos;
    uri +=
        is_plain ? std::string(1, byte) : fmt::format("%{:02X}", static_cast<unsigned char>(byte));
  }
  return uri;
}

/// A text that ends as a sentence, in which nothing is taken for a link.
Json message(std::string_view text) {
  std::string safe = support::replace_all(text, "](", "\\](");
  if (!safe.ends_with('.')) safe += '.';
  return Json{{"text", safe}};
}

Json description(std::string_view text) {
  return message(support::shorten(plain_line(text), k_most_description_cells));
}

Json location(Run& run, Span span) {
  const std::string uri = relative_uri(file_of(run.sources, span.source));
  const LineColumn begin = run.sources.line_column(span.source, span.begin);
  const LineColumn end = run.sources.line_column(span.source, std::max(span.begin, span.end));
  return Json{{"physicalLocation",
               Json{{"artifactLocation", Json{{"uri", uri}, {"index", run.files.of(uri)}}},
                    {"region", Json{{"startLine", begin.line},
                                    {"startColumn", begin.column},
                                    {"endLine", end.line},
                                    {"endColumn", end.column}}}}}};
}

Json tags(std::initializer_list<std::string_view> names) {
  Json list = Json::array();
  for (const std::string_view name : names) {
    list.push_back(name);
  }
  return Json{{"tags", list}};
}

/// The closest link, of an organization that still exists where there is such a one.
std::string help_link(const Catalog& catalog, const Criterion& criterion) {
  std::string archived;
  for (const std::size_t position : rule_resources(catalog, criterion)) {
    const Resource& resource = catalog.resources[position];
    if (!support::is_url(resource.url)) continue;
    if (!resource.archived) return resource.url;
    if (archived.empty()) archived = resource.url;
  }
  return archived;
}

Json criterion_rule(const Catalog& catalog, const Criterion& criterion) {
  Json rule{{"id", criterion.id},
            {"name", plain_line(criterion.title)},
            {"shortDescription", description(criterion.title)},
            {"fullDescription",
             description(criterion.statement.empty() ? criterion.title : criterion.statement)},
            {"help", Json{{"text", rule_help_text(catalog, criterion)},
                          {"markdown", rule_help_markdown(catalog, criterion)}}}};
  if (const std::string link = help_link(catalog, criterion); !link.empty()) rule["helpUri"] = link;
  rule["defaultConfiguration"] = Json{{"level", "warning"}};
  rule["properties"] = tags({catalog.practices[criterion.practice].id});
  rule["properties"]["problem.severity"] = "warning";
  return rule;
}

Json gate_rule(const GateVerdict& verdict) {
  const std::string help = fmt::format("{} {} `wwc check` says what is in the way.",
                                       support::doc_of(verdict.key), support::doc_of(verdict.from));
  Json rule{{"id", demand_id(verdict.key)},
            {"name", "Gate: " + support::words_of(verdict.key)},
            {"shortDescription", description(support::doc_of(verdict.key))},
            {"fullDescription", description(support::doc_of(verdict.key))},
            {"help", Json{{"text", help}, {"markdown", help}}},
            {"defaultConfiguration", Json{{"level", "error"}}},
            {"properties", tags({"gate"})}};
  rule["properties"]["problem.severity"] = "error";
  return rule;
}

/// What a code means.
Json code_json(const std::string& name) {
  const auto code = diagnostic::parse_code(name);
  const diagnostic::CodeInfo* info = code ? diagnostic::find_code(*code) : nullptr;
  Json json{{"id", name}};
  if (info == nullptr) return json;
  json["shortDescription"] = description(info->title);
  json["fullDescription"] = description(info->explanation);
  const std::string help =
      fmt::format("{}\n\n`wwc explain {}` shows this too.", info->explanation, name);
  json["help"] = Json{{"text", help}, {"markdown", help}};
  return json;
}

/// Code scanning shows results only, so a warning that has a line is one, besides the notification.
Json diagnostic_rule(const Diagnostic& diagnostic) {
  Json rule = code_json(diagnostic::code_name(diagnostic.code));
  rule["defaultConfiguration"] = Json{{"level", support::name_of(diagnostic.severity)}};
  rule["properties"] = tags({"input"});
  rule["properties"]["problem.severity"] = support::name_of(diagnostic.severity);
  return rule;
}

Json rules_json(const ReportInput& input, std::span<const Diagnostic* const> diagnostics,
                Run& run) {
  Json rules = Json::array();
  for (std::size_t position = 0; position < input.catalog.criteria.size(); ++position) {
    if (!input.assessment.findings[position].counted) continue;
    run.rules.of(input.catalog.criteria[position].id);
    rules.push_back(criterion_rule(input.catalog, input.catalog.criteria[position]));
  }
  if (input.gate != nullptr) {
    for (const GateVerdict& verdict : input.gate->verdicts) {
      run.rules.of(demand_id(verdict.key));
      rules.push_back(gate_rule(verdict));
    }
  }
  for (const Diagnostic* diagnostic : diagnostics) {
    const bool is_new = run.rules.of(diagnostic::code_name(diagnostic->code)) == rules.size();
    if (is_new) rules.push_back(diagnostic_rule(*diagnostic));
  }
  return rules;
}

std::string line_hash(const ReportInput& input, std::string_view what, std::size_t number) {
  const std::string digest = support::sha256_hex(fmt::format("{}/{}", input.catalog.id, what));
  return fmt::format("{}:{}", digest.substr(0, k_fingerprint_digits), number);
}

/// Made of what a problem is, not of where it stands, so that it survives lines that move.
Json fingerprints(const ReportInput& input, const Problem& problem) {
  std::string what = fmt::format("{}/{}", problem.rule, problem.kind);
  if (!problem.subject.empty()) what += '/' + problem.subject;
  return Json{{"wwcCriterion/v1", what}, {"primaryLocationLineHash", line_hash(input, what, 1)}};
}

Json result_json(const ReportInput& input, Run& run, const Problem& problem) {
  std::string text = fmt::format("{}: {}.", problem.title, problem.text);
  for (const std::string& line : problem.lines) {
    text += fmt::format("\n- {}.", line);
  }
  Json result{{"ruleId", problem.rule},
              {"ruleIndex", run.rules.of(problem.rule)},
              {"level", support::name_of(problem.severity)},
              {"message", message(text)},
              {"locations", Json::array({location(run, problem.place)})},
              {"partialFingerprints", fingerprints(input, problem)}};
  if (problem.criterion) {
    const Criterion& criterion = input.catalog.criteria[*problem.criterion];
    const Outcome outcome = input.assessment.findings[*problem.criterion].outcome;
    result["properties"] =
        tags({input.catalog.practices[criterion.practice].id, support::name_of(outcome)});
  } else {
    result["properties"] = tags({"gate", "missed"});
  }
  return result;
}

std::string diagnostic_text(const Diagnostic& diagnostic) {
  const std::string text = plain_line(diagnostic.message);
  return diagnostic.help.empty() ? text
                                 : fmt::format("{}.\nHelp: {}", text, plain_line(diagnostic.help));
}

/// Two of one kind that say the same are told apart by their order.
Json result_json(const ReportInput& input, Run& run, const Diagnostic& diagnostic,
                 std::map<std::string, std::size_t>& told) {
  const std::string code = diagnostic::code_name(diagnostic.code);
  const std::string what = fmt::format("{}/{}", code, plain_line(diagnostic.message));
  return Json{{"ruleId", code},
              {"ruleIndex", run.rules.of(code)},
              {"level", support::name_of(diagnostic.severity)},
              {"message", message(diagnostic_text(diagnostic))},
              {"locations", Json::array({location(run, diagnostic.primary->span)})},
              {"partialFingerprints",
               Json{{"primaryLocationLineHash", line_hash(input, what, ++told[what])}}},
              {"properties", tags({"input"})}};
}

Json notification_json(Run& run, const Diagnostic& diagnostic) {
  const std::string code = diagnostic::code_name(diagnostic.code);
  Json json{{"descriptor", Json{{"id", code}, {"index", run.codes.of(code)}}},
            {"level", support::name_of(diagnostic.severity)},
            {"message", message(diagnostic_text(diagnostic))}};
  if (has_place(diagnostic, run.sources))
    json["locations"] = Json::array({location(run, diagnostic.primary->span)});
  return json;
}

Json invocation_json(Run& run, std::span<const Diagnostic> diagnostics, bool is_successful) {
  Json notifications = Json::array();
  for (const Diagnostic& diagnostic : diagnostics) {
    notifications.push_back(notification_json(run, diagnostic));
  }
  return Json{{"executionSuccessful", is_successful},
              {"toolExecutionNotifications", notifications}};
}

/// What the codes mean that notifications refer to.
Json descriptors_json(const Run& run) {
  Json list = Json::array();
  for (const std::string& name : run.codes.names()) {
    list.push_back(code_json(name));
  }
  return list;
}

/// The answers, but not the lock; `<stdin>` holds answers too.
bool is_yaml(std::string_view uri) {
  return !uri.ends_with(".lock");
}

Json artifacts_json(const Run& run) {
  Json list = Json::array();
  for (const std::string& uri : run.files.names()) {
    list.push_back(Json{{"location", Json{{"uri", uri}}},
                        {"roles", Json::array({"analysisTarget"})},
                        {"mimeType", is_yaml(uri) ? "application/yaml" : "text/plain"}});
  }
  return list;
}

/// The log around the parts that are made already; all that is left is where they belong.
Json log_json(const Run& run, std::string_view version, const std::string& category, Json rules,
              Json invocation) {
  Json driver{{"name", "wwc"},
              {"fullName", fmt::format("wwc {}", version)},
              {"version", version},
              {"semanticVersion", version},
              {"informationUri", k_information_uri},
              {"rules", std::move(rules)},
              {"notifications", descriptors_json(run)}};
  Json one{{"tool", Json{{"driver", std::move(driver)}}},
           {"automationDetails", Json{{"id", category}}},
           {"columnKind", "unicodeCodePoints"},
           {"invocations", Json::array({std::move(invocation)})},
           {"artifacts", artifacts_json(run)}};
  return Json{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
              {"version", "2.1.0"},
              {"runs", Json::array({std::move(one)})}};
}

/// What kind of judgement this is, of whom, by what and of which day.
Json origin_json(const ReportInput& input) {
  return Json{{"notice", k_disclaimer},
              {"city", plain_line(city_text(input.answers.city))},
              {"catalog", plain_line(edition_text(input.catalog))},
              {"asOf", to_string(input.assessment.as_of.date)},
              {"asOfFrom", support::name_of(input.assessment.as_of.from)},
              {"assumptions", assumptions_json(input.assessment)}};
}

/// A notification in front of all others where the results rest on assumptions.
void add_what_if(Json& invocation, const Assessment& assessment) {
  const std::string text = plain_line(what_if_text(assessment));
  if (text.empty()) return;
  Json& notifications = invocation["toolExecutionNotifications"];
  notifications.insert(notifications.begin(),
                       Json{{"level", "warning"}, {"message", message(text)}});
}

}  // namespace

std::string render_sarif(const ReportInput& input, const ReportStyle& /*style*/) {
  Run run{input.sources};
  const std::vector<Problem> problems = find_problems(input);
  std::vector<const Diagnostic*> diagnostics = diagnostics_beside(input, problems);
  std::erase_if(diagnostics, [&](const Diagnostic* one) { return !has_place(*one, run.sources); });
  Json rules = rules_json(input, diagnostics, run);
  Json results = Json::array();
  for (const Problem& problem : problems) {
    results.push_back(result_json(input, run, problem));
  }
  std::map<std::string, std::size_t> told;
  for (const Diagnostic* diagnostic : diagnostics) {
    results.push_back(result_json(input, run, *diagnostic, told));
  }
  Json invocation = invocation_json(run, input.diagnostics, true);
  add_what_if(invocation, input.assessment);
  Json log = log_json(run, input.version, fmt::format("wwc/{}/", input.catalog.id),
                      std::move(rules), std::move(invocation));
  log["runs"][0]["results"] = std::move(results);
  log["runs"][0]["properties"] = origin_json(input);
  return json_text(log);
}

std::string render_invalid_sarif(const InvalidInput& input) {
  Run run{input.sources};
  Json invocation = invocation_json(run, input.diagnostics, false);
  const std::string category =
      input.catalog == nullptr ? "wwc/" : fmt::format("wwc/{}/", input.catalog->id);
  Json log = log_json(run, input.version, category, Json::array(), std::move(invocation));
  log["runs"][0]["results"] = Json::array();
  return json_text(log);
}

}  // namespace wwc::report
