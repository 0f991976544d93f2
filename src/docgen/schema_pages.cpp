// SPDX-License-Identifier: MIT
#include "docgen/page.hpp"
#include "schema/schema.hpp"

namespace wwc::docgen {

std::string assessment_schema_page() {
  return schema::assessment_schema();
}

std::string catalog_schema_page() {
  return schema::catalog_schema();
}

std::string comparison_schema_page() {
  return schema::comparison_schema();
}

std::string explanation_schema_page() {
  return schema::explanation_schema();
}

std::string forecast_schema_page() {
  return schema::forecast_schema();
}

std::string plan_schema_page() {
  return schema::plan_schema();
}

}  // namespace wwc::docgen
