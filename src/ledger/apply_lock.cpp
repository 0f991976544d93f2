// SPDX-License-Identifier: MIT
#include "ledger/apply_lock.hpp"

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "ledger/find_locked.hpp"
#include "support/text.hpp"

namespace wwc::ledger {
namespace {

using support::quoted;

constexpr std::string_view k_changed = "is not as it was locked";

void warn_of_change(const LockedFile& file, const std::vector<Span>& places,
                    Diagnostics& diagnostics) {
  for (const Span& place : places) {
    diagnostics
        .warning(
            DiagnosticCode::evidence_changed, place,
            fmt::format("evidence {} {}", quoted(file.path), k_changed),
            "look at what changed; restore the file, or run `wwc evidence lock` if it is right")
        .secondary.push_back({file.span, "locked here"});
  }
}

void warn_of_unlocked(std::string_view path, const std::vector<Span>& places,
                      Diagnostics& diagnostics) {
  for (const Span& place : places) {
    diagnostics.warning(DiagnosticCode::evidence_unlocked, place,
                        fmt::format("evidence {} is not in the lock", quoted(path)),
                        "run `wwc evidence lock` to add it");
  }
}

}  // namespace

void apply_lock(const Lock& lock, const std::vector<EvidenceUse>& uses, EvidenceFacts& facts,
                Diagnostics& diagnostics) {
  const FilePlaces files = file_places(uses);
  for (const auto& [path, places] : files) {
    const auto fact = facts.files.find(path);
    if (fact == facts.files.end()) continue;
    const LockedFile* file = find_file(lock, path);
    fact->second.is_locked = file != nullptr;
    if (!has_content(fact->second)) continue;
    if (file == nullptr) {
      warn_of_unlocked(path, places, diagnostics);
    } else if (!is_as_locked(fact->second, *file)) {
      fact->second.state = FileState::changed;
      fact->second.detail = k_changed;
      warn_of_change(*file, places, diagnostics);
    }
  }
  for (const LockedFile& file : lock.files) {
    if (files.contains(file.path)) continue;
    diagnostics.note(DiagnosticCode::lock_line_unused, file.span,
                     fmt::format("the lock records {}, which nothing uses", quoted(file.path)),
                     "run `wwc evidence lock` to leave it out");
  }
}

}  // namespace wwc::ledger
