// SPDX-License-Identifier: MIT
// Validates YAML files, each against the JSON Schema (draft-07) that stands before it.
//   node check-yaml.js SCHEMA FILE [SCHEMA FILE]...
"use strict";

const fs = require("node:fs");
const { default: Ajv } = require("ajv");
const { default: addFormats } = require("ajv-formats");
const YAML = require("yaml");

const names = process.argv.slice(2);
if (names.length === 0 || names.length % 2 !== 0) throw new Error("nothing to check");
for (let at = 0; at < names.length; at += 2) {
  const [schema, file] = names.slice(at, at + 2);
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  const validate = ajv.compile(JSON.parse(fs.readFileSync(schema, "utf8")));
  if (validate(YAML.parse(fs.readFileSync(file, "utf8")))) continue;
  process.exitCode = 1;
  for (const error of validate.errors) {
    console.error(`${file}: ${error.instancePath} ${error.message}`);
  }
}
console.log(`${names.length / 2} files against their schemas`);
