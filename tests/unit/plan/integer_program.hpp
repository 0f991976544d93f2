// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <glpk.h>
#include <memory>
#include <optional>
#include <vector>

#include <catch2/catch.hpp>

#include "plan/problem.hpp"

namespace wwc::plan::test {

/// The same problem as an integer program, which GLPK solves: a variable for each atom, node and
/// candidate, and a row for each rule.
class IntegerProgram {
public:
  explicit IntegerProgram(const Problem& problem) : program_(glp_create_prob(), &glp_delete_prob) {
    glp_set_obj_dir(program_.get(), GLP_MIN);
    for (const Atom& atom : problem.atoms)
      atoms_.push_back(add_variable(atom.allowed, static_cast<double>(atom.cost)));
    for (std::size_t i = 0; i < problem.nodes.size(); ++i)
      nodes_.push_back(add_variable(true, 0));
    for (std::size_t i = 0; i < problem.candidates.size(); ++i)
      candidates_.push_back(add_variable(true, 0));
    for (std::size_t i = 0; i < problem.nodes.size(); ++i)
      add_rule(problem.nodes[i], nodes_[i]);
    for (std::size_t i = 0; i < problem.candidates.size(); ++i)
      add_candidate(problem.candidates[i], candidates_[i]);
    for (const Demand& demand : problem.demands) {
      Row row;
      for (const std::size_t candidate : demand.candidates)
        row.add(candidates_[candidate], 1);
      add_row(row, demand.at_least);
    }
  }

  /// The least cost; nothing where there is none.
  std::optional<double> solve() {
    glp_iocp options;
    glp_init_iocp(&options);
    options.presolve = GLP_ON;
    options.msg_lev = GLP_MSG_OFF;
    const int failed = glp_intopt(program_.get(), &options);
    if (failed == GLP_ENOPFS || glp_mip_status(program_.get()) == GLP_NOFEAS) return std::nullopt;
    REQUIRE(failed == 0);
    REQUIRE(glp_mip_status(program_.get()) == GLP_OPT);
    return glp_mip_obj_val(program_.get());
  }

private:
  /// Counted from 1, as GLPK does; the first place is not used.
  struct Row {
    std::vector<int> columns{0};
    std::vector<double> factors{0};
    void add(int column, double factor) {
      columns.push_back(column);
      factors.push_back(factor);
    }
  };

  int add_variable(bool allowed, double cost) {
    const int column = glp_add_cols(program_.get(), 1);
    glp_set_col_kind(program_.get(), column, GLP_BV);
    if (!allowed) glp_set_col_bnds(program_.get(), column, GLP_FX, 0, 0);
    glp_set_obj_coef(program_.get(), column, cost);
    return column;
  }

  /// The sum of the row is at least `least`.
  void add_row(const Row& row, double least) {
    const int position = glp_add_rows(program_.get(), 1);
    glp_set_row_bnds(program_.get(), position, GLP_LO, least, 0);
    glp_set_mat_row(program_.get(), position, static_cast<int>(row.columns.size()) - 1,
                    row.columns.data(), row.factors.data());
  }

  void add_rule(const Node& node, int variable) {
    Row row;
    if (node.atom) {
      row.add(atoms_[*node.atom], 1);
      row.add(variable, -1);
    } else if (node.at_least == node.children.size()) {
      // A row for each part says the same as one for all, and bounds what is not whole better.
      for (const std::size_t child : node.children) {
        Row part;
        part.add(nodes_[child], 1);
        part.add(variable, -1);
        add_row(part, 0);
      }
      return;
    } else if (node.at_least > 0) {
      for (const std::size_t child : node.children)
        row.add(nodes_[child], 1);
      row.add(variable, -static_cast<double>(node.at_least));
    } else {
      return;
    }
    add_row(row, 0);
  }

  void add_candidate(const Candidate& candidate, int variable) {
    Row rule;
    rule.add(nodes_[candidate.node], 1);
    rule.add(variable, -1);
    add_row(rule, 0);
    for (const std::size_t needed : candidate.prerequisites) {
      Row row;
      row.add(candidates_[needed], 1);
      row.add(variable, -1);
      add_row(row, 0);
    }
  }

  std::unique_ptr<glp_prob, decltype(&glp_delete_prob)> program_;
  std::vector<int> atoms_, nodes_, candidates_;
};

}  // namespace wwc::plan::test
