// SPDX-License-Identifier: MIT
#include "support/url.hpp"

#include <catch2/catch.hpp>

using wwc::support::is_public_url;
using wwc::support::is_url;
using wwc::support::normalized_url;

TEST_CASE("a web address with a host is a URL") {
  const auto text =
      GENERATE("https://example.org", "HTTP://Example.org:8080/a?b#c", "https://user@example.org/",
               "http://[::1]:80/", "https://städte.de/ä", "https://a.org:65535",
               // A sign of two parts, one drawn in colour, and a Persian word with a joiner in it.
               "https://a.org/\u2764\uFE0F\u200D\U0001F525", "https://a.org/\u0645\u200C\u0645",
               "https://[fe80::1%25en0]/", "https://a.org/%20");
  CAPTURE(text);
  CHECK(is_url(text));
}

TEST_CASE("anything else is no URL") {
  const auto text = GENERATE(
      "", "example.org", "ftp://example.org", "https://", "https:///path", "https://exa mple.org",
      "https://a\nb.org", "https://a.org/b c", "mailto:a@b.org", "https://a..org", "https://.org",
      "https://a.org:port/", "https://a.org:65536", "javascript://x", "https://a\xE2\x80\xAE.org",
      "https://a\xFF.org", "https://<a>.org", "https://a.org/b\u00A0", "https://a.org/b\uFE0F",
      "https://a\u3164.org", "https://%20/", "https://\u2764\uFE0F.org",
      "https://a.org/\u0645\u200B\u0645", "https://a.org/\u200C\u0645");
  CAPTURE(text);
  CHECK_FALSE(is_url(text));
}

TEST_CASE("a URL is public unless its host is a single word or what a machine calls itself") {
  for (const char* open :
       {"https://example.org", "HTTPS://City.Example:8443/a", "https://tbd.example/a",
        "https://a.example.", "https://städte.de/ä", "https://市。市/", "https://10.0.0.1/",
        "https://127.org/", "https://localhost.city.example/", "http://[2001:db8::1]:80/",
        "http://[1::]/", "http://[::10]/", "http://[::11]/", " https://a.example "}) {
    CAPTURE(open);
    CHECK(is_public_url(open));
  }
  for (const char* closed :
       {"https://TBD", "https://example", "https://example/page.html", "http://intranet:8080/a.b",
        "http://localhost.localdomain/x", "http://printer.local/", "http://[0:0:0:0:0:0:0:1]/",
        "http://[0:0::0]/", "https://localhost", "http://LOCALHOST./", "http://app.localhost/",
        "http://127.0.0.1:80/x", "http://127.0.0.1./", "http://0.0.0.0", "http://[::1]/",
        "https://user.name@tbd/", "tbd.example", "https://", ""}) {
    CAPTURE(closed);
    CHECK_FALSE(is_public_url(closed));
  }
}

TEST_CASE("URLs that are compared as the same have one normal form") {
  const auto [left, right] = GENERATE(table<const char*, const char*>({
      {"https://Example.ORG/a", "HTTPS://example.org/a"},
      {"https://example.org:443/a", "https://example.org/a"},
      {"http://example.org:80", "http://example.org"},
      {"https://example.org/a#part", "https://example.org/a"},
      {"https://example.org/a/", "https://example.org/a"},
      {"https://example.org/", "https://example.org"},
      {"https://example.org/a/?x=1", "https://example.org/a?x=1"},
      {" https://example.org ", "https://example.org"},
  }));
  CHECK(normalized_url(left) == normalized_url(right));
}

TEST_CASE("URLs that differ in what counts stay different") {
  const auto [left, right] = GENERATE(table<const char*, const char*>({
      {"https://example.org/a", "https://example.org/A"},
      {"https://example.org/a?x=1", "https://example.org/a?X=1"},
      {"https://example.org/a?x=1", "https://example.org/a"},
      {"http://example.org", "https://example.org"},
      {"https://example.org:8443", "https://example.org"},
      {"http://example.org:443", "http://example.org"},
      {"https://example.org/a//", "https://example.org/a"},
      {"https://example.org/?a/", "https://example.org/?a"},
      {"https://one@example.org/a", "https://two@example.org/a"},
  }));
  CHECK(normalized_url(left) != normalized_url(right));
}
