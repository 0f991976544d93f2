// SPDX-License-Identifier: MIT
#include "report/json_parts.hpp"

namespace wwc::report {

void add_text(Json& object, const char* key, const std::string& text) {
  if (!text.empty()) object[key] = text;
}

Json resources_json(const std::vector<Resource>& resources) {
  Json list = Json::array();
  for (const Resource& resource : resources) {
    list.push_back(Json{{"title", resource.title}, {"url", resource.url}});
  }
  return list;
}

}  // namespace wwc::report
