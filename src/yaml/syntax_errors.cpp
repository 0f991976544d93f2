// SPDX-License-Identifier: MIT
#include "yaml/syntax_errors.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "support/text.hpp"
#include "support/utf8.hpp"
#include "yaml/scalar_end.hpp"

namespace wwc::yaml {
namespace {

using Spoiled = std::optional<SpoiledValue>;

/// One attempt to put a syntax error into our words.
class Explainer {
public:
  Explainer(const TextContext& context, const TreeBuilder& tree, const SyntaxError& error)
      : context_(context),
        tree_(tree),
        error_(error),
        text_(context.text),
        at_(std::min(error.position, context.text.size())),
        line_(line_begin(text_, at_)) {}

  Spoiled explain() {
    if (has(error_.message, "invalid unicode") || has(error_.message, "escape character") ||
        has(error_.message, "hex number")) {
      return bad_escape();
    }
    if (has(error_.message, "EOF in scalar") || has(error_.message, "document indicator")) {
      return unclosed_quote();
    }
    if (is_behind_long_quote()) {
      return quote_closed_late();
    }
    if (is_indented_with_tab()) {
      return tab_indentation();
    }
    if (starts_value_specially()) {
      return special_first_character();
    }
    if (has(error_.message, "illegal flow end")) {
      return closing_bracket();
    }
    if (has(error_.message, "illegal block entry")) {
      return dash_behind_key();
    }
    if (is_second_colon()) {
      return colon_in_value();
    }
    if (has(error_.message, "flow not found")) {
      return open_bracket();
    }
    if (is_behind_value()) {
      return text_behind_value();
    }
    return wrong_line();
  }

private:
  static bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
  }

  [[nodiscard]] char character() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
    return {.source = context_.source,
            .begin = static_cast<std::uint32_t>(begin),
            .end = static_cast<std::uint32_t>(std::max(begin, end))};
  }

  [[nodiscard]] std::string_view slice(std::size_t begin, std::size_t end) const {
    return text_.substr(begin, end - begin);
  }

  [[nodiscard]] std::string_view value_between(std::size_t begin, std::size_t end) const {
    const std::string_view value = slice(begin, end);
    const bool has_own_quotes = value.size() > 2 && value.front() == value.back() &&
                                (value.front() == '\'' || value.front() == '"');
    return has_own_quotes ? value.substr(1, value.size() - 2) : value;
  }

  /// How to write the value so that it is one text.
  [[nodiscard]] std::string in_quotes(std::size_t begin, std::size_t end) const {
    return fmt::format("put the value in quotes: `{}`",
                       mended_line(text_, begin, quote_for_yaml(value_between(begin, end))));
  }

  void report(DiagnosticCode code, Span place, std::string message, std::string help) {
    context_.diagnostics.error(code, place, std::move(message), std::move(help));
  }

  [[nodiscard]] static Spoiled spoiled(std::size_t begin, std::size_t end) {
    return SpoiledValue{.begin = begin, .end = end};
  }

  Spoiled bad_escape() {
    const std::size_t after = tree_.last_scalar().end;
    const std::size_t quote = text_.find('"', after);
    const std::size_t begin = quote < at_ ? quote : line_;
    const std::size_t end = find_scalar_end(text_, begin, {}).value_or(line_end(text_, begin));
    const std::string_view inner =
        slice(begin + 1, std::max(begin + 1, std::min(end - 1, line_end(text_, begin))));
    report(DiagnosticCode::bad_escape, span(begin, end),
           "a backslash in double quotes that is no escape",
           fmt::format("use single quotes: `{}`",
                       mended_line(text_, begin,
                                   fmt::format("'{}'", support::replace_all(inner, "'", "''")))));
    return spoiled(begin, end);
  }

  Spoiled unclosed_quote() {
    const std::size_t begin = text_.find_first_of("\"'", tree_.last_scalar().end);
    const std::size_t place = begin < at_ ? begin : line_;
    report(DiagnosticCode::unclosed_quote, span(place, line_end(text_, place)),
           "a quote is opened here and never closed", "add the missing quote");
    return std::nullopt;
  }

