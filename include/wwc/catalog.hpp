// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "wwc/effort.hpp"
#include "wwc/fraction.hpp"
#include "wwc/measure.hpp"
#include "wwc/source.hpp"

/// A catalog: what a city is judged by. References between its parts are resolved to positions when
/// it is loaded, so a `Catalog` in memory has no dangling reference.
namespace wwc {

/// The kinds of evidence, in the order in which the documentation lists them.
enum class EvidenceKind : std::uint8_t { file, url, text, contact };

/// What is answered: a checklist item of the criterion at hand, or (no item) the criterion itself.
struct AnswerRef {
  std::optional<std::size_t> item;
  friend bool operator==(const AnswerRef&, const AnswerRef&) = default;
};

/// A documentation entry anywhere in the catalog, by position.
struct EntryRef {
  std::size_t criterion = 0;
  std::size_t entry = 0;
  friend bool operator==(const EntryRef&, const EntryRef&) = default;
};

/// An answer or a documentation entry anywhere in the catalog, by position.
struct PartRef {
  std::size_t criterion = 0;
  std::variant<AnswerRef, std::size_t> part;  ///< An answer, or the position of an entry.
  friend bool operator==(const PartRef&, const PartRef&) = default;
};

/// What a resource is.
enum class ResourceKind : std::uint8_t { guide, template_, generator, playbook, partner, strategy };

/// What a resource helps with: a practice, a criterion, or a part of one, by position.
struct HelpTarget {
  std::optional<std::size_t> practice;  ///< The practice; empty: `criterion` is meant.
  std::size_t criterion = 0;
  std::optional<PartRef> part;  ///< One of its items or entries; empty: all of it.
};

/// Something or somebody that helps a city to close gaps.
struct Resource {
  std::string title;
  std::string url;  ///< http or https; empty: none is known.
  std::string id{};
  std::string publisher{};
  ResourceKind kind = ResourceKind::guide;
  bool archived = false;            ///< It belongs to an organization that has closed.
  std::vector<HelpTarget> helps{};  ///< Empty: the whole catalog.
  std::string note{};
  std::vector<std::string> tactics{};  ///< Of a strategy: what can be done, in order.
  Span span{};
};

/// At least so many distinct values of a field, over the pieces that count.
struct DistinctValues {
  std::string field;
  std::uint32_t at_least = 1;
};

/// The records of an `Examples` measure whose field has this value.
struct ForRecords {
  AnswerRef of;
  std::string field;
  std::string is;
};

/// One of the M statements of which a criterion asks N.
struct ChecklistItem {
  std::string id;
  std::string text;
  std::optional<Measure> measure;
  std::string reading;  ///< How the guide is read where it leaves room; empty: it leaves none.
  Span span;
  EffortClass effort = EffortClass::change;  ///< What meeting it takes, where it is not met.
};

/// One entry of the required supporting documentation, with what makes it ok.
struct Documentation {
  std::string id;
  std::string text;
  std::string reading;
  std::vector<EvidenceKind> accepts{EvidenceKind::file, EvidenceKind::url};
  std::uint32_t at_least = 1;        ///< Distinct pieces that must count.
  std::vector<RecordField> fields;   ///< Every piece must carry these.
  bool pages_required = false;       ///< Every piece must name page numbers.
  std::optional<int> within_months;  ///< Every piece must be dated, and no older.
  std::optional<DistinctValues> distinct;
  std::optional<DistinctValues>
      departments;  ///< Asked only when every piece that counts names the field.
  std::optional<AnswerRef>
      latest_of;  ///< Pieces of the newest `at_least` dates listed there; no other.
  std::optional<EntryRef> same_as;         ///< The same evidence as that entry.
  std::optional<EntryRef> needs;           ///< That entry must be ok too.
  std::optional<std::size_t> for_item;     ///< Belongs to this checklist item alone.
  std::optional<ForRecords> for_records;   ///< Belongs to these records alone.
  std::optional<std::size_t> alternative;  ///< One of the two entries suffices (`or`).
  std::optional<AnswerRef> or_records;  ///< Also ok when that answer is met by records with links.
  Span span;
  EffortClass effort = EffortClass::attach;  ///< What each piece takes, where nothing is given.

