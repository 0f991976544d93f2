// SPDX-License-Identifier: MIT
#include "property/compare.hpp"

namespace wwc::property {
namespace {

std::string text_of(const std::optional<Date>& date) {
  return date ? to_string(*date) : "-";
}

std::string text_of(const Fields& fields) {
  std::string text;
  for (const auto& [name, value] : fields)
    text += " " + name + "=`" + value + "`";
  return text;
}

std::string text_of(std::optional<int> months) {
  return months ? " within " + std::to_string(*months) : "";
}

std::string text_of(const Measure& measure) {
  if (const auto* within = std::get_if<Within>(&measure.kind)) {
    return "within " + std::to_string(within->months) + (within->or_since ? " or since" : "");
  }
  if (const auto* share = std::get_if<Share>(&measure.kind)) {
    return std::string(share->bound == Bound::at_least ? "at least " : "more than ") +
           to_string(share->limit);
  }
  if (const auto* frequency = std::get_if<Frequency>(&measure.kind)) {
    return frequency->every == Cadence::quarter ? "quarterly" : "annually";
  }
  if (const auto* examples = std::get_if<Examples>(&measure.kind)) {
    std::string text = "examples >= " + std::to_string(examples->at_least) + " distinct `" +
                       examples->distinct + "` unique `" + examples->unique + "`" +
                       text_of(examples->within_months) + (examples->or_since ? " or since" : "");
    if (examples->each) {
      text += " each " + std::to_string(examples->each->at_least) + " " + examples->each->distinct;
    }
    for (const RecordField& field : examples->fields)
      text += " [" + field.name + "]";
    return text;
  }
  if (const auto* options = std::get_if<Options>(&measure.kind)) {
    return "options >= " + std::to_string(options->at_least);
  }
  std::string text = "any of (";
  for (const Measure& alternative : std::get<AnyOf>(measure.kind).measures) {
    text += text_of(alternative) + "; ";
  }
  return text + ")";
}

std::string text_of(const Value& value) {
  std::string text;
  if (const auto* choice = std::get_if<Choice>(&value)) {
    return *choice == Choice::yes ? "yes" : *choice == Choice::no ? "no" : "unknown";
  }
  if (const auto* date = std::get_if<Date>(&value)) return to_string(*date);
  if (const auto* share = std::get_if<ShareValue>(&value)) return share->text;
  if (const auto* dates = std::get_if<std::vector<Date>>(&value)) {
    for (const Date date : *dates)
      text += to_string(date) + " ";
  } else if (const auto* records = std::get_if<std::vector<Record>>(&value)) {
    for (const Record& record : *records) {
      text += "\n      {" + text_of(record.date) + text_of(record.fields) + "}";
    }
  } else if (const auto* ids = std::get_if<std::vector<std::string>>(&value)) {
    for (const std::string& id : *ids)
      text += id + " ";
  } else {
    return std::holds_alternative<EmptyList>(value) ? "[]" : "(nothing)";
  }
  return text;
}

std::string text_of(const Catalog& catalog, const Documentation& entry) {
  std::string text = " at_least " + std::to_string(entry.at_least) + text_of(entry.within_months);
  for (const RecordField& field : entry.fields)
    text += " [" + field.name + "]";
  if (entry.pages_required) text += " pages";
  if (entry.distinct) text += " distinct " + std::to_string(entry.distinct->at_least);
  if (entry.departments) text += " departments " + std::to_string(entry.departments->at_least);
  if (entry.latest_of) text += " latest_of";
  if (entry.same_as) text += " same_as " + full_id(catalog, *entry.same_as);
  if (entry.needs) text += " needs " + full_id(catalog, *entry.needs);
  if (entry.for_item) text += " for item " + std::to_string(*entry.for_item);
  if (entry.for_records) text += " for_records " + entry.for_records->is;
  if (entry.alternative) text += " or " + std::to_string(*entry.alternative);
  if (entry.or_records) text += " or_records";
  return text;
}

std::string text_of(const Case& the_case, const Evidence& piece) {
  std::string text = "\n      `" + piece.value + "` " + piece.contact->name + " " +
                     text_of(piece.date) + " pages `" + *piece.pages + "`" + text_of(piece.fields);
  const auto fact = the_case.facts.files.find(piece.value);
  if (fact == the_case.facts.files.end()) return text;
  const std::string sha256 = to_string(fact->second.sha256);
  const auto state = static_cast<int>(fact->second.state);
  return text +
         (sha256.empty() ? " bad file " + std::to_string(state) : " file " + sha256.substr(56));
}

}  // namespace

std::string describe(const Case& the_case, std::size_t index) {
  const Criterion& criterion = the_case.catalog.criteria[index];
  const CriterionAnswer& answers = the_case.answers.criteria[index];
  std::string text = criterion.id + " as of " + to_string(the_case.as_of) + ", administration " +
                     text_of(the_case.answers.city.administration_began) + ", require " +
                     std::to_string(criterion.require) + ", obligation " +
                     std::to_string(static_cast<int>(criterion.obligation)) +
                     (answers.not_applicable ? ", not applicable" : "") + ", justification `" +
                     answers.justification + "`";
  for (const std::size_t other : criterion.prerequisites) {
    text += ", after " + the_case.catalog.criteria[other].id;
  }
  const auto add = [&text](const std::string& id, const std::optional<Measure>& measure,
                           const Answer& answer) {
    text += "\n  " + id + " <" + (measure ? text_of(*measure) : "") + "> since " +
            text_of(answer.since) + ": " + text_of(answer.met);
  };
  for (std::size_t i = 0; i < criterion.checklist.size(); ++i) {
    add(criterion.checklist[i].id, criterion.checklist[i].measure, answers.checklist[i]);
  }
  if (criterion.is_answered_itself()) add("met", criterion.measure, answers.own);
  for (std::size_t i = 0; i < criterion.documentation.size(); ++i) {
    text += "\n  " + criterion.documentation[i].id +
            text_of(the_case.catalog, criterion.documentation[i]);
    for (const Evidence& piece : answers.documentation[i])
      text += text_of(the_case, piece);
  }
  return text + "\n";
}

}  // namespace wwc::property
