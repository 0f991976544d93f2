// SPDX-License-Identifier: MIT
#include "answers/evidence_source.hpp"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "answers/answers_fields.hpp"
#include "diagnostic/codes.hpp"
#include "support/blank_text.hpp"
#include "support/names.hpp"
#include "support/path.hpp"
#include "support/text.hpp"

namespace wwc::answers {
namespace {

/// A question of form only: one `@` with something before it, and a domain with a dot behind it.
bool is_email(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0 || support::has_blank(text)) {
    return false;
  }
  const std::string_view domain = text.substr(at + 1);
  return domain.find('@') == std::string_view::npos && !domain.starts_with('.') &&
         !domain.ends_with('.') && domain.find('.') != std::string_view::npos;
}

/// A part of a contact; empty where it is left out, or still to come (`TBD`).
std::string contact_part(const yaml::MapReader& reader, std::string_view name) {
  const std::optional<std::string> text = filled_text(reader, name);
  return text && !support::names_nothing(*text) ? *text : std::string{};
}

Contact read_contact(const yaml::Node& node, Span key, const yaml::MapReader& parent) {
  Contact contact;
  if (node.is_null()) {
    return contact;
  }
  const yaml::MapReader reader(node, k_contact_table.fields,
                               fmt::format("the contact of {}", parent.what()), parent.context(),
                               key);
  contact.name = contact_part(reader, "name");
  contact.title = contact_part(reader, "title");
  contact.email = contact_part(reader, "email");
  if (!contact.email.empty() && !is_email(contact.email)) {
    parent.context().diagnostics.error(DiagnosticCode::wrong_email, reader.span("email"),
                                       fmt::format("`{}` is not an email address", contact.email),
                                       "write it as `name@city.example`");
  }
  return contact;
}

std::optional<Evidence> read_url(Name found, std::string_view what, yaml::Context context) {
  if (!check_url(found, fmt::format("the URL of {}", what), context)) {
    return std::nullopt;
  }
  Evidence piece;
  piece.kind = EvidenceKind::url;
  piece.value = found.text;
  return piece;
}

bool is_link(std::string_view text) {
  return text.find("://") != std::string_view::npos;
}

std::optional<Evidence> read_path(Name found, std::string_view what, yaml::Context context) {
  if (support::is_blank_text(found.text)) {
    context.diagnostics.error(
        DiagnosticCode::wrong_path, found.span, fmt::format("the path of {} is empty", what),
        "write a path from the evidence root, such as `evidence/minutes.pdf`");
    return std::nullopt;
  }
  if (is_link(found.text)) {
    context.diagnostics.error(DiagnosticCode::wrong_path, found.span,
                              fmt::format("the path of {} is a link: `{}`", what, found.text),
                              fmt::format("this is a link: write `url: {}`", found.text));
    return std::nullopt;
  }
  if (found.text.find('\\') != std::string_view::npos) {
    context.diagnostics.warning(
        DiagnosticCode::backslash_in_path, found.span,
        fmt::format("the path of {} has a backslash: `{}`", what, found.text),
        fmt::format("if it stands between folders, write `{}`",
                    support::replace_all(found.text, "\\", "/")));
  }
  Evidence piece;
  piece.kind = EvidenceKind::file;
  piece.value = support::normalized_path(found.text).value_or(std::string(found.text));
  return piece;
}

/// The names of the sources that are given; one that is there but empty counts when no other does.
std::vector<std::string_view> given_sources(const yaml::MapReader& reader) {
  std::vector<std::string_view> filled;
  std::vector<std::string_view> empty;
  for (const support::NameRow<EvidenceKind>& row : support::name_rows<EvidenceKind>()) {
    if (reader.node(row.name) != nullptr) {
      filled.push_back(row.name);
    } else if (reader.has(row.name)) {
      empty.push_back(row.name);
    }
  }
  return filled.empty() ? empty : filled;
}

/// The trimmed text of a source, empty where nothing is given; nothing after an error.
std::optional<Name> source_text(const yaml::MapReader& reader, std::string_view name) {
  const yaml::Node* node = reader.node(name);
  if (node == nullptr) {
    return Name{{}, reader.key_span(name)};
  }
  if (node->scalar() == nullptr) {
    reader.report_wrong_kind(name, *node, "one text");
    return std::nullopt;
  }
  return Name{support::trim(node->scalar()->text), node->span};
}

std::optional<Evidence> read_source_of(EvidenceKind kind, const yaml::MapReader& reader) {
  const std::string_view name = support::name_of(kind);
  Evidence piece;
  piece.kind = kind;
  if (kind == EvidenceKind::contact) {
    const yaml::Field* field = reader.field(name);
    piece.contact = read_contact(field->value, field->key_span, reader);
    return piece;
  }
  const std::optional<Name> found = source_text(reader, name);
  if (!found) {
    return std::nullopt;
  }
  if (kind == EvidenceKind::url) {
    return read_url(*found, reader.what(), reader.context());
  }
  if (kind == EvidenceKind::file) {
    return read_path(*found, reader.what(), reader.context());
  }
  piece.value = found->text;
  return piece;
}

}  // namespace

std::optional<Evidence> read_place(Name found, std::string_view what, yaml::Context context) {
  return is_link(found.text) ? read_url(found, what, context) : read_path(found, what, context);
}

bool report_bare_contact(const yaml::Node& node, std::string_view what,
                         std::span<const yaml::FieldSpec> known, yaml::Context context) {
  if (yaml::find_field(node, "use") != nullptr) {
    return false;
  }
  for (const support::NameRow<EvidenceKind>& row : support::name_rows<EvidenceKind>()) {
    if (yaml::find_field(node, row.name) != nullptr) {
      return false;
    }
  }
  for (const yaml::FieldSpec& part : k_contact_table.fields) {
    const yaml::Field* field = yaml::find_field(node, part.name);
    if (field != nullptr &&
        std::ranges::find(known, part.name, &yaml::FieldSpec::name) == known.end()) {
      context.diagnostics.error(DiagnosticCode::evidence_source, field->key_span,
                                fmt::format("`{}` stands directly in {}", part.name, what),
                                "put `name`, `title` and `email` below `contact:`");
      return true;
    }
  }
  return false;
}

std::optional<Evidence> read_source(const yaml::MapReader& reader, std::string_view names) {
  const std::vector<std::string_view> given = given_sources(reader);
  if (given.empty()) {
    reader.context().diagnostics.error(DiagnosticCode::evidence_source, reader.span("file"),
                                       fmt::format("{} says nowhere what it is", reader.what()),
                                       fmt::format("give one of {}", names));
    return std::nullopt;
  }
  if (given.size() > 1) {
    reader.context()
        .diagnostics
        .error(DiagnosticCode::evidence_source, reader.key_span(given[1]),
               fmt::format("`{}` and `{}` in {}", given[0], given[1], reader.what()),
               fmt::format("give one of {}, and a further piece for the other", names))
        .secondary.push_back({reader.key_span(given[0]), "given first"});
    return std::nullopt;
  }
  return read_source_of(*support::value_of<EvidenceKind>(given.front()), reader);
}

}  // namespace wwc::answers
