// SPDX-License-Identifier: MIT
// JSON Schemas, compiled strictly.
"use strict";

const Draft07 = require("ajv").default;
const Draft2020 = require("ajv/dist/2020").default;

const options = {
  allErrors: true,
  strict: true,
  // `["string", "null"]` is meant, and what is required need not be listed in the same branch.
  allowUnionTypes: true,
  strictRequired: false,
};

// A function that gives the errors of a value, each with the place it is about.
function compile(schema) {
  const Ajv = schema.$schema.includes("2020-12") ? Draft2020 : Draft07;
  const ajv = new Ajv(options);
  // Not JSON Schema, but what editors show in place of `description`.
  ajv.addVocabulary(["markdownDescription"]);
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : validate.errors.map((error) => ({ ...error, place: placeOf(error) })));
}

// A key that may not be there is itself the place, not the map around it.
function placeOf(error) {
  const key = error.params.additionalProperty;
  return key === undefined ? error.instancePath : `${error.instancePath}/${key}`;
}

const list = (errors) => errors.map((error) => `    ${error.place || "/"} ${error.message}`).join("\n");

module.exports = { compile, list };
