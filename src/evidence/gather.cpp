// SPDX-License-Identifier: MIT
#include "evidence/gather.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <future>
#include <map>
#include <set>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "diagnostic/codes.hpp"
#include "evidence/misread_text.hpp"
#include "evidence/named_files.hpp"
#include "evidence/nearby_file.hpp"
#include "support/evidence_words.hpp"
#include "support/path.hpp"
#include "support/text.hpp"

namespace wwc::evidence {
namespace {

using support::Inspection;
using support::InspectionKind;

/// What one kind of inspection means: the state of the fact and the warning that goes with it.
struct Cause {
  InspectionKind kind;
  FileState state;
  DiagnosticCode code;
  std::string_view help;
};

constexpr std::array k_causes{
    Cause{
        InspectionKind::missing, FileState::missing, DiagnosticCode::evidence_missing,
        "add the file, or correct the path: it starts in the folder of the answers file, or in the "
        "one given with `--evidence-root`"},
    Cause{InspectionKind::empty, FileState::empty, DiagnosticCode::evidence_empty,
          "put the document in its place: a file without content shows nothing"},
    Cause{InspectionKind::unreadable, FileState::unreadable, DiagnosticCode::evidence_unreadable,
          "see that whoever runs this program may open the file"},
    Cause{InspectionKind::outside, FileState::outside, DiagnosticCode::evidence_outside,
          "move the file below the evidence root, or choose a wider one with `--evidence-root`"},
    // It differs from clone to clone, and there is some in every repository.
    Cause{InspectionKind::of_git, FileState::unreadable, DiagnosticCode::evidence_own_file,
          "name a document of the city: what Git notes down shows nothing"},
    Cause{InspectionKind::not_regular, FileState::unreadable, DiagnosticCode::evidence_not_regular,
          "name the document itself; several documents are several pieces"},
    Cause{InspectionKind::lfs_pointer, FileState::unreadable, DiagnosticCode::evidence_lfs_pointer,
          "run `git lfs pull` to fetch the document"},
    Cause{InspectionKind::html_error_page, FileState::unreadable,
          DiagnosticCode::evidence_html_page,
          "download the document again, signed in where the site asks for it, and open it to be "
          "sure"},
    Cause{InspectionKind::changing, FileState::unreadable, DiagnosticCode::evidence_changing,
          "try again once nothing writes it"},
};

/// For so many files that do not exist it is looked whether they are there in other letters.
constexpr std::size_t k_most_searches = 20;

/// A file that can be read, and belongs to the assessment.
constexpr Cause k_own_file{
    InspectionKind::ok, FileState::unreadable, DiagnosticCode::evidence_own_file,
    "name a document of the city: an assessment cannot be evidence of itself"};

/// What the inspection means; null for a file that counts.
const Cause* find_cause(InspectionKind kind) {
  const auto found = std::ranges::find(k_causes, kind, &Cause::kind);
  return found == k_causes.end() ? nullptr : &*found;
}

/// The facts of one path, as a map holds them: there may be many, so nothing of them is copied.
using PathFact = decltype(EvidenceFacts::files)::value_type;

/// Takes the detail out of the inspection.
FileFact to_fact(Inspection& inspection, const Cause* cause) {
  if (cause != nullptr) {
    return {cause->state, inspection.size, {}, std::move(inspection.detail)};
  }
  return {FileState::ok, inspection.size, inspection.sha256, {}};
}

/// Which of the paths lead to one of the files that the assessment is made of.
std::set<std::string> find_own_files(const EvidenceFacts& facts, const GatherInput& input) {
  std::set<std::string> own;
  for (const std::string& file : input.own_files) {
    own.insert(input.files.identity(file));
  }
  std::set<std::string> found;
  for (const auto& [path, fact] : facts.files) {
    if (own.contains(input.files.identity(support::join_path(input.root, path)))) {
      found.insert(path);
    }
  }
  return found;
}

/// Inspects all paths, one at a time for each thread, since a single document can be large, and
/// sets their facts. The causes are parallel to the paths, whichever thread found each.
std::vector<const Cause*> inspect_all(const std::vector<PathFact*>& paths,
                                      const support::FileSystem& files, const std::string& root) {
  std::vector<const Cause*> causes(paths.size());
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (std::size_t index = next++; index < paths.size(); index = next++) {
      Inspection inspection = files.inspect(root, paths[index]->first);
      causes[index] = find_cause(inspection.kind);
      paths[index]->second = to_fact(inspection, causes[index]);
    }
  };
  const std::size_t cores =
      std::max(std::size_t{std::thread::hardware_concurrency()}, std::size_t{1});
  const std::size_t useful = std::min(cores, paths.size());
  std::vector<std::future<void>> helpers;
  try {
    for (std::size_t count = 1; count < useful; ++count) {
      helpers.push_back(std::async(std::launch::async, work));
    }
  } catch (const std::system_error&) {
    // The machine gives no more threads: those there are, and this one, do the work.
  }
  work();
  for (std::future<void>& helper : helpers) {
    // Passes on what a helper threw; in a bare thread that would end the program at once.
    helper.get();
  }
  return causes;
}

/// True where the document has to be there again, or another in its place.
bool is_document_lost(InspectionKind kind) {
  return kind == InspectionKind::missing || kind == InspectionKind::empty ||
         kind == InspectionKind::not_regular || kind == InspectionKind::html_error_page;
}

bool is_locked(const Lock* lock, std::string_view path) {
  return lock != nullptr && std::ranges::binary_search(lock->files, path, {}, [](const auto& file) {
           return std::string_view{file.path};
         });
}

/// What helps: a text that never was meant as a path needs other help than a file that is missing,
/// and a file that is locked is not replaced without a word to the lock.
std::string help_for(const Cause& cause, const NamedFile& file, const GatherInput& input) {
  if (is_document_lost(cause.kind) && is_locked(input.lock, file.path))
    return support::words_on_restoring("the file");
  const Catalog& catalog = input.catalog;
  std::string help;
  if (cause.kind == InspectionKind::missing) {
    const Documentation* entry =
        file.entry ? &catalog.criteria[file.entry->criterion].documentation[file.entry->entry]
                   : nullptr;
    help = help_for_misread_text(file.path, entry);
  }
  return help.empty() ? std::string{cause.help} : help;
}

}  // namespace

