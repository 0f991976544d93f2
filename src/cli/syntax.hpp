// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace wwc::cli {

/// The option that puts a value in place of what is answered, without dashes.
inline constexpr std::string_view k_assume_option = "assume";

enum class Repeat : std::uint8_t { once, many };

/// An option of a command.
struct OptionSpec {
  std::string_view name;   ///< Without dashes: `output`.
  char letter = '\0';      ///< `o` for `-o`; zero: it has none.
  std::string_view value;  ///< What stands for its value in help: `DATE`; empty: a flag.
  std::string_view help;
  Repeat repeat = Repeat::once;
};

/// An argument that is told by its position.
struct ArgumentSpec {
  std::string_view name;  ///< As help shows it: `FILE`.
  std::string_view help;
  bool required = true;
};

/// What may stand behind the name of a command.
struct Syntax {
  std::span<const ArgumentSpec> arguments;
  std::span<const OptionSpec> options;
};

/// THE tables of arguments and options, one for each command; those that several commands have are
/// defined once.
[[nodiscard]] Syntax assess_syntax();
[[nodiscard]] Syntax check_syntax();
[[nodiscard]] Syntax diff_syntax();
[[nodiscard]] Syntax plan_syntax();
[[nodiscard]] Syntax forecast_syntax();
[[nodiscard]] Syntax evidence_list_syntax();
[[nodiscard]] Syntax evidence_lock_syntax();
[[nodiscard]] Syntax evidence_verify_syntax();
[[nodiscard]] Syntax explain_syntax();
[[nodiscard]] Syntax catalog_list_syntax();
[[nodiscard]] Syntax catalog_show_syntax();
[[nodiscard]] Syntax catalog_check_syntax();
[[nodiscard]] Syntax init_syntax();
[[nodiscard]] Syntax schema_syntax();

}  // namespace wwc::cli
