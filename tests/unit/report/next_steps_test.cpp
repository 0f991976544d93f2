// SPDX-License-Identifier: MIT
#include "report/next_steps.hpp"

#include <catch2/catch.hpp>

#include "report/formats.hpp"
#include "report/view.hpp"
#include "unit/report/sample.hpp"

namespace wwc::report {
namespace {

using Catch::Contains;
using test::Sample;

/// The sample, in which OD1 takes less than DG1, and DG1 is planned for.
struct Weighed : Sample {
  Weighed() {
    next.points = {{2, Effort{5}, true, {2}}, {0, Effort{30}, true, {0, 2}}};
    next.request.level = 1;
    next.plan = PlanResult{};
    next.plan->outcome = PlanOutcome::planned;
    next.plan->lower_bound = next.plan->level_total = next.plan->best.total = Effort{30};
    next.plan->best.gained = {0};
    PlanStep step;
    step.part = {0, std::size_t{0}};
    step.target = "DG1.inventory";
    step.text = "The inventory";
    step.action = "attach it";
    step.effort = Effort{30};
    step.serves = {0};
    next.plan->best.steps = {step};
  }

  [[nodiscard]] ReportInput weighed() const {
    ReportInput report = input();
    report.next_steps = &next;
    return report;
  }

  NextSteps next;
};

}  // namespace

TEST_CASE("open points come in the order of what they take, where that was weighed") {
  const Weighed sample;
  CHECK(open_points(sample.input()) == std::vector<std::size_t>{0, 2});
  CHECK(open_points(sample.weighed()) == std::vector<std::size_t>{2, 0});
}

TEST_CASE("a point says what it takes, how many points that brings, and what it is enough for") {
  Weighed sample;
  CHECK(point_text(sample.weighed(), 2) == "0.5 days for 1 point, enough for Gold");
  CHECK(point_text(sample.weighed(), 0) == "3 days for 2 points, enough for Gold");
  CHECK(point_text(sample.weighed(), 1).empty());
  CHECK(point_text(sample.input(), 0).empty());
  sample.assessment.next_level->needs = 2;
  CHECK(point_text(sample.weighed(), 2) == "0.5 days for 1 point");
  CHECK(point_text(sample.weighed(), 0) == "3 days for 2 points, enough for Gold");
  sample.catalog.levels[1].practices = {0};
  CHECK(point_text(sample.weighed(), 0) == "3 days for 2 points");
  sample.next.points[0].proven = false;
  CHECK(point_text(sample.weighed(), 2) == "0.5 days or less for 1 point");
  sample.next.points[0].effort.reset();
  CHECK(point_text(sample.weighed(), 2).empty());
}

TEST_CASE("what the next level takes is the least only where that is proven") {
  Weighed sample;
  CHECK(next_level_work(sample.weighed()) == "3 days of work at the least");
  sample.next.plan->proven = false;
  sample.next.plan->lower_bound = Effort{10};
  CHECK(next_level_work(sample.weighed()) == "between 1 and 3 days of work");
  sample.next.plan->outcome = PlanOutcome::unreachable;
  CHECK(next_level_work(sample.weighed()).empty());
  CHECK(next_level_work(sample.input()).empty());
}

TEST_CASE("the gap report plans the way to the next level, step by step") {
  const Weighed sample;
  const std::string text = render_markdown(sample.weighed(), {});
  CHECK_THAT(text, Contains("## Next steps: the least work for Gold"));
  CHECK_THAT(text, Contains("| 1 | `DG1.inventory`: The inventory. **Attach it.** | 3 |"));
  CHECK_THAT(text, Contains("What closes it takes 3 days for 2 points, enough for Gold."));
  CHECK_THAT(render_markdown(sample.input(), {}), !Contains("## Next steps"));
}

TEST_CASE("the gap report for an owner has the steps of that owner, as numbered for all") {
  Weighed sample;
  sample.owner = "chief  data officer";
  std::vector<PlanStep>& steps = sample.next.plan->best.steps;
  steps[0].resources = {0};
  steps.resize(3, steps[0]);
  steps[0].owner = steps[2].owner = "Clerk";
  steps[0].serves = steps[1].serves = {1};
  steps[1].owner = "Chief Data Officer";
  const std::string text = render_markdown(sample.weighed(), {});
  CHECK_THAT(text, Contains("## Next steps: the least work for Gold\n\n"
                            "The steps that concern Chief Data Officer, of 3 in all:\n\n| |"));
  CHECK_THAT(text, !Contains("| 1 | `DG1.inventory`"));
  CHECK_THAT(text, Contains("| 2 | `DG1.inventory`: The inventory."));
  // Work for several criteria names one owner, and closes the gaps of all.
  CHECK_THAT(text, Contains("| 3 | `DG1.inventory`: The inventory."));
  // Help stands at the first step that is shown.
  const std::size_t help = text.find(" Help: ");
  CHECK((text.find("| 2 | ") < help && help < text.find("| 3 | ")));
  CHECK(text.find(" Help: ", help + 1) > text.find("| 3 | "));
  steps.resize(1);
  CHECK_THAT(render_markdown(sample.weighed(), {}),
             Contains("It closes no gap of Chief Data Officer.\n"));
  CHECK_THAT(render_markdown(sample.input(), {}), !Contains("## Next steps"));
}

TEST_CASE("the table of criteria says what each takes and brings") {
  const Weighed sample;
  const std::string text = render_csv(sample.weighed(), {});
  CHECK_THAT(text, Contains(",days_to_pass,points,"));
  CHECK_THAT(text, Contains(",3,2,"));
  CHECK_THAT(text, Contains(",0.5,1,"));
}

TEST_CASE("a result for programs has the plan and what each open point takes") {
  const Weighed sample;
  const std::string text = render_json(sample.weighed(), {});
  CHECK_THAT(text, Contains("\"next_steps\": {\n    \"to\": \"gold\""));
  CHECK_THAT(text, Contains("\"to_pass\": {\n        \"effort\": 3"));
  CHECK_THAT(render_json(sample.input(), {}), Contains("\"next_steps\": null"));
}

}  // namespace wwc::report