EvidenceFacts gather(const GatherInput& input, Diagnostics& diagnostics) {
  EvidenceFacts facts;
  for (const NamedFile& file : named_files(input.answers)) {
    facts.files.try_emplace(std::string{file.path});
  }
  std::vector<PathFact*> paths;
  paths.reserve(facts.files.size());
  for (PathFact& path : facts.files) {
    paths.push_back(&path);
  }
  std::vector<const Cause*> causes = inspect_all(paths, input.files, input.root);
  const std::set<std::string> own_files = find_own_files(facts, input);
  for (std::size_t index = 0; index < paths.size(); ++index) {
    auto& [path, fact] = *paths[index];
    if (fact.state != FileState::ok || !own_files.contains(path)) continue;
    causes[index] = &k_own_file;
    fact = {
        k_own_file.state, fact.size, {}, "holds the answers, the catalog, the lock or a baseline"};
  }
  // Mostly every file counts, and then nobody needs to know where each is named.
  if (std::ranges::all_of(causes, [](const Cause* cause) { return cause == nullptr; })) {
    return facts;
  }
  std::map<std::string_view, std::string> nearby;  // Of files that do not exist.
  for (const NamedFile& file : named_files(input.answers)) {
    const auto place = std::ranges::lower_bound(
        paths, file.path, {}, [](const PathFact* path) { return std::string_view{path->first}; });
    const Cause* cause = causes[static_cast<std::size_t>(place - paths.begin())];
    if (cause == nullptr) continue;
    std::string problem = (*place)->second.detail;
    const std::string_view path = (*place)->first;
    if (cause->kind == InspectionKind::missing && nearby.size() < k_most_searches &&
        !nearby.contains(path)) {
      nearby.emplace(path, nearby_file(input.files, input.root, path));
    }
    const auto other = nearby.find(path);
    if (other != nearby.end() && !other->second.empty()) {
      problem += ", but " + support::quoted(other->second) + " does";
    }
    diagnostics.warning(cause->code, file.span,
                        "evidence " + support::quoted(file.path) + " " + problem,
                        help_for(*cause, file, input));
  }
  return facts;
}

void add_facts(const std::vector<std::string>& paths, const support::FileSystem& files,
               const std::string& root, EvidenceFacts& facts) {
  std::vector<PathFact*> missing;
  for (const std::string& path : paths) {
    const auto [place, is_new] = facts.files.try_emplace(path);
    if (is_new) missing.push_back(&*place);
  }
  inspect_all(missing, files, root);
}

}  // namespace wwc::evidence
