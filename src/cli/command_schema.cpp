// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/load_input.hpp"
#include "cli/messages.hpp"
#include "schema/schema.hpp"

namespace wwc::cli {
namespace {

/// The schema; nothing after an error.
std::optional<std::string> render(const SchemaOptions& options, Environment& environment,
                                  ReadingLog& log) {
  if (options.kind == SchemaKind::catalog) return schema::catalog_schema();
  if (options.kind == SchemaKind::assessment) return schema::assessment_schema();
  if (options.kind == SchemaKind::comparison) return schema::comparison_schema();
  if (options.kind == SchemaKind::explanation) return schema::explanation_schema();
  if (options.kind == SchemaKind::plan) return schema::plan_schema();
  if (options.kind == SchemaKind::forecast) return schema::forecast_schema();
  const std::optional<Catalog> catalog = load_catalog_option(options.catalog, environment, log);
  return catalog ? std::optional{schema::answers_schema(*catalog)} : std::nullopt;
}

}  // namespace

ExitCode command_schema(const SchemaOptions& options, Environment& environment) {
  ReadingLog log;
  if (const std::optional<std::string> text = render(options, environment, log)) {
    write_output(*text, environment, log.diagnostics);
  }
  print_messages(log.diagnostics, log.sources, options.messages, environment);
  return exit_code_of(log.diagnostics);
}

}  // namespace wwc::cli
