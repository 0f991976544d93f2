// SPDX-License-Identifier: MIT
#include "engine/shortages.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "engine/gap_words.hpp"
#include "engine/judge_examples.hpp"
#include "engine/shortages_of_dates.hpp"
#include "engine/shown.hpp"
#include "engine/words_on_more.hpp"
#include "support/blank_text.hpp"
#include "support/evidence_words.hpp"
#include "support/text.hpp"

namespace wwc::engine {
namespace {

bool is_asked_of_each(const Documentation& entry, const std::string& field) {
  return std::ranges::find(entry.fields, field, &RecordField::name) != entry.fields.end();
}

std::string value_of(const PieceFinding& piece, const std::string& field) {
  return support::normalized_text(field_value(piece.piece.fields, field));
}

/// Who is not named in full may be anybody.
std::string key_of_piece(const PieceFinding& piece, std::size_t position) {
  const Contact& contact = *piece.piece.contact;
  const bool is_in_full =
      piece.piece.kind != EvidenceKind::contact ||
      std::ranges::none_of(std::array{&contact.name, &contact.title, &contact.email},
                           [](const std::string* part) { return support::is_blank_text(*part); });
  return is_in_full ? piece_key(piece) : key_of_unwritten(position);
}

/// What pieces are to show together: of new ones alone nobody could say that they have to differ
/// from each other as well as from those that are there.
std::string words_on_values(const DistinctValues& values) {
  return fmt::format("so that {} different values of `{}` count", values.at_least, values.field);
}

class ShortageFinder {
public:
  explicit ShortageFinder(const GivenPieces& given) : given_(given) {}

  Shortages find() {
    const Documentation& entry = given_.entry;
    find_pieces();
    if (entry.distinct) add_values(*entry.distinct);
    if (entry.departments) find_departments(*entry.departments);
    if (entry.latest_of) find_dates();
    if (!more_.empty()) found_.lacks.push_back(words_on_more(more_));
    if (given_.same != nullptr) find_same();
    return std::move(found_);
  }

private:
  void add(Shortage shortage, std::string asked) {
    shortage.asked = std::move(asked);
    found_.of_entry.push_back(std::move(shortage));
  }

  /// The same, with what more is to be given where the pieces given cannot show enough.
  void add(std::optional<Shortage> shortage, std::string asked, WordsOnMore words) {
    if (!shortage) return;
    shortage->asked = std::move(asked);
    if (const std::size_t beyond = beyond_reach(*shortage); beyond > 0) {
      words.alone = fmt::format("give {} more{}", beyond, words.alone);
      more_.push_back({beyond, std::move(words)});
    }
    found_.of_entry.push_back(*std::move(shortage));
  }

  void add_values(const DistinctValues& values) {
    const std::string words = words_on_values(values);
    add(below(values), words, {" " + words, words, true});
  }

  [[nodiscard]] std::size_t beyond_reach(const Shortage& shortage) const {
    return engine::beyond_reach(shortage, given_.judged.finding.evidence);
  }

  /// What the pieces that can document the dates show, by the key that each has; an empty key
  /// shows nothing.
  template <typename KeyOf>
  Shown show(KeyOf&& key_of) const {
    const JudgedEntry& judged = given_.judged;
    Shown shown;
    for (std::size_t i = 0; i < judged.pieces.size(); ++i) {
      const PieceFinding& piece = judged.finding.evidence[i];
      const std::string key = can_document(piece, given_) ? key_of(piece, i) : std::string{};
      if (key.empty()) continue;
      if (judged.pieces[i].holds) shown.count(key);
      if (piece.is_mendable) shown.count_once_mended(key, {i, std::nullopt});
    }
    return shown;
  }

  /// Whatever another entry shows is given again in one step.
  void find_pieces() {
    std::optional<Shortage> shortage = show(key_of_piece).below(given_.entry.at_least);
    if (shortage && given_.same != nullptr) {
      const std::uint32_t there = std::min(given_.same_entry->at_least, given_.entry.at_least);
      shortage->steps = std::min(shortage->lacking, 1 + given_.entry.at_least - there);
    }
    if (!shortage) return;
    const std::size_t beyond = beyond_reach(*shortage);
    const bool is_there = beyond <= left_out().size();
    if (is_there) again_ = beyond;
    // Where one piece is enough, what is said of each piece says it all.
    if (is_there || given_.entry.at_least == 1) return add(*std::move(shortage), {});
    add(std::move(shortage), {}, {fmt::format(": {}", k_different), {}});
  }

