// SPDX-License-Identifier: MIT
#include "schema/draft07.hpp"

#include <utility>

#include <fmt/format.h>

namespace wwc::schema {

Json reference(std::string_view name) {
  return Json::map({{"$ref", fmt::format("#/definitions/{}", name)}});
}

Json any_of(std::initializer_list<Json> forms) {
  return Json::map({{"anyOf", Json::list(forms)}});
}

Json closed_map(Json properties) {
  return Json::map(
      {{"type", "object"}, {"additionalProperties", false}, {"properties", std::move(properties)}});
}

Json required_of(std::span<const yaml::FieldSpec> fields) {
  Json names = Json::list();
  for (const yaml::FieldSpec& field : fields) {
    if (field.presence == yaml::Presence::required) names.add(field.name);
  }
  return names;
}

}  // namespace wwc::schema
