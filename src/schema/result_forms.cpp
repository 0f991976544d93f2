// SPDX-License-Identifier: MIT
#include "schema/result_forms.hpp"

#include <utility>

#include <fmt/format.h>

namespace wwc::schema {

Json described(Json form, std::string_view text) {
  return form.set("description", text);
}

Json type(std::string_view name) {
  return Json::map({{"type", name}});
}

Json or_null(std::string_view name) {
  return Json::map({{"type", Json::list({name, "null"})}});
}

Json text(std::string_view doc) {
  return described(type("string"), doc);
}

Json count(std::string_view doc) {
  return described(type("integer").set("minimum", 0), doc);
}

Json boolean(std::string_view doc) {
  return described(type("boolean"), doc);
}

Json effort(std::string_view doc) {
  return described(type("number").set("minimum", 0), doc);
}

Json defined(std::string_view name) {
  return Json::map({{"$ref", fmt::format("#/$defs/{}", name)}});
}

Json list(Json items, std::string_view doc) {
  return described(type("array").set("items", std::move(items)), doc);
}

Json date(std::string_view doc) {
  return described(type("string").set("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), doc);
}

Json date_or_null(std::string_view doc) {
  return described(or_null("string").set("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), doc);
}

Json sha256(Json form, std::string_view doc) {
  return described(form.set("pattern", "^[0-9a-f]{64}$"), doc);
}

Json nullable(Json form) {
  return Json::map({{"anyOf", Json::list({std::move(form), type("null")})}});
}

Json record(std::initializer_list<JsonMember> members, std::initializer_list<JsonMember> later) {
  Json required = Json::list();
  for (const JsonMember& member : members) {
    required.add(member.name);
  }
  Json properties = Json::map(members);
  for (const JsonMember& member : later) {
    properties.set(member.name, member.value);
  }
  return type("object").set("required", std::move(required)).set("properties", properties);
}

Json diagnostic_form() {
  return type("object")
      .set("required", Json::list({"code", "severity", "message"}))
      .set("properties", Json::map({{"code", type("string").set("pattern", "^WWC[0-9]{3}$")},
                                    {"severity", Json::map({{"enum", names_of<Severity>()}})},
                                    {"message", type("string")},
                                    {"file", or_null("string")},
                                    {"line", or_null("integer").set("minimum", 1)},
                                    {"column", or_null("integer").set("minimum", 1)},
                                    {"help", described(or_null("string"), "What to do about it.")},
                                    {"notes", list(type("string"), "What else to know.")}}));
}

Json invalid_form() {
  Json error = type("object")
                   .set("required", Json::list({"severity"}))
                   .set("properties", Json::map({{"severity", Json::map({{"const", "error"}})}}));
  return Json::map({{"required", Json::list({"diagnostics"})},
                    {"properties",
                     Json::map({{"schema", true},
                                {"generator", true},
                                {"catalog", true},
                                {"diagnostics", type("array").set("contains", std::move(error))}})},
                    {"additionalProperties", false}});
}

Json report_record(std::initializer_list<JsonMember> members,
                   std::initializer_list<JsonMember> later) {
  Json required = Json::list();
  Json properties = Json::map(members);
  for (const JsonMember& member : members) {
    required.add(member.name);
  }
  for (const JsonMember& member : later) {
    properties.set(member.name, member.value);
  }
  properties.set("diagnostics", list(diagnostic_form(),
                                     "What is wrong, where the input was invalid; nothing else is "
                                     "known then."));
  return type("object")
      .set("required", Json::list({"schema", "generator"}))
      .set("properties", std::move(properties))
      .set("oneOf", Json::list({Json::map({{"required", std::move(required)}}), invalid_form()}));
}

}  // namespace wwc::schema
