// SPDX-License-Identifier: MIT
#include "property/improve.hpp"

#include <algorithm>
#include <optional>

#include "property/calendar.hpp"
#include "property/naive_rules.hpp"
#include "support/sha256.hpp"

namespace wwc::property {
namespace {

std::vector<Date> quarterly_dates(Date as_of) {
  std::vector<Date> dates;
  for (int back = 4; back >= 1; --back)
    dates.push_back(days_of_quarter_before(as_of, back).back());
  dates.push_back(as_of);
  return dates;
}

std::vector<Record> enough_records(const Case& the_case, const Examples& measure) {
  const std::uint32_t each = measure.each ? measure.each->at_least : 1;
  std::vector<Record> records;
  for (std::size_t value = 0; value < measure.at_least; ++value) {
    for (std::size_t way = 0; way < each; ++way) {
      Record record;
      record.date = the_case.as_of;
      for (const RecordField& field : measure.fields) {
        std::size_t number = records.size();
        if (field.name == measure.distinct) number = value;
        if (measure.each && field.name == measure.each->distinct) number = way;
        record.fields.emplace_back(field.name, field_sample(field, number));
      }
      records.push_back(record);
    }
  }
  return records;
}

Evidence fresh_piece(Case& the_case, const Documentation& entry, std::size_t number) {
  Evidence piece = fresh_file(the_case);
  piece.kind = entry.accepts.front();
  if (piece.kind == EvidenceKind::url) piece.value = "https://city.example/" + piece.value;
  if (piece.kind == EvidenceKind::contact) {
    piece.contact = Contact{"Ana " + piece.value, "Officer", piece.value + "@city.example"};
    piece.value.clear();
  }
  piece.date = the_case.as_of;
  piece.pages = std::string("4-6");
  for (const RecordField& field : entry.fields) {
    piece.fields.emplace_back(field.name, field_sample(field, number));
  }
  if (entry.distinct) {
    const bool is_there =
        std::any_of(piece.fields.begin(), piece.fields.end(),
                    [&entry](const auto& field) { return field.first == entry.distinct->field; });
    if (!is_there)
      piece.fields.emplace_back(entry.distinct->field, "kind " + std::to_string(number));
  }
  return piece;
}

std::vector<Date> newest_dates(const Case& the_case, const Answer& answer) {
  std::vector<Date> dates;
  if (const auto* given = std::get_if<std::vector<Date>>(&answer.met)) dates = *given;
  if (const auto* date = std::get_if<Date>(&answer.met)) dates = {*date};
  std::sort(dates.begin(), dates.end(), [](Date left, Date right) { return left > right; });
  dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
  dates.erase(std::remove_if(dates.begin(), dates.end(),
                             [&the_case](Date date) { return date > the_case.as_of; }),
              dates.end());
  return dates;
}

/// Lists one date more, the newest day that is not listed and of which there is no piece.
void list_further_date(const Case& the_case, const std::vector<Evidence>& pieces, Answer& answer) {
  std::vector<Date> listed;
  if (const auto* given = std::get_if<std::vector<Date>>(&answer.met)) listed = *given;
  if (const auto* date = std::get_if<Date>(&answer.met)) listed = {*date};
  const auto is_taken = [&](Date day) {
    const bool is_of_piece = std::any_of(pieces.begin(), pieces.end(),
                                         [&](const Evidence& piece) { return piece.date == day; });
    return is_of_piece || std::find(listed.begin(), listed.end(), day) != listed.end();
  };
  Date day = the_case.as_of;
  while (is_taken(day))
    day = add_days(day, -1);
  listed.push_back(day);
  answer.met = listed;
}

/// Where any date is listed, as many as the entry documents.
void list_enough_dates(const Case& the_case, const Documentation& entry,
                       const std::vector<Evidence>& pieces, Answer& answer) {
  std::size_t listed = newest_dates(the_case, answer).size();
  if (listed == 0) return;
  for (; listed < entry.at_least; ++listed)
    list_further_date(the_case, pieces, answer);
}

void take_dates_of_meetings(const Case& the_case, const Answer& answer,
                            std::vector<Evidence>& pieces) {
  const std::vector<Date> dates = newest_dates(the_case, answer);
  for (std::size_t i = 0; i < pieces.size() && i < dates.size(); ++i)
    pieces[i].date = dates[i];
}

/// Pieces that count there; an entry that is ok already is left as it is.
std::vector<Evidence> pieces_shown_there(Case& the_case, EntryRef there) {
  if (!NaiveRules(the_case, the_case.as_of).entry_ok(there)) make_entry_ok(the_case, there);
  const NaiveRules rules(the_case, the_case.as_of);
  std::vector<Evidence> pieces;
  for (const Evidence& piece :
       the_case.answers.criteria[there.criterion].documentation[there.entry]) {
    const PieceState state = rules.piece_state(there, piece);
    if (state == PieceState::ok || state == PieceState::unchecked) pieces.push_back(piece);
  }
  return pieces;
}

/// The pieces of an entry that count.
std::vector<Evidence> counting_there(const Case& the_case, EntryRef ref) {
  const NaiveRules rules(the_case, the_case.as_of);
  std::vector<Evidence> counting;
  for (const Evidence& piece : the_case.answers.criteria[ref.criterion].documentation[ref.entry]) {
    const PieceState state = rules.piece_state(ref, piece);
    if (state == PieceState::ok || state == PieceState::unchecked) counting.push_back(piece);
  }
  return counting;
}

/// A value of the field that no piece has; any, where its choices are all there.
std::string other_value(const Documentation& entry, const std::string& name,
                        const std::vector<Evidence>& counting) {
  RecordField field;
  field.name = name;
  for (const RecordField& each : entry.fields)
    if (each.name == name) field = each;
  for (std::size_t number = 0; number < 50; ++number) {
    const std::string value = field_sample(field, number);
    const bool is_there = std::any_of(counting.begin(), counting.end(), [&](const Evidence& piece) {
      return plain_text(field_value(piece.fields, name)) == plain_text(value);
    });
    if (!is_there) return value;
  }
  return field_sample(field, 0);
}

void set_field(Evidence& piece, const std::string& name, const std::string& value) {
  std::erase_if(piece.fields, [&](const auto& pair) { return pair.first == name; });
  piece.fields.emplace_back(name, value);
}

bool asks_field(const Documentation& entry, const std::string& name) {
  return std::any_of(entry.fields.begin(), entry.fields.end(),
                     [&](const RecordField& field) { return field.name == name; });
}

/// One of the newest dates of the answer that no piece is of, listed now where fewer are listed
/// than are documented; the newest where each has a piece, and the as-of date where none is listed.
Date lacking_date(Case& the_case, EntryRef ref, const std::vector<Evidence>& counting) {
  const Documentation& entry = the_case.catalog.criteria[ref.criterion].documentation[ref.entry];
  if (!entry.latest_of) return the_case.as_of;
  CriterionAnswer& answers = the_case.answers.criteria[ref.criterion];
  Answer& answer = entry.latest_of->item ? answers.checklist[*entry.latest_of->item] : answers.own;
  const auto undocumented = [&]() -> std::optional<Date> {
    std::vector<Date> dates = newest_dates(the_case, answer);
    dates.resize(std::min<std::size_t>(dates.size(), entry.at_least));
    for (const Date date : dates) {
      const bool is_there = std::any_of(counting.begin(), counting.end(),
                                        [&](const Evidence& piece) { return piece.date == date; });
      if (!is_there) return date;
    }
    return std::nullopt;
  };
  if (const auto date = undocumented()) return *date;
  const std::vector<Date> listed = newest_dates(the_case, answer);
  if (listed.empty()) return the_case.as_of;
  if (listed.size() >= entry.at_least) return listed.front();
  list_further_date(the_case, answers.documentation[ref.entry], answer);
  return undocumented().value_or(the_case.as_of);
}

}  // namespace

std::string field_sample(const RecordField& field, std::size_t number) {
  switch (field.kind) {
    case FieldKind::text:
      return "value " + std::to_string(number);
    case FieldKind::url:
      return "https://city.example/record/" + std::to_string(number);
    case FieldKind::choice:
      return field.choices[number % field.choices.size()];
  }
  return {};
}

Evidence fresh_file(Case& the_case) {
  const std::string number = std::to_string(the_case.facts.files.size());
  Evidence piece;
  piece.value = "fresh/" + number + ".pdf";
  FileFact& fact = the_case.facts.files[piece.value];
  fact.state = FileState::ok;
  fact.size = 1;
  fact.sha256 = support::sha256(piece.value);
  return piece;
}

Value holding_value(const Case& the_case, const Measure& measure) {
  if (std::holds_alternative<Within>(measure.kind)) return the_case.as_of;
  if (std::holds_alternative<Share>(measure.kind)) return ShareValue{Fraction{1, 1}, "100%"};
  if (std::holds_alternative<Frequency>(measure.kind)) return quarterly_dates(the_case.as_of);
  if (const auto* examples = std::get_if<Examples>(&measure.kind)) {
    return enough_records(the_case, *examples);
  }
  if (const auto* options = std::get_if<Options>(&measure.kind)) return options->of;
  return holding_value(the_case, std::get<AnyOf>(measure.kind).measures.front());
}

void make_met(Case& the_case, std::size_t index, AnswerRef ref) {
  const Criterion& criterion = the_case.catalog.criteria[index];
  CriterionAnswer& answers = the_case.answers.criteria[index];
  answers.is_given = true;
  Answer& answer = ref.item ? answers.checklist[*ref.item] : answers.own;
  const std::optional<Measure>& measure =
      ref.item ? criterion.checklist[*ref.item].measure : criterion.measure;
  answer.met = measure ? holding_value(the_case, *measure) : Value{Choice::yes};
  answer.since.reset();
}

void make_entry_ok(Case& the_case, EntryRef ref) {
  const Documentation& entry = the_case.catalog.criteria[ref.criterion].documentation[ref.entry];
  if (entry.needs) pieces_shown_there(the_case, *entry.needs);
  std::vector<Evidence> pieces;
  if (entry.same_as) {
    pieces = pieces_shown_there(the_case, *entry.same_as);
    for (Evidence& piece : pieces) {
      if (piece.pages->empty()) piece.pages = std::string("7");
      piece.date = the_case.as_of;
      for (const RecordField& field : entry.fields) {
        std::erase_if(piece.fields,
                      [&field](const auto& pair) { return pair.first == field.name; });
        piece.fields.emplace_back(field.name, field_sample(field, 0));
      }
    }
  }
  const std::uint32_t distinct = entry.distinct ? entry.distinct->at_least : 1;
  const bool is_enough = !pieces.empty() && entry.at_least <= 1;
  const std::uint32_t number = is_enough ? 0 : std::max(entry.at_least, distinct);
  for (std::size_t i = 0; i < number; ++i)
    pieces.push_back(fresh_piece(the_case, entry, i));
  CriterionAnswer& answers = the_case.answers.criteria[ref.criterion];
  if (entry.latest_of) {
    const AnswerRef meetings = *entry.latest_of;
    Answer& answer = meetings.item ? answers.checklist[*meetings.item] : answers.own;
    list_enough_dates(the_case, entry, answers.documentation[ref.entry], answer);
    take_dates_of_meetings(the_case, answer, pieces);
  }
  answers.is_given = true;
  answers.documentation[ref.entry] = pieces;
}

void give_pieces(Case& the_case, EntryRef ref, std::uint32_t count) {
  const Documentation& entry = the_case.catalog.criteria[ref.criterion].documentation[ref.entry];
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::vector<Evidence> counting = counting_there(the_case, ref);
    Evidence piece = fresh_piece(the_case, entry, i);
    if (entry.distinct)
      set_field(piece, entry.distinct->field, other_value(entry, entry.distinct->field, counting));
    if (entry.departments && asks_field(entry, entry.departments->field))
      set_field(piece, entry.departments->field,
                other_value(entry, entry.departments->field, counting));
    piece.date = lacking_date(the_case, ref, counting);
    CriterionAnswer& answers = the_case.answers.criteria[ref.criterion];
    answers.is_given = true;
    answers.documentation[ref.entry].push_back(piece);
  }
}

