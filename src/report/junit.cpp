// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "report/formats.hpp"
#include "report/problems.hpp"
#include "report/terminal_page.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "report/xml_writer.hpp"
#include "support/names.hpp"
#include "support/text.hpp"

/// A suite for each practice with a case for each of its criteria that count, and one for the gate
/// with a case for each demand. What the forms of Ant and of Jenkins have in common: a host that
/// is always the same, and the as-of date as the time of the run.
namespace wwc::report {
namespace {

enum class CaseResult : std::uint8_t { passed, failed, skipped };

struct Case {
  std::string name;
  CaseResult result = CaseResult::passed;
  std::string type;     ///< Of a failure: the outcome, or the key of the demand.
  std::string message;  ///< Of a failure, or why it is skipped.
  std::string details;  ///< One line each.
};

struct Suite {
  std::string id;  ///< What stands behind the catalog's id in the names of classes.
  std::string title;
  std::vector<Case> cases;
};

std::string lines_of(const std::vector<std::string>& lines) {
  return support::join(lines, "\n");
}

Case case_of(const ReportInput& input, std::size_t position) {
  const Criterion& criterion = input.catalog.criteria[position];
  const Finding& finding = input.assessment.findings[position];
  Case result;
  result.name = plain_line(fmt::format("{} {}", criterion.id, criterion.title));
  if (finding.outcome == Outcome::pass) return result;
  result.type = support::name_of(finding.outcome);
  result.message = outcome_words(finding);
  if (finding.outcome == Outcome::not_applicable) {
    result.result = CaseResult::skipped;
    result.details = plain_line(input.answers.criteria[position].justification);
    return result;
  }
  result.result = CaseResult::failed;
  std::vector<std::string> lines;
  for (const Gap& gap : finding.gaps) {
    lines.push_back(gap_line(gap));
  }
  result.details = lines_of(lines);
  return result;
}

Case case_of(const GateVerdict& verdict) {
  Case result;
  result.name = plain_line(demand_text(verdict));
  if (verdict.held) return result;
  result.result = CaseResult::failed;
  result.type = support::name_of(verdict.key);
  result.message = plain_line(verdict.shortfall);
  std::vector<std::string> lines;
  for (const GateFault& fault : verdict.faults) {
    lines.push_back(plain_line(fault.text));
  }
  result.details = lines_of(lines);
  return result;
}

/// A case that nobody has passed, so that what follows is not taken for earned.
Suite what_if_suite(const std::string& what_if) {
  Suite suite{"what-if", "what if", {}};
  suite.cases.push_back({plain_line(what_if), CaseResult::skipped, {}, plain_line(what_if), {}});
  return suite;
}

std::vector<Suite> suites_of(const ReportInput& input) {
  std::vector<Suite> suites;
  const std::string what_if = what_if_text(input.assessment);
  if (!what_if.empty()) suites.push_back(what_if_suite(what_if));
  if (input.gate != nullptr) {
    Suite& gate = suites.emplace_back(Suite{"gate", "gate", {}});
    for (const GateVerdict& verdict : input.gate->verdicts) {
      gate.cases.push_back(case_of(verdict));
    }
  }
  for (std::size_t practice = 0; practice < input.catalog.practices.size(); ++practice) {
    const Practice& asked = input.catalog.practices[practice];
    Suite& suite = suites.emplace_back(
        Suite{asked.id, plain_line(fmt::format("{} {}", asked.id, asked.title)), {}});
    for (const std::size_t position : criteria_of(input.catalog, practice)) {
      if (input.assessment.findings[position].counted) {
        suite.cases.push_back(case_of(input, position));
      }
    }
  }
  return suites;
}

std::string count_of(const Suite& suite, CaseResult result) {
  return std::to_string(std::ranges::count(suite.cases, result, &Case::result));
}

void write_case(XmlWriter& xml, const Case& one, const std::string& class_name) {
  const XmlWriter::Attributes names{{"name", one.name}, {"classname", class_name}, {"time", "0"}};
  switch (one.result) {
    case CaseResult::passed:
      xml.element("testcase", names);
      return;
    case CaseResult::failed:
      xml.open("testcase", names);
      xml.element("failure", {{"message", one.message}, {"type", one.type}}, one.details);
      break;
    case CaseResult::skipped:
      xml.open("testcase", names);
      xml.element("skipped", {{"message", one.message}}, one.details);
      break;
  }
  xml.close();
}

void write_properties(XmlWriter& xml, const ReportInput& input) {
  const auto property = [&](std::string_view name, std::string_view value) {
    xml.element("property", {{"name", std::string{name}}, {"value", plain_line(value)}});
  };
  xml.open("properties");
  property("notice", k_disclaimer);
  property("city", city_text(input.answers.city));
  property("catalog", edition_text(input.catalog));
  property("as_of", to_string(input.assessment.as_of.date));
  property("as_of_from", support::name_of(input.assessment.as_of.from));
  const std::string what_if = what_if_text(input.assessment);
  if (!what_if.empty()) property("assumptions", what_if);
  property("wwc", input.version);
  xml.close();
}

void write_suite(XmlWriter& xml, const ReportInput& input, const Suite& suite, std::size_t number) {
  xml.open("testsuite", {{"name", suite.title},
                         {"package", input.catalog.id},
                         {"id", std::to_string(number)},
                         {"timestamp", to_string(input.assessment.as_of.date) + "T00:00:00"},
                         {"hostname", "localhost"},
                         {"tests", std::to_string(suite.cases.size())},
                         {"failures", count_of(suite, CaseResult::failed)},
                         {"errors", "0"},
                         {"skipped", count_of(suite, CaseResult::skipped)},
                         {"time", "0"}});
  write_properties(xml, input);
  for (const Case& one : suite.cases) {
    write_case(xml, one, fmt::format("{}.{}", input.catalog.id, suite.id));
  }
  xml.element("system-out", {});
  xml.element("system-err", {});
  xml.close();
}

}  // namespace

std::string render_junit(const ReportInput& input, const ReportStyle& /*style*/) {
  XmlWriter xml;
  xml.open("testsuites");
  std::size_t number = 0;
  for (const Suite& suite : suites_of(input)) {
    write_suite(xml, input, suite, number++);
  }
  xml.close();
  return xml.text();
}

}  // namespace wwc::report
