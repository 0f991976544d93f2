// SPDX-License-Identifier: MIT
#include "answers/assume.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "answers/check_dates.hpp"
#include "answers/expected_answer.hpp"
#include "answers/loading.hpp"
#include "answers/read_value.hpp"
#include "diagnostic/codes.hpp"
#include "support/full_ids.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"

namespace wwc::answers {
namespace {

constexpr std::string_view k_pass = "pass";
constexpr std::string_view k_ok = "ok";

/// `DG1.published=yes`, told apart.
struct Word {
  Name id;
  Name value;
};

/// What an id stands for; an item and an entry may have the same one.
struct Assumed {
  std::size_t criterion = 0;
  bool is_criterion = false;
  std::optional<std::size_t> item{};
  std::optional<std::size_t> entry{};
};

/// The part of a word between two of its bytes, without white space at its ends.
Name part_of(std::string_view word, std::size_t begin, std::size_t end, SourceId source) {
  const std::string_view text = support::trim(word.substr(begin, end - begin));
  const auto at = text.empty() ? begin : static_cast<std::size_t>(text.data() - word.data());
  return {text,
          {source, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + text.size())}};
}

/// Reads assumptions one by one.
class Assumer {
public:
  Assumer(const AssumptionInput& input, Answers& answers, Diagnostics& problems)
      : input_(input),
        answers_(answers),
        problems_(problems),
        loading_{input.catalog, {input.sources, problems}} {}

  void take(const std::string& given) {
    const SourceId source = input_.sources.add(std::string(input_.option), given);
    given_.push_back(source);
    const std::optional<Word> word = split(input_.sources.text(source), source);
    if (!word) return;
    const std::optional<Assumed> assumed = find(word->id);
    if (!assumed || !is_new(word->id)) return;
    answers_.assumptions.push_back({fmt::format("{}={}", word->id.text, word->value.text)});
    take_to_apply(answers_.criteria[assumed->criterion]);
    assumed->is_criterion ? take_criterion(*word, *assumed) : take_part(*word, *assumed);
  }

  /// True for a problem with an assumption, and not with what the file says.
  [[nodiscard]] bool is_about_one(const Diagnostic& problem) const {
    return problem.primary &&
           std::ranges::find(given_, problem.primary->span.source) != given_.end();
  }

private:
  std::optional<Word> split(std::string_view word, SourceId source) {
    const std::size_t equals = std::min(word.find('='), word.size());
    const Name id = part_of(word, 0, equals, source);
    const Name value = part_of(word, std::min(equals + 1, word.size()), word.size(), source);
    if (!id.text.empty() && !value.text.empty()) return Word{id, value};
    const std::string& example = input_.catalog.criteria.front().id;
    error(
        part_of(word, 0, word.size(), source).span,
        fmt::format("{} is no assumption", support::quoted(word)),
        equals + 1 >= word.size() && !id.text.empty()
            ? fmt::format("write a value behind it, such as `{0}=yes`, `{0}=unknown` or `{1}=pass`",
                          id.text, example)
            : fmt::format("write an id, `=` and a value, such as `{}=pass`", example));
    return std::nullopt;
  }

  std::optional<Assumed> find(Name id) {
    const std::size_t dot = std::min(id.text.find('.'), id.text.size());
    const std::optional<std::size_t> position =
        find_criterion(input_.catalog, id.text.substr(0, dot));
    if (position) {
      if (dot == id.text.size()) return Assumed{*position, true};
      const Criterion& criterion = input_.catalog.criteria[*position];
      const std::string_view part = id.text.substr(dot + 1);
      const Assumed assumed{*position, false, find_id(criterion.checklist, part),
                            find_id(criterion.documentation, part)};
      if (assumed.item || assumed.entry) return assumed;
    }
    const std::vector<std::string> ids = support::full_ids(input_.catalog);
    const std::vector<std::string_view> known(ids.begin(), ids.end());
    error(id.span,
          fmt::format("unknown id {} in catalog `{}`", support::quoted(id.text), input_.catalog.id),
          support::did_you_mean(id.text, known) +
              fmt::format("run `wwc catalog show {}` for the ids", input_.catalog.id));
    return std::nullopt;
  }

  bool is_new(Name id) {
    const bool is_repeated = std::ranges::find(taken_, id.text) != taken_.end();
    if (is_repeated) {
      error(id.span, fmt::format("{} is assumed twice", support::quoted(id.text)),
            "keep one of them");
    }
    taken_.emplace_back(id.text);
    return !is_repeated;
  }

  /// A criterion that was left out counts again; what justified that does not excuse it now.
  static void take_to_apply(CriterionAnswer& answer) {
    if (!answer.not_applicable) return;
    answer.not_applicable = false;
    answer.justification.clear();
  }

