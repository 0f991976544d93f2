// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "diagnostic/codes.hpp"
#include "ledger/apply_lock.hpp"
#include "ledger/lock_text.hpp"
#include "ledger/make_lock.hpp"
#include "support/sha256.hpp"
#include "unit/engine/small_case.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::test {

/// A small case with what the ledger needs: files with real digests, places, sign-offs and a lock.
class SmallLedger : public SmallCase {
public:
  /// A file that is there with this content; each piece has a place of its own.
  Evidence put(const std::string& path, const std::string& content) {
    facts.files[path] = {FileState::ok, content.size(), support::sha256(content), {}};
    return named(path);
  }

  /// A file that is named and not there.
  Evidence lost(const std::string& path) {
    facts.files[path] = {FileState::missing, 0, {}, "does not exist"};
    return named(path);
  }

  /// Signs a criterion off.
  void sign(std::size_t criterion, const std::string& by, Date on) {
    answers.criteria[criterion].reviewed = Review{by, on, {SourceId{0}, next_, next_ + 1}};
    ++next_;
  }

  /// The lock of now, as if it had been written and read again.
  [[nodiscard]] Lock lock(const Lock* previous = nullptr) {
    const Assessment assessment = assess();
    return reread(ledger::make_lock({catalog, answers, facts, assessment}, previous));
  }

  /// Holds the facts against a lock.
  void apply(const Lock& lock) {
    ledger::apply_lock(lock, ledger::evidence_uses(catalog, answers), facts, diagnostics);
  }

  /// `WWC606 message` of each diagnostic, in order.
  [[nodiscard]] std::vector<std::string> messages() const {
    std::vector<std::string> texts;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
      texts.push_back(diagnostic::code_name(diagnostic.code) + " " + diagnostic.message);
    }
    return texts;
  }

  Diagnostics diagnostics;

private:
  Evidence named(const std::string& path) {
    Evidence piece;
    piece.value = path;
    piece.span = {SourceId{0}, next_, next_ + 1};
    ++next_;
    return piece;
  }

  static Lock reread(const Lock& lock) {
    SourceMap sources;
    sources.add("city.yaml", "");
    Diagnostics ignored;
    const SourceId source = sources.add("wwc.lock", ledger::format_lock(lock));
    return ledger::parse_lock(source, sources, ignored).value();
  }

  std::uint32_t next_ = 0;
};

using Texts = std::vector<std::string>;

}  // namespace wwc::test
