// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "diagnostic/codes.hpp"
#include "diagnostic/render.hpp"
#include "report/explanation.hpp"
#include "report/json_parts.hpp"
#include "report/words.hpp"
#include "support/names.hpp"

/// The parts of a catalog and of an assessment that an explanation shows are those of their own
/// reports, so that no two formats can tell different stories.
namespace wwc::report {
namespace {

Json head_json(std::string_view kind, std::string_view id, std::string_view version) {
  return Json{{"schema", k_explanation_schema},
              {"generator", generator_json(version)},
              {"kind", kind},
              {"id", id}};
}

/// The place of a criterion among those of its practice.
std::size_t place_in_practice(const Catalog& catalog, std::size_t criterion) {
  const auto begin = catalog.criteria.begin();
  return static_cast<std::size_t>(std::count_if(
      begin, begin + static_cast<std::ptrdiff_t>(criterion), [&](const Criterion& earlier) {
        return earlier.practice == catalog.criteria[criterion].practice;
      }));
}

/// Kind and id of a target.
struct TargetName {
  std::string_view kind;
  std::string id;
};

TargetName name_of(const Catalog& catalog, const Target& target) {
  struct Namer {
    const Catalog& catalog;
    TargetName operator()(const CriterionTarget& at) const {
      return {"criterion", catalog.criteria[at.criterion].id};
    }
    TargetName operator()(const ItemTarget& at) const {
      return {"item", full_id(catalog.criteria[at.criterion], AnswerRef{at.item})};
    }
    TargetName operator()(const EntryTarget& at) const {
      return {"documentation", full_id(catalog, EntryRef{at.criterion, at.entry})};
    }
    TargetName operator()(const PracticeTarget& at) const {
      return {"practice", catalog.practices[at.practice].id};
    }
    TargetName operator()(const LevelTarget& at) const {
      return {"level", catalog.levels[at.level].id};
    }
    TargetName operator()(const ResourceTarget& at) const {
      return {"resource", catalog.resources[at.resource].id};
    }
  };
  return std::visit(Namer{catalog}, target);
}

/// The part of the catalog's report that is about a target.
struct AskedPart {
  const Catalog& catalog;
  const Json& tree;

  const Json& operator()(const CriterionTarget& at) const {
    const std::size_t practice = catalog.criteria[at.criterion].practice;
    return tree["practices"][practice]["criteria"][place_in_practice(catalog, at.criterion)];
  }
  const Json& operator()(const ItemTarget& at) const {
    return (*this)(CriterionTarget{at.criterion})["checklist"][at.item];
  }
  const Json& operator()(const EntryTarget& at) const {
    return (*this)(CriterionTarget{at.criterion})["documentation"][at.entry];
  }
  const Json& operator()(const PracticeTarget& at) const { return tree["practices"][at.practice]; }
  const Json& operator()(const LevelTarget& at) const { return tree["levels"][at.level]; }
  const Json& operator()(const ResourceTarget& at) const { return tree["resources"][at.resource]; }
};

/// The part of the assessment's report that is about a target.
struct FoundPart {
  const Json& tree;

  const Json& operator()(const CriterionTarget& at) const { return tree["criteria"][at.criterion]; }
  const Json& operator()(const ItemTarget& at) const {
    return tree["criteria"][at.criterion]["checklist"][at.item];
  }
  const Json& operator()(const EntryTarget& at) const {
    return tree["criteria"][at.criterion]["documentation"][at.entry];
  }
  const Json& operator()(const PracticeTarget& at) const { return tree["practices"][at.practice]; }
  const Json& operator()(const LevelTarget& at) const { return tree["levels"][at.level]; }
  const Json& operator()(const ResourceTarget&) const { return nothing; }