  /// True when a value in quotes goes on from a line above into this line.
  [[nodiscard]] bool is_behind_long_quote() const {
    const Span last = tree_.last_scalar();
    return last.begin < line_ && last.end > line_ && last.end <= at_ &&
           (text_[last.begin] == '"' || text_[last.begin] == '\'');
  }

  Spoiled quote_closed_late() {
    const Span last = tree_.last_scalar();
    Diagnostic& problem = context_.diagnostics.error(
        DiagnosticCode::unclosed_quote, span(last.begin, line_end(text_, last.begin)),
        "a quote is opened here and closed only further down",
        fmt::format("add a `{}` at the end of the value", text_[last.begin]));
    problem.secondary.push_back(
        {.span = span(last.end - 1, last.end), .text = "this became its end"});
    return std::nullopt;
  }

  [[nodiscard]] bool is_indented_with_tab() const {
    const std::string_view line = slice(line_, line_end(text_, line_));
    const std::string_view margin = line.substr(0, line.find_first_not_of(" \t"));
    return margin.find('\t') != std::string_view::npos;
  }

  Spoiled tab_indentation() {
    const std::size_t tab = text_.find('\t', line_);
    const std::size_t end = std::min(text_.find_first_not_of('\t', tab), text_.size());
    report(DiagnosticCode::tab_indentation, span(tab, end), "a tab in the indentation",
           "replace it by spaces, as many as the lines around it have");
    return std::nullopt;
  }

  [[nodiscard]] bool starts_value_specially() const {
    return (has(error_.message, "unknown token") || has(error_.message, "anchor") ||
            has(error_.message, "alias") || (character() == ',' && !tree_.open_bracket())) &&
           at_ < text_.size();
  }

  Spoiled special_first_character() {
    std::size_t begin = at_;
    const std::string_view before = slice(line_, at_);
    if (const std::size_t star = before.find_last_of("*&");
        star != std::string_view::npos && character() != '*') {
      begin = has(error_.message, "unknown token") ? at_ : line_ + star;
    }
    const std::size_t end = std::max(tree_.meant_end(begin), begin + 1);
    const char first = text_[begin];
    const DiagnosticCode code = first == '*'   ? DiagnosticCode::yaml_alias
                                : first == '&' ? DiagnosticCode::yaml_anchor
                                               : DiagnosticCode::special_first_character;
    report(code, span(begin, end),
           first == '`' ? "a value that starts with a backtick"
                        : fmt::format("a value that starts with `{}`", first),
           in_quotes(begin, end));
    return spoiled(begin, end);
  }

  Spoiled closing_bracket() {
    const std::optional<std::size_t> open = tree_.open_bracket();
    report(DiagnosticCode::unbalanced_bracket, span(at_, at_ + 1),
           open ? fmt::format("`{}` does not close `{}`", character(), text_[*open])
                : fmt::format("`{}` without an opening bracket", character()),
           open ? fmt::format("write `{}`", text_[*open] == '[' ? ']' : '}')
                : "delete it, or put the value in quotes");
    return std::nullopt;
  }

  Spoiled open_bracket() {
    const std::size_t open = tree_.open_bracket().value_or(at_);
    const char bracket = open < text_.size() ? text_[open] : '[';
    Diagnostic& problem = context_.diagnostics.error(
        DiagnosticCode::unbalanced_bracket, span(open, open + 1),
        fmt::format("`{}` is not closed where it should be", bracket),
        fmt::format("add the missing `{}`, or put the value in quotes if the bracket belongs to "
                    "the text",
                    bracket == '[' ? ']' : '}'));
    if (at_ > line_end(text_, open)) {
      problem.secondary.push_back(
          {.span = span(at_, at_ + 1), .text = "this is as far as it could be read"});
    }
    return std::nullopt;
  }

  Spoiled dash_behind_key() {
    report(DiagnosticCode::yaml_syntax, span(at_, at_ + 1), "a list dash on the line of its key",
           "put each `- ` on a line of its own below the key, or write the list in brackets");
    return std::nullopt;
  }

  [[nodiscard]] bool last_scalar_is_on_line() const {
    const Span last = tree_.last_scalar();
    return last.end > last.begin && last.begin >= line_ && last.begin < at_;
  }

  [[nodiscard]] bool is_second_colon() const {
    return character() == ':' && last_scalar_is_on_line() && tree_.last_scalar().end == at_;
  }

