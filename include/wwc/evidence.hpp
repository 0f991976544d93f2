// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "wwc/digest.hpp"

namespace wwc {

/// What was found on disk for one path; the engine judges it, and never looks itself.
enum class FileState : std::uint8_t { ok, missing, empty, unreadable, outside, changed };

/// What was found for one path.
struct FileFact {
  FileState state = FileState::missing;
  std::uint64_t size = 0;  ///< Bytes.
  Digest sha256;           ///< Where `state` is ok or changed; else none.
  std::string detail;      ///< Why it does not count, such as `is a folder`; empty when ok.
  bool is_locked = false;  ///< The lock has it: another in its place counts once it is locked anew.
};

/// Facts of all files that the answers name, by the path as the answers hold it.
struct EvidenceFacts {
  std::map<std::string, FileFact, std::less<>> files;
};

}  // namespace wwc
