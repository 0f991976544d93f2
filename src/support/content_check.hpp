// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace wwc::support {

/// Finds out of a file, read from its beginning part by part, whether it shows nothing: blank
/// characters alone, in UTF-8, or in UTF-16 or UTF-32 with a byte order mark. Costs next to nothing
/// once something was seen.
class BlankCheck {
public:
  /// Takes the next bytes of the file.
  void add(std::string_view bytes);
  /// What holds of the whole, after the last part; a character that breaks off there is seen.
  [[nodiscard]] bool finish();

private:
  /// How characters are written; `width` is the size of a unit in bytes, 0: not known yet.
  struct Encoding {
    std::size_t width = 0;
    bool is_big_endian = false;
  };

  static Encoding encoding_of(std::string_view beginning);
  void take_characters();

  Encoding encoding_;
  std::string rest_;  ///< What is not decoded yet.
  bool is_blank_ = true;
};

/// True when a file begins like what Git LFS leaves in place of a document.
[[nodiscard]] bool is_lfs_pointer(std::string_view beginning);

/// True when a file begins like a web page although its name promises another kind of document: a
/// login or error page that was saved by mistake.
[[nodiscard]] bool is_html_in_disguise(std::string_view path, std::string_view beginning);

}  // namespace wwc::support
