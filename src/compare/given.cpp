// SPDX-License-Identifier: MIT
#include "compare/given.hpp"

#include <algorithm>
#include <string_view>

#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::compare {
namespace {

constexpr char k_date_mark = '@';
constexpr char k_listed_mark = '+';
constexpr std::size_t k_date_length = std::string_view{"2026-11-01"}.size();

/// Writes texts one after the other, each with its length, so that no two lists of them are alike.
class Listing {
public:
  void add(std::string_view text) {
    text_ += std::to_string(text.size()) + ':';
    text_ += text;
  }
  void add(const std::optional<Date>& date) {
    text_ += k_date_mark;
    if (date) text_ += to_string(*date);
  }
  /// A list of dates, which holds those alone that do not lie ahead.
  void add_dates(std::string_view dates) {
    for (const std::string_view date : support::split(dates, ' ')) {
      text_ += k_listed_mark;
      text_ += date.substr(0, k_date_length);
    }
  }
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
  return parse_date(value.substr(0, k_date_length)).has_value();
}

void add_values(const Evidence& piece, Listing& listing) {
  listing.add(support::name_of(piece.kind));
  listing.add(piece.value);
  for (const std::string* text :
       {&piece.contact->name, &piece.contact->title, &piece.contact->email}) {
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
  // Where all dates lie ahead, none is left.
  if (starts_with_date(answer.value)) {
    listing.add_dates(answer.value);
  } else if (answer.value != "none") {
    listing.add(answer.value);
  }
  listing.add(answer.since);
  for (const Record& record : answer.records) {
    listing.add(record.date);
    listing.add(record.fields);
  }
  part.given = std::move(listing).text();
}

void note_given(const std::vector<PieceFinding>& pieces, PastPart& part) {
  Listing listing;
  listing.add(std::to_string(pieces.size()));
  for (const PieceFinding& finding : pieces) {
    const Evidence& piece = finding.piece;
    add_values(piece, listing);
    listing.add(*piece.pages);
    listing.add(piece.date);
    listing.add(piece.fields);
    const bool is_in_order = finding.counts() || finding.state == PieceState::stale;
    if (is_in_order) part.in_order.push_back(identity_of(finding));
  }
  part.given = std::move(listing).text();
}

std::string given_by(std::string_view given, Date day) {
  std::string result;
  while (!given.empty()) {
    const bool is_marked = given.front() == k_date_mark || given.front() == k_listed_mark;
    const std::optional<Date> date =
        is_marked ? parse_date(given.substr(1, k_date_length)) : std::nullopt;
    const bool is_ahead = date && *date > day;
    if (!is_ahead || given.front() == k_date_mark) result += given.front();
    given.remove_prefix(1);
    if (is_ahead) given.remove_prefix(k_date_length);
  }
  return result;
}

}  // namespace wwc::compare
