// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wwc::report {

/// Text from anywhere as the content of an element. Characters that XML 1.0 cannot hold, that turn
/// text around or that nobody sees are written as `<U+0007>`, bytes that are no character as
/// `<0xFF>`.
[[nodiscard]] std::string xml_text(std::string_view text);
/// The same as the value of an attribute in double quotes; line feeds and tabs stay what they are.
[[nodiscard]] std::string xml_attribute(std::string_view text);

/// Writes elements, indented by their depth. Names and the names of attributes must be valid; all
/// other text is escaped.
class XmlWriter {
public:
  /// A name and a value.
  struct Attribute {
    std::string_view name;
    std::string value;
  };
  using Attributes = std::vector<Attribute>;

  /// Begins an element that has elements in it.
  void open(std::string_view name, const Attributes& attributes = {});
  /// Ends the element that was begun last.
  void close();
  /// An element that has only text in it, or nothing at all where the text is empty.
  void element(std::string_view name, const Attributes& attributes, std::string_view text = {});

  /// The document, with its declaration; every element must be closed.
  [[nodiscard]] std::string text() const { return text_; }

private:
  void begin(std::string_view name, const Attributes& attributes);

  std::string text_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  std::vector<std::string> open_;
};

}  // namespace wwc::report
