// SPDX-License-Identifier: MIT
#include "support/url.hpp"

#include <algorithm>
#include <initializer_list>
#include <optional>

#include "support/blank_text.hpp"
#include "support/text.hpp"
#include "support/utf8.hpp"

namespace wwc::support {
namespace {

/// The parts of a URL as they stand in the text.
struct UrlParts {
  std::string scheme;
  std::string_view user;
  std::string_view host;
  std::string_view port;
  std::string_view rest;
};

bool is_host(std::string_view host) {
  if (host.starts_with('[')) {
    return host.size() > 2 && host.ends_with(']');
  }
  const auto is_forbidden = [](char character) {
    return std::string_view{"\"<>\\^`{|}[]@%"}.find(character) != std::string_view::npos;
  };
  return !host.empty() && !host.starts_with('.') && host.find("..") == std::string_view::npos &&
         std::ranges::none_of(host, is_forbidden);
}

bool is_port(std::string_view port) {
  constexpr std::string_view k_highest = "65535";
  if (port.empty()) return true;
  if (!is_digits(port) || port.size() > k_highest.size()) return false;
  return port.size() < k_highest.size() || port <= k_highest;
}

/// Cuts `user@host:port` into its parts.
void split_authority(std::string_view authority, UrlParts& parts) {
  if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) {
    parts.user = authority.substr(0, at + 1);
    authority.remove_prefix(at + 1);
  }
  const std::size_t bracket = authority.rfind(']');
  const std::size_t colon = authority.rfind(':');
  const bool has_port =
      colon != std::string_view::npos && (bracket == std::string_view::npos || colon > bracket);
  parts.host = has_port ? authority.substr(0, colon) : authority;
  parts.port = has_port ? authority.substr(colon + 1) : std::string_view{};
}

/// Joins letters of some scripts and parts of some signs, or chooses how a sign is drawn.
bool is_joiner(char32_t code_point) {
  return code_point == 0x200C || code_point == 0x200D ||
         (code_point >= 0xFE00 && code_point <= 0xFE0F);
}

/// True where something in the text is not seen, but for joiners after what is not ASCII.
bool has_hidden(std::string_view text) {
  bool may_join = false;
  while (!text.empty()) {
    const DecodedCodePoint next = decode_code_point(text);
    const bool joins = may_join && is_joiner(next.code_point);
    if (!next.valid || (is_blank_code_point(next.code_point) && !joins)) return true;
    may_join = next.code_point >= 0x80;
    text.remove_prefix(next.size);
  }
  return false;
}

std::optional<UrlParts> parse_url(std::string_view text) {
  const std::size_t mark = text.find("://");
  if (mark == std::string_view::npos || has_hidden(text)) {
    return std::nullopt;
  }
  UrlParts parts;
  parts.scheme = ascii_lower(text.substr(0, mark));
  if (parts.scheme != "http" && parts.scheme != "https") {
    return std::nullopt;
  }
  text.remove_prefix(mark + 3);
  const std::size_t end = std::min(text.find_first_of("/?#"), text.size());
  split_authority(text.substr(0, end), parts);
  parts.rest = text.substr(end);
  if (!is_host(parts.host) || has_blank(parts.host) || !is_port(parts.port)) {
    return std::nullopt;
  }
  return parts;
}

bool is_default_port(const UrlParts& parts) {
  return parts.port.empty() || parts.port == (parts.scheme == "http" ? "80" : "443");
}

/// True for the names and addresses by which a machine calls itself.
bool is_own_machine(std::string_view host) {
  const bool is_own_address = host.starts_with("127.") && is_digits(replace_all(host, ".", ""));
  const bool is_own_name = std::ranges::any_of(
      std::initializer_list<std::string_view>{".localhost", ".localdomain", ".local"},
      [&](std::string_view end) { return host.ends_with(end); });
  return is_own_name || host == "0.0.0.0" || is_own_address;
}

/// True for `[::1]` and `[::]`, however many zeros are written.
bool is_own_address_6(std::string_view host) {
  const bool is_one = host.ends_with(":1]") && std::ranges::count(host, '1') == 1;
  return host.find_first_not_of(is_one ? "[]:01" : "[]:0") == std::string_view::npos;
}

}  // namespace

bool is_url(std::string_view text) {
  return parse_url(trim(text)).has_value();
}

bool is_public_url(std::string_view text) {
  const std::optional<UrlParts> parts = parse_url(trim(text));
  if (!parts) return false;
  if (parts->host.starts_with('[')) return !is_own_address_6(parts->host);
  // Browsers take the full stop of Chinese and Japanese for the dot of a domain.
  const std::string host = replace_all(ascii_lower(parts->host), "\u3002", ".");
  std::string_view name = host;
  if (name.ends_with('.')) name.remove_suffix(1);
  return name.find('.') != std::string_view::npos && !is_own_machine(name);
}

std::string normalized_url(std::string_view text) {
  text = trim(text);
  const std::optional<UrlParts> parts = parse_url(text);
  if (!parts) {
    return std::string(text);
  }
  std::string result = parts->scheme + "://";
  result += parts->user;
  result += ascii_lower(parts->host);
  if (!is_default_port(*parts)) {
    result += ':';
    result += parts->port;
  }
  std::string_view rest = parts->rest.substr(0, parts->rest.find('#'));
  const std::size_t query = std::min(rest.find('?'), rest.size());
  std::string_view path = rest.substr(0, query);
  if (path.ends_with('/')) {
    path.remove_suffix(1);
  }
  result += path;
  result += rest.substr(query);
  return result;
}

}  // namespace wwc::support
