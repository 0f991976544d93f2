// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "report/terminal_page.hpp"
#include "wwc/catalog.hpp"

namespace wwc::report {

/// Writes all that the catalog says of a resource as an item of a list behind the indent: title,
/// link, note and tactics.
void write_resource(TerminalPage& page, const Resource& resource, std::size_t indent);

}  // namespace wwc::report
