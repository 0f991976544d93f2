// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "support/names.hpp"
#include "support/text.hpp"
#include "wwc/date.hpp"

/// The fields of a result that was written as JSON, by the kind of value that must be there.
namespace wwc::compare {

using Json = nlohmann::json;

/// True for an object in which the name has this very value.
[[nodiscard]] bool has_value(const Json& object, const char* name, const Json& value);

/// Reads fields. What is not as it must be is noted, the first such thing alone, and reading goes
/// on with empty values.
class JsonFields {
public:
  void fail(std::string what) {
    if (problem_.empty()) problem_ = std::move(what);
  }
  /// What is wrong; empty when nothing is.
  [[nodiscard]] const std::string& problem() const { return problem_; }

  const Json& member(const Json& object, const char* name);
  const Json& list(const Json& object, const char* name);
  std::string text(const Json& object, const char* name);
  /// Nothing where the value is null.
  std::string text_or_empty(const Json& object, const char* name);
  /// Nothing where the name or the value is not there.
  std::string text_if_there(const Json& object, const char* name);
  /// Texts that results of the first versions do not have.
  std::vector<std::string> texts_if_there(const Json& object, const char* name);
  /// An id, or nothing where the value is null.
  std::string id(const Json& object, const char* name);
  std::uint32_t count(const Json& object, const char* name);
  /// Nothing where the value is null.
  std::optional<Date> date(const Json& object, const char* name);
  /// Nothing where the name or the value is not there.
  std::optional<Date> date_if_there(const Json& object, const char* name);

  template <typename Enum>
  Enum word(const Json& object, const char* name) {
    const std::string written = text(object, name);
    const std::optional<Enum> value = support::value_of<Enum>(written);
    if (!value) {
      fail(support::quoted(written) + " is no " + name + " that this version knows");
    }
    return value.value_or(Enum{});
  }

private:
  std::string problem_;
  Json nothing_;
};

}  // namespace wwc::compare
