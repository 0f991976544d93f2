// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "property/case.hpp"
#include "wwc/assessment.hpp"

/// A city that answers the built-in catalog, written down in few words.
namespace wwc::property {

/// The catalog of criteria/wwc-2018.yaml, read once.
[[nodiscard]] const Catalog& guide_catalog();

[[nodiscard]] Date day(const std::string& text);
[[nodiscard]] Evidence file(const std::string& path);
[[nodiscard]] Evidence url(const std::string& address);
[[nodiscard]] Evidence text(const std::string& words);
[[nodiscard]] Evidence dated(Evidence piece, const std::string& date);
[[nodiscard]] Evidence paged(Evidence piece, const std::string& pages);
[[nodiscard]] Evidence with(Evidence piece, const std::string& field, const std::string& value);
[[nodiscard]] Value days(const std::vector<std::string>& dates);
[[nodiscard]] Value share(std::int64_t part, std::int64_t whole);
[[nodiscard]] Value ids(const std::vector<std::string>& chosen);
[[nodiscard]] Record record(const std::string& date, const Fields& fields);

/// Assessed on 1 November 2026 unless said otherwise. Every file that is given exists, with a
/// content of its own, unless its path begins with `absent/`.
class GuideCity {
public:
  explicit GuideCity(const std::string& as_of = "2026-11-01");

  /// Whatever the criterion asks for, on the as-of date.
  GuideCity& pass(const std::string& criterion);
  /// The answer to an item or to a criterion itself.
  GuideCity& answer(const std::string& id, Value value);
  /// When a quarterly duty began.
  GuideCity& since(const std::string& id, const std::string& date);
  /// All pieces of an entry.
  GuideCity& give(const std::string& id, std::vector<Evidence> pieces);
  /// The day on which the administration began.
  GuideCity& administration(const std::string& date);
  /// Makes the content of one file the same as that of another.
  GuideCity& same_content(const std::string& path, const std::string& other);

  [[nodiscard]] Assessment assessment() const;
  [[nodiscard]] Outcome outcome(const std::string& criterion) const;
  [[nodiscard]] ItemOutcome item(const std::string& id) const;
  [[nodiscard]] bool documented(const std::string& id) const;
  [[nodiscard]] std::string expires(const std::string& id) const;
  [[nodiscard]] EntryState entry(const std::string& id) const;
  [[nodiscard]] bool unchecked(const std::string& criterion) const;

private:
  Case city_;
};

}  // namespace wwc::property
