// SPDX-License-Identifier: MIT
#include "report/comparison_report.hpp"
#include "report/json_parts.hpp"
#include "report/words.hpp"
#include "support/names.hpp"

namespace wwc::report {
namespace {

/// The value of `schema`; another number where a field is renamed or goes away.
constexpr std::string_view k_comparison_schema = "wwc-comparison/1";

template <typename Enum>
Json name_or_null(const std::optional<Enum>& value) {
  return value ? Json(support::name_of(*value)) : Json();
}

/// What names the catalog of an older result is not known.
Json status_json(const PastAssessment& side) {
  return side.catalog_title.empty() ? Json() : Json(support::name_of(side.catalog_status));
}

Json side_json(const PastAssessment& side, std::string_view source) {
  return Json{{"source", source},
              {"city", side.city},
              {"as_of", to_string(side.as_of)},
              {"as_of_from", name_or_null(side.as_of_from)},
              {"catalog_title", text_or_null(side.catalog_title)},
              {"catalog_edition", text_or_null(side.catalog_edition)},
              {"catalog_status", status_json(side)},
              {"catalog_sha256", side.catalog_sha256},
              {"possible", side.score.possible},
              {"passed", side.score.passed},
              {"claimed", side.score.claimed},
              {"unchecked", side.score.unchecked},
              {"level", text_or_null(side.level)},
              {"claimed_level", text_or_null(side.claimed_level)},
              {"assumptions", side.assumptions}};
}

Json causes_json(const Change& change) {
  Json list = Json::array();
  for (const CauseFound& found : change.causes) {
    list.push_back(Json{{"cause", support::name_of(found.cause)}, {"detail", found.detail}});
  }
  return list;
}

}  // namespace

std::string render_comparison_json(const ComparisonInput& input, const ReportStyle& /*style*/) {
  const Comparison& comparison = input.comparison;
  Json json{{"schema", k_comparison_schema},
            {"generator", generator_json(input.version)},
            {"notice", k_disclaimer},
            {"catalog", comparison.after.catalog_id},
            {"before", side_json(comparison.before, input.before)},
            {"after", side_json(comparison.after, input.after)}};
  json["changes"] = Json::array();
  for (const Change& change : comparison.changes) {
    json["changes"].push_back(Json{{"kind", support::name_of(change.kind)},
                                   {"id", change.id},
                                   {"title", change.title},
                                   {"before", name_or_null(change.before)},
                                   {"after", name_or_null(change.after)},
                                   {"status_before", name_or_null(change.status_before)},
                                   {"status_after", name_or_null(change.status_after)},
                                   {"causes", causes_json(change)}});
  }
  return json_text(json);
}

std::string render_invalid_comparison_json(const InvalidInput& input) {
  return invalid_json_text(k_comparison_schema, input);
}

}  // namespace wwc::report
