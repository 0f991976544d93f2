// SPDX-License-Identifier: MIT
#include "report/json_parts.hpp"

#include <string_view>

#include <fmt/format.h>

#include "support/names.hpp"
#include "support/utf8.hpp"

namespace wwc::report {

void add_text(Json& object, const char* key, const std::string& text) {
  if (!text.empty()) object[key] = text;
}

Json assumptions_json(const Assessment& assessment) {
  Json list = Json::array();
  for (const Assumption& assumption : assessment.assumptions) {
    list.push_back(assumption.text);
  }
  return list;
}

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

Json date_or_null(const std::optional<Date>& date) {
  return date ? Json(to_string(*date)) : Json();
}

Json level_id_json(const Catalog& catalog, std::optional<std::size_t> level) {
  return level ? Json(catalog.levels.at(*level).id) : Json();
}

Json ids_json(const Catalog& catalog, const std::vector<std::size_t>& criteria) {
  Json list = Json::array();
  for (const std::size_t criterion : criteria)
    list.push_back(catalog.criteria.at(criterion).id);
  return list;
}

Json generator_json(std::string_view version) {
  return Json{{"name", "wwc"}, {"version", version}};
}

Json city_json(const City& city) {
  Json json{{"name", city.name},
            {"state", text_or_null(city.state)},
            {"country", text_or_null(city.country)}};
  json["population"] = city.population ? Json(*city.population) : Json();
  json["administration_began"] = date_or_null(city.administration_began);
  return json;
}

Json effort_json(Effort effort) {
  constexpr std::uint64_t k_tenths = 10;
  if (effort.tenths % k_tenths == 0) return effort.tenths / k_tenths;
  return static_cast<double>(effort.tenths) / static_cast<double>(k_tenths);
}

Json resource_json(const Resource& resource) {
  return {{"id", resource.id},
          {"title", resource.title},
          {"publisher", text_or_null(resource.publisher)},
          {"kind", support::name_of(resource.kind)},
          {"url", text_or_null(resource.url)},
          {"archived", resource.archived},
          {"note", text_or_null(resource.note)}};
}

Json catalog_json(const Catalog& catalog) {
  Json json{{"id", catalog.id},
            {"title", catalog.title},
            {"edition", catalog.edition},
            {"sha256", catalog.sha256}};
  json["status"] = support::name_of(catalog.status);
  add_text(json, "publisher", catalog.publisher);
  add_text(json, "note", catalog.note);
  return json;
}

void append_json(std::string& text, const Json& value, std::size_t indent) {
  const std::string plain = value.dump(2, ' ', false, Json::error_handler_t::replace);
  const std::string_view json = plain;
  for (std::size_t at = 0; at < json.size();) {
    const auto decoded = support::decode_code_point(json.substr(at));
    const bool is_unsafe =
        decoded.code_point >= 0x80 && support::is_unsafe_code_point(decoded.code_point);
    if (is_unsafe && decoded.code_point <= 0xFFFF) {
      text += fmt::format("\\u{:04x}", static_cast<unsigned>(decoded.code_point));
    } else {
      text += json.substr(at, decoded.size);
    }
    // A line feed within a text is an escape, so each one here begins a line.
    if (decoded.code_point == U'\n') text.append(indent, ' ');
    at += decoded.size;
  }
}

std::string json_text(const Json& json) {
  std::string text;
  append_json(text, json, 0);
  text += '\n';
  return text;
}

}  // namespace wwc::report
