// SPDX-License-Identifier: MIT
#include "answers/catalog_name.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "answers/loading.hpp"
#include "diagnostic/codes.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"

namespace wwc::answers {
namespace {

bool is_path(std::string_view text) {
  return text.find_first_of("/\\") != std::string_view::npos || text.ends_with(".yaml") ||
         text.ends_with(".yml");
}

std::string known_catalogs(std::span<const std::string_view> ids) {
  return fmt::format("built in: {}; a catalog of your own comes with `--catalog FILE`",
                     support::join_quoted(ids));
}

}  // namespace

std::optional<std::string> catalog_name(const yaml::Node& main,
                                        std::span<const std::string_view> builtin_ids,
                                        Diagnostics& diagnostics) {
  const yaml::Field* field = yaml::find_field(main, "catalog");
  if (field == nullptr || field->value.is_null()) {
    return std::nullopt;
  }
  const yaml::Scalar* scalar = field->value.scalar();
  if (scalar == nullptr) {
    diagnostics.error(DiagnosticCode::wrong_kind, field->value.span,
                      fmt::format("`catalog` is {}, not an id", yaml::kind_of(field->value)),
                      known_catalogs(builtin_ids));
    return std::nullopt;
  }
  const std::string_view id = support::trim(scalar->text);
  if (std::find(builtin_ids.begin(), builtin_ids.end(), id) != builtin_ids.end()) {
    return std::string(id);
  }
  if (is_path(id)) {
    diagnostics.error(DiagnosticCode::catalog_is_path, field->value.span,
                      fmt::format("`catalog` holds a path: `{}`", id), known_catalogs(builtin_ids));
  } else {
    diagnostics.error(DiagnosticCode::unknown_catalog_name, field->value.span,
                      fmt::format("unknown catalog `{}`", id),
                      support::did_you_mean(id, builtin_ids) + known_catalogs(builtin_ids));
  }
  return std::nullopt;
}

}  // namespace wwc::answers
