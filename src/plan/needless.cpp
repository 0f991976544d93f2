// SPDX-License-Identifier: MIT
#include "plan/needless.hpp"

#include <algorithm>

#include "plan/workbench.hpp"

namespace wwc::plan {

std::optional<std::vector<std::size_t>> everything(const Problem& problem, const WayTable& ways) {
  Workbench bench(problem, ways);
  for (const std::vector<Way>& of_candidate : ways.of)
    for (const Way& way : of_candidate)
      for (const std::size_t atom : way.atoms)
        if (!bench.is_done(atom)) bench.add(atom);
  if (!bench.meets_all()) return std::nullopt;
  return bench.atoms();
}

std::vector<std::size_t> without_needless(const Problem& problem, const WayTable& ways,
                                          std::vector<std::size_t> atoms) {
  Workbench bench(problem, ways);
  bench.set(atoms);
  bench.leave_out_needless();
  std::erase_if(atoms, [&](std::size_t atom) { return !bench.is_done(atom); });
  return atoms;
}

}  // namespace wwc::plan
