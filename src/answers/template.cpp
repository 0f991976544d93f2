// SPDX-License-Identifier: MIT
#include "answers/template.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include <fmt/format.h>

#include "answers/expected_answer.hpp"
#include "support/text.hpp"
#include "wording/entry_demands.hpp"
#include "yaml/traps.hpp"

namespace wwc::answers {
namespace {

constexpr std::size_t k_width = 100;

/// Lines of YAML with comments, each indented.
class Writer {
public:
  void blank() { text_ += '\n'; }
  void line(std::size_t indent, std::string_view text) {
    text_.append(indent, ' ').append(text) += '\n';
  }
  void comment(std::size_t indent, std::string_view text) {
    for (const std::string& part :
         support::wrap(support::collapse_spaces(text), k_width - indent - 2)) {
      line(indent, fmt::format("# {}", part));
    }
  }
  [[nodiscard]] const std::string& text() const { return text_; }

private:
  std::string text_;
};

/// The text as a value: in quotes where it could be read as anything else.
std::string yaml_value(const std::string& text) {
  const auto is_plain = [](char character) {
    return support::is_alphanumeric(character) || character == ' ' || character == '-';
  };
  const bool is_word = std::ranges::all_of(text, is_plain) &&
                       support::is_alphanumeric(text.front()) && text.back() != ' ';
  return is_word ? text : yaml::quote_for_yaml(text);
}

/// A line of the city: what is known of it, else an example in a comment.
void write_city_line(std::string_view key, const std::string& value, std::string_view example,
                     Writer& out) {
  out.line(2, value.empty() ? fmt::format("# {}: {}", key, example)
                            : fmt::format("{}: {}", key, yaml_value(value)));
}

void write_city(const City& city, Writer& out) {
  out.line(0, "city:");
  out.line(2, fmt::format("name: {}", city.name.empty() ? "Your City" : yaml_value(city.name)));
  write_city_line("state", city.state, "OR", out);
  write_city_line("country", city.country, "US", out);
  write_city_line("population", city.population ? std::to_string(*city.population) : "", "84500",
                  out);
  out.line(2, "# administration_began: 2024-01-08");
}

void write_head(const Catalog& catalog, const KnownAnswers& known, Writer& out) {
  out.line(0, "# yaml-language-server: $schema=answers.schema.json");
  out.line(0, "#");
  out.comment(
      0, fmt::format("What your city answers to {}, edition {}.", catalog.title, catalog.edition));
  out.line(0, "#");
  out.comment(
      0,
      "Write `yes`, `no` or `unknown` behind an item, or the value that its comment asks "
      "for. What is empty is not answered yet. A value shows when it was true; a bare `yes` "
      "is a claim only.");
  out.comment(
      0,
      "Below `documentation`, give a path from the folder of this file, a URL, or the id of "
      "an entry of the register; or a map with `file`, `url`, `text` or `contact`, and "
      "`title`, `date`, `pages` and `note`; or a list of these.");
  if (!known.file.empty()) {
    out.comment(
        0, fmt::format("What the answers to {} in {} show is filled in already, and marked. It is "
                       "a claim until its documentation is given here.",
                       catalog.helps_catalog, known.file));
  }
  out.comment(0, "Then run: wwc assess city.yaml");
  out.blank();
  out.line(0, fmt::format("catalog: {}", catalog.id));
  out.blank();
  write_city(known.city, out);
  out.blank();
  out.comment(0, "The day on which these answers are judged; today, where it is not given:");
  out.line(0, "# as_of: 2026-07-01");
  out.blank();
  out.comment(0, "Further files with `answers` and `evidence`, so that several people can write:");
  out.line(0, "# include:");
  out.line(0, "#   - answers/*.yaml");
  out.blank();
  out.comment(0, "What `wwc check` demands, in CI:");
  out.line(0, "# gate:");
  out.line(0, "#   fail_under: 5");
  out.line(0, "#   locked: yes");
  out.blank();
}

void write_shared_parts(const Catalog& catalog, Writer& out) {
  out.comment(0, "Who closes a gap, by practice:");
  out.line(0, "# owners:");
  for (const Practice& practice : catalog.practices) {
    out.line(0, fmt::format("#   {}: Person or role", practice.id));
  }
  out.blank();
  out.comment(0, "The register: a document that serves in several places, under an id of its own:");
  out.line(0, "# evidence:");
  out.line(0, "#   data-strategy:");
  out.line(0, "#     title: Data strategy");
  out.line(0, "#     file: evidence/data-strategy.pdf");
  out.line(0, "#     date: 2026-02-14");
  out.blank();
}

/// Says what a measure asks; `since` says how something that began lately is answered.
void write_asked(std::size_t indent, const std::optional<Measure>& measure, std::string_view since,
                 Writer& out) {
  const Alternatives asked = alternatives_of(measure);
  if (measure) {
    out.comment(indent, fmt::format("Give {}.", expected_answer(asked)));
  }
  if (asked.takes_since()) {
    out.comment(indent, fmt::format("Where it began less than a year ago, give {}.", since));
  }
  if (asked.examples) {
    for (const std::string& example : example_record(*asked.examples)) {
      out.line(indent, fmt::format("#   {}", example));
    }
  }
}

void write_checklist(const Criterion& criterion, Writer& out) {
  if (criterion.checklist.empty()) {
    return;
  }
  out.line(4, "checklist:");
  for (const ChecklistItem& item : criterion.checklist) {
    out.comment(6, item.text);
    write_asked(6, item.measure, "`met` and `since` below it", out);
    out.line(6, fmt::format("{}:", item.id));
  }
}

void write_documentation(const Catalog& catalog, std::size_t position, Writer& out) {
  const Criterion& criterion = catalog.criteria[position];
  if (criterion.documentation.empty()) {
    return;
  }
  out.line(4, "documentation:");
  for (std::size_t entry = 0; entry < criterion.documentation.size(); ++entry) {
    out.comment(6, criterion.documentation[entry].text);
    for (const std::string& demand : wording::entry_demands(catalog, {position, entry})) {
      out.comment(6, "- " + demand);
    }
    out.line(6, fmt::format("{}:", criterion.documentation[entry].id));
  }
}

/// What may stand beside the answers of any criterion; shown once.
void write_plan(Writer& out) {
  out.comment(4, "Who closes the gap here, by when, and what else is worth keeping:");
  out.line(4, "# owner: Person or role");
  out.line(4, "# due: 2026-12-31");
  out.line(4, "# note: Waits for the council's vote in October.");
}

/// The criterion's own answer, where something shows it.
std::string own_answer(const KnownAnswers& known, std::size_t position) {
  if (position >= known.shown_by.size() || known.shown_by[position].empty()) return "met:";
  return fmt::format("met: yes  # inferred from {} of {}", known.shown_by[position], known.file);
}

void write_criterion(const Catalog& catalog, const KnownAnswers& known, std::size_t position,
                     Writer& out) {
  const Criterion& criterion = catalog.criteria[position];
  out.blank();
  out.comment(2, fmt::format("{}: {}", criterion.id, criterion.title));
  out.comment(2, criterion.statement);
  if (!criterion.checklist.empty()) {
    out.comment(2, fmt::format("At least {} of {}.", criterion.require,
                               support::count_of(criterion.checklist.size(), "item")));
  }
  out.line(2, fmt::format("{}:", criterion.id));
  if (position == 0) {
    write_plan(out);
  }
  if (criterion.is_answered_itself()) {
    write_asked(4, criterion.measure, "`since` beside `met`", out);
    out.line(4, own_answer(known, position));
  }
  write_checklist(criterion, out);
  write_documentation(catalog, position, out);
}

}  // namespace

std::string answers_template(const Catalog& catalog, const KnownAnswers& known) {
  Writer out;
  write_head(catalog, known, out);
  write_shared_parts(catalog, out);
  out.line(0, "answers:");
  for (std::size_t practice = 0; practice < catalog.practices.size(); ++practice) {
    out.blank();
    out.comment(2, fmt::format("--- {}: {} ---", catalog.practices[practice].id,
                               catalog.practices[practice].title));
    for (std::size_t position = 0; position < catalog.criteria.size(); ++position) {
      if (catalog.criteria[position].practice == practice) {
        write_criterion(catalog, known, position, out);
      }
    }
  }
  return out.text();
}

}  // namespace wwc::answers
