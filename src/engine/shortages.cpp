// SPDX-License-Identifier: MIT
#include "engine/shortages.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "engine/judge_examples.hpp"
#include "support/text.hpp"

namespace wwc::engine {
namespace {

using Positions = std::vector<std::size_t>;

/// What pieces show of one thing that is counted, by a key of each that is different.
class Shown {
public:
  void count(const std::string& key) { now_.insert(key); }
  void count_once_mended(const std::string& key, std::size_t piece) {
    mended_[key].push_back(piece);
  }

  /// How far what is shown stays below what is asked; nothing where it does not.
  [[nodiscard]] std::optional<Shortage> below(std::size_t asked) const {
    if (now_.size() >= asked) return std::nullopt;
    Shortage shortage;
    shortage.lacking = static_cast<std::uint32_t>(asked - now_.size());
    shortage.steps = shortage.lacking;
    for (const auto& [key, pieces] : mended_)
      if (!now_.contains(key)) shortage.by_file.push_back(pieces);
    return shortage;
  }

private:
  std::set<std::string> now_;
  std::map<std::string, Positions> mended_;
};

std::string value_of(const PieceFinding& piece, const std::string& field) {
  return support::normalized_text(field_value(piece.piece.fields, field));
}

/// What the pieces show by the key that each has; an empty key shows nothing.
template <typename KeyOf>
Shown show(const JudgedEntry& judged, KeyOf&& key_of) {
  Shown shown;
  for (std::size_t i = 0; i < judged.pieces.size(); ++i) {
    const PieceFinding& piece = judged.finding.evidence[i];
    const std::string key = key_of(piece);
    if (key.empty()) continue;
    if (judged.pieces[i].holds) shown.count(key);
    if (!judged.pieces[i].holds && piece.needs_only_file) shown.count_once_mended(key, i);
  }
  return shown;
}

class ShortageFinder {
public:
  explicit ShortageFinder(const GivenPieces& given) : given_(given) {}

  std::vector<Shortage> find() {
    const Documentation& entry = given_.entry;
    add(show(given_.judged, piece_key).below(entry.at_least), {});
    if (entry.distinct)
      add(below(*entry.distinct), fmt::format("with other values of `{}`", entry.distinct->field));
    if (entry.departments) find_departments(*entry.departments);
    if (entry.latest_of) find_dates();
    if (given_.same != nullptr) find_same();
    return std::move(shortages_);
  }

private:
  void add(std::optional<Shortage> shortage, std::string asked) {
    if (!shortage) return;
    shortage->asked = std::move(asked);
    shortages_.push_back(std::move(*shortage));
  }

  [[nodiscard]] std::optional<Shortage> below(const DistinctValues& values) const {
    return show(given_.judged,
                [&](const PieceFinding& piece) { return value_of(piece, values.field); })
        .below(values.at_least);
  }

  /// A piece without a department holds for the whole city.
  void find_departments(const DistinctValues& departments) {
    std::optional<Shortage> shortage = below(departments);
    if (!shortage) return;
    const JudgedEntry& judged = given_.judged;
    for (std::size_t i = 0; i < judged.pieces.size(); ++i) {
      const PieceFinding& piece = judged.finding.evidence[i];
      if (!value_of(piece, departments.field).empty()) continue;
      if (judged.pieces[i].holds) return;
      if (piece.needs_only_file) shortage->by_one_file.push_back(i);
    }
    const bool is_asked_of_each =
        std::ranges::find(given_.entry.fields, departments.field, &RecordField::name) !=
        given_.entry.fields.end();
    if (!is_asked_of_each) shortage->steps = 1;
    add(std::move(shortage),
        fmt::format("{}with other values of `{}`",
                    is_asked_of_each ? "" : "for the whole city, or ", departments.field));
  }

