// SPDX-License-Identifier: MIT
// The catalogs fit `wwc schema catalog`, and a broken copy does not.
"use strict";

const { compile, list } = require("./json-schema.js");
const { conclude, expect, filesIn, parseYaml, read, schema } = require("./program.js");

const errorsOf = compile(schema("catalog"));

// Each breaks a catalog at this place.
const k_mutations = {
  "a misspelt key": ["/practices/0/criteria/0/titel", (it) => (it.practices[0].criteria[0].titel = "T")],
  "no title": ["/practices/0/criteria/0", (it) => delete it.practices[0].criteria[0].title],
  "another format": ["/format", (it) => (it.format = 2)],
  "a level without a share": ["/levels/0/at_least", (it) => (it.levels[0].at_least = "half")],
  "an id in capitals": ["/levels/0/id", (it) => (it.levels[0].id = "SILVER")],
};

function checkCatalog(file) {
  const catalog = parseYaml(read(file)).toJS();
  const errors = errorsOf(catalog);
  expect(errors.length === 0, `${file} does not fit:\n${list(errors)}`);
  for (const [what, [place, mutate]] of Object.entries(k_mutations)) {
    const changed = structuredClone(catalog);
    mutate(changed);
    const found = errorsOf(changed);
    expect(
      found.some((error) => error.place === place),
      `${file} with ${what} is not refused at ${place}:\n${list(found)}`,
    );
  }
}

const catalogs = filesIn("criteria", ".yaml");
catalogs.forEach(checkCatalog);

conclude(
  `the schema of catalogs compiles strictly; ${catalogs.join(", ")} fits it, ` +
    `and ${Object.keys(k_mutations).length} broken copies do not`,
);
