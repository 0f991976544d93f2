// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace wwc {

/// What was found on disk for one path; the engine judges it, and never looks itself.
enum class FileState : std::uint8_t { ok, missing, empty, unreadable, outside, changed };

/// What was found for one path.
struct FileFact {
  FileState state = FileState::missing;
  std::uint64_t size = 0;  ///< Bytes.
  std::string sha256;      ///< 64 lower case hex digits when `state` is ok or changed; else empty.
  std::string detail;      ///< Why it does not count, such as `is a folder`; empty when ok.
  bool is_locked = false;  ///< The lock has it: another in its place counts once it is locked anew.
};

/// Facts of all files that the answers name, by the path as the answers hold it.
struct EvidenceFacts {
  std::map<std::string, FileFact, std::less<>> files;
};

}  // namespace wwc