  /// Which of the dates the piece is of.
  [[nodiscard]] std::optional<std::size_t> date_of(const PieceFinding& piece) const {
    const auto listed = std::ranges::find_if(
        given_.dates, [&](const ListedDate& each) { return is_dated(piece.piece, each); });
    if (listed == given_.dates.end()) return std::nullopt;
    return static_cast<std::size_t>(listed - given_.dates.begin());
  }

  void find_dates() {
    Shown shown;
    std::set<std::size_t> missing;
    for (std::size_t i = 0; i < given_.dates.size(); ++i)
      missing.insert(i);
    const JudgedEntry& judged = given_.judged;
    for (std::size_t i = 0; i < judged.pieces.size(); ++i) {
      const PieceFinding& piece = judged.finding.evidence[i];
      const std::optional<std::size_t> date = date_of(piece);
      if (!date) continue;
      const std::string key = to_string(given_.dates[*date].first);
      if (judged.pieces[i].holds) {
        shown.count(key);
        missing.erase(*date);
      } else if (piece.needs_only_file) {
        shown.count_once_mended(key, i);
      }
    }
    add(shown.below(given_.dates.size()), words_of(missing));
  }

  [[nodiscard]] std::string words_of(const std::set<std::size_t>& missing) const {
    std::vector<std::string> days;
    for (const std::size_t date : missing) {
      if (given_.dates[date].is_new) return "for the newest of the dates that you list then";
      days.push_back(to_string(given_.dates[date].first));
    }
    return "dated " + support::join_words(days);
  }

  /// The piece of the other entry that is the same as this one; where it is still to be mended, it
  /// is by the file that both name.
  [[nodiscard]] std::optional<std::size_t> same_as(const PieceFinding& piece,
                                                   bool is_mended) const {
    const JudgedEntry& there = *given_.same;
    for (std::size_t i = 0; i < there.pieces.size(); ++i) {
      const PieceFinding& other = there.finding.evidence[i];
      const bool is_same = is_mended
                               ? other.needs_only_file && other.piece.value == piece.piece.value
                               : there.pieces[i].holds && piece_key(other) == piece_key(piece);
      if (is_same) return i;
    }
    return std::nullopt;
  }

  /// What counts in both entries, by a key of the piece there.
  template <typename KeyOf>
  Shown show_shared(KeyOf&& key_of) const {
    Shown shown;
    const JudgedEntry& judged = given_.judged;
    for (std::size_t i = 0; i < judged.pieces.size(); ++i) {
      const PieceFinding& piece = judged.finding.evidence[i];
      const bool is_mended = !judged.pieces[i].holds;
      if (is_mended && !piece.needs_only_file) continue;
      const std::optional<std::size_t> other = same_as(piece, is_mended);
      if (!other) continue;
      const std::string key = key_of(given_.same->finding.evidence[*other]);
      if (key.empty()) continue;
      if (is_mended) {
        shown.count_once_mended(key, i);
      } else {
        shown.count(key);
      }
    }
    return shown;
  }

  /// Whatever the other entry shows is given here in one step.
  void add_same(std::optional<Shortage> shortage) {
    if (shortage) shortage->steps = 1;
    add(std::move(shortage), fmt::format("that count in `{}` too", given_.same_name));
  }

  void find_same() {
    const Documentation& other = *given_.same_entry;
    add_same(show_shared(piece_key).below(other.at_least));
    if (!other.distinct) return;
    add_same(show_shared([&](const PieceFinding& piece) {
               return value_of(piece, other.distinct->field);
             }).below(other.distinct->at_least));
  }

  const GivenPieces& given_;
  std::vector<Shortage> shortages_;
};

}  // namespace

std::vector<Shortage> find_shortages(const GivenPieces& given) {
  return ShortageFinder(given).find();
}

std::uint32_t fewest_pieces(const std::vector<Shortage>& shortages) {
  std::uint32_t fewest = 0;
  for (const Shortage& shortage : shortages)
    fewest = std::max(fewest, shortage.steps);
  return fewest;
}

}  // namespace wwc::engine