  Spoiled colon_in_value() {
    const std::size_t begin = tree_.last_scalar().begin;
    const std::size_t end = std::max(tree_.meant_end(begin), at_ + 1);
    report(DiagnosticCode::colon_in_value, span(begin, end), "a colon inside a value",
           in_quotes(begin, end));
    return spoiled(begin, end);
  }

  [[nodiscard]] bool is_behind_value() const {
    return last_scalar_is_on_line() && !support::trim(slice(line_, at_)).empty() &&
           character() != ':';
  }

  /// Where the value on this line begins: behind its key or dash, or between brackets at the last
  /// scalar.
  [[nodiscard]] std::size_t value_begin() const {
    const std::size_t key = slice(line_, at_).find(": ");
    if (tree_.open_bracket() || key == std::string_view::npos) {
      return tree_.last_scalar().begin;
    }
    return text_.find_first_not_of(' ', line_ + key + 1);
  }

  Spoiled text_behind_value() {
    const std::size_t begin = value_begin();
    const std::size_t end = std::max(tree_.meant_end(at_), at_ + 1);
    report(DiagnosticCode::yaml_syntax, span(at_, end), "text behind the end of a value",
           in_quotes(begin, end));
    return spoiled(begin, end);
  }

  Spoiled wrong_line() {
    const std::size_t above = line_above(text_, line_);
    const std::size_t above_end = line_end(text_, above);
    const std::string_view content = support::trim(slice(above, above_end));
    const bool has_key = has(content, ": ") || content.ends_with(':');
    if (character() == ':' && above != line_ && !has_key && !content.starts_with("- ")) {
      report_missing_colon(context_, std::min(text_.find_first_not_of(' ', above), above_end),
                           above_end);
      return std::nullopt;
    }
    return wrong_indentation(above);
  }

  /// How far the content of a line is indented; a list item counts from its dash only beside
  /// another one.
  [[nodiscard]] std::size_t indentation(std::size_t line, bool counts_dash) const {
    std::size_t begin = text_.find_first_not_of(' ', line);
    while (!counts_dash && text_.substr(std::min(begin, text_.size()), 2) == "- ") {
      begin = text_.find_first_not_of(' ', begin + 1);
    }
    return std::min(begin, text_.size()) - line;
  }

  /// How to go on with the list or map that the line above belongs to.
  [[nodiscard]] std::string indent_help(std::size_t above, std::string_view otherwise) const {
    const std::size_t own = indentation(line_, true);
    const bool is_item = text_.substr(line_ + own, 2) == "- ";
    const std::size_t wanted = indentation(above, is_item);
    if (wanted == own) {
      return "start it in the column of the lines it belongs to";
    }
    return wanted == 0
               ? fmt::format("start it in the first column like the line above, {}", otherwise)
               : fmt::format("indent it by {} like the line above, {}",
                             support::count_of(wanted, "space"), otherwise);
  }

  Spoiled wrong_indentation(std::size_t above) {
    const std::size_t end = line_end(text_, line_);
    const std::size_t begin = std::min(text_.find_first_not_of(' ', line_), end);
    const bool is_known = has(error_.message, "illegal map value") ||
                          has(error_.message, "not found") || has(error_.message, "map key");
    if (!is_known || begin == end) {
      report(DiagnosticCode::yaml_syntax, span(at_, at_ + 1), "this is not YAML",
             "look at this line and the one above for a missing colon, quote or bracket");
    } else if (begin - line_ > indentation(above, true)) {
      report(DiagnosticCode::indentation, span(begin, end),
             "this line is indented below a line that already has a value",
             indent_help(above, "or take the value above away"));
    } else {
      report(DiagnosticCode::indentation, span(begin, end),
             "this line does not start where the lines it could belong to do",
             indent_help(above, "or like another line that it belongs to"));
    }
    return std::nullopt;
  }

  const TextContext& context_;
  const TreeBuilder& tree_;
  const SyntaxError& error_;
  std::string_view text_;
  std::size_t at_;
  std::size_t line_;
};

}  // namespace

std::optional<SpoiledValue> report_syntax_error(const TextContext& context, const TreeBuilder& tree,
                                                const SyntaxError& error) {
  return Explainer(context, tree, error).explain();
}

}  // namespace wwc::yaml
