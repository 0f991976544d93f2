// SPDX-License-Identifier: MIT
#include "evidence/misread_text.hpp"

#include <algorithm>

#include "support/text.hpp"
#include "support/url.hpp"

namespace wwc::evidence {
namespace {

bool accepts(const Documentation* entry, EvidenceKind kind) {
  return entry == nullptr || std::ranges::find(entry->accepts, kind) != entry->accepts.end();
}

/// True for `minutes.pdf` and the like.
bool has_extension(std::string_view text) {
  constexpr std::size_t k_longest = 5;
  const std::string_view name = text.substr(text.rfind('/') + 1);
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos) return false;
  const std::string_view extension = name.substr(dot + 1);
  return !extension.empty() && extension.size() <= k_longest &&
         std::ranges::all_of(extension, support::is_alphanumeric);
}

/// True where the text starts like the address of a site: `www.city.example`, `data.city.gov/page`.
bool starts_with_host(std::string_view text) {
  constexpr std::string_view k_endings[] = {".gov", ".org", ".com", ".net", ".us", ".edu"};
  const std::string host = support::ascii_lower(text.substr(0, text.find('/')));
  return host.starts_with("www.") || std::ranges::any_of(k_endings, [&](std::string_view ending) {
           return host.ends_with(ending);
         });
}

std::string help_for_link(const std::string& link) {
  return support::is_url(link)
             ? "read as a file; a link is asked here: write " + support::quoted(link)
             : "read as a file; a link is asked here, such as `https://city.example/page`";
}

}  // namespace

std::string help_for_misread_text(std::string_view text, const Documentation* entry) {
  const std::string link = "https://" + std::string{text};
  const bool has_space = text.find(' ') != std::string_view::npos;
  if (!accepts(entry, EvidenceKind::file)) {
    const bool takes_link = accepts(entry, EvidenceKind::url);
    if (accepts(entry, EvidenceKind::text) && (has_space || !takes_link)) {
      return "read as a file; write the explanation under `text:`";
    }
    return takes_link ? help_for_link(link)
                      : "read as a file; give `contact:` with `name`, `title` and `email`";
  }
  if (has_space && !has_extension(text)) {
    return accepts(entry, EvidenceKind::text)
               ? "if this is the explanation itself, write it under `text:`"
               : "read as the path of a file; an explanation is not accepted here";
  }
  if (accepts(entry, EvidenceKind::url) && starts_with_host(text) && support::is_url(link)) {
    return "if this is a link, write " + support::quoted(link);
  }
  return {};
}

}  // namespace wwc::evidence
