// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"
#include "wwc/report.hpp"

/// Which resources stand beside gaps, in every format the same.
namespace wwc::report {

/// So many of the closest stand beside a gap, and as many beside a criterion.
inline constexpr std::size_t k_most_resources = 3;

/// The resources of gaps of one criterion, as positions in `Catalog::resources`, the closest first.
struct GapHelp {
  std::vector<std::vector<std::size_t>>
      of_gaps;                            ///< Parallel to the gaps: with them in particular.
  std::vector<std::size_t> of_criterion;  ///< With all of the criterion, each once.
};

/// Tells what helps with each gap from what helps with the whole criterion or its practice.
[[nodiscard]] GapHelp help_with(const Catalog& catalog, std::size_t criterion,
                                const std::vector<const Gap*>& gaps);

/// A resource and the criteria whose gaps it helps to close, in catalog order.
struct UsedResource {
  std::size_t resource = 0;
  std::vector<std::size_t> criteria;  ///< Empty: it helps with the whole catalog.
};

/// What helps with any gap of the owner asked for, or of everybody, in catalog order, and last what
/// helps with the whole catalog. Nothing where there is no gap.
[[nodiscard]] std::vector<UsedResource> used_resources(const ReportInput& input);

/// `Sunlight Foundation, generator, archived`: who publishes it and what it is.
[[nodiscard]] std::string resource_origin(const Resource& resource);

/// `Policy Generator (Sunlight Foundation, generator, archived)`.
[[nodiscard]] std::string resource_title(const Resource& resource);

/// The title and the URL behind it, where there is one.
[[nodiscard]] std::string resource_text(const Resource& resource);

}  // namespace wwc::report
