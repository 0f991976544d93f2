// SPDX-License-Identifier: MIT
#include "docgen/builtin_catalog.hpp"
#include "docgen/page.hpp"
#include "schema/schema.hpp"

namespace wwc::docgen {

std::string answers_schema_page() {
  return schema::answers_schema(builtin_catalog());
}

std::string assessment_schema_page() {
  return schema::assessment_schema();
}

std::string catalog_schema_page() {
  return schema::catalog_schema();
}

}  // namespace wwc::docgen
