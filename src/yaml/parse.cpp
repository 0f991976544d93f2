// SPDX-License-Identifier: MIT
#include "yaml/parse.hpp"

#include <algorithm>
#include <istream>
#include <streambuf>
#include <string>

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include "diagnostic/codes.hpp"
#include "support/text.hpp"
#include "yaml/prescan.hpp"
#include "yaml/scalar_end.hpp"
#include "yaml/syntax_errors.hpp"
#include "yaml/traps.hpp"
#include "yaml/tree_builder.hpp"

namespace wwc::yaml {
namespace {

/// Values that hide the rest of a text are blanked one by one, so that one run finds many errors; a
/// large text is read less often.
constexpr std::size_t k_max_rounds = 20;
constexpr std::size_t k_max_bytes_read = 4'000'000;

/// Thrown by a handler to make the parser stop; never leaves this file.
struct StopReading {};

std::size_t offset_of(const YAML::Mark& mark) {
  return mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos);
}

CollectionStyle style_of(YAML::EmitterStyle::value style) {
  return style == YAML::EmitterStyle::Flow ? CollectionStyle::flow : CollectionStyle::block;
}

/// Stands for a question mark on the way through the parser; `prescan` refuses it in a text.
constexpr char k_hidden_mark = '\x1a';

/// yaml-cpp 0.7 ends a plain value between brackets at a `?`, so that a link with a query breaks.
/// Inside a word the mark has no other meaning than itself: it is hidden there and comes back.
void hide_question_marks(std::string& text) {
  constexpr std::string_view k_before_word = " \t\r\n[]{},";
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (text[at] == '?' && k_before_word.find(text[at - 1]) == std::string_view::npos) {
      text[at] = k_hidden_mark;
    }
  }
}

std::string with_question_marks(std::string value) {
  std::replace(value.begin(), value.end(), k_hidden_mark, '?');
  return value;
}

/// Hands the parser's events to a tree builder.
class BuildingHandler final : public YAML::EventHandler {
public:
  explicit BuildingHandler(TreeBuilder& tree) : tree_(tree) {}

  void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    check(tree_.add_null(offset_of(mark), anchor == 0 ? Anchor::none : Anchor::present));
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
    check(tree_.add_alias(offset_of(mark)));
  }
  void OnScalar(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                const std::string& value) override {
    check(tree_.add_scalar(offset_of(mark), with_question_marks(value)));
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/,
                       YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value style) override {
    check(tree_.begin_sequence(offset_of(mark), style_of(style)));
  }
  void OnSequenceEnd() override { check(tree_.end_collection()); }
  void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  YAML::EmitterStyle::value style) override {
    check(tree_.begin_map(offset_of(mark), style_of(style)));
  }
  void OnMapEnd() override { check(tree_.end_collection()); }

private:
  static void check(bool should_go_on) {
    if (!should_go_on) {
      throw StopReading{};
    }
  }

  TreeBuilder& tree_;
};

/// Stops at the first sign of another document and remembers where that was.
class RefusingHandler final : public YAML::EventHandler {
public:
  std::size_t position = 0;

  void OnDocumentStart(const YAML::Mark& mark) override {
    position = offset_of(mark);
    throw StopReading{};
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
  void OnAlias(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
  void OnScalar(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                const std::string& /*value*/) override {}
  void OnSequenceStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/,
                       YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value /*style*/) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  YAML::EmitterStyle::value /*style*/) override {}
  void OnMapEnd() override {}
};

/// A stream over a text that is not copied.
class ViewBuffer final : public std::streambuf {
public:
  explicit ViewBuffer(std::string& text) {
    setg(text.data(), text.data(), text.data() + text.size());
  }
};

bool is_marker(std::string_view line) {
  return line.starts_with("---") || line.starts_with("...");
}

/// The offset at which the document starts, behind a line with `---` if there is one.
std::size_t document_begin(std::string_view text) {
  const std::size_t begin = skip_blanks(text, 0);
  return is_marker(text.substr(begin)) ? skip_blanks(text, line_end(text, begin)) : begin;
}

