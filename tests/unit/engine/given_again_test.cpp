// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "small_case.hpp"

using namespace wwc;
using namespace wwc::test;

namespace {

constexpr std::size_t k_contracts = 3;

/// How a contract stands in an entry.
enum class Given : std::uint8_t { no, without_pages, with_pages };

struct Contract {
  bool is_there = true;
  Given first = Given::no;
  Given again = Given::no;
};

using Contracts = std::array<Contract, k_contracts>;

std::string path_of(std::size_t contract) {
  return std::string(1, static_cast<char>('a' + contract)) + ".pdf";
}

Evidence contract_with(std::size_t contract, Given given) {
  Evidence piece;
  piece.kind = EvidenceKind::file;
  piece.value = path_of(contract);
  piece.fields = {{"service", contract == 0 ? "parks" : "buses"}};
  if (given == Given::with_pages) piece.pages = std::string("1");
  return piece;
}

/// `P1.second` asks for the evidence of `P1.first`, which is two contracts.
SmallCase city_with(const Contracts& contracts, bool asks_for_services) {
  SmallCase subject;
  subject.items(1, {k_yes});
  std::vector<Evidence> first;
  std::vector<Evidence> again;
  for (std::size_t i = 0; i < k_contracts; ++i) {
    const Contract& contract = contracts[i];
    if (contract.is_there) subject.file(path_of(i));
    if (contract.first != Given::no) first.push_back(contract_with(i, contract.first));
    if (contract.again != Given::no) again.push_back(contract_with(i, contract.again));
  }
  Documentation& base = subject.entry("first", std::move(first));
  base.at_least = 2;
  base.pages_required = true;
  if (asks_for_services) base.distinct = DistinctValues{"service", 2};
  Documentation& second = subject.entry("second", std::move(again));
  second.same_as = EntryRef{0, 0};
  second.pages_required = true;
  return subject;
}

bool is_named(std::string_view clause, std::size_t contract) {
  return clause.find(path_of(contract)) != std::string_view::npos;
}

/// Does in the second entry what one clause of its action says: a piece that is named is put in
/// order or given, with its pages.
void carry_out(std::string_view clause, Contracts& contracts) {
  const bool is_one = clause.find("1 of ") != std::string_view::npos;
  const bool is_all = clause.starts_with("give the evidence of");
  for (std::size_t i = 0; i < k_contracts; ++i) {
    if (!is_named(clause, i) && !(is_all && contracts[i].first == Given::with_pages)) continue;
    contracts[i].again = Given::with_pages;
    if (clause.find("mend") != std::string_view::npos) contracts[i].is_there = true;
    if (is_one) return;
  }
}

/// Does what the action says, and of a choice what it names first.
Contracts carried_out(Contracts contracts, std::string_view action) {
  std::size_t to_skip = 0;
  while (!action.empty()) {
    const std::size_t end = std::min(action.find("; "), action.size());
    std::string_view clause = action.substr(0, end);
    action.remove_prefix(std::min(end + 2, action.size()));
    if (clause.find("these: ") != std::string_view::npos) to_skip = clause.starts_with("2") ? 1 : 0;
    if (clause.starts_with("or ") && to_skip-- == 0) {
      to_skip = 0;
      continue;
    }
    carry_out(clause, contracts);
  }
  return contracts;
}

/// Every way in which three contracts can stand in the two entries.
template <typename Visit>
void for_each_state(Visit&& visit) {
  constexpr std::size_t k_states = 2 * 3 * 3;
  for (std::size_t number = 0; number < k_states * k_states * k_states; ++number) {
    Contracts contracts;
    std::size_t rest = number;
    for (Contract& contract : contracts) {
      contract.is_there = rest % 2 == 0;
      contract.first = static_cast<Given>(rest / 2 % 3);
      contract.again = static_cast<Given>(rest / 6 % 3);
      rest /= k_states;
    }
    visit(contracts);
  }
}

}  // namespace

TEST_CASE("whoever does what is said of evidence that is to be given again has it counted") {
  const bool asks_for_services = GENERATE(false, true);
  std::size_t tried = 0;
  std::vector<std::string> failed;
  for_each_state([&](const Contracts& contracts) {
    const Finding finding = city_with(contracts, asks_for_services).finding();
    const EntryFinding& second = finding.documentation[1];
    if (!finding.documentation[0].holds || second.holds) return;
    ++tried;
    const Contracts then = carried_out(contracts, second.action);
    if (!city_with(then, asks_for_services).finding().documentation[1].holds)
      failed.push_back(second.action);
  });
  CAPTURE(asks_for_services, failed);
  CHECK(failed.empty());
  CHECK(tried > 200);
}
