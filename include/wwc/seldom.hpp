// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <utility>

namespace wwc {

/// A part that most values leave empty, as `Part{}` is: it then takes no more than a pointer. A
/// value all the same: each copy has a part of its own.
template <typename Part>
class Seldom {
public:
  Seldom() = default;
  /// Implicit, so that it is given as the part itself would be.
  Seldom(Part part) : part_(part == Part{} ? nullptr : std::make_unique<Part>(std::move(part))) {}
  Seldom(const Seldom& other) : part_(other.part_ ? std::make_unique<Part>(*other) : nullptr) {}
  Seldom(Seldom&&) noexcept = default;
  Seldom& operator=(const Seldom& other) {
    if (this != &other) part_ = other.part_ ? std::make_unique<Part>(*other) : nullptr;
    return *this;
  }
  Seldom& operator=(Seldom&&) noexcept = default;
  ~Seldom() = default;

  const Part& operator*() const { return part_ ? *part_ : none(); }
  const Part* operator->() const { return &**this; }

  friend bool operator==(const Seldom& left, const Seldom& right) { return *left == *right; }
  friend bool operator==(const Seldom& left, const Part& right) { return *left == right; }

private:
  static const Part& none() {
    static const Part part{};
    return part;
  }

  std::unique_ptr<Part> part_;
};

}  // namespace wwc
