// SPDX-License-Identifier: MIT
#include "report/xml_writer.hpp"

#include <string>

#include <catch2/catch.hpp>

namespace wwc::report {

TEST_CASE("markup is escaped in elements and attributes") {
  CHECK(xml_text("a <b> & \"c\" ]]>") == "a &lt;b&gt; &amp; &quot;c&quot; ]]&gt;");
  CHECK(xml_attribute("\"><x y='") == "&quot;&gt;&lt;x y='");
  CHECK(xml_text("&amp; é 城 😀") == "&amp;amp; é 城 😀");
}

TEST_CASE("white space survives where a reader would change it") {
  CHECK(xml_text("a\n\tb") == "a\n\tb");
  CHECK(xml_attribute("a\n\tb") == "a&#10;&#9;b");
  CHECK(xml_text("a\r\n") == "a&#13;\n");
}

TEST_CASE("what XML cannot hold, or nobody would see, is shown") {
  CHECK(xml_text(std::string("a\0b", 3)) == "a&lt;U+0000&gt;b");
  CHECK(xml_text("\x07\x1b") == "&lt;U+0007&gt;&lt;U+001B&gt;");
  CHECK(xml_text("\uFFFE\uFFFF") == "&lt;U+FFFE&gt;&lt;U+FFFF&gt;");
  CHECK(xml_text("\u202E") == "&lt;U+202E&gt;");
  CHECK(xml_text("\xff\xc3") == "&lt;0xFF&gt;&lt;0xC3&gt;");
}

TEST_CASE("elements are nested and indented") {
  XmlWriter xml;
  xml.open("a", {{"x", "1"}, {"y", "<"}});
  xml.element("b", {});
  xml.open("c");
  xml.element("d", {{"z", ""}}, "text & more");
  xml.close();
  xml.close();
  CHECK(xml.text() ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<a x=\"1\" y=\"&lt;\">\n"
        "  <b/>\n"
        "  <c>\n"
        "    <d z=\"\">text &amp; more</d>\n"
        "  </c>\n"
        "</a>\n");
}

}  // namespace wwc::report