  Json nothing{};
};

void add_asked(Json& json, const Catalog& catalog, const Target& target) {
  const Json tree = catalog_tree(catalog);
  json["catalog"] = Json{{"id", catalog.id},
                         {"title", catalog.title},
                         {"edition", catalog.edition},
                         {"sha256", catalog.sha256}};
  json["asked"] = std::visit(AskedPart{catalog, tree}, target);
}

/// The rule of a criterion as a tree, each node with whether it holds.
class RuleTree {
public:
  RuleTree(const Catalog& catalog, const Assessment& assessment, std::size_t criterion)
      : catalog_(catalog),
        assessment_(assessment),
        position_(criterion),
        criterion_(catalog.criteria[criterion]),
        finding_(assessment.findings[criterion]) {}

  [[nodiscard]] Json json() const {
    Json parts = Json::array();
    if (!criterion_.checklist.empty()) parts.push_back(checklist());
    if (finding_.own) parts.push_back(answer(*finding_.own, AnswerRef{}));
    add_entries(parts, [](const Documentation& entry) { return entry.is_for_criterion(); });
    for (const std::size_t needed : criterion_.prerequisites) {
      const Outcome outcome = assessment_.findings[needed].outcome;
      parts.push_back(
          Json{{"rule", "criterion"},
               {"id", catalog_.criteria[needed].id},
               {"holds", outcome == Outcome::pass || outcome == Outcome::not_applicable},
               {"outcome", support::name_of(outcome)}});
    }
    const bool holds =
        std::ranges::all_of(parts, [](const Json& part) { return part["holds"] == true; });
    return Json{{"rule", "all_of"}, {"id", criterion_.id}, {"holds", holds}, {"parts", parts}};
  }

private:
  [[nodiscard]] Json checklist() const {
    Json parts = Json::array();
    for (std::size_t item = 0; item < criterion_.checklist.size(); ++item) {
      parts.push_back(answer(finding_.checklist[item], AnswerRef{item}));
    }
    return Json{{"rule", "at_least"},
                {"id", criterion_.id},
                {"holds", finding_.items_documented >= criterion_.require},
                {"needs", criterion_.require},
                {"of", criterion_.checklist.size()},
                {"have", finding_.items_documented},
                {"parts", parts}};
  }

  [[nodiscard]] Json answer(const AnswerFinding& finding, AnswerRef ref) const {
    Json json{{"rule", "answer"},
              {"id", full_id(criterion_, ref)},
              {"holds", finding.documented},
              {"outcome", support::name_of(finding.outcome)},
              {"value", text_or_null(finding.value)}};
    json["parts"] = Json::array();
    add_entries(json["parts"], [&](const Documentation& entry) {
      const bool is_for_records = entry.for_records && entry.for_records->of == ref;
      return is_for_records || (ref.item && entry.for_item == ref.item);
    });
    return json;
  }

  template <typename Predicate>
  void add_entries(Json& parts, Predicate belongs) const {
    for (std::size_t entry = 0; entry < criterion_.documentation.size(); ++entry) {
      if (!belongs(criterion_.documentation[entry])) continue;
      const EntryFinding& finding = finding_.documentation[entry];
      const bool holds = finding.state == EntryState::ok ||
                         finding.state == EntryState::not_required ||
                         finding.covered_by_alternative;
      parts.push_back(Json{{"rule", "documentation"},
                           {"id", full_id(catalog_, EntryRef{position_, entry})},
                           {"holds", holds},
                           {"state", support::name_of(finding.state)}});
    }
  }

