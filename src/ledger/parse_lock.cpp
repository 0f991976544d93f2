// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <vector>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "ledger/lock_field.hpp"
#include "ledger/lock_text.hpp"
#include "support/path.hpp"
#include "support/text.hpp"

namespace wwc::ledger {
namespace {

using support::quoted;

constexpr std::string_view k_restore =
    "restore the lock from version control; if it must be written anew, every sign-off has to be "
    "given anew";
constexpr std::string_view k_merge =
    "take the lock of the branch that is merged into, run `wwc evidence lock`, and look at what "
    "changed";
constexpr std::string_view k_upgrade = "install a newer version of this program";

/// Some bytes of the lock and where they stand.
struct Part {
  std::string_view text;
  Span span;
};

/// A number without sign and leading zeros, as large as a file can be.
std::optional<std::uint64_t> parse_size(std::string_view text) {
  std::uint64_t size = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, size);
  const bool is_number = support::is_digits(text) && error == std::errc{} && stop == end;
  return is_number && (text == "0" || text.front() != '0') ? std::optional(size) : std::nullopt;
}

bool is_conflict_marker(std::string_view line) {
  constexpr std::array<std::string_view, 4> k_markers{"<<<<<<<", "|||||||", "=======", ">>>>>>>"};
  return std::ranges::any_of(k_markers,
                             [&](std::string_view marker) { return line.starts_with(marker); });
}

/// The parts of a line between single spaces.
std::vector<Part> split_line(const Part& line) {
  std::vector<Part> parts;
  std::uint32_t begin = line.span.begin;
  for (const std::string_view text : support::split(line.text, ' ')) {
    const auto end = begin + static_cast<std::uint32_t>(text.size());
    parts.push_back({text, {line.span.source, begin, end}});
    begin = end + 1;
  }
  return parts;
}

class Parser {
public:
  Parser(SourceId source, std::string_view text, Diagnostics& diagnostics)
      : source_(source), text_(text), diagnostics_(diagnostics) {}

  std::optional<Lock> parse() {
    bool is_readable = read_header(take_line());
    while (is_readable && offset_ < text_.size()) {
      is_readable = read_line(take_line());
    }
    lock_.files.shrink_to_fit();
    return is_sound_ && is_readable ? std::optional(std::move(lock_)) : std::nullopt;
  }

private:
  /// The next line without its end. A line that has no end is the last.
  Part take_line() {
    const std::size_t feed = text_.find('\n', offset_);
    is_whole_ = feed != std::string_view::npos;
    const std::size_t end = is_whole_ ? feed : text_.size();
    std::string_view line = text_.substr(offset_, end - offset_);
    if (line.ends_with('\r')) line.remove_suffix(1);
    const auto begin = static_cast<std::uint32_t>(offset_);
    offset_ = is_whole_ ? end + 1 : end;
    return {line, {source_, begin, begin + static_cast<std::uint32_t>(line.size())}};
  }

  void report(Span span, std::string problem, std::string_view help = k_restore,
              DiagnosticCode code = DiagnosticCode::damaged_lock) {
    diagnostics_.error(code, span, std::move(problem), std::string{help});
    is_sound_ = false;
  }

  /// False where reading on would only add noise.
  bool read_header(const Part& line) {
    constexpr std::string_view k_name = k_header.substr(0, k_header.size() - 1);
    if (is_conflict_marker(line.text)) return report_conflict(line);
    if (line.text == k_header) return is_whole_ || report_cut(line);
    const std::string_view version =
        line.text.starts_with(k_name) ? line.text.substr(k_name.size()) : std::string_view{};
    if (support::is_digits(version) && version.front() != '0') {
      report(line.span,
             fmt::format("the lock is {}, and this program reads {} only", quoted(line.text),
                         quoted(k_header)),
             k_upgrade, DiagnosticCode::newer_lock);
    } else if (text_.empty()) {
      report(line.span, "the lock is empty");
    } else {
      report(line.span, fmt::format("the first line of the lock is not {}", quoted(k_header)));
    }
    return false;
  }

  bool read_line(const Part& line) {
    if (is_conflict_marker(line.text)) return report_conflict(line);
    if (!is_whole_) return report_cut(line);
    const std::vector<Part> parts = split_line(line);
    if (parts.front().text == "file") {
      read_file(line, parts);
    } else if (parts.front().text == "review") {
      read_review(line, parts);
    } else {
      report(parts.front().span,
             line.text.empty()
                 ? std::string{"a line of the lock is empty"}
                 : fmt::format("unknown kind of line {} in the lock", quoted(parts.front().text)));
    }
    return true;
  }