  /// A value that each piece has to carry and one leaves out may be any.
  [[nodiscard]] std::optional<Shortage> below(const DistinctValues& values) const {
    const bool is_asked = is_asked_of_each(given_.entry, values.field);
    return show([&](const PieceFinding& piece, std::size_t position) {
             const std::string value = value_of(piece, values.field);
             return value.empty() && is_asked ? key_of_unwritten(position) : value;
           })
        .below(values.at_least);
  }

  /// A piece without a department holds for the whole city, unless each has to name one.
  void find_departments(const DistinctValues& departments) {
    if (is_asked_of_each(given_.entry, departments.field)) return add_values(departments);
    std::optional<Shortage> shortage = below(departments);
    if (!shortage) return;
    const JudgedEntry& judged = given_.judged;
    for (std::size_t i = 0; i < judged.pieces.size(); ++i) {
      const PieceFinding& piece = judged.finding.evidence[i];
      if (!can_document(piece, given_) || !value_of(piece, departments.field).empty()) continue;
      if (judged.pieces[i].holds) return;
      if (piece.is_mendable) shortage->by_one_mending.push_back({i, std::nullopt});
    }
    shortage->steps = 1;
    const std::string whole =
        fmt::format("for the whole city (without {})", support::quoted(departments.field));
    if (shortage->lacking > 1) return add_whole_city(*std::move(shortage), departments, whole);
    const std::string words = fmt::format("{}, or {}", whole, words_on_values(departments));
    add(shortage, words, {": " + words, words});
  }

  /// One new piece shows several departments only where it is for all, so it is asked for; those
  /// of departments, which do as well, are told with their number.
  void add_whole_city(Shortage shortage, const DistinctValues& departments,
                      const std::string& whole) {
    const std::string words =
        fmt::format("{}, or {} {}{}", whole, shortage.lacking, words_on_values(departments),
                    words_on_mended(names_of(shortage.by_mending)));
    add(std::move(shortage), whole, {": " + words, words});
  }

  /// What would show one each once it is mended, in the order in which it is given.
  [[nodiscard]] std::vector<std::string> names_of(
      const std::vector<std::vector<Mending>>& groups) const {
    std::set<std::size_t> pieces;
    for (const std::vector<Mending>& ways : groups)
      pieces.insert(*ways.front().here);
    std::vector<std::string> names;
    for (const std::size_t piece : pieces)
      names.push_back(name_of_piece(given_.judged.finding.evidence[piece].piece));
    return names;
  }

  void find_dates() {
    DatesShort found = dates_short(given_);
    if (found.shortages.empty()) return say_which_dates();
    if (found.more) {
      more_.push_back(*std::move(found.more));
    } else {
      say_any_date();
    }
    std::ranges::move(found.shortages, std::back_inserter(found_.of_entry));
  }

  /// New pieces that only have to be different are of any of the dates.
  void say_any_date() {
    if (more_.empty()) return;
    const std::string words = words_on_any_newest(given_.dates.size(), given_.dates_name);
    more_.push_back({std::ranges::max(more_, {}, &More::count).count, {words, words}});
  }

  /// Where each date has a piece and there are too few different ones, those to come are of any of
  /// the dates.
  void say_which_dates() {
    if (given_.dates.empty() || found_.of_entry.empty()) return;
    const std::string words = words_on_any_newest(given_.dates.size(), given_.dates_name);
    for (Shortage& shortage : found_.of_entry)
      shortage.asked += (shortage.asked.empty() ? "" : ", ") + words;
    say_any_date();
  }

  /// What counts in both entries, by a key of the piece there.
  template <typename KeyOf>
  Shown show_shared(KeyOf&& key_of) const {
    Shown shown;
    for (std::size_t here = 0; here < given_.judged.pieces.size(); ++here) {
      for (std::size_t there = 0; there < given_.same->pieces.size(); ++there)
        add_shared(here, there, key_of(given_.same->finding.evidence[there], there), shown);
    }
    return shown;
  }

  /// A piece given in both entries counts where it does so in both, or can be made to.
  void add_shared(std::size_t here, std::size_t there, const std::string& key, Shown& shown) const {
    const PieceFinding& mine = given_.judged.finding.evidence[here];
    const PieceFinding& other = given_.same->finding.evidence[there];
    if (!can_document(mine, given_)) return;
    if (key.empty() || piece_key(mine) != piece_key(other)) return;
    const bool holds_here = given_.judged.pieces[here].holds;
    const bool holds_there = given_.same->pieces[there].holds;
    if (holds_here && holds_there) return shown.count(key);
    // What differs in path is told to be the same by a content that mending changes.
    const bool is_one_file = mine.piece.value == other.piece.value;
    if ((mine.needs_file || other.needs_file) && !is_one_file) return;
    if (!(holds_here || mine.is_mendable) || !(holds_there || other.is_mendable)) return;
    Mending mending;
    if (!holds_here) mending.here = here;
    if (!holds_there) mending.there = there;
    // One file is put in order for both at once.
    mending.is_one_file = mine.needs_file && other.needs_file && other.unwritten.empty();
    shown.count_once_mended(key, mending);
  }

