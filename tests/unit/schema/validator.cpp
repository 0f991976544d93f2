// SPDX-License-Identifier: MIT
#include "unit/schema/validator.hpp"

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <stdexcept>

#include "wwc/diagnostic.hpp"
#include "yaml/parse.hpp"

namespace wwc::schema {
namespace {

using nlohmann::json;

json scalar_to_json(const yaml::Scalar& scalar) {
  static const std::regex k_integer("[-+]?[0-9]+");
  static const std::regex k_number("[-+]?[0-9]+\\.[0-9]+");
  if (scalar.quoted) return scalar.text;
  if (scalar.text == "true" || scalar.text == "True" || scalar.text == "TRUE") return true;
  if (scalar.text == "false" || scalar.text == "False" || scalar.text == "FALSE") return false;
  if (std::regex_match(scalar.text, k_integer)) return std::stoll(scalar.text);
  if (std::regex_match(scalar.text, k_number)) return std::stod(scalar.text);
  return scalar.text;
}

json to_json(const yaml::Node& node) {
  if (const yaml::Scalar* scalar = node.scalar()) return scalar_to_json(*scalar);
  if (const yaml::Sequence* list = node.sequence()) {
    json values = json::array();
    for (const yaml::Node& item : list->items) {
      values.push_back(to_json(item));
    }
    return values;
  }
  if (const yaml::Map* map = node.map()) {
    json members = json::object();
    for (const yaml::Field& field : map->fields) {
      members[field.key] = to_json(field.value);
    }
    return members;
  }
  return nullptr;
}

bool has_type(const json& value, const std::string& type) {
  if (type == "integer") return value.is_number_integer();
  if (type == "number") return value.is_number();
  if (type == "array") return value.is_array();
  return type == value.type_name();
}

/// A member without a copy; an empty value where there is none.
const json& member_of(const json& schema, const char* name) {
  static const json k_nothing = json::array();
  const auto found = schema.find(name);
  return found == schema.end() ? k_nothing : *found;
}

bool matches(const std::string& text, const std::string& pattern) {
  static std::map<std::string, std::regex> patterns;
  return std::regex_search(text, patterns.try_emplace(pattern, pattern).first->second);
}

class Validator {
public:
  explicit Validator(const json& root) : root_(root) {}

  std::string check(const json& schema, const json& value, const std::string& path) const {
    if (schema.is_boolean()) return schema.get<bool>() ? "" : path + " is not allowed";
    check_keywords(schema);
    for (const auto part : {&Validator::check_value, &Validator::check_combined,
                            &Validator::check_map, &Validator::check_list}) {
      if (std::string problem = (this->*part)(schema, value, path); !problem.empty())
        return problem;
    }
    return {};
  }

private:
  static void check_keywords(const json& schema) {
    static const std::set<std::string> k_known = {"$schema",
                                                  "$ref",
                                                  "$defs",
                                                  "definitions",
                                                  "title",
                                                  "description",
                                                  "type",
                                                  "enum",
                                                  "const",
                                                  "pattern",
                                                  "minimum",
                                                  "maximum",
                                                  "anyOf",
                                                  "allOf",
                                                  "oneOf",
                                                  "properties",
                                                  "patternProperties",
                                                  "propertyNames",
                                                  "required",
                                                  "items",
                                                  "minItems",
                                                  "additionalProperties",
                                                  "maxItems",
                                                  "markdownDescription",
                                                  "uniqueItems",
                                                  "contains",
                                                  "minProperties",
                                                  "maxProperties"};
    for (const auto& member : schema.items()) {
      if (!k_known.contains(member.key()))
        throw std::logic_error("unknown keyword " + member.key());
    }
  }

