// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace wwc::support {

/// True for an absolute `http` or `https` URL with a host and without anything that is not seen,
/// but for the joiners of words and signs that are not ASCII; a question of form only.
[[nodiscard]] bool is_url(std::string_view text);

/// True for a URL that may lead others than this machine somewhere: its host is no single word
/// (`TBD`, `localhost`), and no name or address by which a machine calls itself. Whether an address
/// is that of a private network is not looked at.
[[nodiscard]] bool is_public_url(std::string_view text);

/// The form in which two URLs are compared: scheme and host in lower case, without default port,
/// fragment and one trailing slash; path and query stay exact. Anything else comes back trimmed.
[[nodiscard]] std::string normalized_url(std::string_view text);

}  // namespace wwc::support