void report_rest(const TextContext& context, std::size_t position) {
  const std::string_view text = context.text;
  const auto span = [&](std::size_t begin, std::size_t end) {
    return Span{.source = context.source,
                .begin = static_cast<std::uint32_t>(std::min(begin, text.size())),
                .end = static_cast<std::uint32_t>(std::min(end, text.size()))};
  };
  const std::size_t line = line_begin(text, std::min(position, text.size()));
  for (const std::size_t marker : {line, line_above(text, line)}) {
    if (is_marker(text.substr(marker))) {
      context.diagnostics.error(DiagnosticCode::second_document,
                                span(marker, line_end(text, marker)),
                                "a second document starts here",
                                "remove this line, or move what follows to a file of its own");
      return;
    }
  }
  const std::size_t begin = document_begin(text);
  context.diagnostics
      .error(DiagnosticCode::text_after_document, span(position, line_end(text, position)),
             "this is outside the list or map above",
             "start all lines that belong together in the same column")
      .secondary.push_back({.span = span(begin, begin + 1), .text = "which starts here"});
}

/// Asks for the one document that must not be there; never for more, since the parser may then go
/// on for ever.
void refuse_second_document(const TextContext& context, YAML::Parser& parser) {
  RefusingHandler handler;
  try {
    if (parser.HandleNextDocument(handler)) {
      report_rest(context, handler.position);
    }
  } catch (const StopReading&) {
    report_rest(context, handler.position);
  } catch (const YAML::Exception& error) {
    report_rest(context,
                line_begin(context.text, std::min(offset_of(error.mark), context.text.size())));
  }
}

/// One reading of the text.
struct Round {
  std::optional<Node> root;
  std::optional<SpoiledValue> spoiled;
};

Round read_once(const TextContext& context, const Limits& limits) {
  std::string bytes(context.text);
  hide_question_marks(bytes);
  ViewBuffer buffer(bytes);
  std::istream stream(&buffer);
  TreeBuilder tree(context.source, context.text, limits, context.diagnostics);
  Round round;
  try {
    YAML::Parser parser(stream);
    BuildingHandler handler(tree);
    parser.HandleNextDocument(handler);
    refuse_second_document(context, parser);
    round.root = tree.take_root();
  } catch (const StopReading&) {
    // The builder has said why.
  } catch (const YAML::Exception& error) {
    round.spoiled = report_syntax_error(context, tree,
                                        {.message = error.msg, .position = offset_of(error.mark)});
  }
  return round;
}

std::optional<Node> read_rounds(SourceId source, std::string_view text, const Limits& limits,
                                Diagnostics& diagnostics) {
  Round round = read_once({source, text, diagnostics}, limits);
  std::string blanked(round.spoiled ? text : std::string_view{});
  const std::size_t rounds = std::min(k_max_rounds, k_max_bytes_read / (text.size() + 1));
  for (std::size_t count = 1; count < rounds && round.spoiled; ++count) {
    const auto [begin, end] = *round.spoiled;
    std::fill(blanked.begin() + static_cast<std::ptrdiff_t>(begin),
              blanked.begin() + static_cast<std::ptrdiff_t>(end), 'x');
    round = read_once({source, blanked, diagnostics}, limits);
  }
  return std::move(round.root);
}

}  // namespace

std::optional<Node> parse(SourceId source, const SourceMap& sources, const Limits& limits,
                          Diagnostics& diagnostics) {
  if (!prescan(source, sources, limits, diagnostics)) {
    return std::nullopt;
  }
  Diagnostics found;
  std::optional<Node> root = read_rounds(source, sources.text(source), limits, found);
  if (!found.has_errors() && (!root || root->is_null())) {
    found.error(DiagnosticCode::empty_file, Span{.source = source, .begin = 0, .end = 0},
                fmt::format("{} holds no fields", support::quoted(sources.name(source))),
                "`wwc init` writes a file to start from");
  }
  for (Diagnostic& diagnostic : found.sorted()) {
    diagnostics.add(std::move(diagnostic));
  }
  return found.has_errors() ? std::nullopt : std::move(root);
}

}  // namespace wwc::yaml
