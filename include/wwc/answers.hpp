// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "wwc/catalog.hpp"
#include "wwc/date.hpp"
#include "wwc/effort.hpp"
#include "wwc/fraction.hpp"
#include "wwc/gate.hpp"
#include "wwc/seldom.hpp"
#include "wwc/source.hpp"

/// What a city says of itself. Answers are parallel to the catalog they were read with: the answer
/// to `catalog.criteria[i].checklist[j]` is `answers.criteria[i].checklist[j]`.
namespace wwc {

/// What the city says of itself; nothing here decides a criterion but the dates that measures name.
struct City {
  std::string name;
  std::string state;
  std::string country;                      ///< ISO 3166 alpha-2, upper case; empty: not given.
  std::optional<std::uint64_t> population;  ///< Inhabitants.
  std::optional<Date> administration_began;
  Span name_span{};  ///< Of the value of `name`; empty: not given.
};

/// A person given as evidence; a part that is empty makes the piece incomplete.
struct Contact {
  std::string name;
  std::string title;
  std::string email;

  bool operator==(const Contact&) const = default;
};

/// Name and value of fields, in the order of the file.
using Fields = std::vector<std::pair<std::string, std::string>>;

/// One piece of evidence, with what it takes from the register already filled in. A city may name
/// ten thousand.
struct Evidence {
  EvidenceKind kind = EvidenceKind::file;
  std::string value;  ///< Path relative to the evidence root, URL, or text; empty for a contact.
  Seldom<Contact> contact;
  Seldom<std::string> register_id;  ///< The register entry it uses; empty: given in place.
  std::string title;
  std::optional<Date> date;   ///< Its own, else the register's; never after the as-of date.
  Seldom<std::string> pages;  ///< Page numbers such as `4-6, 9`; empty: none given.
  Seldom<std::string> note;
  Fields fields;
  Span span;
  Span date_span{};  ///< Of the date, in the register where it comes from there; empty without a
                     ///< date.
};

/// One record of an `Examples` measure.
struct Record {
  Fields fields;
  std::optional<Date> date;
  std::vector<Evidence> evidence;
  std::string note;
  Span span;
  Span date_span{};  ///< Of the date; empty without one.
};

/// A bare answer; `unknown` counts as not answered.
enum class Choice : std::uint8_t { yes, no, unknown };

/// `[]`: an answer that does not hold.
struct EmptyList {};

/// A share as answered, such as `34 of 41`.
struct ShareValue {
  Fraction value;    ///< At most 1.
  std::string text;  ///< As written.
};

/// What stands under `met`. `monostate`: not answered yet. Lists are never empty (`EmptyList` is).
using Value = std::variant<std::monostate, Choice, EmptyList, Date, ShareValue, std::vector<Date>,
                           std::vector<Record>, std::vector<std::string>>;

/// The answer to a checklist item, or to a criterion itself.
struct Answer {
  Value met;
  std::optional<Date> since;       ///< Only with a quarterly frequency: when it began.
  std::vector<Evidence> evidence;  ///< Informs and is verified; never decides.
  std::optional<Effort> effort;    ///< Of meeting the item; empty: as the catalog's scale has it.
  std::string note;
  Span span;  ///< Of the value; of the key where there is no value; empty where it is absent.
  Span since_span{};               ///< Of `since`; empty without one.
  std::vector<Span> date_spans{};  ///< Of each date in `met`: one for a date, parallel to a list of
                                   ///< dates, else none.
};

/// Who has looked at a criterion's answer, and when; informs only.
struct Review {
  std::string by;
  Date on;
  Span on_span{};
};

/// Everything that the city says to one criterion; empty where the file does not name it.
struct CriterionAnswer {
  std::vector<Answer> checklist;  ///< Parallel to `Criterion::checklist`.
  Answer own;                     ///< The criterion's own `met`, where it has one.
  std::vector<std::vector<Evidence>> documentation;  ///< Parallel to `Criterion::documentation`.
  bool not_applicable = false;
  std::string justification;
  std::string owner;  ///< Its own, else the practice's.
  std::optional<Date> due;
  std::optional<Effort> effort;  ///< Of everything that it lacks; empty: the sum of its steps.
  std::string note;
  std::optional<Review> reviewed;
  Span span;                     ///< Of the criterion's key; empty where the file does not name it.
  bool is_given = false;         ///< The file names the criterion.
  bool has_later_dates = false;  ///< A date in it lies after the as-of date and was not read.
};

/// A piece of evidence that has a name, to be used in several places.
struct RegisterEntry {
  std::string id;
  Evidence evidence;
  Span span;
};

/// Something that is taken for granted although the answers do not say it.
struct Assumption {
  std::string text;                      ///< As given: `DG1.published=yes`, `OD2=pass`.
  std::optional<std::size_t> passes{};   ///< The criterion taken to pass, whatever is answered.
  std::optional<EntryRef> documents{};   ///< The documentation entry taken to be ok.
  std::optional<std::size_t> answers{};  ///< The criterion in whose answers a value is put.
};

/// What an answers file holds with all it includes, parallel to its catalog.
struct Answers {
  City city;
  std::optional<Date> as_of;
  Span as_of_span;
  std::vector<RegisterEntry> evidence;    ///< The register, in file order.
  std::vector<CriterionAnswer> criteria;  ///< Parallel to `Catalog::criteria`.
  Gate gate;
  Span gate_span;
  std::vector<std::pair<GateKey, Span>> gate_spans{};  ///< Of the values under `gate`.
  bool has_gate = false;
  SourceId source{};                  ///< The main file.
  Span catalog_span{};                ///< Of the value of `catalog`; empty where it has none.
  Span include_span{};                ///< Of the key `include`; empty where it has none.
  std::vector<Span> answers_spans{};  ///< Of the key `answers` of each file that has one, the main
                                      ///< file first.
  /// What was put in place of what the file says; empty: these are the city's own answers.
  std::vector<Assumption> assumptions{};
};

}  // namespace wwc