  void add_same(std::optional<Shortage> shortage) {
    if (!shortage) return;
    shortage->steps = 1;
    shortage->is_of_same = true;
    // What replaces a piece is to be given there too, so it is one of those given again.
    again_ = std::max(again_, engine::beyond_reach(*shortage, {}));
    add(*std::move(shortage), fmt::format("of `{}`", given_.same_name));
  }

  /// The pieces that count in the other entry and are not given here in any state, by title or
  /// path.
  [[nodiscard]] std::vector<std::string> left_out() const {
    std::vector<std::string> names;
    if (given_.same == nullptr) return names;
    std::set<std::string> here;
    for (const PieceFinding& piece : given_.judged.finding.evidence)
      if (can_document(piece, given_)) here.insert(piece_key(piece));
    for (std::size_t i = 0; i < given_.same->pieces.size(); ++i) {
      const PieceFinding& other = given_.same->finding.evidence[i];
      if (!given_.same->pieces[i].holds || here.contains(piece_key(other))) continue;
      names.push_back(other.piece.title.empty() ? other.piece.value : other.piece.title);
    }
    return names;
  }

  void find_same() {
    const Documentation& other = *given_.same_entry;
    add_same(show_shared(key_of_piece).below(other.at_least));
    if (other.distinct) {
      const std::string& field = other.distinct->field;
      const bool is_asked = is_asked_of_each(other, field);
      add_same(show_shared([&](const PieceFinding& piece, std::size_t position) {
                 const std::string value = value_of(piece, field);
                 return value.empty() && is_asked ? key_of_unwritten(position) : value;
               }).below(other.distinct->at_least));
    }
    const std::vector<std::string> others = left_out();
    if (again_ == 0 || others.empty()) return;
    // Which of them have the values that are lacking is not said, so then all are named.
    const bool is_some = again_ < others.size() && !other.distinct;
    const bool is_of_more = std::ranges::any_of(more_, &More::is_of_pieces);
    found_.lacks.push_back(fmt::format("{} {}{} from `{}`", is_of_more ? "among them" : "give also",
                                       is_some ? fmt::format("{} of ", again_) : std::string{},
                                       support::join_words(others), given_.same_name) +
                           words_on_each(support::parts_asked(given_.entry, given_.as_of)));
  }

  const GivenPieces& given_;
  Shortages found_;
  std::vector<More> more_;
  std::size_t again_ = 0;  ///< So many pieces of the other entry are to be given here too.
};

}  // namespace

Shortages find_shortages(const GivenPieces& given) {
  return ShortageFinder(given).find();
}

std::size_t beyond_reach(const Shortage& shortage, const std::vector<PieceFinding>& pieces) {
  const auto replaced = std::ranges::count_if(
      pieces, [](const PieceFinding& piece) { return !piece.counts() && !piece.is_mendable; });
  const auto mended = std::ranges::count_if(shortage.by_mending, [&](const auto& ways) {
    return std::ranges::any_of(ways, &Mending::is_done_here);
  });
  const auto reach = static_cast<std::size_t>(mended + replaced);
  const bool is_shown_at_once =
      std::ranges::any_of(shortage.by_one_mending, &Mending::is_done_here);
  if (is_shown_at_once) return 0;
  // What is mended shows one each, and a single new piece the rest as well.
  if (is_shown_by_one_new(shortage)) return replaced > 0 ? 0 : 1;
  return shortage.lacking <= reach ? 0 : shortage.lacking - reach;
}

bool is_shown_by_one_new(const Shortage& shortage) {
  const bool is_given_again = shortage.is_of_same || shortage.asked.empty();
  return shortage.steps == 1 && shortage.lacking > 1 && !is_given_again;
}

std::uint32_t fewest_pieces(const std::vector<Shortage>& shortages) {
  std::uint32_t fewest = 0;
  for (const Shortage& shortage : shortages)
    fewest = std::max(fewest, shortage.steps);
  return fewest;
}

}  // namespace wwc::engine