  const Catalog& catalog_;
  const Assessment& assessment_;
  std::size_t position_;
  const Criterion& criterion_;
  const Finding& finding_;
};

Json side_json(const Catalog& catalog, const WorthSide& side) {
  Json json{{"passed", side.score.passed}, {"possible", side.score.possible}};
  json["level"] = side.level ? Json(catalog.levels[*side.level].id) : Json();
  json["next_level"] = nullptr;
  if (side.next_level) {
    json["next_level"] =
        Json{{"id", catalog.levels[side.next_level->level].id}, {"needs", side.next_level->needs}};
  }
  return json;
}

Json worth_json(const Catalog& catalog, const std::optional<Worth>& worth,
                const std::optional<WorthSide>& by_first_way) {
  if (!worth) return Json();
  Json json{{"with", side_json(catalog, worth->with)},
            {"without", side_json(catalog, worth->without)}};
  json["included"] = Json::array();
  for (const std::size_t criterion : worth->included) {
    json["included"].push_back(catalog.criteria[criterion].id);
  }
  json["with_first_way"] = by_first_way ? side_json(catalog, *by_first_way) : Json();
  return json;
}

/// The cheapest first; empty where there is nothing to do.
Json ways_json(const Catalog& catalog, const PlanResult& ways) {
  Json list = Json::array();
  if (ways.outcome != PlanOutcome::planned) return list;
  list.push_back(plan_json(catalog, ways.best));
  for (const Plan& other : ways.alternatives)
    list.push_back(plan_json(catalog, other));
  return list;
}

Json lapses_json(const std::vector<Lapse>& lapses) {
  Json list = Json::array();
  for (const Lapse& lapse : lapses) {
    list.push_back(Json{{"target", lapse.target},
                        {"last_day", to_string(lapse.last_day)},
                        {"ends_outcome", lapse.ends_outcome}});
  }
  return list;
}

}  // namespace

std::string render_explanation_json(const Catalog& catalog, const Target& target,
                                    std::string_view version) {
  const TargetName name = name_of(catalog, target);
  Json json = head_json(name.kind, name.id, version);
  add_asked(json, catalog, target);
  return json_text(json);
}

std::string render_explanation_json(const ReportInput& input, const Target& target) {
  const TargetName name = name_of(input.catalog, target);
  const Json tree = assessment_tree(input);
  Json json = head_json(name.kind, name.id, input.version);
  json["notice"] = k_disclaimer;
  json["assumptions"] = tree["assumptions"];
  add_asked(json, input.catalog, target);
  json["city"] = tree["city"];
  json["as_of"] = tree["as_of"];
  json["as_of_from"] = tree["as_of_from"];
  json["score"] = tree["score"];
  json["found"] = std::visit(FoundPart{tree, {}}, target);
  if (const auto* at = std::get_if<CriterionTarget>(&target)) {
    const Finding& finding = input.assessment.findings[at->criterion];
    json["rule"] = RuleTree{input.catalog, input.assessment, at->criterion}.json();
    const PlanResult ways = ways_to_pass(input, at->criterion);
    json["worth"] =
        worth_json(input.catalog, worth_of(input.catalog, input.assessment, at->criterion),
                   side_of_first_way(input, ways));
    json["ways"] = ways_json(input.catalog, ways);
    if (ways.outcome == PlanOutcome::planned)
      json["found"]["to_pass"] = to_pass_json(input.catalog, ways.best, ways.proven);
    json["ways_lower_bound"] =
        ways.outcome == PlanOutcome::planned ? effort_json(ways.lower_bound) : Json();
    json["lapses"] = lapses_json(lapses_of(input.catalog, finding, at->criterion));
  }
  return json_text(json);
}

std::string render_code_json(DiagnosticCode code, std::string_view version) {
  const diagnostic::CodeInfo* info = diagnostic::find_code(code);
  Json json = head_json("code", diagnostic::code_name(code), version);
  json["severity"] = support::name_of(info->severity);
  json["title"] = info->title;
  json["explanation"] = info->explanation;
  return json_text(json);
}

std::string render_word_json(std::span<const WordMeaning> meanings, std::string_view version) {
  Json json = head_json("word", meanings.front().name, version);
  json["meanings"] = Json::array();
  for (const WordMeaning& each : meanings) {
    json["meanings"].push_back(Json{{"of", each.kind},
                                    {"meaning", each.meaning},
                                    {"to_close", text_or_null(std::string{each.to_close})}});
  }
  return json_text(json);
}

std::string render_invalid_explanation_json(const InvalidInput& input) {
  return invalid_json_text(k_explanation_schema, input);
}

}  // namespace wwc::report