  std::string check_value(const json& schema, const json& value, const std::string& path) const {
    if (schema.contains("type")) {
      const json& types = schema["type"];
      const bool fits =
          types.is_array()
              ? std::ranges::any_of(types, [&](const json& type) { return has_type(value, type); })
              : has_type(value, types);
      if (!fits) return path + " is of the wrong type";
    }
    if (schema.contains("const") && schema["const"] != value) return path + " is another value";
    if (schema.contains("enum") &&
        std::ranges::find(schema["enum"], value) == schema["enum"].end()) {
      return path + " is not in the list";
    }
    if (schema.contains("pattern") && value.is_string() &&
        !matches(value.get<std::string>(), schema["pattern"].get<std::string>())) {
      return path + " does not match " + schema["pattern"].get<std::string>();
    }
    if (schema.contains("minimum") && value.is_number() && value < schema["minimum"])
      return path + " is too small";
    if (schema.contains("maximum") && value.is_number() && value > schema["maximum"])
      return path + " is too large";
    return {};
  }

  std::string check_combined(const json& schema, const json& value, const std::string& path) const {
    if (schema.contains("$ref")) {
      const std::string reference = schema["$ref"];
      return check(root_.at(json::json_pointer(reference.substr(1))), value, path);
    }
    for (const json& part : member_of(schema, "allOf")) {
      if (std::string problem = check(part, value, path); !problem.empty()) return problem;
    }
    for (const char* keyword : {"anyOf", "oneOf"}) {
      if (!schema.contains(keyword)) continue;
      const auto fits = std::ranges::count_if(
          schema[keyword], [&](const json& part) { return check(part, value, path).empty(); });
      if (fits == 0) return path + " fits no form";
      if (std::string_view(keyword) == "oneOf" && fits > 1) return path + " fits several forms";
    }
    return {};
  }

  std::string check_map(const json& schema, const json& value, const std::string& path) const {
    if (!value.is_object()) return {};
    for (const json& name : member_of(schema, "required")) {
      if (!value.contains(name)) return path + " lacks " + name.get<std::string>();
    }
    if (schema.contains("minProperties") && value.size() < schema["minProperties"])
      return path + " has too few keys";
    if (schema.contains("maxProperties") && value.size() > schema["maxProperties"])
      return path + " has too many keys";
    for (const auto& member : value.items()) {
      if (std::string problem = check_member(schema, member.key(), member.value(), path);
          !problem.empty())
        return problem;
    }
    return {};
  }

  std::string check_member(const json& schema, const std::string& key, const json& value,
                           const std::string& path) const {
    const std::string inner = path + '/' + key;
    if (schema.contains("propertyNames")) {
      if (std::string problem = check(schema["propertyNames"], key, inner); !problem.empty())
        return problem;
    }
    if (schema.contains("properties") && schema["properties"].contains(key)) {
      return check(schema["properties"][key], value, inner);
    }
    for (const auto& pattern : member_of(schema, "patternProperties").items()) {
      if (matches(key, pattern.key())) return check(pattern.value(), value, inner);
    }
    return schema.contains("additionalProperties")
               ? check(schema["additionalProperties"], value, inner)
               : "";
  }

  std::string check_list(const json& schema, const json& value, const std::string& path) const {
    if (!value.is_array()) return {};
    if (schema.contains("minItems") && value.size() < schema["minItems"])
      return path + " is too short";
    if (schema.contains("maxItems") && value.size() > schema["maxItems"])
      return path + " is too long";
    if (schema.value("uniqueItems", false) &&
        std::set<json>(value.begin(), value.end()).size() < value.size()) {
      return path + " repeats a value";
    }
    if (schema.contains("contains") && std::ranges::none_of(value, [&](const json& item) {
          return check(schema["contains"], item, path).empty();
        })) {
      return path + " lacks an item of a kind";
    }
    for (const json& item : value) {
      if (!schema.contains("items")) break;
      if (std::string problem = check(schema["items"], item, path + "[]"); !problem.empty())
        return problem;
    }
    return {};
  }

  const json& root_;
};

}  // namespace

nlohmann::json yaml_to_json(std::string_view text) {
  SourceMap sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add("test.yaml", std::string(text));
  const auto root = yaml::parse(source, sources, {}, diagnostics);
  if (!root) throw std::logic_error("the YAML of the test is wrong");
  return to_json(*root);
}

std::string violation(const nlohmann::json& schema, const nlohmann::json& value) {
  return Validator(schema).check(schema, value, "");
}

bool accepts(const std::string& schema, std::string_view yaml_text) {
  return violation(nlohmann::json::parse(schema), yaml_to_json(yaml_text)).empty();
}

}  // namespace wwc::schema
