// SPDX-License-Identifier: MIT
#include "property/guide_city.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <utility>

#include "catalog/load_catalog.hpp"
#include "property/compare.hpp"
#include "property/ids.hpp"
#include "property/improve.hpp"
#include "support/sha256.hpp"

namespace wwc::property {
namespace {

Catalog load_guide() {
  std::ifstream stream(WWC_SOURCE_DIR "/criteria/wwc-2018.yaml", std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  SourceMap sources;
  const SourceId source = sources.add("wwc-2018.yaml", text.str());
  Diagnostics diagnostics;
  std::optional<Catalog> loaded = catalog::load_catalog(source, sources, diagnostics);
  if (!loaded) throw std::runtime_error(diagnostics.sorted().front().message);
  return std::move(*loaded);
}

Target target_of(const std::string& id) {
  const std::optional<Target> target = find_target(guide_catalog(), id);
  if (!target) throw std::runtime_error("no such id: " + id);
  return *target;
}

const AnswerFinding& finding_of(const Assessment& found, const std::string& id) {
  const Target target = target_of(id);
  const Finding& finding = found.findings.at(target.criterion);
  return target.item ? finding.checklist.at(*target.item) : finding.own.value();
}

}  // namespace

const Catalog& guide_catalog() {
  static const Catalog k_catalog = load_guide();
  return k_catalog;
}

Date day(const std::string& text) {
  return parse_date(text).value();
}

Evidence file(const std::string& path) {
  Evidence piece;
  piece.value = path;
  return piece;
}

Evidence url(const std::string& address) {
  Evidence piece = file(address);
  piece.kind = EvidenceKind::url;
  return piece;
}

Evidence text(const std::string& words) {
  Evidence piece = file(words);
  piece.kind = EvidenceKind::text;
  return piece;
}

Evidence dated(Evidence piece, const std::string& date) {
  piece.date = day(date);
  return piece;
}

Evidence paged(Evidence piece, const std::string& pages) {
  piece.pages = pages;
  return piece;
}

Evidence with(Evidence piece, const std::string& field, const std::string& value) {
  piece.fields.emplace_back(field, value);
  return piece;
}

Value days(const std::vector<std::string>& dates) {
  std::vector<Date> list;
  for (const std::string& date : dates)
    list.push_back(day(date));
  return list;
}

Value share(std::int64_t part, std::int64_t whole) {
  return ShareValue{Fraction{part, whole}, std::to_string(part) + " of " + std::to_string(whole)};
}

Value ids(const std::vector<std::string>& chosen) {
  return chosen;
}

Record record(const std::string& date, const Fields& fields) {
  Record made;
  if (!date.empty()) made.date = day(date);
  made.fields = fields;
  return made;
}

GuideCity::GuideCity(const std::string& as_of) {
  city_.catalog = guide_catalog();
  city_.as_of = day(as_of);
  city_.answers.criteria.resize(city_.catalog.criteria.size());
  for (std::size_t i = 0; i < city_.catalog.criteria.size(); ++i) {
    CriterionAnswer& answers = city_.answers.criteria[i];
    answers.checklist.resize(city_.catalog.criteria[i].checklist.size());
    answers.documentation.resize(city_.catalog.criteria[i].documentation.size());
  }
}

GuideCity& GuideCity::pass(const std::string& criterion) {
  make_pass(city_, target_of(criterion).criterion);
  return *this;
}

GuideCity& GuideCity::answer(const std::string& id, Value value) {
  const Target target = target_of(id);
  CriterionAnswer& answers = city_.answers.criteria[target.criterion];
  answers.is_given = true;
  (target.item ? answers.checklist[*target.item] : answers.own).met = std::move(value);
  return *this;
}

GuideCity& GuideCity::since(const std::string& id, const std::string& date) {
  const Target target = target_of(id);
  CriterionAnswer& answers = city_.answers.criteria[target.criterion];
  (target.item ? answers.checklist[*target.item] : answers.own).since = day(date);
  return *this;
}

GuideCity& GuideCity::give(const std::string& id, std::vector<Evidence> pieces) {
  const Target target = target_of(id);
  for (const Evidence& piece : pieces) {
    if (piece.kind != EvidenceKind::file || piece.value.starts_with("absent/")) continue;
    city_.facts.files[piece.value] = FileFact{FileState::ok, 9, support::sha256(piece.value), ""};
  }
  city_.answers.criteria[target.criterion].documentation.at(target.entry.value()) =
      std::move(pieces);
  return *this;
}

GuideCity& GuideCity::administration(const std::string& date) {
  city_.answers.city.administration_began = day(date);
  return *this;
}

GuideCity& GuideCity::same_content(const std::string& path, const std::string& other) {
  city_.facts.files[path] = city_.facts.files.at(other);
  return *this;
}

Assessment GuideCity::assessment() const {
  return assess_case(city_);
}

Outcome GuideCity::outcome(const std::string& criterion) const {
  return assessment().findings.at(target_of(criterion).criterion).outcome;
}

ItemOutcome GuideCity::item(const std::string& id) const {
  return finding_of(assessment(), id).outcome;
}

bool GuideCity::documented(const std::string& id) const {
  return finding_of(assessment(), id).documented;
}

std::string GuideCity::expires(const std::string& id) const {
  const Assessment found = assessment();
  const std::optional<Date>& last = finding_of(found, id).expires;
  return last ? to_string(*last) : "never";
}

EntryState GuideCity::entry(const std::string& id) const {
  const Target target = target_of(id);
  return assessment().findings.at(target.criterion).documentation.at(target.entry.value()).state;
}

bool GuideCity::unchecked(const std::string& criterion) const {
  return assessment().findings.at(target_of(criterion).criterion).unchecked;
}

}  // namespace wwc::property
