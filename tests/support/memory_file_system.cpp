// SPDX-License-Identifier: MIT
#include "support/memory_file_system.hpp"

#include <filesystem>

#include "support/content_check.hpp"
#include "support/path.hpp"
#include "support/sha256.hpp"
#include "support/text.hpp"

namespace wwc::test {
namespace {

using support::FileKind;
using support::Inspection;
using support::InspectionKind;
using support::ReadError;
using support::ReadResult;

std::string key_of(std::string_view path) {
  while (path.starts_with("./")) {
    path.remove_prefix(2);
  }
  return std::string(path);
}

Inspection finding(InspectionKind kind, std::string detail) {
  return {.kind = kind, .size = 0, .sha256 = {}, .detail = std::move(detail)};
}

/// The part of `path` below `folder`; nothing when it lies elsewhere.
std::optional<std::string> below(const std::string& folder, const std::string& path) {
  if (folder.empty() || folder == ".") {
    return path;
  }
  const std::string prefix = folder.ends_with('/') ? folder : folder + '/';
  return path.starts_with(prefix) ? std::optional{path.substr(prefix.size())} : std::nullopt;
}

Inspection inspect_text(const std::string& path, const std::string& text) {
  Inspection result{.kind = InspectionKind::ok,
                    .size = text.size(),
                    .sha256 = support::sha256(text),
                    .detail = {}};
  if (support::trim(text).empty()) {
    return finding(InspectionKind::empty, "is empty");
  }
  if (support::is_lfs_pointer(text)) {
    result.kind = InspectionKind::lfs_pointer;
    result.detail = "is a Git LFS pointer";
  } else if (support::is_html_in_disguise(path, text)) {
    result.kind = InspectionKind::html_error_page;
    result.detail = "is a web page";
  }
  return result;
}

}  // namespace

ReadResult MemoryFileSystem::read_text(const std::string& path, std::size_t max_bytes) const {
  reads.push_back(path);
  const std::string key = key_of(path);
  if (const auto blocked = unreadable.find(key); blocked != unreadable.end()) {
    return {.text = std::nullopt, .error = blocked->second, .reason = "made unreadable"};
  }
  if (path == "/dev/stdin") {
    return {.text = standard_input, .error = ReadError::other, .reason = {}};
  }
  const auto found = files.find(key);
  if (found == files.end()) {
    const bool is_folder = kind(path) == FileKind::directory;
    return {.text = std::nullopt,
            .error = is_folder ? ReadError::is_directory : ReadError::not_found,
            .reason = is_folder ? "is a folder" : "no such file or folder"};
  }
  if (found->second.size() > max_bytes) {
    return {.text = std::nullopt, .error = ReadError::too_large, .reason = "too large"};
  }
  return {.text = found->second, .error = ReadError::other, .reason = {}};
}

support::Matches MemoryFileSystem::glob(const std::string& root, const std::string& pattern) const {
  support::Matches matches{.paths = {}, .unreadable = unreadable_matches};
  const std::optional<std::string> normal = support::normalized_path(pattern);
  for (const auto& [path, text] : files) {
    const std::optional<std::string> relative = below(key_of(root), path);
    if (normal && relative && support::matches_glob(*normal, *relative)) {
      matches.paths.push_back(*relative);
    }
  }
  return matches;
}

Inspection MemoryFileSystem::inspect(const std::string& root, const std::string& path) const {
  {
    const std::lock_guard lock{reads_mutex_};
    reads.push_back(path);
  }
  if (const auto given = inspections.find(path); given != inspections.end()) {
    return given->second;
  }
  if (path.starts_with('/')) {
    return finding(InspectionKind::outside, "is an absolute path");
  }
  const std::optional<std::string> normal = support::normalized_path(path);
  if (!normal) {
    return finding(InspectionKind::outside, "leads out of the evidence root");
  }
  if (support::is_of_git(path)) {
    return finding(InspectionKind::of_git, std::string{support::k_of_git});
  }
  const std::string full_path = key_of(support::join_path(key_of(root), *normal));
  if (const auto found = files.find(full_path); found != files.end()) {
    return inspect_text(path, found->second);
  }
  if (kind(full_path) == FileKind::directory) {
    return finding(InspectionKind::not_regular, "is a folder");
  }
  return finding(InspectionKind::missing, "does not exist");
}

bool MemoryFileSystem::exists(const std::string& path) const {
  return kind(path).has_value();
}

std::optional<FileKind> MemoryFileSystem::kind(const std::string& path) const {
  const std::string key = key_of(path);
  if (files.contains(key)) {
    return FileKind::regular;
  }
  for (const auto& [name, text] : files) {
    if (key == "." || key.empty() || below(key, name)) {
      return FileKind::directory;
    }
  }
  return std::nullopt;
}

bool MemoryFileSystem::is_link(const std::string& path) const {
  return links.contains(path);
}

std::string MemoryFileSystem::identity(const std::string& path) const {
  const auto link = links.find(path);
  return std::filesystem::path(link == links.end() ? path : link->second).lexically_normal();
}

support::Failure MemoryFileSystem::write_whole(const std::string& path, const std::string& text) {
  if (const auto blocked = unwritable.find(key_of(path)); blocked != unwritable.end()) {
    return blocked->second;
  }
  writes.push_back(path);
  files[key_of(path)] = text;
  return std::nullopt;
}

support::Failure MemoryFileSystem::write_new(const std::string& path, const std::string& text) {
  if (exists(path)) {
    return "it exists already";
  }
  return write_whole(path, text);
}

support::Failure MemoryFileSystem::create_directory(const std::string& path) {
  if (const auto blocked = unwritable.find(key_of(path)); blocked != unwritable.end()) {
    return blocked->second;
  }
  return std::nullopt;
}

}  // namespace wwc::test
