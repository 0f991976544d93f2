// SPDX-License-Identifier: MIT
// Validates SARIF logs against every schema of a folder, the one of OASIS (draft-04) and others
// (draft-07).
//   node check-sarif.js SCHEMA_FOLDER LOG...
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { default: Ajv } = require("ajv");
const { default: AjvDraft04 } = require("ajv-draft-04");
const { default: addFormats } = require("ajv-formats");

function validator(file) {
  const schema = JSON.parse(fs.readFileSync(file, "utf8"));
  const Validator = schema.$schema.includes("draft-04") ? AjvDraft04 : Ajv;
  return addFormats(new Validator({ strict: false, allErrors: true })).compile(schema);
}

const [folder, ...logs] = process.argv.slice(2);
const schemas = fs.readdirSync(folder).filter((name) => name.endsWith(".json")).sort();
if (schemas.length === 0 || logs.length === 0) throw new Error("nothing to check");
for (const name of schemas) {
  const validate = validator(path.join(folder, name));
  for (const log of logs) {
    if (validate(JSON.parse(fs.readFileSync(log, "utf8")))) continue;
    process.exitCode = 1;
    for (const error of validate.errors) {
      console.error(`${log}: ${error.instancePath} ${error.message} (${name})`);
    }
  }
}
console.log(`${logs.length} SARIF logs against ${schemas.length} schemas`);
