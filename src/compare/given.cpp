// SPDX-License-Identifier: MIT
#include "compare/given.hpp"

#include <algorithm>
#include <string_view>

#include "support/names.hpp"

namespace wwc::compare {
namespace {

/// Writes texts one after the other, each with its length, so that no two lists of them are alike.
class Listing {
public:
  void add(std::string_view text) {
    text_ += std::to_string(text.size()) + ':';
    text_ += text;
  }
  void add(const std::optional<Date>& date) { add(date ? to_string(*date) : std::string{}); }
  void add(Fields fields) {
    // A result does not keep the order of fields.
    std::sort(fields.begin(), fields.end());
    add(std::to_string(fields.size()));
    for (const auto& [name, value] : fields) {
      add(name);
      add(value);
    }
  }
  [[nodiscard]] std::string text() && { return std::move(text_); }

private:
  std::string text_;
};

/// True for one date, and for a list that begins with one.
bool starts_with_date(std::string_view value) {
  constexpr std::size_t k_length = std::string_view{"2026-11-01"}.size();
  return parse_date(value.substr(0, k_length)).has_value();
}

template <typename Given>
bool is_any_undated(const std::vector<Given>& given) {
  return std::any_of(given.begin(), given.end(), [](const Given& each) { return !each.date; });
}

void add_values(const Evidence& piece, Listing& listing) {
  listing.add(support::name_of(piece.kind));
  listing.add(piece.value);
  for (const std::string* text :
       {&piece.contact.name, &piece.contact.title, &piece.contact.email}) {
    listing.add(*text);
  }
}

/// What tells a piece from others: the content of a file, whatever its path, or what is written.
std::string identity_of(const PieceFinding& piece) {
  if (!piece.sha256.empty()) return piece.sha256;
  Listing listing;
  add_values(piece.piece, listing);
  return std::move(listing).text();
}

}  // namespace

void note_given(const GivenAnswer& answer, PastPart& part) {
  Listing listing;
  listing.add(answer.value);
  listing.add(answer.since);
  for (const Record& record : answer.records) {
    listing.add(record.date);
    listing.add(record.fields);
  }
  part.given = std::move(listing).text();
  part.has_undated =
      answer.value == "none" || starts_with_date(answer.value) || is_any_undated(answer.records);
}

void note_given(const std::vector<PieceFinding>& pieces, PastPart& part) {
  Listing listing;
  listing.add(std::to_string(pieces.size()));
  for (const PieceFinding& finding : pieces) {
    const Evidence& piece = finding.piece;
    add_values(piece, listing);
    listing.add(piece.pages);
    listing.add(piece.date);
    listing.add(piece.fields);
    part.has_undated = part.has_undated || !piece.date;
    const bool is_in_order = finding.counts() || finding.state == PieceState::stale;
    if (is_in_order) part.in_order.push_back(identity_of(finding));
  }
  part.given = std::move(listing).text();
}

}  // namespace wwc::compare