void complete_piece(Case& the_case, EntryRef ref, std::size_t piece) {
  const Documentation& entry = the_case.catalog.criteria[ref.criterion].documentation[ref.entry];
  const std::vector<Evidence> counting = counting_there(the_case, ref);
  Evidence& completed = the_case.answers.criteria[ref.criterion].documentation[ref.entry][piece];
  if (plain_text(*completed.pages).empty()) completed.pages = std::string("7");
  if (!completed.date || *completed.date > the_case.as_of)
    completed.date = lacking_date(the_case, ref, counting);
  for (const RecordField& field : entry.fields) {
    if (plain_text(field_value(completed.fields, field.name)).empty())
      set_field(completed, field.name, other_value(entry, field.name, counting));
  }
  if (completed.kind != EvidenceKind::contact) return;
  const std::string name = "person-" + std::to_string(ref.entry) + "-" + std::to_string(piece);
  Contact contact = *completed.contact;
  if (plain_text(contact.name).empty()) contact.name = name;
  if (plain_text(contact.title).empty()) contact.title = name;
  if (plain_text(contact.email).empty()) contact.email = name + "@a.example";
  completed.contact = contact;
}

void make_documented(Case& the_case, std::size_t index, AnswerRef ref) {
  make_met(the_case, index, ref);
  const std::vector<Documentation>& entries = the_case.catalog.criteria[index].documentation;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const Documentation& entry = entries[i];
    const bool belongs = (ref.item && entry.for_item == ref.item) ||
                         (entry.for_records && entry.for_records->of == ref) ||
                         entry.latest_of == ref;
    const bool is_ok_by_now = NaiveRules(the_case, the_case.as_of).entry_ok({index, i});
    if (belongs && !is_ok_by_now) make_entry_ok(the_case, {index, i});
  }
}

void make_pass(Case& the_case, std::size_t index) {
  const Criterion& criterion = the_case.catalog.criteria[index];
  const auto document = [&the_case, index](AnswerRef ref) {
    const NaiveRules rules(the_case, the_case.as_of);
    if (!rules.item_documented(index, ref)) make_documented(the_case, index, ref);
  };
  for (std::size_t i = 0; i < criterion.checklist.size(); ++i)
    document({i});
  if (criterion.is_answered_itself()) document({});
  for (std::size_t i = 0; i < criterion.documentation.size(); ++i) {
    const NaiveRules rules(the_case, the_case.as_of);
    if (!rules.entry_ok({index, i})) make_entry_ok(the_case, {index, i});
  }
  for (const std::size_t prerequisite : criterion.prerequisites)
    make_pass(the_case, prerequisite);
}

}  // namespace wwc::property
