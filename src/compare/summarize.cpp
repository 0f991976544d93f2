// SPDX-License-Identifier: MIT
#include "compare/compare.hpp"

namespace wwc::compare {
namespace {

std::vector<PastFile> files_of(const Finding& finding) {
  std::vector<PastFile> files;
  for (const EntryFinding& entry : finding.documentation) {
    for (const PieceFinding& piece : entry.evidence) {
      if (piece.piece.kind != EvidenceKind::file) continue;
      files.push_back({piece.piece.value, piece.state, piece.sha256});
    }
  }
  return files;
}

std::string id_of(const Catalog& catalog, const std::optional<std::size_t>& level) {
  return level ? catalog.levels[*level].id : std::string{};
}

}  // namespace

PastAssessment summarize(const Catalog& catalog, const Answers& answers,
                         const Assessment& assessment) {
  PastAssessment summary{.catalog_id = catalog.id,
                         .catalog_sha256 = catalog.sha256,
                         .city = answers.city.name,
                         .as_of = assessment.as_of.date,
                         .score = assessment.score,
                         .level = id_of(catalog, assessment.level),
                         .claimed_level = id_of(catalog, assessment.claimed_level),
                         .criteria = {},
                         .gate = {}};
  for (std::size_t index = 0; index < catalog.criteria.size(); ++index) {
    const Finding& finding = assessment.findings[index];
    if (!finding.counted) continue;
    summary.criteria.push_back({catalog.criteria[index].id, catalog.criteria[index].title,
                                finding.outcome, finding.expires, finding.values_sha256,
                                finding.answer_sha256, files_of(finding)});
  }
  return summary;
}

}  // namespace wwc::compare
