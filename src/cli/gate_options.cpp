// SPDX-License-Identifier: MIT
#include "cli/gate_options.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "answers/gate_values.hpp"
#include "diagnostic/codes.hpp"
#include "gate/settings.hpp"
#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

/// What is wrong with a value, where it came from an option.
struct WrongValue {
  GateKey key;
  std::string problem;
  std::string help;
};

/// Reads values of a gate and keeps what is wrong with them.
class GateReader {
public:
  explicit GateReader(const Catalog& catalog) : catalog_(catalog) {}

  void read(GateKey key, std::string_view text);
  [[nodiscard]] const Gate& gate() const { return gate_; }
  [[nodiscard]] const std::vector<WrongValue>& wrong() const { return wrong_; }

private:
  template <typename Value>
  std::optional<Value> take(GateKey key, answers::GateReading<Value> reading) {
    if (!reading.value) {
      wrong_.push_back({key, std::move(reading.problem), std::move(reading.help)});
    }
    return std::move(reading.value);
  }
  void read_required(std::string_view list);

  const Catalog& catalog_;
  Gate gate_;
  std::vector<WrongValue> wrong_;
};

void GateReader::read_required(std::string_view list) {
  for (const std::string_view part : support::split(list, ',')) {
    const auto position =
        take(GateKey::require, answers::read_gate_criterion(support::trim(part), catalog_));
    const auto& known = gate_.require;
    if (position && std::find(known.begin(), known.end(), *position) == known.end()) {
      gate_.require.push_back(*position);
    }
  }
}

void GateReader::read(GateKey key, std::string_view text) {
  switch (key) {
    case GateKey::level:
      gate_.level = take(key, answers::read_gate_level(support::trim(text), catalog_));
      return;
    case GateKey::fail_under:
      gate_.fail_under = take(key, answers::read_gate_threshold(support::trim(text), catalog_));
      return;
    case GateKey::require:
      read_required(text);
      return;
    case GateKey::fresh_for:
      gate_.fresh_for_days = take(key, answers::read_gate_days(support::trim(text)));
      return;
    case GateKey::no_regress:
      gate_.no_regress = true;
      return;
    case GateKey::no_claims:
      gate_.no_claims = true;
      return;
    case GateKey::no_unchecked:
      gate_.no_unchecked = true;
      return;
    case GateKey::locked:
      gate_.locked = true;
      return;
    case GateKey::require_review:
      gate_.require_review = true;
      return;
    case GateKey::same_gate:
    case GateKey::same_catalog:
      return;
  }
}

}  // namespace

std::string option_name(GateKey key) {
  std::string name{support::name_of(key)};
  std::replace(name.begin(), name.end(), '_', '-');
  return name;
}

Gate read_gate_options(const GateWords& words, const Catalog& catalog, Diagnostics& diagnostics) {
  GateReader reader(catalog);
  for (const auto& [key, text] : words.demands) {
    reader.read(key, text);
  }
  for (const WrongValue& wrong : reader.wrong()) {
    diagnostics.error(DiagnosticCode::wrong_gate_value,
                      support::quoted("--" + option_name(wrong.key)) + ": " + wrong.problem,
                      wrong.help);
  }
  Gate gate = reader.gate();
  gate.baseline = words.baseline;
  return gate;
}

RecordedGate read_recorded_gate(const GateSettings& settings, const Catalog& catalog) {
  GateReader reader(catalog);
  RecordedGate recorded;
  for (const auto& [name, text] : settings) {
    if (name == "baseline") continue;
    const std::optional<GateKey> key = support::value_of<GateKey>(name);
    if (key) {
      reader.read(*key, text);
    } else {
      recorded.unread.push_back(support::quoted(name) +
                                " was demanded, which this version does not know");
    }
  }
  for (const WrongValue& wrong : reader.wrong()) {
    recorded.unread.push_back(support::quoted(support::name_of(wrong.key)) +
                              " of the baseline has no meaning now: " + wrong.problem);
  }
  recorded.gate = reader.gate();
  const auto baseline = settings.find("baseline");
  if (baseline != settings.end()) recorded.gate.baseline = baseline->second;
  return recorded;
}

}  // namespace wwc::cli