  void take_criterion(const Word& word, const Assumed& assumed) {
    const Criterion& criterion = input_.catalog.criteria[assumed.criterion];
    if (support::equals_ignoring_case(word.value.text, k_pass)) {
      answers_.assumptions.back().passes = assumed.criterion;
    } else if (criterion.is_answered_itself()) {
      answers_.assumptions.back().answers = assumed.criterion;
      take_value(word, criterion.measure, fmt::format("criterion `{}`", criterion.id),
                 answers_.criteria[assumed.criterion].own);
    } else {
      error(word.value.span, fmt::format("criterion `{}` is answered by its items", criterion.id),
            fmt::format("assume an item, such as `{0}.{1}=yes`, or write `{0}=pass`", criterion.id,
                        criterion.checklist.front().id));
    }
  }

  void take_part(const Word& word, const Assumed& assumed) {
    const Criterion& criterion = input_.catalog.criteria[assumed.criterion];
    if (assumed.entry && support::equals_ignoring_case(word.value.text, k_ok)) {
      answers_.assumptions.back().documents = EntryRef{assumed.criterion, *assumed.entry};
    } else if (!assumed.item) {
      error(word.value.span,
            fmt::format("{} is no state of documentation that can be assumed",
                        support::quoted(word.value.text)),
            fmt::format("documentation is taken as it is, or as ok: write `{}=ok`", word.id.text));
    } else if (support::equals_ignoring_case(word.value.text, k_pass)) {
      error(word.value.span,
            fmt::format("only a criterion passes, and `{}` is an item", word.id.text),
            fmt::format("write `{}=yes`, or `{}=pass`", word.id.text, criterion.id));
    } else {
      answers_.assumptions.back().answers = assumed.criterion;
      take_value(word, criterion.checklist[*assumed.item].measure,
                 fmt::format("item `{}`", word.id.text),
                 answers_.criteria[assumed.criterion].checklist[*assumed.item]);
    }
  }

  /// What a measure asks for, as far as it can be written behind an option.
  static Alternatives writable(const std::optional<Measure>& measure) {
    Alternatives asked = alternatives_of(measure);
    if (asked.examples && !asked.examples->fields.empty()) asked.examples = nullptr;
    return asked;
  }

  /// The answer keeps its place in the file, where reports point at it.
  void take_value(const Word& word, const std::optional<Measure>& measure, std::string what,
                  Answer& answer) {
    const AnswerTarget target{std::move(what), writable(measure)};
    const Span place = answer.span;
    answer.met = {};
    answer.date_spans.clear();
    read_value(node_of(word.value, target.asked), target, answer, loading_);
    answer.span = place;
  }

  /// A part of a value, at its place.
  static Name within(Name value, std::size_t begin, std::size_t end) {
    Name part = part_of(value.text, begin, end, value.span.source);
    part.span.begin += value.span.begin;
    part.span.end += value.span.begin;
    return part;
  }

  /// Values that commas separate are a list where one is asked, with brackets around or without.
  static yaml::Node node_of(Name value, const Alternatives& asked) {
    const Span span = value.span;
    if (asked.takes_list() && value.text.starts_with('[') && value.text.ends_with(']')) {
      value = within(value, 1, value.text.size() - 1);
      if (value.text.empty()) return {yaml::Sequence{}, span};
    }
    const std::vector<std::string_view> parts = support::split(value.text, ',');
    if (parts.size() == 1 || !asked.takes_list()) {
      return {yaml::Scalar{std::string(value.text)}, value.span};
    }
    yaml::Sequence list;
    for (const std::string_view part : parts) {
      const auto begin = static_cast<std::size_t>(part.data() - value.text.data());
      const Name one = within(value, begin, begin + part.size());
      list.items.push_back(one.text.empty()
                               ? yaml::Node{yaml::Null{}, one.span}
                               : yaml::Node{yaml::Scalar{std::string(one.text)}, one.span});
    }
    return {std::move(list), span};
  }

  void error(Span span, std::string message, std::string help) {
    problems_.error(DiagnosticCode::wrong_assumption, span, std::move(message), std::move(help));
  }

  const AssumptionInput& input_;
  Answers& answers_;
  Diagnostics& problems_;
  Loading loading_;
  std::vector<std::string> taken_;
  std::vector<SourceId> given_;  ///< The assumptions as they are written.
};

}  // namespace

void assume(const AssumptionInput& input, Answers& answers, Diagnostics& diagnostics) {
  Diagnostics problems;
  Assumer assumer(input, answers, problems);
  for (const std::string& word : input.words) {
    assumer.take(word);
  }
  // Dates of the file that lie ahead have been dealt with by now; one that is assumed may not.
  check_dates(answers, input.as_of, FutureDates::refuse, problems);
  for (Diagnostic problem : problems.sorted()) {
    if (assumer.is_about_one(problem)) problem.code = DiagnosticCode::wrong_assumption;
    diagnostics.add(std::move(problem));
  }
}

}  // namespace wwc::answers
