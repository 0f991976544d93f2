// SPDX-License-Identifier: MIT
#include "schema/json_tree.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

namespace wwc::schema {
namespace {

void write_text(std::string& out, std::string_view text) {
  out += '"';
  for (const char character : text) {
    if (character == '"' || character == '\\') {
      out += '\\';
      out += character;
    } else if (character == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(character) < 0x20U) {
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(character));
    } else {
      out += character;
    }
  }
  out += '"';
}

void start_line(std::string& out, std::size_t depth) {
  out += '\n';
  out.append(depth * 2, ' ');
}

}  // namespace

Json Json::list(std::initializer_list<Json> values) {
  Json json(nullptr);
  json.value_ = List(values);
  return json;
}

Json Json::map(std::initializer_list<JsonMember> members) {
  Json json(nullptr);
  Map& map = json.value_.emplace<Map>();
  for (const JsonMember& member : members) {
    map.names.push_back(member.name);
    map.values.push_back(member.value);
  }
  return json;
}

Json& Json::add(Json value) {
  std::get<List>(value_).push_back(std::move(value));
  return *this;
}

Json& Json::set(std::string_view name, Json value) {
  Map& map = std::get<Map>(value_);
  const auto found = std::ranges::find(map.names, name);
  if (found != map.names.end()) {
    map.values[static_cast<std::size_t>(found - map.names.begin())] = std::move(value);
  } else {
    map.names.emplace_back(name);
    map.values.push_back(std::move(value));
  }
  return *this;
}

bool Json::is_empty() const {
  if (const List* list = std::get_if<List>(&value_)) return list->empty();
  const Map* map = std::get_if<Map>(&value_);
  return map != nullptr && map->values.empty();
}

std::string Json::to_text() const {
  std::string text;
  write(text, 0);
  return text + '\n';
}

void Json::write(std::string& text, std::size_t depth) const {
  if (std::holds_alternative<std::nullptr_t>(value_)) {
    text += "null";
  } else if (const bool* boolean = std::get_if<bool>(&value_)) {
    text += *boolean ? "true" : "false";
  } else if (const std::int64_t* number = std::get_if<std::int64_t>(&value_)) {
    text += fmt::to_string(*number);
  } else if (const std::string* string = std::get_if<std::string>(&value_)) {
    write_text(text, *string);
  } else if (is_empty()) {
    text += std::holds_alternative<List>(value_) ? "[]" : "{}";
  } else if (const List* list = std::get_if<List>(&value_)) {
    for (const Json& item : *list) {
      text += &item == list->data() ? '[' : ',';
      start_line(text, depth + 1);
      item.write(text, depth + 1);
    }
    start_line(text, depth);
    text += ']';
  } else if (const Map* map = std::get_if<Map>(&value_)) {
    for (std::size_t index = 0; index < map->values.size(); ++index) {
      text += index == 0 ? '{' : ',';
      start_line(text, depth + 1);
      write_text(text, map->names[index]);
      text += ": ";
      map->values[index].write(text, depth + 1);
    }
    start_line(text, depth);
    text += '}';
  }
}

}  // namespace wwc::schema
