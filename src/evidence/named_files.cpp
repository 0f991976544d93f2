// SPDX-License-Identifier: MIT
#include "evidence/named_files.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <variant>

namespace wwc::evidence {
namespace {

const RegisterEntry* find_entry(const Answers& answers, std::string_view id) {
  const auto found = std::ranges::find(answers.evidence, id, &RegisterEntry::id);
  return found == answers.evidence.end() ? nullptr : &*found;
}

class Collector {
public:
  explicit Collector(const Answers& answers) : answers_(answers) {}

  void add(const std::vector<Evidence>& pieces, std::optional<EntryRef> ref = std::nullopt) {
    for (const Evidence& piece : pieces) {
      if (piece.kind != EvidenceKind::file) {
        continue;
      }
      const RegisterEntry* registered =
          piece.register_id->empty() ? nullptr : find_entry(answers_, *piece.register_id);
      files_.push_back(registered ? NamedFile{piece.value, registered->evidence.span}
                                  : NamedFile{piece.value, piece.span, ref});
    }
  }

  void add(const Answer& answer) {
    add(answer.evidence);
    if (const auto* records = std::get_if<std::vector<Record>>(&answer.met)) {
      for (const Record& record : *records) {
        add(record.evidence);
      }
    }
  }

  std::vector<NamedFile> take() {
    const auto key = [](const NamedFile& file) {
      return std::tie(file.span.source, file.span.begin, file.span.end, file.path);
    };
    std::ranges::sort(files_, {}, key);
    files_.erase(std::unique(files_.begin(), files_.end()), files_.end());
    return std::move(files_);
  }

private:
  const Answers& answers_;
  std::vector<NamedFile> files_;
};

}  // namespace

std::vector<NamedFile> named_files(const Answers& answers) {
  Collector collector{answers};
  for (std::size_t position = 0; position < answers.criteria.size(); ++position) {
    const CriterionAnswer& criterion = answers.criteria[position];
    collector.add(criterion.own);
    for (const Answer& item : criterion.checklist) {
      collector.add(item);
    }
    for (std::size_t entry = 0; entry < criterion.documentation.size(); ++entry) {
      collector.add(criterion.documentation[entry], EntryRef{position, entry});
    }
  }
  return collector.take();
}

}  // namespace wwc::evidence
