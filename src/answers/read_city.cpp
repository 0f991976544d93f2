// SPDX-License-Identifier: MIT
#include "answers/read_city.hpp"

#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "answers/answers_fields.hpp"
#include "diagnostic/codes.hpp"
#include "support/text.hpp"
#include "wwc/fraction.hpp"

namespace wwc::answers {
namespace {

/// The officially assigned codes of ISO 3166-1, alpha-2.
constexpr std::string_view k_countries =
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR "
    "BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ "
    "EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW "
    "GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY "
    "KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV "
    "MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY "
    "QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG "
    "TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM "
    "ZW";

struct CountryName {
  std::string_view name;
  std::string_view code;
};

constexpr CountryName k_country_names[] = {
    {"USA", "US"},
    {"U.S.", "US"},
    {"U.S.A.", "US"},
    {"United States", "US"},
    {"United States of America", "US"},
    {"America", "US"},
    {"UK", "GB"},
    {"United Kingdom", "GB"},
    {"Canada", "CA"},
    {"Mexico", "MX"},
};

std::string ascii_upper(std::string_view text) {
  std::string result(text);
  for (char& character : result) {
    if (support::is_lower(character)) {
      character = static_cast<char>(character - 'a' + 'A');
    }
  }
  return result;
}

bool is_country(std::string_view code) {
  for (const std::string_view known : support::split(k_countries, ' ')) {
    if (known == code) {
      return true;
    }
  }
  return false;
}

std::string country_help(std::string_view text) {
  for (const CountryName& country : k_country_names) {
    if (support::equals_ignoring_case(text, country.name)) {
      return fmt::format("write `{}`", country.code);
    }
  }
  return "write the two letters of ISO 3166, such as `US`";
}

std::string read_country(const yaml::MapReader& reader) {
  const std::optional<std::string> text = filled_text(reader, "country");
  if (!text) {
    return {};
  }
  std::string code = ascii_upper(*text);
  if (!is_country(code)) {
    reader.context().diagnostics.error(DiagnosticCode::wrong_country, reader.span("country"),
                                       fmt::format("`{}` is not the code of a country", *text),
                                       country_help(*text));
    return {};
  }
  return code;
}

}  // namespace

City read_city(const yaml::Node& node, Span key, yaml::Context context) {
  const yaml::MapReader reader(node, k_city_table.fields, "`city`", context, key);
  City city;
  city.name = filled_text(reader, "name").value_or("");
  if (const yaml::Node* name = reader.node("name"); name && name->scalar() && city.name.empty()) {
    context.diagnostics.error(DiagnosticCode::blank_value, name->span, "the city's name is blank",
                              "reports need a name: give it under `name:`");
  }
  if (reader.has("name")) city.name_span = reader.span("name");
  city.state = filled_text(reader, "state").value_or("");
  city.country = read_country(reader);
  if (const auto population = reader.integer("population", 1, k_max_fraction_part)) {
    city.population = static_cast<std::uint64_t>(*population);
  }
  if (const std::optional<PlacedDate> began = read_date_field(reader, "administration_began")) {
    city.administration_began = began->date;
  }
  return city;
}

}  // namespace wwc::answers
