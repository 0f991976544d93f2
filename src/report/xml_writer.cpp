// SPDX-License-Identifier: MIT
#include "report/xml_writer.hpp"

#include <cstddef>
#include <cstdint>

#include <fmt/format.h>

#include "support/utf8.hpp"

namespace wwc::report {
namespace {

constexpr std::size_t k_indent = 2;

/// The characters of XML 1.0 (production 2), without those that turn or hide text.
bool is_writable(const support::DecodedCodePoint& decoded) {
  const char32_t code_point = decoded.code_point;
  if (!decoded.valid || code_point == 0xFFFE || code_point == 0xFFFF) return false;
  const bool is_white = code_point == '\t' || code_point == '\n' || code_point == '\r';
  return is_white || !support::is_unsafe_code_point(code_point);
}

enum class Place : std::uint8_t { element, attribute };

/// What stands for a character; empty: itself. A reader would turn white space in an attribute into
/// spaces, and a carriage return anywhere into a line feed.
std::string_view reference_for(char character, Place place) {
  switch (character) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\t':
      return place == Place::attribute ? "&#9;" : "";
    case '\n':
      return place == Place::attribute ? "&#10;" : "";
    case '\r':
      return "&#13;";
    default:
      return {};
  }
}

std::string visible(std::string_view bytes, const support::DecodedCodePoint& decoded) {
  if (decoded.valid) {
    return fmt::format("&lt;U+{:04X}&gt;", static_cast<unsigned>(decoded.code_point));
  }
  return fmt::format("&lt;0x{:02X}&gt;", static_cast<unsigned char>(bytes.front()));
}

std::string escaped(std::string_view text, Place place) {
  std::string result;
  while (!text.empty()) {
    const support::DecodedCodePoint decoded = support::decode_code_point(text);
    const std::string_view reference = reference_for(text.front(), place);
    if (!is_writable(decoded)) {
      result += visible(text, decoded);
    } else {
      result += reference.empty() ? text.substr(0, decoded.size) : reference;
    }
    text.remove_prefix(decoded.size);
  }
  return result;
}

}  // namespace

std::string xml_text(std::string_view text) {
  return escaped(text, Place::element);
}

std::string xml_attribute(std::string_view text) {
  return escaped(text, Place::attribute);
}

void XmlWriter::begin(std::string_view name, const Attributes& attributes) {
  text_.append(open_.size() * k_indent, ' ');
  text_ += fmt::format("<{}", name);
  for (const Attribute& attribute : attributes) {
    text_ += fmt::format(" {}=\"{}\"", attribute.name, xml_attribute(attribute.value));
  }
}

void XmlWriter::open(std::string_view name, const Attributes& attributes) {
  begin(name, attributes);
  text_ += ">\n";
  open_.emplace_back(name);
}

void XmlWriter::close() {
  const std::string name = open_.back();
  open_.pop_back();
  text_.append(open_.size() * k_indent, ' ');
  text_ += fmt::format("</{}>\n", name);
}

void XmlWriter::element(std::string_view name, const Attributes& attributes,
                        std::string_view text) {
  begin(name, attributes);
  if (text.empty()) {
    text_ += "/>\n";
  } else {
    text_ += fmt::format(">{}</{}>\n", xml_text(text), name);
  }
}

}  // namespace wwc::report