  /// True if the entry is asked for the criterion as a whole, not only for an item or for some
  /// records.
  bool is_for_criterion() const { return !for_item && !for_records; }
};

/// Whether a criterion has to be satisfied to pass.
enum class Obligation : std::uint8_t { must, should, suggested };
/// Whether a criterion is counted: only an active one is.
enum class CriterionStatus : std::uint8_t { active, future, retired };

/// One point to earn, and everything that it asks.
struct Criterion {
  std::string id;
  std::string title;
  std::string statement;
  std::size_t practice = 0;   ///< Position in `Catalog::practices`.
  std::uint32_t require = 0;  ///< N of the checklist's M items; 0 where there is no checklist.
  std::vector<ChecklistItem> checklist;
  std::optional<Measure> measure;  ///< Of the criterion itself.
  std::string reading;
  std::vector<Documentation> documentation;
  std::vector<std::size_t> prerequisites;  ///< Positions in `Catalog::criteria`; without a cycle.
  std::vector<std::string> notes;
  Obligation obligation = Obligation::must;
  CriterionStatus status = CriterionStatus::active;
  bool not_applicable_allowed = false;
  Span span;
  EffortClass effort = EffortClass::change;  ///< What its own answer takes, where it is not met.
  std::vector<std::string> helps{};  ///< Ids in `Catalog::helps_catalog` that this one furthers.
  std::vector<std::string> inferred_from{};  ///< Ids there; any one that holds shows this one done.

  /// True if the criterion has a `met` of its own: no checklist, or a measure beside it.
  bool is_answered_itself() const { return checklist.empty() || measure.has_value(); }
  /// True if it enters the score and does not pass by itself.
  bool is_to_earn() const { return is_counted() && obligation != Obligation::suggested; }
  /// True if it enters the score.
  bool is_counted() const { return status == CriterionStatus::active; }
};

/// A group of criteria.
struct Practice {
  std::string id;
  std::string title;
  std::string summary;
  Span span;
};

/// A level is reached when its share of the counted criteria pass and every lower level is reached.
struct Level {
  std::string id;
  std::string title;
  Fraction at_least;
  std::string at_least_text;           ///< As the catalog writes it: `51%`.
  std::vector<std::size_t> practices;  ///< Counted practices, by position; empty: all.
  Span span;
  std::string reading{};  ///< How the guide is read where it leaves room; empty: it leaves none.
  std::string group{};    ///< What it has in common with the levels beside it; may be empty.
};

/// Which cities may take part; a city that may not is assessed all the same.
struct Eligibility {
  std::string country;  ///< ISO 3166 alpha-2; empty: any.
  std::uint64_t population_at_least = 0;
};

/// Whether the certification still goes by this catalog.
enum class CatalogStatus : std::uint8_t { current, superseded };

/// What a city is judged by: practices, criteria and levels.
struct Catalog {
  std::string id;
  std::string title;
  std::string edition;
  std::string publisher;
  std::string source;
  CatalogStatus status = CatalogStatus::current;
  std::string note;
  std::optional<Eligibility> eligibility;
  std::vector<Level> levels;  ///< Lowest first.
  std::vector<Practice> practices;
  std::vector<Criterion> criteria;  ///< Catalog order: by practice, then as written.
  std::vector<Resource> resources;
  std::string sha256;  ///< Of the catalog's text, 64 lower case hex digits.
  EffortScale effort{};
  std::string helps_catalog{};  ///< Id of the catalog that its criteria help with; empty: none.
};

/// The position of the criterion with exactly this id.
std::optional<std::size_t> find_criterion(const Catalog& catalog, std::string_view id);
/// The full id of an entry, such as `DG1.inventory`.
std::string full_id(const Catalog& catalog, EntryRef entry);
/// The full id of a part: of an answer as below, or of an entry as above.
std::string full_part_id(const Catalog& catalog, const PartRef& part);
/// The full id of an item, or the criterion's own id.
std::string full_id(const Criterion& criterion, AnswerRef answer);

}  // namespace wwc