  bool report_conflict(const Part& line) {
    report(line.span, "the lock has a merge conflict", k_merge);
    return false;
  }

  bool report_cut(const Part& line) {
    report(line.span, "the lock is cut short: its last line has no end");
    return false;
  }

  bool has_parts(const Part& line, const std::vector<Part>& parts, std::size_t count) {
    if (parts.size() == count) return true;
    report(line.span, fmt::format("a `{}` line of the lock has {} parts, this one has {}",
                                  parts.front().text, count, parts.size()));
    return false;
  }

  void read_file(const Part& line, const std::vector<Part>& parts) {
    if (!has_parts(line, parts, 4)) return;
    LockedFile file{{}, read_digest(parts[1]), 0, line.span};
    if (const auto size = parse_size(parts[2].text)) {
      file.size = *size;
    } else {
      report(parts[2].span, fmt::format("{} is not a size in bytes", quoted(parts[2].text)));
    }
    file.path = read_path(parts[3]);
    if (!lock_.reviews.empty()) {
      report(line.span, "a file of the lock stands behind the sign-offs");
    } else if (!lock_.files.empty()) {
      check_order(lock_.files.back().path, file.path, parts[3]);
    }
    lock_.files.push_back(std::move(file));
  }

  void read_review(const Part& line, const std::vector<Part>& parts) {
    if (!has_parts(line, parts, 5)) return;
    LockedReview review{read_value(parts[1]), read_value(parts[3]), {}, {}, line.span};
    if (const auto date = parse_date(parts[2].text)) {
      review.on = *date;
    } else {
      report(parts[2].span, fmt::format("{} is not a date", quoted(parts[2].text)));
    }
    review.answer_sha256 = to_string(read_digest(parts[4]));
    if (!lock_.reviews.empty()) {
      check_order(lock_.reviews.back().criterion, review.criterion, parts[1]);
    }
    lock_.reviews.push_back(std::move(review));
  }

  /// Lines that cannot be read have no place in the order.
  void check_order(const std::string& before, const std::string& key, const Part& part) {
    if (before.empty() || key.empty() || before < key) return;
    report(part.span,
           quoted(key) + (before == key ? " stands in the lock twice"
                                        : " is not in its place: the lock is not sorted"));
  }

  Digest read_digest(const Part& part) {
    const std::optional<Digest> digest = parse_digest(part.text);
    if (!digest) {
      report(part.span, fmt::format("{} is not a SHA-256 digest of 64 lower case hex digits",
                                    quoted(part.text)));
    }
    return digest.value_or(Digest{});
  }

  /// The value of a part; empty after an error.
  std::string read_value(const Part& part) {
    std::optional<std::string> value = decode_field(part.text);
    if (value && !value->empty()) return std::move(*value);
    report(part.span, part.text.empty()
                          ? std::string{"a part of the line is empty"}
                          : fmt::format("{} is not percent-encoded as `wwc evidence lock` does it",
                                        quoted(part.text)));
    return {};
  }

  std::string read_path(const Part& part) {
    std::string path = read_value(part);
    const auto steps = support::split(path, '/');
    const bool leads_up = std::ranges::find(steps, "..") != steps.end();
    if (path.starts_with('/') || leads_up) {
      report(part.span,
             fmt::format("the lock names {}, which {}", quoted(path),
                         leads_up ? "has `..` in it" : "is an absolute path"),
             k_restore, DiagnosticCode::lock_path_outside);
    } else if (!path.empty() && (path == "." || support::normalized_path(path) != path)) {
      report(part.span, fmt::format("{} is not the shortest form of a path", quoted(path)));
    }
    return path;
  }

  SourceId source_;
  std::string_view text_;
  Diagnostics& diagnostics_;
  std::size_t offset_ = 0;
  bool is_whole_ = true;
  bool is_sound_ = true;
  Lock lock_;
};

}  // namespace

std::optional<Lock> parse_lock(SourceId source, const SourceMap& sources,
                               Diagnostics& diagnostics) {
  return Parser(source, sources.text(source), diagnostics).parse();
}

}  // namespace wwc::ledger
