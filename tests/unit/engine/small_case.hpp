// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "support/sha256.hpp"
#include "wwc/answers.hpp"
#include "wwc/assess.hpp"
#include "wwc/catalog.hpp"
#include "wwc/evidence.hpp"

/// The smallest catalog with answers that a test of the engine needs: one practice `P`, criterion
/// `P1`, and what the test adds. Answers stay parallel to the catalog by themselves.
namespace wwc::test {

class SmallCase {
public:
  SmallCase() {
    catalog.practices.push_back({"P", "Practice", "", {}});
    add_criterion();
  }

  Criterion& add_criterion() {
    Criterion criterion;
    criterion.id = "P" + std::to_string(catalog.criteria.size() + 1);
    criterion.title = "Criterion " + criterion.id;
    catalog.criteria.push_back(std::move(criterion));
    answers.criteria.emplace_back();
    return catalog.criteria.back();
  }

  /// Items `a`, `b`, `c` … of the last criterion, with these answers.
  SmallCase& items(std::uint32_t require, std::vector<Value> values) {
    catalog.criteria.back().require = require;
    for (Value& value : values) {
      ChecklistItem item;
      item.id = std::string(1, static_cast<char>('a' + catalog.criteria.back().checklist.size()));
      item.text = "Your city has " + item.id + ".";
      catalog.criteria.back().checklist.push_back(std::move(item));
      Answer answer;
      answer.met = std::move(value);
      answers.criteria.back().checklist.push_back(std::move(answer));
    }
    return *this;
  }

  SmallCase& own(Value value) {
    answers.criteria.back().own.met = std::move(value);
    return *this;
  }

  /// An entry of the last criterion with these pieces.
  Documentation& entry(std::string id, std::vector<Evidence> pieces) {
    Documentation entry;
    entry.id = std::move(id);
    entry.text = "A copy of it.";
    catalog.criteria.back().documentation.push_back(std::move(entry));
    answers.criteria.back().documentation.push_back(std::move(pieces));
    return catalog.criteria.back().documentation.back();
  }

  /// A file that is there, its content told by its path unless it is given.
  Evidence file(const std::string& path, const std::string& content = {}) {
    Evidence piece;
    piece.kind = EvidenceKind::file;
    piece.value = path;
    FileFact fact;
    fact.state = FileState::ok;
    fact.sha256 = support::sha256(content.empty() ? path : content);
    facts.files[path] = fact;
    return piece;
  }

  [[nodiscard]] Assessment assess() const {
    return wwc::assess(catalog, answers, facts, {as_of, AsOfSource::option});
  }
  [[nodiscard]] Finding finding() const { return assess().findings.front(); }

  Catalog catalog;
  Answers answers;
  EvidenceFacts facts;
  Date as_of{2026, 11, 1};
};

inline Evidence url(std::string address) {
  Evidence piece;
  piece.kind = EvidenceKind::url;
  piece.value = std::move(address);
  return piece;
}

inline Evidence text(std::string words) {
  Evidence piece;
  piece.kind = EvidenceKind::text;
  piece.value = std::move(words);
  return piece;
}

inline Evidence dated(Evidence piece, Date date) {
  piece.date = date;
  return piece;
}

inline const Value k_yes = Choice::yes;
inline const Value k_no = Choice::no;
inline const Value k_unknown = Choice::unknown;
inline const Value k_nothing = std::monostate{};

}  // namespace wwc::test
