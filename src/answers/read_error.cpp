// SPDX-License-Identifier: MIT
#include "answers/read_error.hpp"

namespace wwc::answers {

DiagnosticCode code_of(support::ReadError error) {
  switch (error) {
    case support::ReadError::not_found:
      return DiagnosticCode::file_not_found;
    case support::ReadError::is_directory:
      return DiagnosticCode::path_is_directory;
    case support::ReadError::not_regular:
      return DiagnosticCode::not_a_regular_file;
    case support::ReadError::no_permission:
      return DiagnosticCode::no_permission;
    case support::ReadError::too_large:
      return DiagnosticCode::file_too_large;
    case support::ReadError::outside:
      return DiagnosticCode::include_outside;
    case support::ReadError::other:
      return DiagnosticCode::file_unreadable;
  }
  return DiagnosticCode::file_unreadable;
}

}  // namespace wwc::answers
